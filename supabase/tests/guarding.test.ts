/** What a reviewer must not see, must not open and must not do. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import { people } from '../../tests/people.ts';
import { refusal } from './scene.ts';
import {
	answer,
	attach,
	claim,
	endAll,
	fill,
	receive,
	receiveAll,
	reviewOf,
	send,
	start
} from './story.ts';

let db: TestDatabase;
let avery: Device;
let rowan: Device;
let application: string;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	await endAll(db);
	avery = db.device('avery');
	rowan = db.device('rowan');
	application = await fill(db, avery, { documents: ['diploma', 'certificate'] });
});

const part = 'application' as const;
const eventsSeenBy = (who: 'avery' | 'rowan') =>
	db
		.as(who, (q) =>
			q('select kind, about from app.events where application_id = $1', [application])
		)
		.then((rows) => rows.filter(({ kind }) => /^file\.re/.test(String(kind))));

async function approve() {
	const { review, revision } = await reviewOf(db, application, part);
	const rest = { kind: 'approve', reasons: [], note: '', checklist: {} };
	const [outcome] = await rowan.run({
		name: 'review.decide',
		args: { review, application, revision, ...rest }
	});
	return outcome;
}

async function makeReviewer(who: 'avery' | 'jordan', role = 'reviewer') {
	await db.q(`insert into app.roles (person, program, role) values ($1, 'calmhsa', $2)`, [
		people[who],
		role
	]);
	return () => db.q('delete from app.roles where person = $1', [people[who]]);
}

describe('approving', () => {
	test('[D4] waits until the server has read each file of the revision', async () => {
		await attach(db, avery, { application, document: 'photo_id' });
		await send(db, avery, { application, part });
		await claim(db, rowan, { application, part });
		expect(await approve()).toMatchObject({
			code: 'review.file_unread',
			about: { documents: ['photo_id', 'diploma'] }
		});
		await receiveAll(db, application);
		expect(await approve()).toBeNull();
	});

	test('[D4] is refused when the server refused a file that was sent', async () => {
		const photo = await attach(db, avery, { application, document: 'photo_id' });
		await send(db, avery, { application, part });
		await claim(db, rowan, { application, part });
		await receive(db, photo, 'file.unreadable');
		await receiveAll(db, application);
		expect(await approve()).toMatchObject({ code: 'review.file_unread' });
	});
});

describe('what is only a draft', () => {
	test('[C3] a file that was never sent stays out of what the reviewer is told', async () => {
		const photo = await attach(db, avery, { application, document: 'photo_id' });
		await send(db, avery, { application, part });
		await claim(db, rowan, { application, part });
		await receive(db, photo);
		const draft = await attach(db, avery, { application, document: 'certificate' });
		await receive(db, draft);
		await avery.run({ name: 'file.remove', args: { application, file: draft } });
		expect((await eventsSeenBy('avery')).map(({ kind }) => kind)).toEqual([
			'file.received',
			'file.received',
			'file.removed'
		]);
		expect(await eventsSeenBy('rowan')).toMatchObject([{ about: { file: photo } }]);
		const told = await rowan.pull();
		expect(JSON.stringify(told.rows)).not.toContain(draft);
		const { review } = await reviewOf(db, application, part);
		const file = await db.call('rowan', 'review_file', { p_review: review });
		expect(JSON.stringify(file)).toContain('file.received');
		expect(JSON.stringify(file)).not.toContain(draft);
	});

	test('[C3] the queue goes by the name that was sent, not by the one being typed', async () => {
		await avery.run(answer(application, 'identity/last_name', 'Draftname', 1));
		await send(db, avery, { application, part: 'certificate' });
		const names = () =>
			db.q('select part, name from app.reviews where application_id = $1 order by part', [
				application
			]);
		expect(await names()).toEqual([{ part: 'certificate', name: 'Avery' }]);
		await attach(db, avery, { application, document: 'photo_id' });
		await send(db, avery, { application, part });
		expect(await names()).toEqual([
			{ part: 'application', name: 'Avery Draftname' },
			{ part: 'certificate', name: 'Avery Draftname' }
		]);
	});
});

describe('one’s own application', () => {
	test('is opened, claimed and paid for by somebody else', async () => {
		const forget = await makeReviewer('avery', 'lead');
		await attach(db, avery, { application, document: 'photo_id' });
		await send(db, avery, { application, part });
		const { review } = await reviewOf(db, application, part);
		expect(await refusal(db.call('avery', 'review_file', { p_review: review }))).toBe(
			'not_allowed'
		);
		expect((await claim(db, avery, { application, part }))?.code).toBe('not_allowed');
		const [paid] = await avery.run({ name: 'fee.confirm', args: { application } });
		expect(paid?.code).toBe('not_allowed');
		await forget();
	});
});

describe('a reviewer who was dismissed', () => {
	beforeEach(async () => {
		await attach(db, avery, { application, document: 'photo_id' });
		await send(db, avery, { application, part });
	});

	test('[F4] holds nothing, sees nothing, and is told so by the feed', async () => {
		const forget = await makeReviewer('jordan');
		const jordan = db.device('jordan');
		await claim(db, jordan, { application, part });
		await jordan.pull();
		await forget();
		const { gone } = await jordan.pull();
		expect(gone['applications']).toEqual([application]);
		expect(
			await db.q(
				'select r.state, c.state as claim from app.reviews r join app.claims c on c.review_id = r.id where r.application_id = $1',
				[application]
			)
		).toEqual([{ state: 'received', claim: 'expired' }]);
	});

	test('keeps the claim while another role lets them review', async () => {
		await makeReviewer('jordan');
		const forget = await makeReviewer('jordan', 'lead');
		await claim(db, db.device('jordan'), { application, part });
		await db.q(`update app.roles set deleted = true where person = $1 and role = 'lead'`, [
			people.jordan
		]);
		const seen = await db.as('jordan', (q) => q('select id from app.applications'));
		expect(seen).toEqual([{ id: application }]);
		await forget();
		expect(await db.as('jordan', (q) => q('select id from app.applications'))).toEqual([]);
	});
});

describe('a claim', () => {
	test('[C3] shows what was sent, and no answer as it is being written', async () => {
		await attach(db, avery, { application, document: 'photo_id' });
		await send(db, avery, { application, part });
		await claim(db, rowan, { application, part });
		const [seen] = await db.as('rowan', (q) =>
			q(`select (select count(*) from app.submissions)::int as sent,
				(select count(*) from app.fields)::int as answers, (select count(*) from app.files)::int as files`)
		);
		expect(seen).toEqual({ sent: 1, answers: 0, files: 0 });
	});
});

describe('a claim that has run out', () => {
	test('[F4] [T1] shows nothing more, though the tick has not come to end it', async () => {
		await attach(db, avery, { application, document: 'photo_id' });
		await send(db, avery, { application, part });
		await claim(db, rowan, { application, part });
		const look = () => db.as('rowan', (q) => q('select id from app.applications'));
		expect(await look()).toEqual([{ id: application }]);
		await db.q(`update app.claims set until = now() where state = 'held'`);
		expect(await look()).toEqual([]);
		const fresh = await db.device('rowan').pull();
		expect([fresh.rows['applications'], fresh.rows['submissions']]).toEqual([undefined, undefined]);
	});
});

describe('starting', () => {
	test('takes the current edition or the one before, and no other', async () => {
		await endAll(db);
		const add = (edition: number) =>
			db.q(
				`insert into app.programs (id, edition, definition)
				select id, $1::int, definition from app.programs where id = 'calmhsa' and edition = 1`,
				[edition]
			);
		const begin = async (edition: number) =>
			(await avery.run(start(randomUUID(), 'calmhsa', edition)))[0]?.code ?? null;
		for (const edition of [2, 3, 4]) await add(edition);
		await db.q(`update app.programs set current = false where id = 'calmhsa'`);
		await db.q(`update app.programs set current = true where id = 'calmhsa' and edition = 3`);
		expect(await begin(1)).toBe('application.edition');
		expect(await begin(4)).toBe('application.edition');
		expect(await begin(9)).toBe('bad_arguments');
		expect(await begin(2)).toBeNull();
		await endAll(db);
		expect(await begin(3)).toBeNull();
	});
});
