/** The record: what was done and looked at is in it, in a chain that shows whatever was changed. */
import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { findRecordFault } from '../../src/lib/domain/record.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { refusal } from './scene.ts';
import { attach, claim, fill, receive, reviewOf, send } from './story.ts';

type Line = {
	n: number;
	leaf: string | null;
	leaf_hash: string;
	hash: string;
	name: string | null;
};
type Page = { entries: Line[]; fault: unknown; next: number | null; receipt: string };

let db: TestDatabase;
let application: string;
beforeAll(async () => {
	db = await freshDatabase();
	const avery = db.device('avery');
	const rowan = db.device('rowan');
	application = await fill(db, avery, { documents: ['diploma', 'certificate'] });
	const photo = await attach(db, avery, { application, document: 'photo_id' });
	await receive(db, photo);
	await send(db, avery, { application, part: 'application' });
	await claim(db, rowan, { application, part: 'application' });
	const { review } = await reviewOf(db, application, 'application');
	await db.call('rowan', 'look', { p_review: review, p_file: photo });
});
afterAll(() => db.close());

const read = (who: Who = 'lee', after = 0, limit = 200) =>
	db.call<Page>(who, 'record_read', { p_application: application, p_after: after, p_limit: limit });
const sha256 = async (bytes: Uint8Array) =>
	new Uint8Array(createHash('sha256').update(bytes).digest());
const entry = z.object({ kind: z.string() });
const told = (entries: readonly Line[]) =>
	entries.flatMap(({ leaf, name }) => {
		if (leaf === null) return [];
		return [`${entry.parse(JSON.parse(leaf)).kind} by ${name ?? 'nobody'}`];
	});
/** As somebody who holds the database itself, and has put its guards aside. */
const tamper = (sql: string) =>
	db.tx(async (q) => {
		await q('set local session_replication_role = replica');
		await q(sql);
	});

describe('the record', () => {
	test('has each act and each look, by whom, in the order in which they happened', async () => {
		expect(told((await read()).entries)).toEqual([
			'application.started by Avery',
			'application.submitted by Avery',
			'review.claimed by Rowan',
			'file.looked by Rowan',
			'file.opened by Rowan'
		]);
	});

	test('has nothing of a command that was refused', async () => {
		const refused = await claim(db, db.device('sage'), { application, part: 'application' });
		expect(refused?.code).toBe('claim.taken');
		expect(told((await read()).entries)).not.toContain('review.claimed by Sage');
	});

	test('is a chain that the reader can check, also where a draft is withheld (C3)', async () => {
		const { entries, fault } = await read();
		expect(fault).toBe(null);
		expect(entries.some(({ leaf }) => leaf === null)).toBe(true);
		const given = entries.map(({ leaf_hash: leafHash, ...rest }) => ({ ...rest, leafHash }));
		expect(await findRecordFault(given, sha256)).toBe(null);
	});

	test('comes page by page', async () => {
		const all = (await read()).entries;
		const first = await read('lee', 0, 2);
		const second = await read('lee', first.next ?? 0, 2);
		expect([...first.entries, ...second.entries]).toEqual(all.slice(0, 4));
	});

	test('says who read it, once in ten minutes', async () => {
		await read('lee');
		await read('lee');
		await read('quinn');
		const { entries } = await read('quinn');
		expect(told(entries).slice(-2)).toEqual(['record.read by Lee', 'record.read by Quinn']);
	});

	test('is not shown to the person it is about, whatever their role', async () => {
		const give = 'update app.applications set person = $1 where id = $2';
		await db.q(give, [people.lee, application]);
		expect(await refusal(read('lee'))).toBe('not_allowed');
		await db.q(give, [people.avery, application]);
	});

	test.each([
		[`update app.records set leaf = '{}' where nth = 2`],
		[`update app.records set leaf = null, nth = 99 where nth = 2`],
		[`update app.records set hash = leaf_hash where nth = 2`],
		['delete from app.records'],
		['truncate app.records']
	])('cannot be changed, not even by the database’s owner: %s', async (sql) => {
		await expect(db.q(sql)).rejects.toMatchObject({ code: 'SYIMM' });
	});
});

describe('whoever gets past every guard is seen', () => {
	const kept = `create table public.kept_records as table app.records;
		create table public.kept_events as table app.events`;
	const back = `delete from app.records; insert into app.records table public.kept_records;
		delete from app.events; insert into app.events overriding system value table public.kept_events`;
	beforeAll(() => db.q(kept));
	afterEach(() => tamper(back));
	const claimed = `(select r.nth from app.records r where r.leaf::jsonb->>'kind' = 'review.claimed')`;
	test.each([
		['a changed text', `update app.records set leaf = leaf || ' ' where nth = ${claimed}`, 'text'],
		[
			'a changed text with a hash to match',
			`update app.records set leaf = '{}', leaf_hash = sha256('{}') where nth = ${claimed}`,
			'chain'
		],
		['an entry taken out', `delete from app.records where nth = ${claimed}`, 'missing'],
		['the history told otherwise', `update app.events set about = '{}'`, 'history'],
		[
			'an event put there past the record',
			`insert into app.events (application_id, part, kind, actor, xid)
				select application_id, part, 'review.approved', actor, xid from app.events limit 1`,
			'history'
		]
	])('%s', async (_, sql, fault) => {
		await tamper(sql);
		expect((await read()).fault).toMatchObject({ fault });
	});

	test('gives up the text of whoever was erased, and still proves its place', async () => {
		await db.q('update app.records set leaf = null where application_id = $1', [application]);
		const { entries } = await read();
		expect(told(entries)).toEqual([]);
		const given = entries.map(({ leaf_hash: leafHash, ...rest }) => ({ ...rest, leafHash }));
		expect(await findRecordFault(given, sha256)).toBe(null);
	});
});
