/** The made-up program on a device, with no signal: its forms, its steps, and what is asked next. */
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/lib/domain/application.ts';
import { problemsOf, sectionProgress } from '../../src/lib/domain/application.ts';
import { refuseCertificate } from '../../src/lib/domain/certificate.ts';
import type { NextInput } from '../../src/lib/domain/next.ts';
import type { AdmissionNow } from '../../src/lib/domain/next-admission.ts';
import { nextSteps } from '../../src/lib/domain/next.ts';
import type { Application, Certificate } from '../../src/lib/domain/rows.ts';
import { comesFirst } from '../../src/lib/domain/seat.ts';
import type { Json } from '../../src/lib/domain/text.ts';
import { hasCertificate } from '../../src/lib/programs/program.ts';
import {
	chapterKey,
	firstStudyProgram,
	studyPrograms
} from '../../src/lib/programs/study/programs.ts';
import { harbor } from '../fixtures/harbor.ts';

const { admission, training } = harbor;
if (!admission || !training) throw new Error('Harbor has a class and a course');
const complete = harbor.examples[0]?.fields ?? {};
const wished = typeof complete['cohort/wish'] === 'string' ? complete['cohort/wish'] : '';

function draft(changes: Record<string, Json> = {}, documents = ['letter', 'proof']): Draft {
	return {
		answers: { ...complete, ...changes },
		documents,
		context: {
			today: '2026-11-22',
			providers: harbor.providers.map(({ id }) => id),
			competencies: training?.competencies.map(({ id }) => id) ?? [],
			classes: [{ id: wished, isOpen: true }]
		}
	};
}
const missing = (part: 'application' | 'certificate', of: Draft) =>
	problemsOf(harbor, part, of).map(({ place, code }) => `${place} ${code}`);

describe('its forms', () => {
	test('are complete with the example, section by section', () => {
		const progress = sectionProgress(harbor, draft(), []);
		expect(progress.map(({ id, state }) => [id, state])).toEqual([
			['about', 'complete'],
			['cohort', 'complete'],
			['fee', 'complete'],
			['course', 'complete']
		]);
	});

	test('ask for the letter and the line on the north shore only', () => {
		const north = { 'about/ferry_line': null };
		expect(missing('application', draft(north, ['proof']))).toEqual([
			'about/ferry_line answer.missing',
			'document:letter document.missing'
		]);
		expect(missing('application', draft({ ...north, 'about/shore': 'south' }, []))).toEqual([]);
	});

	test('refuse by the program’s own bounds', () => {
		expect(missing('application', draft({ 'about/shore': 'away' }))).toContain(
			'about/shore eligibility.place'
		);
		expect(missing('certificate', draft({ 'training/competencies': ['listening'] }))).toEqual([
			'training/competencies certificate.competencies'
		]);
		const hours = { ...complete, 'training/hours': 11 };
		expect(refuseCertificate(training, hours, [])).toBe('certificate.hours');
		expect(comesFirst(admission.first, { 'about/shore': 'south' })).toBe(true);
	});
});

describe('what is next', () => {
	const unsent = {
		...{ revision: 0, digest: null, receipt: null, submitted_at: null },
		...{ due_at: null, days_left: null, decided_at: null }
	};
	const ids = { id: 'a-1', person: 'avery' };
	const application = (changes: Partial<Application> = {}): Application => ({
		...{ ...ids, program: harbor.id, edition: harbor.edition, pathway: 'aboard', ...unsent },
		...{ state: 'draft', fee_reference: null, fee_confirmed_at: null, valid_until: null },
		created_at: 1,
		...changes
	});
	const certificate = (changes: Partial<Certificate> = {}): Certificate => ({
		...{ ...ids, ...unsent, state: 'none' },
		...changes
	});
	const admission: AdmissionNow = {
		...{ toBook: false, interview: null, toAsk: 0, seat: null, isAnswered: false, class: null }
	};
	const next = (changes: Partial<NextInput>) =>
		nextSteps({
			...{ signedIn: true, application: application(), certificate: certificate() },
			...{ form: harbor, parts: harbor.parts, certificateOrder: harbor.certificateOrder },
			...{ reasons: harbor.reasons, draft: draft(), fields: [], files: [], decisions: [] },
			...{
				admission,
				letters: [],
				attempts: [],
				attemptsMax: null,
				refused: 0,
				now: 10,
				today: '2026-11-22'
			},
			...changes
		}).map((step) => ('part' in step ? `${step.code} ${step.part}` : step.code));
	const approved = { state: 'approved', revision: 1, receipt: 'A-1' } as const;

	test('is to send the application, and the certificate only once that is approved', () => {
		expect(next({})).toEqual(['submit application']);
		expect(next({ application: application(approved) })).toEqual(['submit certificate', 'place']);
	});

	test('is an interview and a place while the other part is still to be filled in', () => {
		const sent = application({ ...approved, state: 'submitted' });
		const half = draft({ 'training/hours': null });
		const about = { application: sent, draft: half };
		const toBook = { ...admission, toBook: true };
		expect(next({ ...about, admission: toBook })).toEqual([
			'fill certificate',
			'interview',
			'wait application'
		]);
		const seat = { state: 'offered', expires_at: 11 } as const;
		expect(next({ ...about, admission: { ...toBook, seat } })).toEqual([
			'offer',
			'fill certificate',
			'wait application'
		]);
	});

	test('is the letter, with no day to keep where nobody published one', () => {
		const both = { application: application(approved), certificate: certificate(approved) };
		expect(next({ ...both, letters: [{ id: 'l-1' }] })).toEqual(['letter', 'place']);
	});
});

describe('what it does not have', () => {
	test('keeps nothing else from working: clocks that nobody published', () => {
		expect(hasCertificate(harbor)).toBe(true);
		expect(hasCertificate({ ...harbor, parts: ['application'] })).toBe(false);
	});

	test('is nothing to study: what is shown is another program’s, and chapters keep their names', () => {
		expect(studyPrograms.map(({ id }) => id)).not.toContain(harbor.id);
		expect(firstStudyProgram).toBe(studyPrograms.find(({ isFirst }) => isFirst)?.id);
		expect(chapterKey(harbor.id, 'hope')).toBe('harbor/hope');
		expect(chapterKey(firstStudyProgram, 'hope')).toBe('hope');
	});
});
