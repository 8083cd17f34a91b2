import { expect, test } from 'vitest';
import { textOf } from '../../src/lib/sync/text.ts';

test('what is not text is none, and never the name of its kind', () => {
	expect([textOf('Avery'), textOf(7), textOf(null), textOf({})]).toEqual(['Avery', '7', '', '']);
	expect(textOf(undefined, 'file.refused')).toBe('file.refused');
});
