import { expect, test } from 'vitest';
import { check, folded, other, application as review } from './folding.ts';

test('[C2] [complaint 17] card.review and card.undo only ever add', () => {
	const graded = { review, card: 'ethics-1', grade: 3, at: 4 };
	const row = folded({ name: 'card.review', table: 'card_reviews', args: graded });
	expect(row).toMatchObject({ id: review, card: 'ethics-1', kind: 'review', grade: 3, of: null });
	const undone = { review: other, of: review, at: 6 };
	expect(folded({ name: 'card.undo', table: 'card_reviews', args: undone })).toMatchObject({
		id: other,
		kind: 'undo',
		of: review
	});
	const again = { ...graded, grade: 1 };
	expect(folded({ name: 'card.review', table: 'card_reviews', args: again, row })).toBe(row);
});

test('card.review takes the four grades', () => {
	expect(() => check('card.review', { review, card: 'c', grade: 5, at: 1 })).toThrow();
});

test('[C2] card.suspend and card.resume only ever add', () => {
	const args = { review, card: 'calmhsa-ethics-01', at: 4 };
	const row = folded({ name: 'card.suspend', table: 'card_reviews', args });
	expect(row).toMatchObject({ id: review, card: 'calmhsa-ethics-01', kind: 'suspend', grade: 0 });
	const resumed = { review: other, of: review, at: 6 };
	expect(folded({ name: 'card.resume', table: 'card_reviews', args: resumed })).toMatchObject({
		id: other,
		kind: 'resume',
		of: review
	});
	expect(folded({ name: 'card.suspend', table: 'card_reviews', args, row })).toBe(row);
});
