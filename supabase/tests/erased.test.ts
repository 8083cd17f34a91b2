/** [D5] Somebody is erased: what is left of them, and what others notice. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Device } from '../../tests/fakes/device.ts';
import { people } from '../../tests/people.ts';
import { askToLeave, eraseWhole, leaveTraces, mark, ourTables, textOfTable } from './leaving.ts';
import { everybody, refusal, setScene } from './scene.ts';
import type { Scene } from './scene.ts';
import { complete } from './story.ts';

let scene: Scene;
let group: string;
let rowan: Device;
let jordan: Device;
beforeAll(async () => {
	scene = await setScene();
	group = await leaveTraces(scene);
	rowan = scene.db.device('rowan');
	jordan = scene.db.device('jordan');
	await rowan.pull();
	await jordan.pull();
	await scene.db.device('avery').run({ name: 'person.set', args: { language: 'es' } });
	await askToLeave(scene.db, 'avery');
	expect(await eraseWhole(scene.db, 'avery')).toEqual({ account: true, done: false });
});
afterAll(() => scene.db.close());

const person = { p_person: people.avery };

describe('of somebody who is erased', () => {
	test('nothing that they wrote or were called is left in any table', async () => {
		const sent = Object.values(complete).filter(
			(value): value is string => typeof value === 'string' && /^[A-Z].{5}|@/.test(value)
		);
		const words = [mark, 'Morgan', 'A good fit', 'Always on time', 'Avery', ...sent];
		expect(words.length).toBeGreaterThan(8);
		const found: string[] = [];
		for (const table of await ourTables(scene.db)) {
			if (/programs|questions|documents|providers/.test(table)) continue;
			const text = await textOfTable(scene.db, table);
			// The last mail has not gone out yet.
			const left = words.filter((word) => text.includes(word) && table !== 'app.mails');
			found.push(...left.map((word) => `${table}: ${word}`));
		}
		expect(found).toEqual([]);
		expect(await textOfTable(scene.db, 'auth.users')).not.toContain('avery');
		expect(await textOfTable(scene.db, 'storage.objects')).not.toContain(people.avery);
	});

	test('their id stands only in rows that stay bare, in the note of it, and in the last mail', async () => {
		const bare = await scene.db.q(`select name from app.retention where act = 'bare'`);
		const allowed = [...bare.map((row) => row['name']), 'app.erasures', 'app.mails'];
		const found: string[] = [];
		for (const table of await ourTables(scene.db)) {
			const text = await textOfTable(scene.db, table);
			if (text.includes(people.avery) && !allowed.includes(table)) found.push(table);
		}
		// Who recorded or marked something is a person of the staff; in the scene that is avery.
		expect(found).toEqual([]);
	});

	test('the bare fact stays: that something was sent, decided and certified, and when', async () => {
		const about = `application_id = '${scene.application}'`;
		const [decided] = await scene.db.q(
			`select kind, reasons, note, reviewer from app.decisions where ${about}`
		);
		expect(decided).toEqual({
			kind: 'change',
			reasons: [{ code: 'photo_id_unreadable' }],
			note: '',
			reviewer: people.rowan
		});
		const sent = await scene.db.q(
			`select part, fields, files, digest <> '' as digest from app.submissions
			where ${about} order by part`
		);
		expect(sent).toEqual([
			{ part: 'application', fields: {}, files: [], digest: true },
			{ part: 'certificate', fields: {}, files: [], digest: true }
		]);
		const [certified] = await scene.db.q(`select name, number from app.certifications`);
		expect(certified).toEqual({ name: '–', number: '2027-00001' });
		const check = { p_code: '7K2M4QX9TT01ZB3C' };
		expect(await scene.db.call('anonymous', 'certification_check', check)).toEqual({
			code: 'not_found'
		});
	});

	test('[F3] the reviewer who held it sees it go, and the desk has it no more', async () => {
		const { gone, rows } = await rowan.pull();
		expect(gone['applications']).toEqual([scene.application]);
		for (const table of ['submissions', 'events', 'decisions', 'claims'])
			expect([table, (gone[table] ?? []).length > 0]).toEqual([table, true]);
		expect(JSON.stringify(rows)).not.toContain(scene.application);
		const queue = { p_program: 'calmhsa', p_filter: {}, p_after: null, p_limit: 50 };
		expect(await scene.db.call('rowan', 'review_queue', queue)).toMatchObject({ rows: [] });
		const open = scene.db.call('rowan', 'review_file', { p_review: scene.review });
		expect(await refusal(open)).toBe('not_found');
	});

	test('others keep theirs: the group has a new owner, their words, their deck and their mentoring', async () => {
		const opened = await scene.db.call<{
			messages: { body: string }[];
			decks: { name: string }[];
			members: { mine: boolean; owner: boolean }[];
		}>('jordan', 'group_open', { p_group: group });
		expect(opened.messages.map(({ body }) => body)).toEqual(['Jordan said hello']);
		expect(opened.decks.map(({ name }) => name)).toEqual(['Words']);
		expect(opened.members).toHaveLength(1);
		const [owner] = await scene.db.q('select person from app.group_members where is_owner');
		expect(owner).toEqual({ person: people.jordan });
		const mentorings = await scene.db.q(
			`select state, note from app.mentorings order by note desc`
		);
		expect(mentorings).toEqual([
			{ state: 'ended', note: 'Jordan asks' },
			{ state: 'ended', note: '' }
		]);
	});

	test('helping ends both ways; who was helped keeps what they agreed to, and the name in their history', async () => {
		const { gone, rows } = await jordan.pull();
		expect(gone['helpings']).toHaveLength(1);
		expect(gone['suggestions']).toHaveLength(1);
		const [agreed] = await scene.db.q(
			`select name, called, email, joined_as, state, ended_by, deleted from app.assisters
			where person = $1`,
			[people.jordan]
		);
		expect(agreed).toEqual({
			...{ name: 'A friend', called: 'Jordan', email: null, joined_as: null },
			...{ state: 'ended', ended_by: 'assister', deleted: false }
		});
		const { cols = [], vals = [] } = rows['events'] ?? {};
		const told = vals.map((row) => row[cols.indexOf('about')]);
		expect(told).toContainEqual({ by: 'assister', name: 'The friend' });
		const kinds = await scene.db.q(
			`select kind, about->>'name' as name from app.notifications where person = $1 order by kind`,
			[people.jordan]
		);
		expect(kinds).toEqual([
			{ kind: 'assister.left', name: 'The friend' },
			{ kind: 'helping.ended', name: '' },
			{ kind: 'helping.ended', name: '' }
		]);
	});

	test('the record keeps its hashes and no word, and still proves that nothing is missing', async () => {
		const [record] = await scene.db.q(
			`select count(*)::int > 3 as some, count(leaf)::int as said from app.records
			where application_id = $1`,
			[scene.application]
		);
		expect(record).toEqual({ some: true, said: 0 });
		const fault = `select app.record_fault('${scene.application}') as fault`;
		expect(await scene.db.q(fault)).toEqual([{ fault: null }]);
		const added = scene.db.tx(async (q) => {
			await q(`insert into app.events (application_id, part, kind, actor)
				values ('${scene.application}', 'application', 'application.approved', 'system')`);
			const [found] = await q(fault);
			throw new Error(JSON.stringify(found?.['fault']));
		});
		await expect(added).rejects.toThrow('"fault":"history"');
	});

	test('a place in a class and a time for an interview are free again', async () => {
		expect(await scene.db.q('select state from app.seats')).toEqual([{ state: 'given_up' }]);
		expect(await scene.db.q('select state from app.slots')).toEqual([{ state: 'open' }]);
		expect(await scene.db.q('select taken from app.classes')).toEqual([{ taken: 0 }]);
	});

	test('the last mail goes to the address that is gone, in their language, and takes it along', async () => {
		const mails = await scene.db.call<{ id: string; to: string; kind: string; language: string }[]>(
			'service',
			'mails_due',
			{ p_limit: 100 }
		);
		const [mail] = mails.filter(({ kind }) => kind === 'account.erased');
		expect(mail).toMatchObject({ to: 'avery@example.org', language: 'es', name: '' });
		await scene.db.call('service', 'mail_sent', { p_mail: mail?.id, p_error: null });
		expect(await textOfTable(scene.db, 'app.mails')).not.toContain('avery');
	});

	test('anybody who knows the id learns that it is erased, and no more', async () => {
		for (const who of everybody.filter((one) => one !== 'service')) {
			expect(await scene.db.call(who, 'account_erased', person)).toBe(true);
			expect(await scene.db.call(who, 'account_erased', { p_person: people.jordan })).toBe(false);
		}
	});

	test('done again it changes nothing, finds what came late, and a day later it is done', async () => {
		const state = async () => {
			const texts = await Promise.all(
				(await ourTables(scene.db))
					.filter((table) => !/erasures|certifications|sync\.hints/.test(table))
					.map(async (table) =>
						(await textOfTable(scene.db, table)).replaceAll(/"xid": "\d+"/g, '')
					)
			);
			return texts.map((text) => text.split('\n').sort());
		};
		const before = await state();
		await scene.db.q(
			`insert into app.notifications (person, kind) values ('${people.avery}', 'late')`
		);
		expect(await eraseWhole(scene.db, 'avery')).toEqual({ account: true, done: false });
		expect(await state()).toEqual(before);
		await scene.db.q(`update app.erasures set account_at = account_at - interval '1 day',
			due_at = due_at - interval '1 day'`);
		expect(await scene.db.call('service', 'erasures_due', { p_person: null })).toEqual([
			people.avery
		]);
		expect(await eraseWhole(scene.db, 'avery')).toEqual({ account: true, done: true });
		expect(await scene.db.call('service', 'erasures_due', person)).toEqual([]);
	});

	test('after four hundred days even the note of it is gone', async () => {
		await scene.db.q(`select app.forget_old(now() + interval '401 days')`);
		expect(await textOfTable(scene.db, 'app.erasures')).toBe('');
		expect(await textOfTable(scene.db, 'app.people')).not.toContain(people.avery);
	});
});
