import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Part } from '../../src/lib/domain/states.ts';
import { attach, claim, decide, fill, receive, send } from './story.ts';

describe.each<{ order: readonly [Part, Part] }>([
	{ order: ['application', 'certificate'] },
	{ order: ['certificate', 'application'] }
])('the story, $order.0 first', ({ order }) => {
	let db: TestDatabase;
	beforeAll(async () => {
		db = await freshDatabase();
	});
	afterAll(() => db.close());

	test(
		'both parts are sent, changed, approved, and the letter comes',
		{ timeout: 120_000 },
		async () => {
			const avery = db.device('avery');
			const rowan = db.device('rowan');
			const application = await fill(db, avery);
			for (const part of order) await throughChange(application, part);
			const { rows } = await db.device('avery').pull();
			expect(column(rows, 'letters', 'kind')).toEqual(['exam_instructions']);
			expect(column(rows, 'applications', 'state')).toEqual(['approved']);
			expect(column(rows, 'certificates', 'state')).toEqual(['approved']);
			const mails = await db.call<{ to: string; kind: string }[]>('service', 'mails_due', {
				p_limit: 50
			});
			expect(mails.map(({ to }) => to)).toEqual(Array(mails.length).fill('avery@example.org'));
			expect(mails.map(({ kind }) => kind)).toContain('letter.exam_instructions');
			const [letter] = column(rows, 'letters', 'about');
			expect(letter).toMatchObject({ name: 'Avery Morales', attempts: 3 });

			async function throughChange(application: string, part: Part) {
				expect(await send(db, avery, { application, part })).toBeNull();
				expect(await claim(db, rowan, { application, part })).toBeNull();
				const reasons = [
					{ code: part === 'certificate' ? 'name_mismatch' : 'id_unreadable', note: 'Two names' }
				];
				expect(await decide(db, rowan, { application, part, kind: 'change', reasons })).toBeNull();
				expect(await state(db, application, part)).toMatchObject({
					state: 'changes_requested',
					due_at: null,
					days_left: part === 'certificate' ? 14 : 30
				});
				const document = part === 'certificate' ? 'certificate' : 'photo_id';
				await receive(db, await attach(db, avery, { application, document }));
				expect(await send(db, avery, { application, part })).toBeNull();
				expect(await claim(db, rowan, { application, part })).toBeNull();
				expect(await decide(db, rowan, { application, part, kind: 'approve' })).toBeNull();
				expect(await state(db, application, part)).toMatchObject({
					state: 'approved',
					revision: 2
				});
			}
		}
	);

	test('the history tells each step to its owner and nothing to anybody else', async () => {
		const { rows } = await db.device('avery').pull();
		const steps = column(rows, 'events', 'kind');
		const once = ['application.started', 'letter.sent'];
		expect(steps.filter((step) => once.includes(String(step))).sort()).toEqual(once);
		expect(steps.filter((step) => step === 'review.change_asked')).toHaveLength(2);
		for (const other of ['jordan', 'sage', 'quinn', 'rowan'] as const) {
			const seen = await db.device(other).pull();
			const tables = Object.keys(seen.rows).filter((table) => seen.rows[table]?.vals.length);
			const own = ['people', 'roles', 'programs', 'providers', 'claims'];
			expect(tables.filter((table) => !own.includes(table))).toEqual([]);
		}
	});
});

async function state(db: TestDatabase, application: string, part: Part) {
	const [row] = await db.q(
		`select state, revision, due_at, days_left from app.${part}s where id = $1`,
		[application]
	);
	return row;
}

function column(
	rows: Readonly<
		Record<string, { cols: readonly string[]; vals: readonly (readonly unknown[])[] }>
	>,
	table: string,
	name: string
): unknown[] {
	const found = rows[table];
	return found?.vals.map((values) => values[found.cols.indexOf(name)]) ?? [];
}
