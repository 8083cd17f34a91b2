/** What comes next on a way that sends less than the program has, or builds on a certification. */
import { expect, test } from 'vitest';
import { hasExam, nextSteps } from '../../src/lib/domain/next.ts';
import type { Application } from '../../src/lib/domain/rows.ts';
import { draftOf, form, today } from './forms.ts';

const now = Date.parse(`${today}T10:00:00Z`);
const approved: Application = {
	...{ id: 'a', person: 'avery', program: 'calmhsa', edition: 1, pathway: 'reciprocity' },
	...{ state: 'approved', revision: 1, digest: null, receipt: 'A-1', submitted_at: now },
	...{ due_at: null, days_left: null, decided_at: now, fee_reference: null },
	...{ fee_confirmed_at: null, valid_until: today, created_at: now }
};
const crisis: Application = { ...approved, pathway: 'crisis', builds_on: 'b', valid_until: null };

function codes(application: Application): string[] {
	const steps = nextSteps({
		...{ application, certificate: null, form, admission: null, signedIn: true },
		...{ parts: ['application'], certificateOrder: 'any', reasons: [], draft: draftOf() },
		...{ fields: [], files: [], decisions: [], letters: [], attempts: [], attemptsMax: 3 },
		...{ refused: 0, now, today }
	});
	return steps.map(({ code }) => code);
}

test('without a certificate of its own, an approved application leads to the exam', () => {
	expect(codes(approved)).toEqual(['exam']);
});

test('what builds on a certification leads to no exam, and is seen on the certificate', () => {
	expect(codes({ ...crisis, state: 'draft', revision: 0 })).toEqual(['submit']);
	expect(codes({ ...crisis, state: 'in_review' })).toEqual(['wait']);
	expect(codes(crisis)).toEqual(['specialized']);
});

test('an exam waits for all that the way sends, and is none where the program has none', () => {
	const sends = { attemptsMax: 3, certificate: null, parts: ['application'] } as const;
	expect(hasExam(sends, approved)).toBe(true);
	expect(hasExam({ ...sends, parts: ['application', 'certificate'] }, approved)).toBe(false);
	expect(hasExam({ ...sends, attemptsMax: null }, approved)).toBe(false);
	expect(hasExam(sends, { ...approved, state: 'in_review' })).toBe(false);
	expect(hasExam(sends, crisis)).toBe(false);
});
