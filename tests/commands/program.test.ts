import { expect, test } from 'vitest';
import { check } from './folding.ts';

const why = { program: 'calmhsa', note: 'The board decided it' };
const words = { en: 'Say it anew', es: 'Dígalo otra vez' };

test.each([
	[
		'clocks.certificateReview',
		{ count: 10, unit: 'business_days', source: 'A letter', confirmed: true }
	],
	['clocks.claimMinutes', { minutes: 45 }],
	['holidays', { days: [{ day: '2026-12-25', name: 'Christmas' }] }],
	['reason.certificate.unreadable', { title: words, text: words }],
	['denial.next', { text: words }],
	['denial.appeal', { text: words, source: 'A letter', confirmed: false }],
	['denial.next', null]
])('[W1] program.amend takes what stands at %s', (place, value) => {
	expect(check('program.amend', { ...why, place, value })).toEqual({ ...why, place, value });
});

test.each([
	{ minutes: 1 },
	{ count: 0, unit: 'days', source: 'A letter', confirmed: true },
	{ count: 5, unit: 'weeks', source: 'A letter', confirmed: true },
	{ days: [{ day: 'Christmas', name: 'Christmas' }] },
	{ text: { en: 'Only one' } },
	{ text: { en: ' ', es: ' ' } }
])('[W1] program.amend refuses %j', (value) => {
	expect(() => check('program.amend', { ...why, place: 'holidays', value })).toThrow();
});

test('[W1] program.amend asks why', () => {
	expect(() =>
		check('program.amend', { program: 'calmhsa', place: 'holidays', value: null, note: ' ' })
	).toThrow();
});
