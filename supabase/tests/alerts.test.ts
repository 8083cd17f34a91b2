/** Whose devices ring for what, when, and who may switch that on and off. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import type { PersonName } from '../../tests/people.ts';
import { clear, mailing } from './reaching.ts';
import { refusal } from './scene.ts';

let db: TestDatabase;
let reach: ReturnType<typeof mailing>;
beforeAll(async () => {
	db = await freshDatabase();
	reach = mailing(db);
});
afterAll(() => db.close());
beforeEach(async () => {
	await clear(db);
	await db.q('delete from app.alert_devices');
});

const secret = 'a'.repeat(22);
const address = (name: string) => `https://push.example/${name}`;
const turnOn = (who: PersonName, name: string, more: object = {}) =>
	refusal(
		db.call(who, 'alert_on', {
			...{ p_endpoint: address(name), p_p256dh: 'B'.repeat(87), p_auth: secret },
			...more
		})
	);
const turnOff = (who: PersonName, name: string | null) =>
	db.call(who, 'alert_off', { p_endpoint: name === null ? null : address(name) });
const stateOf = (who: PersonName, name: string) =>
	db.call(who, 'alert_state', { p_endpoint: address(name) });
const tell = async (kind: string, who: PersonName = 'avery') => {
	const [row] = await db.q(
		`insert into app.notifications (person, kind, about) values ($1, $2, '{}') returning id`,
		[people[who], kind]
	);
	return String(row?.['id']);
};
type Due = { id: string; endpoint: string; kind: string | null };
const due = () => db.call<Due[]>('service', 'alerts_due', { p_limit: 50 });
const settle = (alert: string | undefined, outcome: string) =>
	db.call('service', 'alert_sent', { p_alert: alert, p_outcome: outcome });
const left = async () => (await db.q('select 1 from app.alerts')).length;

describe('a device', () => {
	test('is on for the person who turned it on, and off for everybody else', async () => {
		expect(await turnOn('avery', 'phone')).toBeNull();
		expect(await turnOn('avery', 'laptop')).toBeNull();
		expect(await turnOn('avery', 'phone')).toBeNull();
		expect(await stateOf('avery', 'phone')).toEqual({ here: true, others: 1 });
		expect(await stateOf('jordan', 'phone')).toEqual({ here: false, others: 0 });
		await turnOff('jordan', 'phone');
		await turnOff('jordan', null);
		expect(await stateOf('avery', 'phone')).toEqual({ here: true, others: 1 });
		await turnOff('avery', 'phone');
		expect(await stateOf('avery', 'phone')).toEqual({ here: false, others: 1 });
		expect(await turnOff('avery', null)).toEqual({ here: false, others: 0 });
		expect(await stateOf('avery', 'phone')).toEqual({ here: false, others: 0 });
	});

	test('changes hands with the browser’s own secret alone', async () => {
		await turnOn('avery', 'shared');
		expect(await turnOn('jordan', 'shared', { p_auth: 'b'.repeat(22) })).toBe('not_allowed');
		expect(await stateOf('avery', 'shared')).toMatchObject({ here: true });
		expect(await turnOn('jordan', 'shared')).toBeNull();
		expect(await stateOf('avery', 'shared')).toMatchObject({ here: false });
	});

	test('beyond the tenth makes the oldest go', async () => {
		for (let nth = 0; nth < 11; nth += 1) {
			await turnOn('avery', `d${nth}`);
			await db.q(`update app.alert_devices set made_at = made_at - interval '1 minute'`);
		}
		expect(await stateOf('avery', 'd0')).toEqual({ here: false, others: 10 });
		expect(await stateOf('avery', 'd10')).toEqual({ here: true, others: 9 });
	});

	test.each([
		['no address', { p_endpoint: null }],
		['an address without encryption', { p_endpoint: 'http://push.example/1' }],
		['an address with a name in front', { p_endpoint: 'https://push.example@inside/1' }],
		['an address as long as a book', { p_endpoint: `https://push.example/${'x'.repeat(1000)}` }],
		['a key that is none', { p_p256dh: 'short' }],
		['a secret that is none', { p_auth: 'short' }]
	])('is refused with %s', async (_, more) => {
		expect(await turnOn('avery', 'phone', more)).toBe('bad_arguments');
	});
});

describe('an alert', () => {
	beforeEach(() => turnOn('avery', 'phone'));

	test('goes to the devices of its person, once, and says no kind unless asked to', async () => {
		await turnOn('jordan', 'other');
		await tell('application.approved');
		const [alert, ...more] = await due();
		expect(more).toEqual([]);
		expect(alert).toMatchObject({ endpoint: address('phone'), kind: null });
		expect(await due()).toEqual([]);
		await settle(alert?.id, 'sent');
		expect(await left()).toBe(0);
		await reach.told('reach.show', { detailed: true });
		await tell('application.approved');
		expect(await due()).toMatchObject([{ kind: 'application.approved' }]);
	});

	test('of a subject that is switched off is none, though its mail may be on', async () => {
		await reach.choose('alert', 'decision', false);
		await tell('application.approved');
		await tell('interview.booked');
		expect(await due()).toHaveLength(1);
		expect(await left()).toBe(1);
	});

	test('waits for the end of quiet hours, however urgent', async () => {
		await reach.restNow();
		await tell('interview.cancelled');
		expect(await due()).toEqual([]);
		expect(await left()).toBe(1);
		await reach.told('reach.rest', { from: null, to: null, zone: null });
		await db.q('update app.alerts set due_at = now()');
		expect(await due()).toHaveLength(1);
	});

	test('is none once it was read in the app', async () => {
		const notification = await tell('application.approved');
		await reach.told('notification.read', { notification });
		expect(await due()).toEqual([]);
		expect(await left()).toBe(0);
	});

	test('that is three days old, or failed eight times, is none any more', async () => {
		await tell('application.approved');
		await db.q(`update app.alerts set made_at = now() - interval '73 hours'`);
		await tell('application.approved');
		for (let nth = 0; nth < 8; nth += 1) {
			const [alert] = await due();
			await settle(alert?.id, '503');
			await db.q('update app.alerts set due_at = now()');
		}
		expect(await due()).toEqual([]);
		expect(await left()).toBe(0);
	});

	test('to a device that is gone takes the device along', async () => {
		await tell('application.approved');
		await tell('interview.booked');
		const [alert] = await due();
		await settle(alert?.id, 'gone');
		expect(await left()).toBe(0);
		expect(await stateOf('avery', 'phone')).toEqual({ here: false, others: 0 });
	});
});
