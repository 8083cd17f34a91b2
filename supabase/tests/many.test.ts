/** The form of a command for many at once does what the command does one by one. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Command } from '../../tests/fakes/device.ts';

let many: TestDatabase;
let single: TestDatabase;
beforeAll(async () => {
	[many, single] = await Promise.all([freshDatabase(), freshDatabase()]);
	await single.q('update sync.mutators set many = null');
});
afterAll(() => Promise.all([many.close(), single.close()]));

const places = ['identity/first_name', 'identity/last_name', 'identity/city'];
const answer = fc.record({
	kind: fc.constant('answer' as const),
	path: fc.oneof(
		{ weight: 20, arbitrary: fc.constantFrom(...places) },
		{ weight: 1, arbitrary: fc.constant('nowhere/at_all') }
	),
	value: fc.oneof(
		{ weight: 20, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme-ascii' }) },
		{ weight: 1, arbitrary: fc.constant('x'.repeat(500)) }
	),
	/** How far the device was behind the answer that it wrote over. */
	behind: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(2) })
});
const grade = fc.record({
	kind: fc.constant('grade' as const),
	card: fc.constantFrom('hope', 'ethics'),
	grade: fc.oneof(
		{ weight: 20, arbitrary: fc.integer({ min: 1, max: 4 }) },
		{ weight: 1, arbitrary: fc.constantFrom(0, 9, null) }
	)
});
const batches = fc.array(
	fc.array(fc.oneof({ weight: 2, arbitrary: answer }, grade), { minLength: 1, maxLength: 12 }),
	{ minLength: 1, maxLength: 3 }
);
type Of<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;
type Act = Of<typeof answer> | Of<typeof grade>;

const results = `
	select jsonb_build_object(
		'fields', (select jsonb_agg(to_jsonb(f) - '{updated_at,xid}'::text[] order by path)
			from app.fields f where application_id = $1),
		'replaced', (select jsonb_agg(to_jsonb(h) - '{id,at,xid}'::text[] order by path, edit)
			from app.field_history h where application_id = $1),
		'grades', (select jsonb_agg(to_jsonb(c) - 'xid' order by id) from app.card_reviews c),
		'codes', (select jsonb_agg(jsonb_build_array(l.uid, l.code, l.about) order by l.uid)
			from sync.ledger l where l.name <> 'application.start' and l.client = $2)
	) as found`;

test(
	'many answers and grades at once are what they are one by one',
	{ timeout: 120_000 },
	async () => {
		await fc.assert(
			fc.asyncProperty(batches, async (acts) => {
				const application = randomUUID();
				const bases = new Map<string, number>();
				const pushes = acts.map((batch) => batch.map((act) => commandOf(act, application, bases)));
				const [one, other] = [
					await bringTo(many, application, pushes),
					await bringTo(single, application, pushes)
				];
				expect(one).toEqual(other);
			}),
			{ numRuns: 40, seed: 20 }
		);
	}
);

test('a usual batch really goes together', async () => {
	await many.q(`create or replace function app.application_answer_v1(p_uid uuid, p_args jsonb)
		returns void language plpgsql as $$ begin raise exception 'one by one'; end $$`);
	const application = randomUUID();
	const pushes = [
		places.map((path) =>
			commandOf({ kind: 'answer', path, value: 'A', behind: 0 }, application, new Map())
		)
	];
	const found = await bringTo(many, application, pushes);
	expect(JSON.stringify(found)).toContain('identity/city');
});

function commandOf(act: Act, application: string, bases: Map<string, number>): Command {
	const uid = randomUUID();
	if (act.kind === 'grade') {
		const args = { review: randomUUID(), card: act.card, grade: act.grade, at: 1_790_000_000_000 };
		return { uid, name: 'card.review', args };
	}
	const base = bases.get(act.path) ?? 0;
	bases.set(act.path, base + 1);
	const args = {
		application,
		path: act.path,
		value: act.value,
		base: Math.max(0, base - act.behind)
	};
	return { uid, name: 'application.answer', args };
}

/** Of an application of its own; the one before it is withdrawn. */
async function bringTo(
	database: TestDatabase,
	application: string,
	pushes: readonly (readonly Command[])[]
): Promise<unknown> {
	await database.q("update app.applications set state = 'withdrawn'");
	await database.q('delete from app.card_reviews');
	const device = database.device('avery');
	const args = { application, program: 'calmhsa', edition: 1, pathway: 'initial' };
	await device.push([{ name: 'application.start', args }]);
	for (const commands of pushes) await device.push(commands);
	const [row] = await database.q(results, [application, device.client]);
	return row?.['found'];
}
