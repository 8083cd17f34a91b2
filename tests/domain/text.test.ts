import { expect, test } from 'vitest';
import { bare } from '../../src/lib/domain/text.ts';

test.each([
	['Clínica', 'clinica'],
	['ESPERANZA', 'esperanza'],
	['¿Qué pasó?', '¿que paso?'],
	['señal', 'senal'],
	['crisis', 'crisis']
])('%s is found by whoever types %s', (written, typed) => {
	expect(bare(written)).toBe(typed);
	expect(bare(typed)).toBe(typed);
});

test('a letter that came in two pieces is found like one that came whole', () => {
	expect(bare('Cli\u0301nica')).toBe(bare('Clínica'));
});
