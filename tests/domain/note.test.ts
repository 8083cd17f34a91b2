import { expect, test } from 'vitest';
import { isTooLong, lengthOf } from '../../src/lib/domain/note.ts';

test('a text is as long as the database counts it, whatever its letters are', () => {
	expect(lengthOf('Ñandú')).toBe(5);
	expect(lengthOf('🙂🙂')).toBe(2);
	expect(isTooLong('🙂🙂', 2)).toBe(false);
	expect(isTooLong('🙂🙂🙂', 2)).toBe(true);
});
