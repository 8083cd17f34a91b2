import { describe, expect, test } from 'vitest';
import type { ApprovedProvider } from '../../src/lib/domain/certificate.ts';
import {
	flagCertificate,
	maySendCertificate,
	refuseCertificate,
	wasApproved
} from '../../src/lib/domain/certificate.ts';
import type { Json } from '../../src/lib/domain/text.ts';
import { form } from './forms.ts';

const provider: ApprovedProvider = {
	id: 'provider-1',
	approved_from: '2023-01-01',
	approved_to: '2025-12-31',
	confirmed: true
};
const undated = { ...provider, id: 'provider-2', approved_from: null, confirmed: false };
const providers = [provider, undated];

const good: Record<string, Json> = {
	'training/provider': 'provider-1',
	'training/hours': 80,
	'training/completed_on': '2024-05-29',
	'training/competencies': ['hope', 'ethics']
};

function refusal(change: Record<string, Json>) {
	return refuseCertificate(form.training, { ...good, ...change }, providers);
}
function flags(change: Record<string, Json>) {
	return flagCertificate(form.training, { ...good, ...change }, providers);
}

describe('a training', () => {
	test.each([
		['2022-06-30', 'certificate.too_early', []],
		['2022-07-01', null, ['completed_first_day']],
		['2022-07-02', null, []]
	])('completed on %s: refused with %s, flagged with %j', (day, code, flagged) => {
		const change = { 'training/completed_on': day, 'training/provider': 'other' };
		expect(refusal(change)).toBe(code);
		expect(flags(change)).toEqual([...flagged, 'provider_other']);
	});

	test.each([
		[79, 'certificate.hours'],
		[79.5, 'certificate.hours'],
		[80, null],
		[120, null]
	])('of %s hours: refused with %s', (hours, code) => {
		expect(refusal({ 'training/hours': hours })).toBe(code);
	});

	test('has to cover every competency', () => {
		expect(refusal({})).toBeNull();
		expect(refusal({ 'training/competencies': ['hope'] })).toBe('certificate.competencies');
	});

	test.each([
		['2022-12-31', 'certificate.provider_not_approved'],
		['2023-01-01', null],
		['2025-12-31', null],
		['2026-01-01', 'certificate.provider_not_approved']
	])('with a provider approved from 2023 to 2025, completed on %s: %s', (day, code) => {
		expect(refusal({ 'training/completed_on': day })).toBe(code);
	});

	test('with a provider whose days nobody wrote down is flagged, not refused', () => {
		expect(refusal({ 'training/provider': 'provider-2' })).toBeNull();
		expect(flags({ 'training/provider': 'provider-2' })).toEqual([
			'provider_undated',
			'provider_unconfirmed'
		]);
		expect(wasApproved(undated, '2020-01-01')).toBe(true);
	});

	test('that has no answers yet is not refused: it is incomplete', () => {
		expect(refuseCertificate(form.training, {}, providers)).toBeNull();
		expect(flagCertificate(form.training, {}, providers)).toEqual([]);
	});
});

test.each([
	['any', 'draft', true],
	['any', 'submitted', true],
	['any', 'withdrawn', false],
	['any', 'denied', false],
	['after_approval', 'submitted', false],
	['after_approval', 'approved', true]
] as const)('with order %s and a %s application it may be sent: %s', (order, state, may) => {
	expect(maySendCertificate(order, state)).toBe(may);
});
