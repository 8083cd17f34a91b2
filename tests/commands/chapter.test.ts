import { expect, test } from 'vitest';
import { folded } from './folding.ts';

test('chapter.read keeps the first time', () => {
	const args = { chapter: 'ethics', at: 7 };
	const row = folded({ name: 'chapter.read', table: 'chapters_read', args });
	expect(row).toEqual({ chapter: 'ethics', at: 7 });
	const later = { chapter: 'ethics', at: 9 };
	expect(folded({ name: 'chapter.read', table: 'chapters_read', args: later, row })).toBe(row);
});
