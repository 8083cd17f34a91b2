/** What comes next for avery, from the interview to the certificate. */
import { describe, expect, test } from 'vitest';
import {
	admissionSteps,
	interviewStep,
	offerStep,
	placeStep
} from '../../src/lib/domain/next-admission.ts';
import type { AdmissionNow, ClassNow } from '../../src/lib/domain/next-admission.ts';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const now = at('2027-03-02');
const received = { receipt: 'A-1', state: 'approved' } as const;
const nothing: AdmissionNow = {
	toBook: false,
	interview: null,
	toAsk: 0,
	seat: null,
	isAnswered: false,
	class: null
};
const offered = { state: 'offered', expires_at: now + 1 } as const;
const taken = { state: 'taken', expires_at: null } as const;
const day = (on: string) => ({ on, from: '09:00', to: '12:00' });
const begun: ClassNow = {
	class: { days: [day('2027-03-01'), day('2027-03-08')], zone: 'America/New_York' },
	attendance: [],
	homework: [],
	exams: [],
	rule: { attendancePercentMin: 50, homeworkMin: 1 },
	isCertified: false
};
const there = [{ day: '2027-03-01', state: 'present' }] as const;
const accepted = [{ module: 'power', state: 'accepted' }] as const;

describe('the interview', () => {
	const toBook = { ...nothing, toBook: true };
	test('is next once the application is received, and as long as no place is decided', () => {
		expect(admissionSteps(toBook, received, now)).toEqual([{ code: 'interview' }]);
		expect(admissionSteps(toBook, { receipt: null }, now)).toEqual([]);
		expect(admissionSteps({ ...toBook, seat: offered }, received, now)).toEqual([]);
		expect(admissionSteps(nothing, received, now)).toEqual([]);
	});

	test('is followed by the references that nobody was asked for yet', () => {
		const step = { code: 'references', count: 2 };
		expect(admissionSteps({ ...nothing, toAsk: 2 }, received, now)).toEqual([step]);
		expect(admissionSteps({ ...toBook, toAsk: 2 }, received, now)).toEqual([{ code: 'interview' }]);
		expect(admissionSteps({ ...nothing, toAsk: 2, seat: offered }, received, now)).toEqual([]);
	});
});

describe('a booked interview', () => {
	const booked = { state: 'booked', starts_at: now + 60_000, minutes: 45 } as const;
	const told = (interview: AdmissionNow['interview'], when = now) =>
		interviewStep({ ...nothing, interview }, when);

	test('is told with its time until it is over', () => {
		expect(told(booked)).toEqual([{ code: 'interview_at', at: now + 60_000 }]);
		expect(told(booked, now + 45 * 60_000)).toHaveLength(1);
		expect(told(booked, now + 46 * 60_000)).toEqual([]);
		expect(told({ ...booked, state: 'held' })).toEqual([]);
		expect(told(null)).toEqual([]);
	});

	test('has no time while it is only asked for', () => {
		const asked = { ...booked, starts_at: null, minutes: null };
		expect(told(asked)).toEqual([{ code: 'interview_at', at: null }]);
	});
});

describe('an offered place', () => {
	test('is next while it can be taken', () => {
		const step = { code: 'offer', until: now + 1 };
		expect(offerStep({ ...nothing, seat: offered }, now)).toEqual([step]);
		expect(offerStep({ ...nothing, seat: offered }, now + 1)).toEqual([]);
		expect(offerStep({ ...nothing, seat: taken }, now)).toEqual([]);
		expect(offerStep(nothing, now)).toEqual([]);
	});

	test('that was answered with no signal is neither open nor decided', () => {
		const answered = { ...nothing, seat: taken, isAnswered: true, class: begun };
		expect(offerStep({ ...answered, seat: offered }, now)).toEqual([]);
		expect(admissionSteps(answered, received, now)).toEqual([]);
		const step = { code: 'place', standing: 'answered' };
		expect(placeStep(answered, received, now)).toEqual([step]);
	});
});

describe('the class', () => {
	const next = (changes: Partial<ClassNow>) =>
		admissionSteps({ ...nothing, seat: taken, class: { ...begun, ...changes } }, received, now);
	const begins = (on: string | null) => [{ code: 'class_begins', on }];

	test('begins on its first day, where that is decided and known here', () => {
		const later = { days: [day('2027-03-09')], zone: 'America/New_York' };
		expect(next({ class: later })).toEqual(begins('2027-03-09'));
		expect(next({ class: { ...later, days: [] } })).toEqual(begins(null));
		expect(next({ class: null })).toEqual(begins(null));
	});

	test('is under way from its first hour on, and what came back is said first', () => {
		expect(next({})).toEqual([{ code: 'class' }]);
		const homework = [...accepted, { module: 'fear_foe', state: 'returned' }] as const;
		expect(next({ homework })).toEqual([
			{ code: 'homework', count: 1, module: 'fear_foe' },
			{ code: 'class' }
		]);
	});

	test('leads to the exam, once or again, and to the certificate', () => {
		const done = { attendance: there, homework: accepted };
		expect(next(done)).toEqual([{ code: 'class_exam', again: false }]);
		const failed = [{ result: 'failed' }] as const;
		expect(next({ ...done, exams: failed })).toEqual([{ code: 'class_exam', again: true }]);
		const passed = [{ result: 'passed' }] as const;
		expect(next({ ...done, exams: passed, isCertified: true })).toEqual([{ code: 'certified' }]);
	});
});

describe('where avery stands', () => {
	const standing = (changes: Partial<AdmissionNow>, state: 'approved' | 'submitted' = 'approved') =>
		placeStep({ ...nothing, ...changes }, { state }, now).map((step) => step.standing);
	const seat = (state: 'waiting' | 'declined' | 'expired' | 'given_up' | 'ended') => ({
		seat: { state, expires_at: null }
	});

	test('is said as long as there is neither a place nor an offer', () => {
		expect(standing({})).toEqual(['undecided']);
		expect(standing({ toBook: true })).toEqual([]);
		expect(standing({ toAsk: 1 })).toEqual([]);
		expect(standing({}, 'submitted')).toEqual([]);
		expect(standing(seat('waiting'))).toEqual(['waiting']);
		expect(standing({ seat: offered })).toEqual([]);
		expect(standing({ seat: { ...offered, expires_at: now } })).toEqual(['over']);
		expect(standing({ seat: taken })).toEqual([]);
		for (const state of ['declined', 'expired', 'given_up', 'ended'] as const)
			expect(standing(seat(state))).toEqual(['over']);
	});
});
