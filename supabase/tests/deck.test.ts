/** Decks of one's own: what is kept, what is refused, and that nobody else sees or touches them. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import type { Device } from '../../tests/fakes/device.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

const card = (more: Readonly<Record<string, Json>> = {}) => ({
	card: randomUUID(),
	front: 'Hope',
	back: 'A reason to go on',
	nth: 0,
	...more
});

async function made(device: Device, name = 'Ethics'): Promise<string> {
	const deck = randomUUID();
	expect(await device.run({ name: 'deck.make', args: { deck, name, at: 1 } })).toEqual([null]);
	return deck;
}

async function add(device: Device, deck: string, cards: readonly Json[]) {
	const [outcome] = await device.run({ name: 'deck.add', args: { deck, cards } });
	return outcome?.code ?? null;
}

const cardsOf = (deck: string) =>
	db.q('select front, back from app.deck_cards where deck = $1 and not deleted order by nth', [
		deck
	]);

test('a deck is made, filled, changed and emptied, and a second device knows', async () => {
	const phone = db.device('avery');
	const deck = await made(phone);
	const one = card();
	const two = card({ front: '<script>alert(1)</script>', nth: 1 });
	expect(await add(phone, deck, [one, two])).toBeNull();
	const edit = { deck, card: one.card, front: 'Hope?', back: 'Yes' };
	const outcomes = await phone.run(
		{ name: 'deck.rename', args: { deck, name: 'Law' } },
		{ name: 'deck.edit', args: edit },
		{ name: 'deck.drop', args: { deck, cards: [two.card] } }
	);
	expect(outcomes).toEqual([null, null, null]);
	expect(await cardsOf(deck)).toEqual([{ front: 'Hope?', back: 'Yes' }]);
	const { rows } = await db.device('avery').pull();
	expect(rows['decks']?.vals).toContainEqual(expect.arrayContaining([deck, 'Law', 1]));
	expect(JSON.stringify(rows['deck_cards'])).toContain('Hope?');
	expect(JSON.stringify(rows['deck_cards'])).not.toContain(two.card);
});

test('[F3] what is removed is emptied, told as gone, and can be put back', async () => {
	const phone = db.device('avery');
	const deck = await made(phone);
	const one = card();
	await add(phone, deck, [one]);
	const other = db.device('avery');
	await other.pull();
	await phone.run({ name: 'deck.drop', args: { deck, cards: [one.card] } });
	const [gone] = await db.q('select front, back from app.deck_cards where id = $1', [one.card]);
	expect(gone).toEqual({ front: '', back: '' });
	expect((await other.pull()).gone).toEqual({ deck_cards: [one.card] });
	expect(await add(phone, deck, [one])).toBeNull();
	expect(await cardsOf(deck)).toHaveLength(1);
	await phone.run({ name: 'deck.remove', args: { deck } });
	expect(await cardsOf(deck)).toEqual([]);
	const { gone: all } = await other.pull();
	expect(all).toEqual({ decks: [deck], deck_cards: [one.card] });
});

test('what comes late for a removed deck or card is refused with its contents', async () => {
	const phone = db.device('avery');
	const deck = await made(phone);
	const one = card();
	await add(phone, deck, [one]);
	await phone.run({ name: 'deck.drop', args: { deck, cards: [one.card] } });
	const edit = { name: 'deck.edit', args: { deck, card: one.card, front: 'a', back: 'b' } };
	expect(await phone.run(edit)).toMatchObject([{ code: 'deck.card_removed' }]);
	await phone.run({ name: 'deck.remove', args: { deck } });
	expect(await add(phone, deck, [card()])).toBe('deck.removed');
	expect(await phone.run(edit)).toMatchObject([{ code: 'deck.removed' }]);
	const rename = { name: 'deck.rename', args: { deck, name: 'x' } };
	expect(await phone.run(rename)).toMatchObject([{ code: 'deck.removed' }]);
	expect(await phone.run({ name: 'deck.remove', args: { deck } })).toEqual([null]);
});

test('a deck holds 2,000 cards, and what is too many is refused whole', async () => {
	const phone = db.device('avery');
	const deck = await made(phone);
	await db.q(
		`insert into app.deck_cards (person, id, deck, front, back, nth, xid)
			select person, gen_random_uuid(), id, 'f' || n, 'b', n, '0'
			from app.decks, generate_series(1, 1999) n where id = $1`,
		[deck]
	);
	expect(await add(phone, deck, [card(), card()])).toBe('deck.full');
	expect(await cardsOf(deck)).toHaveLength(1999);
	expect(await add(phone, deck, [card()])).toBeNull();
	expect(await add(phone, deck, [card()])).toBe('deck.full');
});

test('a person has 50 decks', async () => {
	const phone = db.device('jordan');
	const args = () => ({ deck: randomUUID(), name: 'One more', at: 1 });
	const many = Array.from({ length: 51 }, () => ({ name: 'deck.make', args: args() }));
	const outcomes = await phone.run(...many);
	expect(outcomes.filter((one) => one === null)).toHaveLength(50);
	expect(outcomes.at(-1)).toMatchObject({ code: 'deck.too_many', about: { most: 50 } });
});

test.each([
	['no cards', []],
	['more than one command carries', Array.from({ length: 101 }, () => card())],
	['a side with nothing on it', [card({ back: '' })]],
	['a side that is too long', [card({ front: 'x'.repeat(1001) })]],
	['no second side', [{ card: randomUUID(), front: 'a', nth: 0 }]],
	['an id that is none', [card({ card: 'nowhere' })]],
	['a place that is none', [card({ nth: -1 })]]
])('bad arguments are refused: %s', async (_what, cards) => {
	const phone = db.device('avery');
	const deck = await made(phone);
	expect(await add(phone, deck, cards)).toBe('bad_arguments');
	expect(await cardsOf(deck)).toEqual([]);
	await phone.run({ name: 'deck.remove', args: { deck } });
});

test('[C5] a device from the future makes no deck of the future', async () => {
	const deck = randomUUID();
	const args = { deck, name: 'Later', at: Date.now() + 400 * 86_400_000 };
	await db.device('avery').run({ name: 'deck.make', args });
	const [row] = await db.q('select made_at <= now() as past from app.decks where id = $1', [deck]);
	expect(row).toEqual({ past: true });
});

test('[D1] nobody reads or changes the deck of somebody else, not even by its ids', async () => {
	const avery = db.device('avery');
	const deck = await made(avery, 'Mine');
	const one = card();
	await add(avery, deck, [one]);
	const sage = db.device('sage');
	expect(await add(sage, deck, [card()])).toBe('deck.removed');
	const outcomes = await sage.run(
		{ name: 'deck.rename', args: { deck, name: 'Theirs' } },
		{ name: 'deck.edit', args: { deck, card: one.card, front: 'x', back: 'y' } },
		{ name: 'deck.drop', args: { deck, cards: [one.card] } },
		{ name: 'deck.remove', args: { deck } }
	);
	expect(outcomes.slice(0, 2)).toMatchObject([{ code: 'deck.removed' }, { code: 'deck.removed' }]);
	expect(await cardsOf(deck)).toEqual([{ front: one.front, back: one.back }]);
	const [row] = await db.q('select name from app.decks where id = $1 and person <> $2', [
		deck,
		randomUUID()
	]);
	expect(row).toEqual({ name: 'Mine' });
	// The same id is sage's own to use, and stays apart.
	await sage.run({ name: 'deck.make', args: { deck, name: 'Also mine', at: 1 } });
	expect(await add(sage, deck, [one])).toBeNull();
	const theirs = await db.as('sage', (q) => q('select name from app.decks'));
	expect(theirs).toEqual([{ name: 'Also mine' }]);
	const seen = await db.as('rowan', (q) => q('select 1 from app.deck_cards'));
	expect(seen).toEqual([]);
});
