import { describe, expect, test } from 'vitest';
import { readingGrade } from '../../scripts/content/reading.ts';
import type { Draft } from '../../src/lib/domain/application.ts';
import { problemsOf } from '../../src/lib/domain/application.ts';
import { questionAt, sectionOf, sectionQuestions } from '../../src/lib/domain/form.ts';
import { isRefusalCode } from '../../src/lib/domain/refusals.ts';
import { placeOf } from '../../src/lib/domain/review.ts';
import { loadPages } from '../../src/lib/programs/catalogue.ts';
import { massachusetts } from '../../src/lib/programs/massachusetts.ts';
import { pages } from '../../src/lib/programs/massachusetts/pages.ts';
import { guide } from '../../src/lib/programs/study/massachusetts/guide.ts';
import type { Example } from '../../src/lib/programs/program.ts';
import { hasCertificate } from '../../src/lib/programs/program.ts';
import { allTexts, factsOf, sourcesUsed, textsIn } from './reading.ts';

const { admission } = massachusetts;
if (!admission) throw new Error('Massachusetts takes people into classes');

function problems(example: Example): string[] {
	const draft: Draft = {
		answers: example.fields,
		documents: example.documents,
		context: { today: '2026-11-22', providers: [], competencies: [] }
	};
	return problemsOf(massachusetts, 'application', draft).map((one) => one.place);
}

describe('the examples', () => {
	test('hold a complete application', () => {
		const complete = massachusetts.examples.find((example) => example.id === 'complete');
		if (!complete) throw new Error('there is a complete example');
		expect(problems(complete)).toEqual([]);
	});

	const incomplete = massachusetts.examples.filter((example) => example.missing !== undefined);
	test.each(incomplete)('$id lacks $missing and nothing else', (example) => {
		expect(problems(example)).toEqual([example.missing]);
	});

	test('leave out each thing that is required, one at a time', () => {
		const required = massachusetts.sections
			.flatMap(sectionQuestions)
			.filter((question) => question.required)
			.map((question) => question.path);
		const missing = incomplete.map((example) => example.missing);
		expect([...missing].sort()).toEqual([...required].sort());
	});
});

describe('the definition', () => {
	test('has what the program publishes', () => {
		expect(massachusetts.fees).toEqual([]);
		expect(massachusetts.eligibility).toHaveLength(5);
		expect(admission).toMatchObject({
			references: {
				countMin: { value: 2, confirmed: true },
				peerSpecialistMin: { value: 1, confirmed: true },
				dueBefore: { value: { count: 2, unit: 'business_days' }, confirmed: true }
			},
			hours: { value: 65, confirmed: true },
			modulesMin: { value: 24, confirmed: true }
		});
		expect(admission.successFactors).toHaveLength(5);
		expect(admission.modules.length).toBeGreaterThanOrEqual(admission.modulesMin.value);
	});

	test('marks its own choices as not confirmed', () => {
		for (const fact of factsOf(massachusetts)) {
			expect(fact.confirmed, fact.source).toBe(fact.source !== 'waymark');
		}
		expect(admission.late.hours.confirmed).toBe(false);
	});

	test('sends one part, and promises no day that nobody published', () => {
		expect(massachusetts.parts).toEqual(['application']);
		expect(hasCertificate(massachusetts)).toBe(false);
		expect(massachusetts.clocks).toEqual({ claimMinutes: 30 });
	});

	test('asks each thing once, under its section or as an agreement', () => {
		const paths = massachusetts.sections.flatMap(sectionQuestions).map(({ path }) => path);
		expect(new Set(paths).size).toBe(paths.length);
		for (const section of massachusetts.sections) {
			for (const question of section.questions) {
				expect(question.path).toMatch(new RegExp(`^${section.id}/[a-z_]+$`));
				for (const condition of question.show ?? []) {
					expect(questionAt(massachusetts, condition.path), condition.path).not.toBeNull();
				}
				if (question.mustBe) expect(isRefusalCode(question.mustBe.refusal)).toBe(true);
			}
		}
	});

	test('asks for no more than 250 words anywhere', () => {
		const long = massachusetts.sections
			.flatMap((section) => section.questions)
			.filter(({ kind }) => kind === 'long_text');
		expect(long.length).toBeGreaterThan(4);
		for (const question of long) expect(question.wordsMax, question.path).toBe(250);
	});

	test('asks for a class, and may be told a second one', () => {
		expect(questionAt(massachusetts, 'class/first')).toMatchObject({
			kind: 'class',
			required: true
		});
		expect(questionAt(massachusetts, 'class/second')).toMatchObject({
			kind: 'class',
			required: false
		});
	});

	test('what helps to make a class of different people is left to the person', () => {
		const section = massachusetts.sections.find(({ id }) => id === 'community');
		expect(section?.questions.every((question) => !question.required)).toBe(true);
	});

	test.each(massachusetts.reasons)('the reason $code is mended where it says', (reason) => {
		expect(sectionOf(massachusetts, placeOf(reason))?.part).toBe('application');
	});

	test('every check suggests a reason, and every reason but "other" has a check', () => {
		const codes = massachusetts.reasons.map((reason) => reason.code);
		expect(new Set(codes).size).toBe(codes.length);
		const suggested = massachusetts.checklist.map((item) => item.reason);
		expect([...suggested, 'application_other'].sort()).toEqual([...codes].sort());
	});

	test('has a source for every fact', () => {
		for (const key of sourcesUsed(massachusetts)) {
			expect(massachusetts.sources, key).toHaveProperty(key);
		}
	});
});

describe('the public pages', () => {
	test('are there for Massachusetts, and for California beyond its opening not', async () => {
		expect(await loadPages('massachusetts')).toBe(pages);
		expect(await loadPages('calmhsa')).toBeNull();
		expect(await loadPages('elsewhere')).toBeNull();
	});

	test('have the sections of the program page, and its phone and email with a day', () => {
		const ids = pages.main.sections.map((section) => section.id);
		const wanted = ['cost', 'peer_support', 'about', 'skills', 'factors', 'steps', 'references'];
		expect(ids).toEqual(expect.arrayContaining([...wanted, 'questions', 'who']));
		const ways = pages.contacts.map((contact) => contact.how);
		expect(ways).toEqual(expect.arrayContaining(['617-807-0222', 'cps@kivacenters.org']));
		for (const { checked } of pages.contacts) expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	});

	test('name a source that the program knows, or none', () => {
		const all = [pages.main, ...pages.under].flatMap((page) => page.sections);
		for (const { source } of all) {
			if (source !== undefined) expect(massachusetts.sources).toHaveProperty(source);
		}
	});

	test('lead from each area of the self-assessment to a chapter that exists', () => {
		const chapters = guide.chapters.map(({ id }) => id);
		for (const { chapter } of pages.assessment.areas) expect(chapters).toContain(chapter);
		const statements = pages.assessment.areas.flatMap((area) => area.statements);
		expect(new Set(statements.map(({ id }) => id)).size).toBe(15);
	});
});

describe('its words', () => {
	test.each([...allTexts(massachusetts), ...textsIn(pages, 'pages')])(
		'%s are there in both languages',
		(_, text) => {
			for (const said of [text.en, text.es]) {
				expect(said.trim()).toBe(said);
				expect(said).not.toBe('');
			}
			expect(text.en).not.toMatch(/\bplease\b|\binvalid\b|\bfail(ed|ure)?\b|suffer|patient\b/i);
			expect(text.es).not.toMatch(/por favor|inválid|fracas|\btú\b|\btu\b|\btus\b/i);
		}
	);

	test('stay near grade 6', () => {
		const asked = massachusetts.reasons.map((reason) => reason.text.en).join(' ');
		expect(readingGrade(asked, 'en')).toBeLessThan(7);
		const read = textsIn(pages, 'pages').map(([, text]) => text.en);
		expect(readingGrade(read.filter((text) => text.endsWith('.')).join(' '), 'en')).toBeLessThan(7);
	});
});
