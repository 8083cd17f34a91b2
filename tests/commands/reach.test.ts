import { expect, test } from 'vitest';
import { check, folded } from './folding.ts';

const none = {
	mail_off: [],
	alert_off: [],
	...{ quiet_from: null, quiet_to: null, zone: null, detailed: false },
	...{ bounced_address: null, bounced_reason: null, bounced_at: null }
};
const table = 'reaches';

test('reach.choose begins a row, and changes one subject of one channel', () => {
	const off = { channel: 'mail', subject: 'class', on: false };
	const row = folded({ name: 'reach.choose', table, args: off });
	expect(row).toMatchObject({ ...none, mail_off: ['class'] });
	const alert = { channel: 'alert', subject: 'mentor', on: false };
	const both = folded({ name: 'reach.choose', table, args: alert, row });
	expect(both).toMatchObject({ mail_off: ['class'], alert_off: ['mentor'] });
	const on = folded({ name: 'reach.choose', table, args: { ...off, on: true }, row: both });
	expect(on).toMatchObject({ mail_off: [], alert_off: ['mentor'] });
	const twice = folded({ name: 'reach.choose', table, args: off, row });
	expect(twice).toMatchObject({ mail_off: ['class'] });
});

test('reach.rest and reach.show leave the rest as it is', () => {
	const hours = { from: 1320, to: 450, zone: 'America/Los_Angeles' };
	const row = folded({ name: 'reach.rest', table, args: hours });
	expect(row).toMatchObject({ ...none, quiet_from: 1320, quiet_to: 450, zone: hours.zone });
	const shown = folded({ name: 'reach.show', table, args: { detailed: true }, row });
	expect(shown).toMatchObject({ quiet_from: 1320, detailed: true });
	const ended = { from: null, to: null, zone: null };
	expect(folded({ name: 'reach.rest', table, args: ended, row: shown })).toMatchObject({
		...{ quiet_from: null, quiet_to: null, zone: null, detailed: true }
	});
});

test('reach.mend forgets that mails came back, and makes no row', () => {
	const row = { ...none, bounced_address: 'a@example.org', bounced_reason: 'full', bounced_at: 1 };
	expect(folded({ name: 'reach.mend', table, args: {}, row })).toMatchObject(none);
	expect(folded({ name: 'reach.mend', table, args: {} })).toBeNull();
});

test('a choice that cannot be is not written down', () => {
	expect(() => check('reach.choose', { channel: 'mail', subject: 'weather', on: true })).toThrow();
	expect(() => check('reach.rest', { from: 1, to: 2, zone: 'nowhere' })).toThrow();
	expect(() => check('reach.rest', { from: 1, to: null, zone: null })).toThrow();
	expect(() => check('reach.rest', { from: 1440, to: 2, zone: 'America/Denver' })).toThrow();
});
