import { expect, test } from 'vitest';
import { asGrade } from '../../src/lib/domain/grade.ts';

test('a grade that nobody knows counts as not known', () => {
	expect([1, 2, 3, 4].map(asGrade)).toEqual([1, 2, 3, 4]);
	expect([0, 5, 2.5, Number.NaN].map(asGrade)).toEqual([1, 1, 1, 1]);
});
