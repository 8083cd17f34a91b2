import { expect, test } from 'vitest';
import { fileWarnings, saidWarnings } from '../../src/lib/domain/warnings.ts';

test('of all that a device found two are said, the weightiest first', () => {
	expect(saidWarnings(fileWarnings.toReversed())).toEqual(['blurred', 'too_dark']);
	expect(saidWarnings(['too_small'])).toEqual(['too_small']);
	expect(saidWarnings([])).toEqual([]);
});

test('what a newer version of the app found is passed over', () => {
	expect(saidWarnings(['upside_down', 'without_date'])).toEqual(['without_date']);
});
