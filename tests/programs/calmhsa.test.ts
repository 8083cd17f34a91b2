import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../src/lib/domain/application.ts';
import type { Draft } from '../../src/lib/domain/application.ts';
import { refuseCertificate } from '../../src/lib/domain/certificate.ts';
import { questionAt, sectionOf, sectionQuestions } from '../../src/lib/domain/form.ts';
import { isRefusalCode } from '../../src/lib/domain/refusals.ts';
import { placeOf } from '../../src/lib/domain/review.ts';
import { parts } from '../../src/lib/domain/states.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import type { Example } from '../../src/lib/programs/program.ts';
import { allTexts, factsOf, sourcesUsed } from './reading.ts';

const complete = calmhsa.examples.find((example) => example.id === 'complete');

function draftOf(example: Example): Draft {
	return {
		answers: example.fields,
		documents: example.documents,
		context: {
			today: '2026-11-22',
			providers: calmhsa.providers.map((provider) => provider.id),
			competencies: calmhsa.training.competencies.map((competency) => competency.id)
		}
	};
}

function problems(example: Example): string[] {
	const draft = draftOf(example);
	return parts.flatMap((part) => problemsOf(calmhsa, part, draft)).map((one) => one.place);
}

describe('the examples', () => {
	test('hold a complete application and certificate', () => {
		if (!complete) throw new Error('there is a complete example');
		expect(problems(complete)).toEqual([]);
		const providers = calmhsa.providers.map((one) => ({
			id: one.id,
			approved_from: one.approvedFrom,
			approved_to: one.approvedTo,
			confirmed: one.confirmed
		}));
		expect(refuseCertificate(calmhsa.training, complete.fields, providers)).toBeNull();
	});

	const incomplete = calmhsa.examples.filter((example) => example.missing !== undefined);
	test.each(incomplete)('$id lacks $missing and nothing else', (example) => {
		expect(problems(example)).toEqual([example.missing]);
	});

	test('leave out each thing that is required, one at a time', () => {
		const required = calmhsa.sections
			.flatMap(sectionQuestions)
			.filter((question) => question.required)
			.map((question) => question.path);
		const documents = calmhsa.documents.map((document) => `document:${document.id}`);
		const missing = incomplete.map((example) => example.missing);
		expect([...missing].sort()).toEqual([...required, ...documents].sort());
	});
});

describe('the definition', () => {
	test('has what the law and the body publish', () => {
		expect(calmhsa.training.competencies).toHaveLength(17);
		expect(calmhsa.training.hoursMin.value).toBe(80);
		expect(calmhsa.training.completedAfter.value).toBe('2022-07-01');
		expect(calmhsa.exam.areas).toHaveLength(8);
		expect(calmhsa.exam).toMatchObject({
			items: { value: 120 },
			minutes: { value: 150 },
			breakAtItem: { value: 60 },
			attemptsMax: { value: 3 }
		});
		expect(calmhsa.clocks).toMatchObject({
			applicationReview: { value: { count: 30, unit: 'days' } },
			certificateReview: { value: { count: 14, unit: 'days' } },
			approvalWindow: { value: { count: 12, unit: 'months' } },
			accommodationLead: { value: { count: 30, unit: 'days' } },
			claimMinutes: 30
		});
		expect(calmhsa.agreements[0]?.body).toHaveLength(17);
		expect(calmhsa.reasons.filter((reason) => reason.part === 'certificate')).toHaveLength(12);
		const money = calmhsa.fees.map((fee) => [fee.id, fee.amountCents.value]);
		expect(money).toEqual([
			['application', 10_000],
			['exam', 15_000],
			['renewal', 8_000]
		]);
	});

	test('asks each thing once, under its section or as an agreement', () => {
		const paths = calmhsa.sections.flatMap(sectionQuestions).map((question) => question.path);
		expect(new Set(paths).size).toBe(paths.length);
		for (const section of calmhsa.sections) {
			for (const question of section.questions) {
				expect(question.path).toMatch(new RegExp(`^${section.id}/[a-z_]+$`));
				for (const condition of question.show ?? []) {
					expect(questionAt(calmhsa, condition.path), condition.path).not.toBeNull();
				}
				if (question.mustBe) expect(isRefusalCode(question.mustBe.refusal)).toBe(true);
			}
		}
	});

	test('attaches each document and signs each agreement in one section of its part', () => {
		for (const document of calmhsa.documents) {
			expect(sectionOf(calmhsa, `document:${document.id}`)?.part).toBe(document.part);
		}
		for (const agreement of calmhsa.agreements) {
			expect(sectionOf(calmhsa, `agreements/${agreement.id}`)).not.toBeNull();
		}
	});

	const entered = calmhsa.reasons.filter(({ part }) => part !== 'renewal');
	test.each(entered)('the reason $part $code is mended where it says', (reason) => {
		expect(sectionOf(calmhsa, placeOf(reason))?.part).toBe(reason.part);
		if (reason.fix.kind === 'field') {
			expect(questionAt(calmhsa, reason.fix.path)).not.toBeNull();
		}
	});

	test('has one reason to a code, and a note where the reason says nothing itself', () => {
		const codes = calmhsa.reasons.map((reason) => reason.code);
		expect(new Set(codes).size).toBe(codes.length);
		const noted = entered.filter((reason) => reason.needsNote).map((one) => one.code);
		expect(noted).toEqual(['other', 'application_other']);
	});

	test('every check suggests a reason of its part, and every reason but "other" has a check', () => {
		for (const item of calmhsa.checklist) {
			const reason = calmhsa.reasons.find((one) => one.code === item.reason);
			expect(reason?.part, item.id).toBe(item.part);
		}
		const suggested = new Set(calmhsa.checklist.map((item) => item.reason));
		const unsuggested = calmhsa.reasons.filter((one) => !suggested.has(one.code));
		expect(unsuggested.map((one) => one.code)).toEqual(['other', 'application_other']);
	});

	test('has a source for every fact, and says what is not confirmed', () => {
		for (const key of sourcesUsed(calmhsa)) expect(calmhsa.sources, key).toHaveProperty(key);
		for (const source of Object.values(calmhsa.sources)) {
			expect(source.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		}
		expect(factsOf(calmhsa).length).toBeGreaterThan(10);
		const unsure = calmhsa.providers.filter((provider) => !provider.confirmed);
		expect(unsure.every((provider) => provider.source === 'provider_list')).toBe(true);
	});

	test('gives providers ids that fit a uuid column', () => {
		for (const { id } of calmhsa.providers) {
			expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		}
	});
});

describe('its words', () => {
	test.each(allTexts(calmhsa))('%s are there in both languages', (_, text) => {
		for (const said of [text.en, text.es]) {
			expect(said.trim()).toBe(said);
			expect(said).not.toBe('');
		}
		expect(text.en).not.toMatch(/\bplease\b|\binvalid\b|\bfail(ed|ure)?\b|suffer|patient\b/i);
		expect(text.es).not.toMatch(/por favor|inválid|fracas|\btú\b|\btu\b|\btus\b/i);
	});
});
