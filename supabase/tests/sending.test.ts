/** What may be sent, and what is refused with which code. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import { answer, attach, complete, endAll, fill, seen, send } from './story.ts';

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

describe('sending', () => {
	test.each([
		['2022-06-30', 'certificate.too_early', undefined],
		['2022-07-01', undefined, true],
		['2022-07-02', undefined, false]
	])('a course completed on %s', async (day, code, flagged) => {
		await change('training/completed_on', day);
		const outcome = await sendPart('certificate');
		expect(outcome?.code).toBe(code);
		if (code !== undefined) return;
		const [row] = await db.q(
			`select flags from app.reviews where application_id = $1 and part = 'certificate'`,
			[application]
		);
		expect(String(row?.['flags']).includes('completed_first_day')).toBe(flagged);
	});

	test.each<[string, Json, string]>([
		['training/hours', 79, 'certificate.hours'],
		['training/competencies', ['hope'], 'certificate.competencies']
	])('%s as %j cannot be sent', async (path, value, code) => {
		await change(path, value);
		expect(await sendPart('certificate')).toEqual({ code, about: {} });
	});

	test('a provider that was not approved on the day is refused', async () => {
		const provider = complete['training/provider'];
		await db.q(`update app.providers set approved_from = '2027-01-01' where id = $1`, [provider]);
		expect((await sendPart('certificate'))?.code).toBe('certificate.provider_not_approved');
		await db.q('update app.providers set approved_from = null where id = $1', [provider]);
		expect(await sendPart('certificate')).toBeNull();
	});

	test('a provider that is not on the list is sent and flagged, with what the device warned of', async () => {
		await avery.run(
			answer(application, 'training/provider', 'other', 1),
			answer(application, 'training/provider_other', 'Hill Peers')
		);
		await attach(db, avery, { application, document: 'certificate', warnings: ['blurred'] });
		expect(await sendPart('certificate')).toBeNull();
		const [row] = await db.q('select flags from app.reviews where application_id = $1', [
			application
		]);
		expect(row?.['flags']).toEqual(expect.arrayContaining(['provider_other', 'blurred']));
	});

	test('[C3] what the person has not seen is not sent', async () => {
		const { digest, revision } = await seen(db, application, 'application');
		await db.device('avery').run(answer(application, 'identity/city', 'Weed', 1));
		const args = { application, digest, revision };
		const [stale] = await avery.run({ name: 'application.submit', args });
		expect(stale?.code).toBe('application.stale');
		expect(await sendPart('application')).toBeNull();
	});

	test('[C3] two submits: the first is received, the second is locked', async () => {
		const args = { application, ...(await seen(db, application, 'application')) };
		const outcomes = await avery.run(
			{ name: 'application.submit', args },
			{ name: 'application.submit', args }
		);
		expect(outcomes.map((one) => one?.code)).toEqual([undefined, 'application.locked']);
		expect(
			await db.q('select revision from app.submissions where application_id = $1', [application])
		).toEqual([{ revision: 1 }]);
	});

	test('[C4] what is sent rests; the other part can still be written', async () => {
		await sendPart('application');
		const outcomes = await avery.run(
			answer(application, 'identity/city', 'Weed', 1),
			answer(application, 'training/hours', 90, 1)
		);
		expect(outcomes.map((one) => one?.code)).toEqual(['application.locked', undefined]);
	});

	test('a submission never changes', async () => {
		await sendPart('application');
		await expect(db.q(`update app.submissions set fields = '{}'`)).rejects.toMatchObject({
			code: 'SYIMM'
		});
		await expect(db.q('delete from app.submissions')).rejects.toMatchObject({ code: 'SYIMM' });
	});
});

describe('each example with something missing is incomplete at that place', () => {
	const examples = calmhsa.examples.filter((example) => example.missing !== undefined);
	test.each(examples)('$id', async ({ missing = '', fields, documents }) => {
		await db.q(`update app.applications set state = 'withdrawn' where id = $1`, [application]);
		application = await fill(db, avery, { fields, documents });
		const part = missing.startsWith('training/') || missing === 'document:certificate';
		const outcome = await sendPart(part ? 'certificate' : 'application');
		expect(outcome).toEqual({
			code: `${part ? 'certificate' : 'application'}.incomplete`,
			about: { missing: expect.arrayContaining([missing]) as unknown }
		});
	});
});
