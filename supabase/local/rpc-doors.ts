import { isObject, textOf } from './answers.ts';
import type { Db, Row } from './db.ts';

/** A function that may be called from outside, and the statement that calls it. */
export type Door = {
	sql: string;
	takesArgs: boolean;
	/** Stable functions may only read, as on hosted. */
	readOnly: boolean;
	returnsNothing: boolean;
};
export type Doors = {
	find(name: string, args: readonly string[]): Promise<Door | null>;
	reload: () => void;
};
type Argument = { name: string; type: string; optional: boolean };
type Signature = { args: Argument[]; many: boolean; returns: string; volatility: string };

const lookUp = `
	select p.provolatile as volatility, p.proretset as many, p.prorettype::regtype::text as returns,
		coalesce((
			select jsonb_agg(jsonb_build_object('name', a.name, 'type', format_type(a.type, null),
				'optional', a.place > p.pronargs - p.pronargdefaults) order by a.place)
			from unnest(p.proargnames[1:p.pronargs], p.proargtypes::oid[]) with ordinality
				as a (name, type, place)
		), '[]') as args
	from pg_proc p
	join pg_namespace n on n.oid = p.pronamespace
	where n.nspname = $1 and p.proname = $2 and p.prokind = 'f'`;
/** An unknown name is looked up again after a while: a migration may have brought it. */
const forgetMs = 1000;

/** The functions of one schema, looked up once each. */
export function openDoors(db: Db, schema: string): Doors {
	const known = new Map<string, { at: number; signatures: Signature[] }>();
	const doors = new Map<string, Door>();
	const signaturesOf = async (name: string) => {
		const kept = known.get(name);
		if (kept && (kept.signatures.length > 0 || Date.now() - kept.at < forgetMs))
			return kept.signatures;
		const signatures = (await db.q(lookUp, [schema, name])).map(readSignature);
		known.set(name, { at: Date.now(), signatures });
		return signatures;
	};
	return {
		find: async (name, given) => {
			const key = `${name} ${[...given].sort().join(' ')}`;
			const kept = doors.get(key);
			if (kept) return kept;
			const fitting = (await signaturesOf(name)).find((signature) => fits(signature, given));
			if (fitting === undefined) return null;
			const door = makeDoor(`${quote(schema)}.${quote(name)}`, fitting, given);
			doors.set(key, door);
			return door;
		},
		reload: () => {
			known.clear();
			doors.clear();
		}
	};
}

function readSignature(row: Row): Signature {
	const args: unknown[] = Array.isArray(row['args']) ? row['args'] : [];
	return {
		args: args.filter(isObject).map((arg) => ({
			name: textOf(arg['name']),
			type: textOf(arg['type']),
			optional: arg['optional'] === true
		})),
		many: row['many'] === true,
		returns: String(row['returns']),
		volatility: String(row['volatility'])
	};
}

function fits({ args }: Signature, given: readonly string[]): boolean {
	const names = new Set(args.map((arg) => arg.name));
	const missing = args.filter((arg) => !arg.optional && !given.includes(arg.name));
	return missing.length === 0 && given.every((name) => names.has(name));
}

/**
 * The database reads the arguments and writes the answer: every value goes from JSON to the
 * argument's type by the database's own rules, and no driver stands in between.
 */
function makeDoor(fn: string, signature: Signature, given: readonly string[]): Door {
	const used = signature.args.filter((arg) => given.includes(arg.name));
	const passed = used.map(({ name }) => `${quote(name)} => args.${quote(name)}`).join(', ');
	const columns = used.map(({ name, type }) => `${quote(name)} ${type}`).join(', ');
	const source =
		used.length > 0 ? `json_to_record($1::json) as args (${columns})` : '(select) as args';
	const one = `select to_json(${fn}(${passed}))::text as body from ${source}`;
	const many = `select coalesce(json_agg(answer), '[]')::text as body
		from ${source}, lateral ${fn}(${passed}) as answer`;
	return {
		sql: signature.many ? many : one,
		takesArgs: used.length > 0,
		readOnly: signature.volatility !== 'v',
		returnsNothing: signature.returns === 'void'
	};
}

function quote(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}
