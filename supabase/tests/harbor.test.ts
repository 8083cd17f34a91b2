/**
 * A third program, from its seed row to the letter of its exam: one file, and nothing else that knows
 * it. The tests tell one story, each going on where the one before ended; `harbor-class.test.ts` tells
 * what comes after an application was sent.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import {
	classDays,
	fillIn,
	must,
	openHarbor,
	sendPart,
	toldAbout,
	writeClass
} from './harboring.ts';
import type { HarborClass } from './harboring.ts';
import { hourMs, pulled, run } from './interviewing.ts';
import { answer, claim, decide } from './story.ts';

let db: TestDatabase;
let tide: HarborClass;
let avery: string;
let jordan: string;
beforeAll(async () => {
	db = await freshDatabase();
	await openHarbor(db);
	tide = await writeClass(db);
});
afterAll(() => db.close());

const one = async (sql: string, ...values: unknown[]) => (await db.q(sql, values))[0];
const applicationOf = (id: string) => one('select * from app.applications where id = $1', id);
const open = (id: string, part: 'application' | 'certificate') =>
	claim(db, db.device('rowan'), { application: id, part });
const conclude = (part: 'application' | 'certificate', decision: object) =>
	decide(db, db.device('rowan'), { application: avery, part, kind: 'approve', ...decision });
const windowIs = (opens: string, closes: string) =>
	db.q(
		`update app.windows set opens_at = now() + $2::interval, closes_at = now() + $3::interval
		where id = $1`,
		[tide.window, opens, closes]
	);

describe('an application to a third program', () => {
	test('finds the class and the providers that everybody sees', async () => {
		const offer = await db.as('anonymous', (q) => q('select api.class_offer() as answer'));
		expect(JSON.stringify(offer)).toContain(tide.id);
		expect(JSON.stringify(await pulled(db, 'jordan', 'providers'))).toContain('The Old Lighthouse');
	});

	test('is begun on its own pathway, with a certificate beside it, and judged by its own form', async () => {
		const start = { application: randomUUID(), program: 'harbor', edition: 1, pathway: 'initial' };
		expect(await run(db, 'avery', ['application.start', start])).toBe('bad_arguments');
		avery = await fillIn(db, 'avery', { wish: tide.id });
		jordan = await fillIn(db, 'jordan', { wish: tide.id, changes: { 'about/shore': 'south' } });
		expect(await one('select state from app.certificates where id = $1', avery)).toEqual({
			state: 'none'
		});
		const away = answer(avery, 'about/shore', 'away', 1);
		await db.device('avery').run(away);
		expect(await sendPart(db, 'avery', { application: avery, part: 'application' })).toBe(
			'application.incomplete'
		);
		await db.device('avery').run(answer(avery, 'about/shore', 'north', 2));
	});

	test('hears of a change of the class that was wished for, by whatever name it is asked', async () => {
		const days = (await classDays(db, 20)).map((on) => ({ on, from: '06:00', to: '07:30' }));
		const row = await one('select * from app.classes where id = $1', tide.id);
		const { name, format, days_a_week, zone, place, capacity, waiting_max } = row ?? {};
		const kept = { name, format, days_a_week, zone, place, capacity, waiting_max };
		await must(db, 'quinn', [
			'class.set',
			{ ...kept, class: tide.id, program: 'harbor', window: tide.window, base: 1, days }
		]);
		expect(await toldAbout(db, avery)).toEqual(['class.changed']);
	});

	test('is taken while the window is open, with the clock and the fee that the file names', async () => {
		expect(await sendPart(db, 'avery', { application: avery, part: 'application' })).toBeNull();
		const row = await applicationOf(avery);
		expect(row).toMatchObject({ state: 'submitted', fee_reference: 'SHELL-7' });
		const days = (Number(row?.['due_at']) - Number(row?.['submitted_at'])) / (24 * hourMs);
		expect([3, 4, 5]).toContain(Math.round(days));
		expect(await toldAbout(db, avery)).toEqual(['class.changed', 'interview.invited']);
		await must(db, 'quinn', ['fee.confirm', { application: avery }]);
	});

	test('is late for an hour, and too late after it', async () => {
		await windowIs('-1 day', '-2 hours');
		const sent = (at: number) =>
			sendPart(db, 'jordan', { application: jordan, part: 'application', at });
		expect(await sent(Date.now() - 3 * hourMs)).toBe('class.window_closed');
		await windowIs('-1 day', '-30 minutes');
		expect(await sent(Date.now() - hourMs)).toBeNull();
		expect(
			await one('select flags from app.reviews where application_id = $1', jordan)
		).toMatchObject({ flags: ['late'] });
	});
});

describe('its review', () => {
	test('is held for five minutes, and mended by its own reasons', async () => {
		expect(await open(avery, 'application')).toBeNull();
		const held = await one('select until from app.claims where application_id = $1', avery);
		expect(Math.round((Number(held?.['until']) - Date.now()) / 60_000)).toBe(5);
		const change = (code: string) =>
			conclude('application', { kind: 'change', reasons: [{ code, note: '' }] });
		expect(await change('proof_unclear')).toMatchObject({ code: 'review.reason_unknown' });
		expect(await change('letter_unclear')).toBeNull();
		await db.device('avery').run(answer(avery, 'about/ferry_line', 'The new one', 1));
		expect(await sendPart(db, 'avery', { application: avery, part: 'application' })).toBeNull();
	});

	test('approves for as long as nobody published an end, and only then takes the certificate', async () => {
		const certificate = { application: avery, part: 'certificate' } as const;
		expect(await sendPart(db, 'avery', certificate)).toBe('certificate.after_approval');
		await open(avery, 'application');
		expect(await conclude('application', {})).toBeNull();
		expect(await applicationOf(avery)).toMatchObject({ state: 'approved', valid_until: null });
		await db.device('avery').run(answer(avery, 'training/hours', 11, 1));
		expect(await sendPart(db, 'avery', certificate)).toBe('certificate.hours');
		await db.device('avery').run(answer(avery, 'training/hours', 13, 2));
		expect(await sendPart(db, 'avery', certificate)).toBeNull();
		expect((await toldAbout(db, avery)).at(-1)).toBe('certificate.received');
		expect(await one('select due_at from app.certificates where id = $1', avery)).toEqual({
			due_at: null
		});
	});

	test('of the certificate ends with the letter to the exam', async () => {
		await open(avery, 'certificate');
		const change = { kind: 'change', reasons: [{ code: 'proof_unclear', note: '' }] };
		expect(await conclude('certificate', change)).toMatchObject({ code: 'review.note_missing' });
		expect(await conclude('certificate', {})).toBeNull();
		const letters = await pulled(db, 'avery', 'letters');
		expect(letters).toMatchObject([
			{
				kind: 'exam_instructions',
				about: { name: 'Avery Morales', attempts: 2, program: 'harbor' }
			}
		]);
		const mails = await db.call<{ kind: string; instructions: unknown }[]>('service', 'mails_due', {
			p_limit: 100
		});
		expect(mails.find(({ kind }) => kind === 'letter.exam_instructions')).toMatchObject({
			program: 'harbor',
			instructions: [{ id: 'pier' }]
		});
	});
});

describe('a study plan for a third program', () => {
	test('is kept, though there is nothing to study yet', async () => {
		const plan = { exam_on: '2099-03-01', weekdays: [1], minutes: 30, at: 1 };
		const rest = { group_on: null, remind_hour: null };
		const set = (program: string) => run(db, 'avery', ['plan.set', { ...plan, ...rest, program }]);
		expect(await set('harbor')).toBeNull();
		expect(await set('calmhsa')).toBeNull();
		expect(await set('elsewhere')).toBe('bad_arguments');
	});
});
