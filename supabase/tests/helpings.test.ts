/** What an assister sees, and leaves beside it. Avery applies, jordan helps. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import { people } from '../../tests/people.ts';
import { invite, join, say, suggest } from './assisting.ts';
import { answer, attach, complete, endAll, fill, receiveAll, send, start } from './story.ts';

let db: TestDatabase;
let avery: Device;
let jordan: Device;
let application: string;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	await endAll(db);
	await db.q(`update sync.ledger set at = now() - interval '2 hours'`);
	await db.q('delete from app.notifications');
	avery = db.device('avery');
	jordan = db.device('jordan');
	application = crypto.randomUUID();
	await avery.run(start(application));
});

async function seen() {
	const [row] = await db.q('select * from app.helpings where application_id = $1 and not deleted', [
		application
	]);
	return row ?? null;
}
async function joined() {
	const { code } = await invite(avery, { application });
	const { helping, said } = await join(jordan, code);
	expect(said).toBeNull();
	return { helping };
}

describe('what an assister sees', () => {
	test('is which sections are done and which documents are here, as it changes', async () => {
		await joined();
		const before = await seen();
		expect(before).toMatchObject({
			state: 'draft',
			certificate_state: 'none',
			documents: { photo_id: 'missing', diploma: 'missing', certificate: 'missing' }
		});
		expect(Object.keys(before?.['sections'] as object).sort()).toEqual(
			calmhsa.sections.map(({ id }) => id).sort()
		);
		const photo = await attach(db, avery, { application, document: 'photo_id' });
		expect((await seen())?.['documents']).toMatchObject({ photo_id: 'sent' });
		await receiveAll(db, application);
		expect((await seen())?.['documents']).toMatchObject({ photo_id: 'received' });
		await avery.run({ name: 'file.remove', args: { application, file: photo } });
		expect((await seen())?.['documents']).toMatchObject({ photo_id: 'missing' });
	});

	test('a section is done with its last answer, and no answer is in the row', async () => {
		await joined();
		expect((await seen())?.['sections']).toMatchObject({ experience: false });
		const paths = Object.keys(complete).filter((path) => path.startsWith('experience/'));
		expect(paths.length).toBeGreaterThan(0);
		await avery.run(
			...paths.map((path) => answer(application, path, complete[path] ?? null)),
			answer(application, 'identity/first_name', 'Secretname')
		);
		expect((await seen())?.['sections']).toMatchObject({ experience: true, identity: false });
		expect(JSON.stringify(await seen())).not.toContain('Secretname');
	});

	test('is the state and the days of what was sent', async () => {
		await db.q('update app.applications set deleted = true where id = $1', [application]);
		application = await fill(db, avery);
		await joined();
		await receiveAll(db, application);
		await send(db, avery, { application, part: 'application' });
		const row = await seen();
		expect(row?.['state']).toBe('submitted');
		expect(row?.['due_at']).toBeInstanceOf(Date);
		expect(new Set(Object.values(row?.['sections'] as object))).toEqual(new Set([true]));
	});

	test('does not travel while nothing of it changes', async () => {
		await joined();
		const before = await seen();
		await avery.run(answer(application, 'identity/first_name', 'A'));
		await avery.run(answer(application, 'identity/first_name', 'Av', 1));
		expect((await seen())?.['xid']).toEqual(before?.['xid']);
	});

	test('tells nothing of a document that only some answers ask for', async () => {
		await db.q(
			`insert into app.documents (program, edition, id, part, section, position, required, show)
			values ('calmhsa', 1, 'hidden', 'application', 'identity', 1, true,
				'[{"path": "training/provider", "is": ["other"]}]')`
		);
		await joined();
		expect((await seen())?.['documents']).not.toHaveProperty('hidden');
		await db.q(`delete from app.documents where id = 'hidden'`);
	});
});

describe('a suggestion', () => {
	test('is seen by both, and resolved by the applicant', async () => {
		const { helping } = await joined();
		const { suggestion, said } = await suggest(jordan, { helping, application });
		expect(said).toBeNull();
		const copies = () =>
			db.q('select person, state, body from app.suggestions where id = $1 order by person', [
				suggestion
			]);
		const body = 'A date is missing';
		expect(await copies()).toEqual([
			{ person: people.avery, state: 'open', body },
			{ person: people.jordan, state: 'open', body }
		]);
		expect(await say(jordan, 'suggestion.resolve', { suggestion, application })).toBe('not_found');
		expect(await say(avery, 'suggestion.resolve', { suggestion, application })).toBeNull();
		expect((await copies()).map(({ state }) => state)).toEqual(['resolved', 'resolved']);
	});

	test.each([
		['about no section', { section: 'nowhere' }],
		['about nothing', { section: undefined }],
		['without words', { body: '  ' }],
		['that is too long', { body: 'x'.repeat(301) }]
	])('%s is refused', async (...[, wrong]) => {
		const { helping } = await joined();
		const note = { helping, application, ...wrong } as { helping: string; application: string };
		expect((await suggest(jordan, note)).said).toBe('bad_arguments');
	});

	test('is told once until it was read', async () => {
		const { helping } = await joined();
		await suggest(jordan, { helping, application });
		await suggest(jordan, { helping, application });
		const told = () => db.q(`select 1 from app.notifications where kind = 'suggestion.made'`);
		expect(await told()).toHaveLength(1);
		await db.q('update app.notifications set read_at = now()');
		await suggest(jordan, { helping, application });
		expect(await told()).toHaveLength(2);
	});

	test('twenty can be open, and fifty be made in a day', async () => {
		const { helping } = await joined();
		for (let n = 0; n < 20; n++) {
			expect((await suggest(jordan, { helping, application })).said).toBeNull();
		}
		expect((await suggest(jordan, { helping, application })).said).toBe('suggestion.too_many');
		await db.q(`update app.suggestions set state = 'resolved'`);
		for (let n = 0; n < 30; n++) {
			const { said } = await suggest(jordan, { helping, application });
			expect(said).toBe(n < 20 ? null : 'suggestion.too_many');
			if (n === 19) break;
		}
		await db.q(`update app.suggestions set state = 'resolved'`);
		for (let n = 0; n < 10; n++) await suggest(jordan, { helping, application });
		expect((await suggest(jordan, { helping, application })).said).toBe('rate.limited');
	});
});
