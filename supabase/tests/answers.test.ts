/** What may be answered and attached. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import { randomUUID } from 'node:crypto';
import type { Json } from '../../src/lib/sync/json.ts';
import { answer, attach, endAll, fill, receive, send } from './story.ts';

let db: TestDatabase;
let avery: Device;
let application: string;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	await endAll(db);
	avery = db.device('avery');
	application = await fill(db, avery);
});

const sendPart = (part: 'application' | 'certificate') => send(db, avery, { application, part });
const change = (path: string, value: Json) => avery.run(answer(application, path, value, 1));

describe('answers', () => {
	test.each<[string, Json, string | undefined]>([
		['identity/nickname', 'A', 'answer.unknown_question'],
		['identity/city', 'x'.repeat(10_000), 'answer.too_long'],
		['identity/first_name', 'ñ'.repeat(100), undefined],
		['experience/detail', 'x'.repeat(4001), 'answer.too_long'],
		['experience/kinds', ['x'.repeat(5000)], 'answer.too_long'],
		['identity/city', null, undefined]
	])('%s', async (path, value, code) => {
		const [outcome] = await change(path, value);
		expect(outcome?.code).toBe(code);
	});

	test.each<[string, Json]>([
		['identity/birth_date', '1900-01-01'],
		['identity/birth_date', '2023-02-29'],
		['identity/birth_date', '2020-01-01'],
		['identity/photo_id_expires', '2020-01-01'],
		['identity/email', 'avery at example'],
		['identity/phone', '12'],
		['identity/county', 'atlantis'],
		['experience/kinds', ['royalty']],
		['experience/detail', 'word '.repeat(251)],
		['eligibility/adult', false],
		['agreements/ethics', false],
		['identity/first_name', '   ']
	])('%s as %j is kept, and keeps the application from being sent', async (path, value) => {
		expect(await change(path, value)).toEqual([null]);
		expect(await sendPart('application')).toEqual({
			code: 'application.incomplete',
			about: { missing: [path] }
		});
	});

	test('[C1] the last to arrive stands, and what it replaced unseen is kept', async () => {
		const other = db.device('avery');
		await avery.run(answer(application, 'identity/city', 'Weed', 1));
		await other.run(answer(application, 'identity/city', 'Yreka', 1));
		const { rows } = await db.device('avery').pull();
		expect(JSON.stringify(rows['fields'])).toContain('Yreka');
		expect(JSON.stringify(rows['field_history'])).toContain('Weed');
		expect(JSON.stringify(rows['field_history'])).not.toContain('Alturas');
	});

	test('nobody answers in another person’s application', async () => {
		const [outcome] = await db
			.device('jordan')
			.run(answer(application, 'identity/city', 'Weed', 1));
		expect(outcome).toEqual({ code: 'not_found', about: {} });
	});
});

describe('files', () => {
	test('[U2] bytes that are not stored cannot be attached', async () => {
		const args = { file: randomUUID(), application, document: 'photo_id', name: 'a.jpg' };
		const [outcome] = await avery.run({
			name: 'file.attach',
			args: { ...args, type: 'image/jpeg', size: 5, sha256: 'a'.repeat(64), warnings: [] }
		});
		expect(outcome).toEqual({ code: 'file.not_stored', about: { file: args.file } });
	});

	test('[U3] a file is received once, with one receipt', async () => {
		const file = await attach(db, avery, { application, document: 'photo_id' });
		const first = await receive(db, file);
		expect(first).toMatchObject({ state: 'received', refusal: null });
		expect(await receive(db, file)).toEqual(first);
		expect(await db.call('service', 'files_waiting')).not.toContainEqual(
			expect.objectContaining({ file })
		);
	});

	test('[U3] other bytes than the device had said are refused, and the person hears of it', async () => {
		const file = await attach(db, avery, { application, document: 'photo_id' });
		const answer = await db.call('service', 'file_received', {
			p_file: file,
			p_sha256: 'b'.repeat(64),
			p_size: 1,
			p_type: 'image/png',
			p_refusal: null
		});
		expect(answer).toMatchObject({ state: 'refused', refusal: 'file.changed' });
		expect(await sendPart('application')).toMatchObject({
			code: 'application.incomplete',
			about: { missing: ['document:photo_id'] }
		});
		const heard = await db.q(`select kind from app.notifications where application_id = $1`, [
			application
		]);
		expect(heard).toEqual([{ kind: 'file.refused' }]);
	});

	test('a new file takes the old one’s place, and the X removes it', async () => {
		const first = await attach(db, avery, { application, document: 'photo_id' });
		await receive(db, first);
		const second = await attach(db, avery, { application, document: 'photo_id' });
		const remove = { name: 'file.remove', args: { application, file: second } };
		expect(await avery.run(remove, remove)).toEqual([null, null]);
		const states = await db.q(
			'select state from app.files where id in ($1, $2) order by created_at',
			[first, second]
		);
		expect(states).toEqual([{ state: 'superseded' }, { state: 'removed' }]);
		expect((await db.device('jordan').run(remove))[0]?.code).toBe('not_found');
	});
});
