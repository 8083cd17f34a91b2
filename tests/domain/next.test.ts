import { describe, expect, test } from 'vitest';
import { dayMs } from '../../src/lib/domain/calendar.ts';
import type { NextInput } from '../../src/lib/domain/next.ts';
import { nextSteps } from '../../src/lib/domain/next.ts';
import type { Application, Certificate, Decision } from '../../src/lib/domain/rows.ts';
import { draftOf, form, today, whole } from './forms.ts';

const now = Date.parse(`${today}T10:00:00Z`);
const unsent = {
	revision: 0,
	digest: null,
	receipt: null,
	submitted_at: null,
	due_at: null,
	days_left: null,
	decided_at: null
};
const application: Application = {
	...unsent,
	id: 'a',
	person: 'avery',
	program: 'calmhsa',
	edition: 1,
	pathway: 'initial',
	state: 'draft',
	fee_reference: null,
	fee_confirmed_at: null,
	valid_until: null,
	created_at: now
};
const certificate: Certificate = { ...unsent, id: 'a', person: 'avery', state: 'none' };
const sent = { ...unsent, revision: 1, receipt: 'A-1', submitted_at: now, due_at: now + 3 * dayMs };
const approved = { ...sent, due_at: null, decided_at: now };

const input: NextInput = {
	signedIn: true,
	application,
	certificate,
	form,
	parts: ['application', 'certificate'],
	admission: null,
	certificateOrder: 'any',
	reasons: [
		{
			code: 'name_mismatch',
			part: 'certificate',
			needsNote: false,
			fix: { kind: 'document', document: 'certificate' }
		}
	],
	draft: draftOf(),
	fields: [],
	files: [],
	decisions: [],
	letters: [],
	attempts: [],
	attemptsMax: 3,
	refused: 0,
	now,
	today
};

function codes(change: Partial<NextInput>): string[] {
	return nextSteps({ ...input, ...change }).map((step) =>
		'part' in step ? `${step.code} ${step.part}` : step.code
	);
}

const change: Decision = {
	id: 'd',
	application_id: 'a',
	part: 'certificate',
	revision: 1,
	kind: 'change',
	reasons: [{ code: 'name_mismatch', note: 'It says Morales-Reyes' }],
	note: '',
	at: now - dayMs
};
const certificateBack: Certificate = {
	...sent,
	id: 'a',
	person: 'avery',
	state: 'changes_requested',
	due_at: null,
	days_left: 9
};

describe('what needs you next', () => {
	test('is to start, before there is anything', () => {
		expect(codes({ application: null, certificate: null })).toEqual(['start']);
	});

	test('is each section that lacks something, in order, then an account', () => {
		expect(codes({ draft: draftOf({}, []), signedIn: false })).toEqual([
			'fill application',
			'fill certificate',
			'sign_in'
		]);
	});

	test('is to submit, once a part is whole', () => {
		expect(codes({})).toEqual(['submit application', 'submit certificate']);
	});

	test('keeps the certificate for later where the program wants it so', () => {
		expect(codes({ certificateOrder: 'after_approval' })).toEqual(['submit application']);
	});

	test('is to wait, with the clock, while a reviewer looks', () => {
		const steps = nextSteps({
			...input,
			application: { ...application, ...sent, state: 'in_review' },
			certificate: { ...certificate, ...sent, state: 'submitted' }
		});
		expect(steps).toEqual([
			{
				code: 'wait',
				part: 'application',
				clock: { kind: 'running', due: now + 3 * dayMs, daysLeft: 3 }
			},
			{
				code: 'wait',
				part: 'certificate',
				clock: { kind: 'running', due: now + 3 * dayMs, daysLeft: 3 }
			}
		]);
	});

	test('never says that a reviewer has what still waits on this device', () => {
		const steps = nextSteps({
			...input,
			application: { ...application, state: 'submitted', revision: 1, sending: 'on_its_way' },
			parts: ['application']
		});
		expect(steps).toEqual([{ code: 'on_its_way', part: 'application' }]);
	});

	test('[complaint 4] is the change that was asked for, its place and its note', () => {
		const steps = nextSteps({
			...input,
			application: { ...application, ...approved, state: 'approved' },
			certificate: certificateBack,
			decisions: [change],
			files: [{ document: 'certificate', state: 'received', created_at: now - 5 * dayMs }]
		});
		expect(steps).toEqual([
			{
				code: 'change',
				part: 'certificate',
				section: 'training',
				place: 'document:certificate',
				reason: 'name_mismatch',
				note: 'It says Morales-Reyes'
			}
		]);
	});

	test('is to submit again, once the change is made', () => {
		const steps = nextSteps({
			...input,
			application: { ...application, ...approved, state: 'approved' },
			certificate: certificateBack,
			decisions: [change],
			files: [{ document: 'certificate', state: 'on_device', created_at: now }]
		});
		expect(steps).toEqual([{ code: 'submit', part: 'certificate', again: true }]);
	});

	test('is to add a file again that was refused after it was sent', () => {
		const files = [{ document: 'photo', state: 'refused', created_at: now }] as const;
		const draft = draftOf(whole, ['certificate']);
		expect(codes({ draft, files })).toEqual([
			'file_again application',
			'fill application',
			'submit certificate'
		]);
	});

	test('is the letter and the exam, once both are approved', () => {
		const steps = nextSteps({
			...input,
			application: { ...application, ...approved, state: 'approved', valid_until: '2027-11-21' },
			certificate: { ...certificate, ...approved, state: 'approved' },
			letters: [{ id: 'letter-1' }]
		});
		expect(steps).toEqual([
			{ code: 'letter', letter: 'letter-1' },
			{ code: 'exam', validUntil: '2027-11-21', daysLeft: 365, isUsedUp: false }
		]);
	});

	test('says when every attempt at the exam is used, and what a pass has brought', () => {
		const both = { ...approved, state: 'approved' } as const;
		const standing = {
			...input,
			application: { ...application, ...both, valid_until: '2027-11-21' },
			certificate: { ...certificate, ...both }
		};
		const after = (...states: readonly ('requested' | 'failed' | 'passed')[]) =>
			nextSteps({ ...standing, attempts: states.map((state) => ({ state })) });
		expect(after('failed', 'failed', 'failed')).toMatchObject([{ code: 'exam', isUsedUp: true }]);
		expect(after('failed', 'failed', 'requested')).toMatchObject([{ isUsedUp: false }]);
		expect(after('failed', 'passed')).toEqual([{ code: 'certified' }]);
	});

	test('is the offered place before anything else, and the interview after what is to be sent', () => {
		const received = { ...application, ...sent, state: 'submitted' } as const;
		const one = { certificate: null, parts: ['application'], application: received } as const;
		const admission = {
			toBook: true,
			interview: null,
			toAsk: 2,
			seat: null,
			isAnswered: false,
			class: null
		};
		expect(codes({ ...one, admission })).toEqual(['interview', 'wait application']);
		const seat = { state: 'offered', expires_at: now + 1 } as const;
		expect(codes({ ...one, admission: { ...admission, seat } })).toEqual([
			'offer',
			'wait application'
		]);
	});

	test('never speaks of a part that the program does not have', () => {
		const only = nextSteps({ ...input, parts: ['application'] });
		expect(only.every((step) => !('part' in step) || step.part === 'application')).toBe(true);
	});

	test('starts with what could not be delivered', () => {
		expect(codes({ refused: 2 })[0]).toBe('attention');
	});

	test.each(['withdrawn', 'denied'] as const)('is nothing more when it was %s', (state) => {
		expect(codes({ application: { ...application, state } })).toEqual(['closed application']);
	});
});
