import { expect, test } from 'vitest';
import { errorWords } from '../../src/lib/domain/qr-correction.ts';

test('the words that correct "HELLO WORLD" are those of the norm’s own example', () => {
	const data = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17];
	expect(errorWords(data, 10)).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23]);
});
