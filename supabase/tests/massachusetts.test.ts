/** An application to a class: begun, filled in and sent, on time, late and too late. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { massachusetts } from '../../src/lib/programs/massachusetts.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import { people } from '../../tests/people.ts';
import { answer, endAll, seen, textOf } from './story.ts';

const complete = massachusetts.examples[0]?.fields ?? {};
const first = textOf(complete['class/first']);
const second = '00000000-0000-4000-8000-0000000000c2';
const ofCalifornia = '00000000-0000-4000-8000-0000000000c3';

let db: TestDatabase;
let avery: Device;
let application: string;
beforeAll(async () => {
	db = await freshDatabase();
	await offerClass(first, 'massachusetts');
	await offerClass(second, 'massachusetts');
	await offerClass(ofCalifornia, 'calmhsa');
});
afterAll(() => db.close());
beforeEach(async () => {
	await endAll(db);
	await opened('-1 day', '20 days');
	avery = db.device('avery');
	application = await fill(complete);
});

async function offerClass(id: string, program: string): Promise<void> {
	await db.q(
		`insert into app.windows (id, program, opens_at, closes_at, zone)
		values ($1, $2, now() - interval '1 day', now() + interval '20 days', 'America/New_York')`,
		[id, program]
	);
	await db.q(
		`insert into app.classes (id, program, window_id, name, format, days_a_week, zone, days,
			capacity, waiting_max)
		values ($1, $2, $1, '{"en": "Class", "es": "Clase"}', 'online', 2, 'America/New_York', '[]', 1, 0)`,
		[id, program]
	);
}

/** Moves the window of the first class; times are counted from now. */
async function opened(opens: string, closes: string): Promise<void> {
	await db.q(
		`update app.windows set opens_at = now() + $2::interval, closes_at = now() + $3::interval
		where id = $1`,
		[first, opens, closes]
	);
	await db.q(`update app.classes set taken = 0, state = 'planned', cancel_reason = ''`);
}

async function fill(fields: Readonly<Record<string, Json>>): Promise<string> {
	const id = randomUUID();
	const start = { application: id, program: 'massachusetts', edition: 1, pathway: 'class' };
	const outcomes = await avery.run(
		{ name: 'application.start', args: start },
		...Object.entries(fields).map(([path, value]) => answer(id, path, value))
	);
	expect(outcomes.filter((one) => one !== null)).toEqual([]);
	return id;
}

async function send(at?: number) {
	const args = { application, ...(await seen(db, application, 'application')) };
	const [outcome] = await avery.run({
		name: 'application.submit',
		args: at === undefined ? args : { ...args, at }
	});
	return outcome;
}

const change = (path: string, value: Json, base = 1) =>
	avery.run(answer(application, path, value, base));
const agoMs = (hours: number) => Date.now() - hours * 3_600_000;
/** As if the answers had come in some hours ago. */
const receivedAgo = (hours: number) =>
	db.q(
		`update app.fields set updated_at = now() - $2 * interval '1 hour' where application_id = $1`,
		[application, hours]
	);

describe('an application to a class', () => {
	test('is begun without a certificate, sent, received, and answered with the interview', async () => {
		expect(await send()).toBeNull();
		const [row] = await db.q(
			'select state, receipt, due_at, days_left from app.applications where id = $1',
			[application]
		);
		expect(row).toMatchObject({ state: 'submitted', due_at: null, days_left: null });
		expect(row?.['receipt']).toMatch(/^A-/);
		expect(await db.q('select from app.certificates where id = $1', [application])).toEqual([]);
		for (const table of ['notifications', 'mails']) {
			const told = await db.q(`select kind from app.${table} where person = $1 order by 1`, [
				people.avery
			]);
			expect(told.map((one) => one['kind'])).toContain('interview.invited');
		}
		const [review] = await db.q(
			'select program, part, flags from app.reviews where application_id = $1',
			[application]
		);
		expect(review).toEqual({ program: 'massachusetts', part: 'application', flags: [] });
	});

	test('asks for a language, in which everything is written from then on', async () => {
		await change('identity/language', 'es');
		expect(await send()).toBeNull();
		const [mail] = await db.q(
			`select language from app.mails where person = $1 order by made_at desc limit 1`,
			[people.avery]
		);
		expect(mail?.['language']).toBe('es');
		const [sent] = await db.q(`select language from app.submissions where application_id = $1`, [
			application
		]);
		expect(sent?.['language']).toBe('es');
		const [person] = await db.q(`select language from app.people where id = $1`, [people.avery]);
		expect(person?.['language']).toBe('es');
	});

	test('has no certificate to send', async () => {
		const args = { application, digest: 'a'.repeat(64), revision: 0 };
		const [outcome] = await avery.run({ name: 'certificate.submit', args });
		expect(outcome?.code).toBe('certificate.locked');
	});

	test('stands beside one to California', async () => {
		const args = { application: randomUUID(), program: 'calmhsa', edition: 1, pathway: 'initial' };
		expect(await avery.run({ name: 'application.start', args })).toEqual([null]);
	});

	test.each([
		['not named', null, 'application.incomplete'],
		['not an id', 'tuesday', 'application.incomplete'],
		['one that nobody knows', randomUUID(), 'application.incomplete'],
		['one of another program', ofCalifornia, 'application.incomplete']
	])('with a first class that is %s is incomplete', async (_, value, code) => {
		await change('class/first', value);
		expect(await send()).toEqual({ code, about: { missing: ['class/first'] } });
	});

	test('asks for a class once, and for another one beside it', async () => {
		await change('class/second', first, 0);
		expect(await send()).toEqual({
			code: 'application.incomplete',
			about: { missing: ['class/second'] }
		});
		await change('class/second', second);
		expect(await send()).toBeNull();
	});

	test.each([
		['full', `taken = 1`],
		['cancelled', `state = 'cancelled', cancel_reason = 'No room'`],
		['under way', `days = '[{"on": "2020-01-02", "from": "09:00", "to": "12:00"}]'`],
		['without a window', `window_id = null`]
	])('to a class that is %s is refused with the class', async (_, set) => {
		const kept = await db.q('select days, window_id from app.classes where id = $1', [first]);
		await db.q(`update app.classes set ${set} where id = $1`, [first]);
		expect(await send()).toMatchObject({
			code: 'class.window_closed',
			about: { path: 'class/first', class: first }
		});
		await db.q('update app.classes set days = $2, window_id = $3 where id = $1', [
			first,
			JSON.stringify(kept[0]?.['days']),
			kept[0]?.['window_id']
		]);
	});
});

describe('when the window has closed', () => {
	test('what the server had in time is taken, and nothing is flagged', async () => {
		await opened('-30 days', '-10 hours');
		await receivedAgo(11);
		expect(await send()).toBeNull();
		expect(await flags()).toEqual([]);
	});

	test('what the device says was finished in time is taken and flagged to the reviewer', async () => {
		await opened('-30 days', '-10 hours');
		expect(await send(agoMs(11))).toBeNull();
		expect(await flags()).toEqual(['late']);
	});

	test.each([
		['finished after it closed', '-10 hours', 9],
		['finished in time, but arriving after the hours for late ones', '-73 hours', 74],
		['finished before it opened', '-10 hours', 24 * 31]
	])('what was %s is refused, with when it closed', async (_, closes, hours) => {
		await opened('-30 days', closes);
		const outcome = await send(agoMs(hours));
		expect(outcome?.code).toBe('class.window_closed');
		expect(outcome?.about).toMatchObject({ path: 'class/first', class: first });
		expect(outcome?.about).toHaveProperty('closed_at');
	});

	test.each(['yesterday', 1e300, { at: 1 }, -1])(
		'a moment such as %j proves nothing',
		async (at) => {
			await opened('-30 days', '-10 hours');
			const args = { application, at, ...(await seen(db, application, 'application')) };
			const [outcome] = await avery.run({ name: 'application.submit', args });
			expect(['bad_arguments', 'class.window_closed']).toContain(outcome?.code);
		}
	);

	test('what says nothing and came late is refused, and can be sent to another class', async () => {
		await opened('-30 days', '-10 hours');
		expect((await send())?.code).toBe('class.window_closed');
		await change('class/first', second);
		expect(await send()).toBeNull();
	});

	test('a class that was sent in time stays while a change is made', async () => {
		await send();
		await opened('-60 days', '-30 days');
		await db.q(`update app.applications set state = 'in_review' where id = $1`, [application]);
		await db.q(`update app.applications set state = 'changes_requested' where id = $1`, [
			application
		]);
		await change('identity/city', 'Turners Falls');
		expect(await send()).toBeNull();
	});
});

async function flags(): Promise<unknown> {
	const [row] = await db.q('select flags from app.reviews where application_id = $1', [
		application
	]);
	return row?.['flags'];
}
