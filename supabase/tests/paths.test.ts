/** Another way in: a certification of another state. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addMonths } from '../../src/lib/domain/calendar.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { fromElsewhere, papersFromElsewhere, pathsOf } from './pathing.ts';
import type { Paths } from './pathing.ts';
import { certify } from './renewing.ts';
import type { Renewing } from './renewing.ts';
import { pulled, run, toldTo } from './teaching.ts';

let db: TestDatabase;
let on: Paths;
let of: Renewing;
beforeAll(async () => {
	db = await freshDatabase();
	on = pathsOf(db);
});
afterAll(() => db.close());
beforeEach(async () => {
	of = await certify(db);
	await db.q('delete from app.mails');
	await db.q('delete from app.notifications');
});

describe('from another state', () => {
	let application: string;
	beforeEach(async () => {
		const { said, application: begun } = await on.begin('reciprocity', { who: 'jordan' });
		expect(said).toBeNull();
		application = begun;
	});

	test('no certificate of the 80 hours comes with it, and none can be sent', async () => {
		const certificates = await pulled(db, 'jordan', 'certificates');
		expect(certificates.filter(({ id }) => id === application)).toEqual([]);
		const args = { application, digest: '0'.repeat(64), revision: 0 };
		expect(await run(db, 'jordan', ['certificate.submit', args])).toBe('certificate.locked');
	});

	test('what is missing is what this way asks for', async () => {
		const outcome = await on.submit(application, 'jordan');
		const { missing } = (outcome?.about ?? {}) as { missing: string[] };
		expect(outcome?.code).toBe('application.incomplete');
		expect(missing).toContain('reciprocity/work_hours');
		expect(missing).toContain('document:letter_self');
		expect(missing).toContain('agreements/ethics');
		expect(missing.filter((one) => /training|specialty|certificate$/.test(one))).toEqual([
			'document:other_certificate'
		]);
	});

	test('with too little work it is not taken', async () => {
		const fields = { ...fromElsewhere, 'reciprocity/work_hours': 1549 };
		await on.fillIn(application, fields, { papers: papersFromElsewhere, who: 'jordan' });
		expect(await on.submit(application, 'jordan')).toMatchObject({
			about: { missing: ['reciprocity/work_hours'] }
		});
	});

	test('approval leads to the exam, and the exam to the same certification', async () => {
		await on.fillIn(application, fromElsewhere, { papers: papersFromElsewhere, who: 'jordan' });
		expect(await on.submit(application, 'jordan')).toBeNull();
		expect(await on.concluded(application, 'approve')).toBeNull();
		const today = of.today;
		expect(await on.rowOf(application, 'jordan')).toMatchObject({
			state: 'approved',
			valid_until: addMonths(today, 12)
		});
		expect(await toldTo(db, 'jordan')).toContain('letter.exam_instructions');
		const attempt = randomUUID();
		const about = { attempt, application, on: today };
		expect(
			await run(db, 'quinn', ['attempt.request', { ...about, fee_reference: 'PV-1' }])
		).toBeNull();
		const passed = { ...about, was: 'requested', result: 'passed', note: '', reason: '' };
		expect(await run(db, 'quinn', ['attempt.result', passed])).toBeNull();
		const [certification] = await pulled(db, 'jordan', 'certifications');
		expect(certification).toMatchObject({ name: 'Avery Morales', application_id: application });
		const { application: further, said } = await on.begin('family', {
			who: 'jordan',
			builds_on: application
		});
		expect(said).toBeNull();
		await db.q('update app.applications set deleted = true where id = $1', [further]);
	});

	test('a reviewer can ask for a letter, and not for the certificate of the 80 hours', async () => {
		await on.fillIn(application, fromElsewhere, { papers: papersFromElsewhere, who: 'jordan' });
		await on.submit(application, 'jordan');
		expect(
			await on.concluded(application, 'change', [{ code: 'specialty_hours', note: '' }])
		).toMatchObject({ code: 'review.reason_unknown' });
		expect(
			await on.concluded(application, 'change', [{ code: 'letterhead_missing', note: '' }])
		).toBe(null);
	});
});
