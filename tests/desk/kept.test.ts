import { expect, test } from 'vitest';
import { DeskShelf } from '../../src/routes/desk/kept.ts';

function shelf(isFull = false) {
	const held = new Map<string, string>();
	return {
		held,
		getItem: (key: string) => held.get(key) ?? null,
		setItem: (key: string, text: string) => {
			if (isFull) throw new Error('no room');
			held.set(key, text);
		},
		removeItem: (key: string) => void held.delete(key)
	};
}
const asText = (value: unknown) => String(value);

test('what was read last is there again, with since when', () => {
	const kept = new DeskShelf('avery', 'calmhsa', shelf());
	kept.put('/desk', 'the queue', 7);
	expect(kept.get('/desk', asText)).toEqual({ at: 7, value: 'the queue' });
	kept.drop('/desk');
	expect(kept.get('/desk', asText)).toBeNull();
});

test('it is kept under the beginning that signing out clears, for each person and desk', () => {
	const own = shelf();
	new DeskShelf('rowan', 'calmhsa', own).put('/desk', 'the queue', 7);
	expect([...own.held.keys()].every((key) => key.startsWith('waymark.note.rowan.'))).toBe(true);
	expect(new DeskShelf('sage', 'calmhsa', own).get('/desk', asText)).toBeNull();
	expect(new DeskShelf('rowan', 'massachusetts', own).get('/desk', asText)).toBeNull();
});

test('the oldest goes when there are more than twenty, and nothing is left of it', () => {
	const own = shelf();
	const kept = new DeskShelf('rowan', 'calmhsa', own);
	for (let n = 0; n < 25; n += 1) kept.put(`file ${n}`, n, n);
	expect(kept.get('file 4', asText)).toBeNull();
	expect(kept.get('file 5', asText)).toMatchObject({ at: 5 });
	expect(own.held.size).toBe(21);
});

test('with no room, or with what is not what was kept, there is nothing, and nothing breaks', () => {
	const full = new DeskShelf('rowan', 'calmhsa', shelf(true));
	full.put('/desk', 'the queue', 7);
	expect(full.get('/desk', asText)).toBeNull();
	const kept = new DeskShelf('rowan', 'calmhsa', shelf());
	kept.put('/desk', 'the queue', 7);
	const no = () => {
		throw new Error('of another version');
	};
	expect(kept.get('/desk', no)).toBeNull();
});
