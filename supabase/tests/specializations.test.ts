/** Built on a certification: beside it, one of each, and told with it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../src/lib/domain/calendar.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { pathsOf, training } from './pathing.ts';
import type { Paths } from './pathing.ts';
import { certify } from './renewing.ts';
import type { Renewing } from './renewing.ts';
import { claim, reviewOf, textOf } from './story.ts';
import { run, toldTo } from './teaching.ts';

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

async function specialize(pathway = 'crisis'): Promise<string> {
	const { application, said } = await on.begin(pathway, { builds_on: of.application });
	expect(said).toBeNull();
	await on.fillIn(application, training, { papers: ['specialty_certificate'] });
	return application;
}
const checked = async () => {
	const [row] = await db.q('select code from app.certifications where application_id = $1', [
		of.application
	]);
	return db.call('anonymous', 'certification_check', { p_code: row?.['code'] });
};

describe('a specialization', () => {
	test('is begun beside the certification it stands on, one of each', async () => {
		const application = await specialize('crisis');
		expect(await on.rowOf(application)).toMatchObject({
			builds_on: of.application,
			pathway: 'crisis',
			state: 'draft'
		});
		expect((await on.begin('crisis', { builds_on: of.application })).said).toBe(
			'application.exists'
		);
		expect((await on.begin('justice', { builds_on: of.application })).said).toBeNull();
		expect((await on.begin('initial')).said).toBe('application.exists');
	});

	test('is nobody’s first', async () => {
		const { said } = await on.begin('crisis');
		expect(said).toBe('pathway.after_certification');
		const first = await on.begin('initial', { builds_on: of.application });
		expect(first.said).toBe('bad_arguments');
	});

	test('stands on a certification that is the person’s own', async () => {
		for (const who of ['jordan', 'rowan', 'lee', 'quinn'] as const) {
			const { said } = await on.begin('crisis', { who, builds_on: of.application });
			expect([who, said]).toEqual([who, 'pathway.after_certification']);
		}
		const { said } = await on.begin('crisis', { builds_on: randomUUID() });
		expect(said).toBe('pathway.after_certification');
	});

	test('stands on one that has not ended, when it is begun and when it is sent', async () => {
		const end = (on: string) =>
			db.q('update app.certifications set expires_on = $2 where application_id = $1', [
				of.application,
				on
			]);
		const application = await specialize();
		await end(addDays(of.today, -2));
		expect((await on.begin('justice', { builds_on: of.application })).said).toBe(
			'pathway.after_certification'
		);
		expect(await on.submit(application)).toMatchObject({ code: 'pathway.after_certification' });
		await end(of.today);
		expect(await on.submit(application)).toBeNull();
	});

	test('asks for its training and nothing that was asked before', async () => {
		const { application } = await on.begin('unhoused', { builds_on: of.application });
		expect(await on.submit(application)).toMatchObject({
			about: {
				missing: [
					'specialty/provider',
					'specialty/hours',
					'specialty/completed_on',
					'document:specialty_certificate'
				]
			}
		});
	});

	test('comes into the queue by the name on the certification', async () => {
		const application = await specialize();
		await on.submit(application);
		const { review } = await reviewOf(db, application, 'application');
		await db.q(`update app.certifications set name = 'Avery M.' where application_id = $1`, [
			of.application
		]);
		const file = await db.call<{ review: { name: string } }>('rowan', 'review_file', {
			p_review: review
		});
		expect(file.review.name).not.toBe('');
		const [named] = await db.q(
			'select app.sent_name(a, $2) as name from app.applications a where id = $1',
			[application, '?']
		);
		expect(textOf(named?.['name'])).toBe('Avery M.');
	});

	test('is told with the certification once it is approved, and opens no way to an exam', async () => {
		expect(await checked()).toMatchObject({ code: null, specializations: [] });
		const application = await specialize();
		await on.submit(application);
		expect(await checked()).toMatchObject({ specializations: [] });
		expect(await on.concluded(application, 'approve')).toBeNull();
		expect(await on.rowOf(application)).toMatchObject({ state: 'approved', valid_until: null });
		expect(await checked()).toMatchObject({
			specializations: [{ en: 'Peer services in crisis care' }]
		});
		expect(await toldTo(db, 'avery')).not.toContain('letter.exam_instructions');
		const asked = { attempt: randomUUID(), application, on: of.today, fee_reference: 'PV-2' };
		expect(await run(db, 'quinn', ['attempt.request', asked])).toBe('attempt.not_approved');
		const mails = await db.q(`select kind from app.mails where kind like 'deadline.%'
			and about->>'application' = '${application}'`);
		expect(mails).toEqual([]);
	});

	test('is given back with a reason of its own, and with none of another way', async () => {
		const application = await specialize();
		await on.submit(application);
		const no = await on.concluded(application, 'change', [{ code: 'id_expired', note: '' }]);
		expect(no?.code).toBe('review.reason_unknown');
		expect(
			await on.concluded(application, 'change', [{ code: 'specialty_hours', note: '' }])
		).toBeNull();
		expect(await on.rowOf(application)).toMatchObject({ state: 'changes_requested' });
		await on.fillIn(application, {}, { papers: [] });
		expect(await on.submit(application)).toBeNull();
	});

	test('is seen by its owner and by who holds it, and by nobody else', async () => {
		const application = await specialize();
		await on.submit(application);
		await claim(db, db.device('rowan'), { application, part: 'application' });
		for (const who of ['avery', 'rowan'] as const) {
			expect([who, (await on.rowOf(application, who))?.['id']]).toEqual([who, application]);
		}
		for (const who of ['jordan', 'sage', 'lee', 'quinn'] as const) {
			expect([who, await on.rowOf(application, who)]).toEqual([who, undefined]);
		}
	});

	test('is nothing that a draft of this device would stand beside', async () => {
		await specialize();
		const told = await db.call<{ id: string }[]>('avery', 'account_applications', {});
		expect(told.filter(({ id }) => id === of.application)).toHaveLength(1);
		const builds = await db.q('select id from app.applications where builds_on is not null');
		const ids = builds.map(({ id }) => id);
		expect(told.filter(({ id }) => ids.includes(id))).toEqual([]);
	});

	test('taken back, it can be begun again', async () => {
		const application = await specialize();
		expect(
			await run(db, 'avery', ['application.withdraw', { application, revision: 0 }])
		).toBeNull();
		expect((await on.begin('crisis', { builds_on: of.application })).said).toBeNull();
	});

	test('tells whoever reads it which certification it stands on, and nobody before', async () => {
		const application = await specialize();
		await on.submit(application);
		const { review } = await reviewOf(db, application, 'application');
		const read = () => db.call('rowan', 'review_file', { p_review: review });
		expect(await read()).not.toHaveProperty('stands_on');
		await claim(db, db.device('rowan'), { application, part: 'application' });
		const [row] = await db.q(
			`select name, number, issued_on::text, expires_on::text from app.certifications
			where application_id = $1`,
			[of.application]
		);
		expect(await read()).toMatchObject({ stands_on: row });
	});

	test('says in its news what was added', async () => {
		const application = await specialize('justice');
		await on.submit(application);
		await on.concluded(application, 'approve');
		const [news] = await db.q(
			`select about from app.notifications where kind = 'application.approved'`
		);
		expect(news?.['about']).toMatchObject({
			added: { en: 'Peer services for people involved with the justice system' }
		});
	});

	test('shows who helps with it only what it asks for', async () => {
		const { application } = await on.begin('crisis', { builds_on: of.application });
		const [seen] = await db.q(
			`select app.sections_done(a, null) as sections, app.documents_here(a) as documents
			from app.applications a where id = $1`,
			[application]
		);
		expect(seen).toEqual({
			sections: { specialty: false },
			documents: { specialty_certificate: 'missing' }
		});
	});
});
