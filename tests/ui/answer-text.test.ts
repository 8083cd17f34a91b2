import { describe, expect, test } from 'vitest';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import type { Question } from '../../src/lib/programs/program.ts';
import type { Json } from '../../src/lib/domain/text.ts';
import { common } from '../../src/lib/words/en/common.ts';
import { application } from '../../src/lib/words/en/application.ts';
import { answerText, numberOf, optionsOf } from '../../src/routes/application/answer-text.ts';

const known = {
	program: calmhsa,
	providers: [
		{ id: 'p2', name: 'Zebra School' },
		{ id: 'p1', name: 'Alder College' }
	]
};
const speech = { language: 'en', common, application } as const;

function question(path: string): Question {
	const found = calmhsa.sections
		.flatMap((section) => section.questions)
		.find((one) => one.path === path);
	if (!found) throw new Error(`no question at ${path}`);
	return found;
}
const read = (path: string, value: Json) => answerText(question(path), value, { ...known, speech });

describe('an answer read back', () => {
	test('is said as the person chose it, not as it is stored', () => {
		expect(read('identity/photo_id_kind', 'license')).toBe('Driver’s license');
		expect(read('experience/kinds', ['parent', 'family'])).toBe(
			'I am a parent of someone in recovery\nI am a family member of someone in recovery'
		);
		expect(read('identity/birth_date', '1990-07-01')).toBe('July\u00a01, 1990');
		expect(read('training/provider', 'p1')).toBe('Alder College');
	});

	test('says so when there is none', () => {
		expect(read('identity/middle_name', null)).toBe('Not answered');
		expect(read('eligibility/adult', false)).toBe('Not answered');
	});

	test('keeps what is not a date as it was typed', () => {
		expect(read('identity/birth_date', '1990-13-')).toBe('1990-13-');
	});
});

describe('a figure that is typed', () => {
	test('becomes a number, and anything else stays as typed', () => {
		expect([numberOf(' 80 '), numberOf('80.5'), numberOf(''), numberOf('eighty')]).toEqual([
			80,
			80.5,
			null,
			'eighty'
		]);
	});
});

describe('training providers', () => {
	test('stand in order, with "other" last', () => {
		const labels = optionsOf(question('training/provider'), known, speech).map((one) => one.label);
		expect(labels).toEqual(['Alder College', 'Zebra School', application.provider_other]);
	});
});
