/** Who may put, read and list evidence, and who may listen and be seen. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Query } from '../local/db.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { attach, claim, fill, receive, reviewOf, send, store } from './story.ts';

let db: TestDatabase;
let application: string;
let file: string;
let key: string;
let review: string;
beforeAll(async () => {
	db = await freshDatabase();
	const avery = db.device('avery');
	application = await fill(db, avery, { documents: ['diploma', 'certificate'] });
	file = await attach(db, avery, { application, document: 'photo_id' });
	const [row] = await db.q('select sha256 from app.files where id = $1', [file]);
	key = `${people.avery}/${String(row?.['sha256'])}.jpg`;
	await send(db, avery, { application, part: 'application' });
	await claim(db, db.device('rowan'), { application, part: 'application' });
	review = (await reviewOf(db, application, 'application')).review;
});
afterAll(() => db.close());

const reads = async (who: Who, operation = 'storage.object.get_authenticated') =>
	db.as(who, async (q) => {
		await q(`select set_config('storage.operation', $1, true)`, [operation]);
		return (await q('select 1 from storage.objects where name = $1', [key])).length > 0;
	});
const hash = 'c'.repeat(64);
const puts = (who: Who, name: string, bucket = 'evidence') =>
	db
		.as(who, (q) =>
			q('insert into storage.objects (bucket_id, name) values ($1, $2)', [bucket, name])
		)
		.then(() => true)
		.catch(() => false);

describe('evidence in storage', () => {
	test.each<[Who, string, boolean]>([
		['avery', `${people.avery}/${hash}.jpg`, true],
		['avery', `${people.avery}/${hash}.pdf`, true],
		['avery', `${people.avery}/${hash}.svg`, false],
		['avery', `${people.avery}/${hash}.jpg/more.jpg`, false],
		['avery', `${people.avery}/../${people.jordan}/${hash}.jpg`, false],
		['avery', `${people.jordan}/${hash}.jpg`, false],
		['avery', `${hash}.jpg`, false],
		['rowan', `${people.avery}/${hash}.png`, false],
		['anonymous', `${people.avery}/${hash}.png`, false]
	])('%s puts %s: %s', async (who, name, expected) => {
		expect(await puts(who, name)).toBe(expected);
	});

	test('nobody puts into another bucket', async () => {
		await db.q(`insert into storage.buckets (id, name) values ('other', 'other')`);
		expect(await puts('avery', `${people.avery}/${hash}.png`, 'other')).toBe(false);
	});

	test('[D4] a file that the server has not confirmed cannot be opened', async () => {
		const look = db.call('rowan', 'look', { p_review: review, p_file: file });
		await expect(look).rejects.toMatchObject({ detail: 'file.not_stored' });
		expect(await reads('rowan')).toBe(false);
	});

	test('[D4] a reviewer reads a file only after a recorded look, and for ten minutes', async () => {
		await receive(db, file);
		expect(await reads('rowan')).toBe(false);
		const looked = await db.call('rowan', 'look', { p_review: review, p_file: file });
		expect(looked).toEqual({ bucket: 'evidence', key, type: 'image/jpeg', name: 'photo_id.jpg' });
		expect(await reads('rowan')).toBe(true);
		await db.call('rowan', 'look', { p_review: review, p_file: file });
		expect(await db.q('select reviewer from app.looks')).toHaveLength(2);
		expect(
			await db.q(`select about->>'reviewer' as by from app.events where kind = 'file.looked'`)
		).toEqual([{ by: 'Rowan' }]);
		await db.q(`update app.looks set at = now() - interval '11 minutes'`);
		expect(await reads('rowan')).toBe(false);
	});

	test('[D4] a look lets nobody sign a link, list or ask about the file', async () => {
		await db.call('rowan', 'look', { p_review: review, p_file: file });
		for (const operation of ['sign', 'sign_many', 'list', 'list_v2', 'info_authenticated', '']) {
			expect([operation, await reads('rowan', `storage.object.${operation}`)]).toEqual([
				operation,
				false
			]);
		}
		expect(await reads('rowan')).toBe(true);
	});

	test('[D4] a look ends with the role of who looked', async () => {
		await db.q(`update app.roles set deleted = true where person = $1`, [people.rowan]);
		expect(await reads('rowan')).toBe(false);
		await db.q(`update app.roles set deleted = false where person = $1`, [people.rowan]);
		await claim(db, db.device('rowan'), { application, part: 'application' });
	});

	test('the owner reads it; another applicant, another reviewer and staff do not', async () => {
		expect(await reads('avery')).toBe(true);
		await db.q('delete from app.looks');
		for (const who of ['jordan', 'sage', 'lee', 'quinn', 'anonymous'] as const) {
			expect([who, await reads(who)]).toEqual([who, false]);
		}
	});

	test('[C3] a file that was never submitted cannot be looked at', async () => {
		const draft = await db.q(
			`select id from app.files where application_id = $1 and document = 'certificate'`,
			[application]
		);
		const look = db.call('rowan', 'look', { p_review: review, p_file: draft[0]?.['id'] });
		await expect(look).rejects.toMatchObject({ detail: 'not_found' });
	});

	test('nobody changes or deletes evidence', async () => {
		for (const who of ['avery', 'rowan', 'quinn'] as const) {
			await db.as(who, (q) => q(`update storage.objects set name = 'gone'`)).catch(() => []);
			await db
				.as(who, async (q) => {
					await q(`select set_config('storage.allow_delete_query', 'true', true)`);
					return q('delete from storage.objects');
				})
				.catch(() => []);
		}
		expect(await db.q('select 1 from storage.objects where name = $1', [key])).toHaveLength(1);
	});

	test('a key is the same for the same bytes of the same person', async () => {
		await expect(store(db, key, 5)).rejects.toMatchObject({ code: '23505' });
	});
});

describe('[H1] hints and presence', () => {
	const probe = async (q: Query, topic: string, extension: string) => {
		await q(`select set_config('realtime.topic', $1, true)`, [topic]);
		return (
			(await q(`select 1 from realtime.messages where extension = $1`, [extension])).length > 0
		);
	};
	beforeAll(async () => {
		await db.q(`insert into realtime.messages (topic, extension)
			values ('probe', 'broadcast'), ('probe', 'presence')`);
	});

	test.each<[string, string, readonly Who[]]>([
		[`person:${people.avery}`, 'broadcast', ['avery']],
		['desk:calmhsa', 'broadcast', ['rowan', 'sage', 'lee', 'quinn']],
		['desk:elsewhere', 'broadcast', []],
		['person:', 'broadcast', []],
		['review:nonsense', 'presence', []]
	])('%s (%s) is heard by %j', async (topic, extension, listeners) => {
		for (const who of ['avery', 'jordan', 'rowan', 'sage', 'lee', 'quinn', 'anonymous'] as const) {
			const heard = await db.as(who, (q) => probe(q, topic, extension));
			expect([topic, who, heard]).toEqual([topic, who, listeners.includes(who)]);
		}
	});

	test('presence on a review is for its desk', async () => {
		for (const who of ['avery', 'jordan', 'rowan', 'quinn'] as const) {
			const topic = `review:${review}`;
			const seen = await db.as(who, (q) => probe(q, topic, 'presence'));
			const shown = await db
				.as(who, async (q) => {
					await q(`select set_config('realtime.topic', $1, true)`, [topic]);
					return q(`insert into realtime.messages (topic, extension) values ($1, 'presence')`, [
						topic
					]);
				})
				.then(() => true)
				.catch(() => false);
			const works = who === 'rowan' || who === 'quinn';
			expect([who, seen, shown]).toEqual([who, works, works]);
		}
	});

	test('nobody but the database sends a hint', async () => {
		for (const who of ['avery', 'rowan', 'anonymous'] as const) {
			const topic = `person:${people.avery}`;
			const sent = db.as(who, async (q) => {
				await q(`select set_config('realtime.topic', $1, true)`, [topic]);
				return q(`insert into realtime.messages (topic, extension) values ($1, 'broadcast')`, [
					topic
				]);
			});
			await expect(sent).rejects.toMatchObject({ code: '42501' });
		}
	});

	test('a desk is told at once, then four times a second at most; the tick tells the rest', async () => {
		await db.q('delete from realtime.messages');
		await db.q(`update sync.hints set sent_at = '-infinity'`);
		await db.q('delete from sync.hints_waiting');
		const told = async () =>
			Number(
				(
					await db.q(`select count(*)::int as n from realtime.messages where topic like 'desk:%'`)
				)[0]?.['n']
			);
		const renewed = { name: 'review.release', args: { review, application } };
		const claimed = { name: 'review.claim', args: { review, application } };
		await db.device('rowan').push([renewed, claimed, renewed]);
		expect(await told()).toBe(1);
		await db.q(`update sync.hints set sent_at = clock_timestamp() + interval '1 minute'`);
		await db.device('rowan').push([claimed]);
		expect(await told()).toBe(1);
		await db.call('service', 'tick');
		expect(await told()).toBe(2);
	});
});
