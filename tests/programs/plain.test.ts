import { describe, expect, test } from 'vitest';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { readingGrade } from '../../scripts/content/reading.ts';

const gradeOf = (text: string) => readingGrade(text, 'en');

describe('plain words', () => {
	test('a simple text scores lower than a hard one', () => {
		const simple = 'Take a new photo in good light. Show the whole page.';
		const hard = 'Subsequent documentation necessitates comprehensive institutional verification.';
		expect(gradeOf(simple)).toBeLessThan(4);
		expect(gradeOf(hard)).toBeGreaterThan(14);
	});

	test('what applicants read about a change stays near grade 6', () => {
		const all = calmhsa.reasons.map((reason) => reason.text.en);
		expect(gradeOf(all.join(' '))).toBeLessThan(6.5);
		for (const text of all) expect(gradeOf(text), text).toBeLessThan(9);
	});

	test('so do the exam instructions and the ethics agreement', () => {
		const steps = calmhsa.exam.instructions.map((step) => step.body.en).join(' ');
		expect(gradeOf(steps)).toBeLessThan(7);
		const ethics = calmhsa.agreements.flatMap((one) => one.body.map((text) => text.en)).join(' ');
		expect(gradeOf(ethics)).toBeLessThan(7);
	});
});
