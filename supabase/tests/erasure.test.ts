/** [D5] Somebody leaves: who may ask, what ends with the asking, and what each may know of it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Device } from '../../tests/fakes/device.ts';
import { people, personNames } from '../../tests/people.ts';
import { askToLeave, leaveTraces, mark, signedInAgo } from './leaving.ts';
import { denied, everybody, refusal, setScene, signedIn } from './scene.ts';
import type { Scene } from './scene.ts';
import { start } from './story.ts';

let scene: Scene;
let group: string;
let avery: Device;
beforeAll(async () => {
	scene = await setScene();
	group = await leaveTraces(scene);
	avery = scene.db.device('avery');
	await avery.pull();
});
afterAll(() => scene.db.close());

const person = { p_person: people.avery };

describe('asking', () => {
	test('is for people of the program alone: who works there is let go first', async () => {
		const said: [string, string | null][] = [];
		for (const who of personNames) {
			const work = signedInAgo(scene.db, { who, minutes: 61, door: 'erase_me()' });
			said.push([who, await refusal(work)]);
		}
		expect(said).toEqual(
			personNames.map((who) => [
				who,
				['avery', 'jordan'].includes(who) ? 'erasure.sign_in_again' : 'erasure.has_role'
			])
		);
		expect(await refusal(scene.db.call('avery', 'erase_me'))).toBe('erasure.sign_in_again');
		for (const who of ['anonymous', 'service'] as const)
			expect(await refusal(scene.db.call(who, 'erase_me'))).toBe(denied);
	});

	test('nothing is erased of somebody who did not ask', async () => {
		expect(await refusal(scene.db.call('service', 'erase_person', person))).toBe('not_found');
		expect(await scene.db.call('service', 'erasures_due', { p_person: null })).toEqual([]);
		expect(await scene.db.call('service', 'erasure_files', person)).toEqual([]);
	});

	test('what the server does is done by the server alone', async () => {
		const doors = [
			['erasures_due', { p_person: null }],
			['erasure_files', person],
			['erase_person', person],
			['erasure_ended', { ...person, p_error: null }]
		] as const;
		for (const who of everybody.filter((one) => one !== 'service')) {
			for (const [door, args] of doors)
				expect([door, await refusal(scene.db.call(who, door, args))]).toEqual([door, denied]);
		}
	});

	test('asked twice is asked once, and the device that asks hears the same', async () => {
		const first = await askToLeave(scene.db, 'avery');
		const late = { who: 'avery', minutes: 600, door: 'erase_me()' } as const;
		expect(await signedInAgo(scene.db, late)).toEqual(first);
	});
});

describe('from then on', () => {
	test('no device of theirs hands anything over or hears anything: it keeps what it has', async () => {
		expect(await refusal(avery.push([start(randomUUID())]))).toBe('SY401');
		expect(await refusal(avery.pull())).toBe('SY401');
		expect(await refusal(scene.db.device('avery').pull())).toBe('SY401');
	});

	test('no door of theirs writes, and nothing can be uploaded', async () => {
		const make = { p_program: 'calmhsa', p_name: 'New', p_as: 'Avery' };
		expect(await refusal(scene.db.call('avery', 'group_make', make))).toBe('SY401');
		const say = { p_group: group, p_message: randomUUID(), p_body: 'still here' };
		expect(await refusal(scene.db.call('avery', 'group_say', say))).toBe('SY401');
		expect(await refusal(scene.db.call('avery', 'calendar_make'))).toBe('SY401');
		const name = `${people.avery}/${'a'.repeat(64)}.jpg`;
		const put = (who: 'avery' | 'jordan', at: string) =>
			scene.db.as(who, (q) =>
				q(`insert into storage.objects (bucket_id, name) values ('evidence', $1)`, [at])
			);
		expect(await refusal(put('avery', name))).toBe(denied);
		expect(await refusal(put('jordan', name.replace(people.avery, people.jordan)))).toBeNull();
	});

	test('rows wait for the files', async () => {
		expect(await refusal(scene.db.call('service', 'erase_person', person))).toBe('state.illegal');
		const files = await scene.db.call<string[]>('service', 'erasure_files', person);
		expect(files).toHaveLength(3);
		expect(files.every((key) => key.startsWith(`${people.avery}/`))).toBe(true);
	});

	test('who is to be erased is lent, and comes back later each time', async () => {
		const due = () => scene.db.call('service', 'erasures_due', { p_person: null });
		expect(await due()).toEqual([people.avery]);
		expect(await due()).toEqual([]);
		expect(await scene.db.call('service', 'erasures_due', person)).toEqual([people.avery]);
		const ended = { ...person, p_error: 'storage answered 503' };
		expect(await scene.db.call('service', 'erasure_ended', ended)).toMatchObject({ done: false });
		const [row] = await scene.db.q(
			`select error, attempts, due_at > now() + interval '3 minutes' as later from app.erasures`
		);
		expect(row).toEqual({ error: 'storage answered 503', attempts: 2, later: true });
	});
});

describe('the record of what no device holds', () => {
	test('shows each their own: who looked, what was mailed, what they said', async () => {
		const other = await setScene();
		await leaveTraces(other);
		const record = await other.db.call<Record<string, unknown[]>>('avery', 'my_record');
		expect(record['looks']).toMatchObject([{ role: 'reviewer', document: 'photo_id' }]);
		expect(record['messages']).toMatchObject([{ body: `I said ${mark}` }]);
		expect(record['groups']).toMatchObject([{ name: 'Tuesday circle' }]);
		expect(record['mails']?.length).toBeGreaterThan(0);
		for (const who of signedIn.filter((one) => one !== 'avery'))
			expect(JSON.stringify(await other.db.call(who, 'my_record'))).not.toContain(mark);
		for (const who of ['anonymous', 'service'] as const)
			expect(await refusal(other.db.call(who, 'my_record'))).toBe(denied);
		await other.db.close();
	});
});
