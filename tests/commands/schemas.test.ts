import { expect, test } from 'vitest';
import { writtenUpTo } from '../../src/lib/commands/schemas.ts';

test('what a person wrote goes whole or not at all', () => {
	const note = writtenUpTo(3);
	expect(note.parse('🙂🙂🙂')).toBe('🙂🙂🙂');
	expect(note.safeParse('four').success).toBe(false);
});
