/**
 * From a copy that somebody took along to commands on this device. A copy may be anybody's file: what is
 * read here is only its outline, and every command is checked by its own schema before it is saved.
 *
 * What was never sent keeps its name, so that the server does it once, whichever phone brings it. What
 * the server has had is made again only for somebody else than it has it from, or for nobody yet.
 */
import type { Json } from '../sync/json.ts';
import { textOf } from '../sync/text.ts';
import { isRow, momentOf, rowsOf, studyOf } from './copied-study.ts';
import type { CopiedRow } from './copied-study.ts';

export const copyFormat = 'waymark-copy';
export const copyVersion = 1;

export type CopiedFile = {
	id: string;
	application: string;
	document: string;
	name: string;
	type: string;
	size: number;
	sha256: string;
	warnings: readonly string[];
	at: number;
	/** The server has it. */
	sent: boolean;
};
export type Copied = {
	/** Whose it was; empty when nobody was signed in. */
	person: string;
	rows: ReadonlyMap<string, readonly CopiedRow[]>;
	/** What had not been sent. */
	outbox: readonly { uid: string; name: string; args: Json; at: number }[];
	files: readonly CopiedFile[];
};

/** A command to be saved. Without a uid it gets one that follows from `seed`, the same on every device. */
export type Planned = {
	uid: string | null;
	seed: string;
	name: string;
	args: Json;
	at: number;
	/** Of a draft, where an answer that is here already stays. */
	isDraft?: true;
};
export type Bundle = { orders: Planned[]; files: (CopiedFile & { as: string })[] };
export type Plan = {
	/** For whoever is here. */
	own: Bundle;
	/** Applications that were begun: theirs once they say so, where somebody has one already. */
	drafts: Bundle;
	/** What stays in the file: sent applications, and changes to them that only their owner can bring. */
	left: { sent: number; changes: number };
};

/** Null when it is no copy of ours. */
export function parseCopied(told: unknown): Copied | 'newer' | null {
	if (!isRecord(told) || told['format'] !== copyFormat) return null;
	const { version, rows, outbox, files, person } = told;
	if (typeof version !== 'number' || !isRecord(rows)) return null;
	if (version > copyVersion) return 'newer';
	if (!Array.isArray(outbox) || !Array.isArray(files)) return null;
	const tables = Object.entries(rows).map(
		([table, list]) => [table, Array.isArray(list) ? list.filter(isRow) : []] as const
	);
	return {
		person: textOf(person),
		rows: new Map(tables),
		outbox: outbox.flatMap(parseOrder),
		files: files.flatMap(parseFile)
	};
}

type Named = (seed: string) => Promise<string>;

function isRecord(told: unknown): told is Record<string, unknown> {
	return typeof told === 'object' && told !== null && !Array.isArray(told);
}

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function parseOrder(told: unknown): Copied['outbox'] {
	if (!isRow(told) || !idShape.test(textOf(told['uid']))) return [];
	const { uid, name, args = null, at } = told;
	return [{ uid: textOf(uid), name: textOf(name), args, at: momentOf(at) }];
}

function parseFile(told: unknown): CopiedFile[] {
	if (!isRow(told) || !idShape.test(textOf(told['id']))) return [];
	const text = (name: string) => textOf(told[name]);
	const { warnings } = told;
	return [
		{
			id: text('id'),
			application: text('application'),
			document: text('document'),
			name: text('name').slice(0, 200),
			type: text('type'),
			size: Number(told['size']),
			sha256: text('sha256'),
			warnings: Array.isArray(warnings) ? warnings.map((one) => textOf(one)) : [],
			at: momentOf(told['at']),
			sent: told['sent'] === true
		}
	];
}

/** `named` gives the same name for the same seed whenever this device opens the copy. */
export async function planFor(copied: Copied, person: string, named: Named): Promise<Plan> {
	return person !== '' && person === copied.person
		? planForOwner(copied)
		: planForAnybody(copied, named);
}

/** The server has all that was sent, so only what was not is brought. */
function planForOwner({ outbox, files }: Copied): Plan {
	const orders = outbox.map((order) => ({ ...order, seed: order.uid }));
	const unsent = files.filter((file) => !file.sent).map((file) => ({ ...file, as: file.id }));
	return {
		own: { orders, files: unsent },
		drafts: { orders: [], files: [] },
		left: { sent: 0, changes: 0 }
	};
}

async function planForAnybody(copied: Copied, named: Named): Promise<Plan> {
	const study = studyOf(copied);
	const drafts: Bundle = { orders: [], files: [] };
	// What is built on a certification is its owner's alone.
	const begun = rowsOf(copied, 'applications').filter(
		(row) => row['state'] === 'draft' && typeof row['builds_on'] !== 'string'
	);
	for (const row of begun) {
		const { orders, files } = await draftOf(copied, row, named);
		drafts.orders.push(...orders);
		drafts.files.push(...files);
	}
	const brought = new Set([...study, ...drafts.orders].map(({ uid }) => uid));
	const drafted = new Set(begun.map((row) => textOf(row['id'])));
	const changes = copied.outbox.filter(
		({ uid, args }) => !brought.has(uid) && !drafted.has(applicationIn(args))
	);
	return {
		own: { orders: study, files: [] },
		drafts,
		left: {
			sent: rowsOf(copied, 'applications').length - begun.length,
			changes: changes.filter(({ args }) => applicationIn(args) !== '').length
		}
	};
}

/** One that the server never had stays what it is; of another a new one is made, with the same answers. */
async function draftOf(copied: Copied, row: CopiedRow, named: Named): Promise<Bundle> {
	const id = textOf(row['id']);
	const files = copied.files.filter((file) => file.application === id);
	const unsent = copied.outbox.filter(({ args }) => applicationIn(args) === id);
	if (unsent.some(({ name }) => name === 'application.start')) {
		const kept = unsent.filter(({ name }) => draftCommands.includes(name));
		return {
			orders: kept.map((order) => ({ ...order, seed: order.uid, isDraft: true })),
			files: files.map((file) => ({ ...file, as: file.id }))
		};
	}
	const application = await named(id);
	const { program, edition, pathway } = row;
	const order = (name: string, args: Record<string, Json | undefined>): Planned => {
		const whole = Object.entries({ application, ...args }).map(
			([key, value]) => [key, value ?? null] as const
		);
		const seed = [application, name, textOf(args['path'])].join(' ');
		return { uid: null, seed, name, args: Object.fromEntries(whole), at: 0, isDraft: true };
	};
	const answers = rowsOf(copied, 'fields').filter(
		(field) => field['application_id'] === id && field['value'] !== null
	);
	return {
		orders: [
			order('application.start', { program, edition, pathway }),
			...answers.map(({ path, value }) => order('application.answer', { path, value }))
		],
		files: await Promise.all(
			files.map(async (file) => {
				return { ...file, application, as: await named(`${id} ${file.id}`) };
			})
		)
	};
}

/** A file is attached again by whoever sends it, and nothing is submitted that nobody has just looked at. */
const draftCommands = ['application.start', 'application.answer'];

function applicationIn(args: Json): string {
	return isRow(args) ? textOf(args['application']) : '';
}
