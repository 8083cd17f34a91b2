import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../src/lib/domain/deadlines.ts';
import type { DeadlineInput } from '../../src/lib/domain/deadlines.ts';
import { dayOf } from '../../src/lib/domain/calendar.ts';

const days = (count: number, confirmed = true) =>
	({ value: { count, unit: 'days' }, confirmed }) as const;
const input: DeadlineInput = {
	application: { state: 'approved', due_at: null, valid_until: '2027-11-30' },
	certificate: { state: 'approved', due_at: null },
	attempts: [],
	certification: null,
	examOn: null,
	interview: null,
	seat: null,
	referencesDueAt: null,
	facts: {
		attemptsMax: 3,
		accommodationLead: days(30),
		attemptLead: days(30),
		renewalWindow: days(90, false)
	},
	today: '2027-01-10',
	dayOf: (at) => dayOf(at)
};
const told = (changes: Partial<DeadlineInput>) =>
	deadlinesOf({ ...input, ...changes }).map(({ code, on }) => `${on} ${code}`);
const at = (day: string) => Date.parse(`${day}T15:00:00Z`);

describe('the dates of an application', () => {
	test('are none before it is sent', () => {
		const application = { state: 'draft', due_at: null, valid_until: null } as const;
		expect(told({ application, certificate: null })).toEqual([]);
	});

	test('are the days by which somebody else answers, once it is', () => {
		const application = {
			state: 'submitted',
			due_at: at('2027-02-01'),
			valid_until: null
		} as const;
		const certificate = { state: 'submitted', due_at: at('2027-01-20') } as const;
		expect(told({ application, certificate })).toEqual([
			'2027-01-20 answer_certificate',
			'2027-02-01 answer_application'
		]);
	});

	test('after the approval are the window, and when to ask for changes to the exam', () => {
		expect(told({})).toEqual(['2027-10-31 accommodations', '2027-11-30 window']);
		expect(told({ examOn: '2027-06-01' })).toEqual([
			'2027-05-02 accommodations',
			'2027-06-01 exam',
			'2027-11-30 window'
		]);
	});

	test('say until when another attempt has time, once one was not passed', () => {
		expect(told({ attempts: [{ state: 'failed' }] })).toContain('2027-10-31 new_attempt');
		const used = [{ state: 'failed' }, { state: 'missed' }, { state: 'failed' }] as const;
		for (const attempts of [used, [{ state: 'requested' }] as const])
			expect(told({ attempts }).join()).not.toContain('new_attempt');
	});

	test('after the certification are its renewal and its end, and no exam any more', () => {
		const changes = {
			attempts: [{ state: 'passed' }],
			certification: { expires_on: '2029-01-05' }
		} as const;
		expect(told(changes)).toEqual(['2028-10-07 renewal_opens', '2029-01-05 certification_ends']);
		const opens = deadlinesOf({ ...input, ...changes }).find((one) => one.code === 'renewal_opens');
		expect(opens?.isConfirmed).toBe(false);
	});

	test('of a class are the offer, the references and the interview, while they stand', () => {
		const application = { state: 'submitted', due_at: null, valid_until: null } as const;
		const of = { application, certificate: null, facts: { attemptsMax: null } };
		const interview = { starts_at: at('2027-02-03'), state: 'booked' } as const;
		const seat = { state: 'offered', expires_at: at('2027-03-01') } as const;
		expect(told({ ...of, interview, seat, referencesDueAt: at('2027-02-01') })).toEqual([
			'2027-02-01 references',
			'2027-02-03 interview',
			'2027-03-01 offer'
		]);
		const over = { interview: { ...interview, state: 'held' }, seat: { ...seat, state: 'taken' } };
		expect(told({ ...of, ...(over as Partial<DeadlineInput>) })).toEqual([]);
	});

	test('that have passed stay, as passed; today has not', () => {
		const list = deadlinesOf({ ...input, today: '2027-10-31' });
		expect(list.map(({ isPast }) => isPast)).toEqual([false, false]);
		expect(deadlinesOf({ ...input, today: '2027-11-01' }).map(({ isPast }) => isPast)).toEqual([
			true,
			false
		]);
	});
});
