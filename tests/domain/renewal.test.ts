import { describe, expect, test } from 'vitest';
import type { RenewalRule } from '../../src/lib/domain/hours.ts';
import { hoursProgress, mayChange, refuseRenewal, windowOf } from '../../src/lib/domain/renewal.ts';
import type { RenewalDraft } from '../../src/lib/domain/renewal.ts';

const rule: RenewalRule = {
	hoursMin: { value: 20 },
	categories: [{ id: 'law_ethics', hoursMin: { value: 6 } }, { id: 'general' }],
	evidence: { needed: 'attested' },
	agreements: ['ethics']
};
const entries = [
	{ id: 'a', quarters: 24, category: 'law_ethics' },
	{ id: 'b', quarters: 56, category: 'general' }
];
const whole: RenewalDraft = {
	entries,
	proved: [],
	signed: { ethics: 'Avery Morales' },
	attested: true
};

describe('a renewal', () => {
	test.each<[string, [Partial<RenewalDraft>, RenewalRule], string | null]>([
		['can be sent when all is there', [{}, rule], null],
		['needs its hours', [{ entries: entries.slice(0, 1) }, rule], 'renewal.hours'],
		[
			'needs enough of each kind',
			[{ entries: [{ id: 'b', quarters: 90, category: 'general' }] }, rule],
			'renewal.category_hours'
		],
		['needs the code signed', [{ signed: { ethics: ' ' } }, rule], 'agreement.not_signed'],
		['needs the statement', [{ attested: false }, rule], 'renewal.not_attested'],
		[
			'needs each file where files are asked for',
			[{ proved: ['a'] }, { ...rule, evidence: { needed: 'attached' } }],
			'renewal.evidence'
		]
	])('%s', (_name, [changes, asked], code) => {
		expect(refuseRenewal(asked, { ...whole, ...changes })).toBe(code);
	});

	test('counts its hours by kind', () => {
		expect(hoursProgress(rule, entries)).toEqual({
			total: { id: 'total', have: 80, needed: 80 },
			categories: [
				{ id: 'law_ethics', have: 24, needed: 24 },
				{ id: 'general', have: 56, needed: null }
			]
		});
	});

	const lead = { count: 90, unit: 'days' } as const;
	const period = { period_to: '2028-01-09' };
	test.each([
		['2027-10-10', rule, 'early'],
		['2027-10-11', rule, 'open'],
		['2028-01-09', rule, 'open'],
		['2028-01-10', rule, 'over'],
		['2028-01-10', { ...rule, late: {} }, 'late'],
		['2031-01-10', { ...rule, late: {} }, 'late']
	] as const)('on %s stands as its program says', (today, asked, standing) => {
		expect(windowOf(asked, period, { lead, today })).toMatchObject({
			opensOn: '2027-10-11',
			standing
		});
	});
});

test.each([
	['logged', ['none', '2028-01-09'], true],
	['logged', ['approved', '2028-01-09'], true],
	['logged', ['in_review', '2028-01-09'], false],
	['logged', ['none', '2026-01-09'], false],
	['sent', ['changes_requested', '2028-01-09'], false],
	['returned', ['in_review', '2026-01-09'], true],
	['accepted', ['none', '2028-01-09'], false]
] as const)(
	'an entry that is %s, of a renewal that is %j, may be changed: %s',
	(state, [renewal, period_to], may) => {
		expect(mayChange({ state, period_to }, { state: renewal, period_to: '2028-01-09' })).toBe(may);
	}
);
