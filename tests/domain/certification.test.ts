import { expect, test } from 'vitest';
import { codeText, readCode } from '../../src/lib/domain/certification.ts';

const code = '7K2M4QX9TT01ZB3C';

test.each([
	code,
	codeText(code),
	' 7k2m 4qx9 tto1 zb3c ',
	'7K2M.4QX9.TTOI.ZB3C',
	'7k2m4qx9ttolzb3c'
])('%j is read as the code that it is', (told) => {
	expect(readCode(told)).toBe(code);
});

test.each(['', '7K2M', `${code}0`, '7K2M4QX9TT01ZB3U', '#'.repeat(200)])(
	'%j is no code',
	(told) => {
		expect(readCode(told)).toBeNull();
	}
);

test('a code is written in fours, and nothing is written as nothing', () => {
	expect(codeText(code)).toBe('7K2M-4QX9-TT01-ZB3C');
	expect(codeText('')).toBe('');
});
