/**
 * Decks of one's own. A file of cards comes in as a few commands of many cards each, so that two
 * thousand cards are neither two thousand lines in the outbox nor one that no push can carry.
 */
import * as z from 'zod/mini';
import { deckLimits } from '../domain/deck.ts';
import { define } from './command.ts';
import { id, moment } from './schemas.ts';

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const name = text(deckLimits.name);
const front = text(deckLimits.front);
const back = text(deckLimits.back);
const place = z.int().check(z.minimum(0), z.maximum(deckLimits.place));
const some = [z.minLength(1), z.maxLength(deckLimits.cardsPerCommand)] as const;

export const make = define({
	name: 'deck.make',
	version: 1,
	schema: z.object({ deck: id, name, at: moment }),
	group: (args) => args.deck,
	changes: [
		{
			table: 'decks',
			key: (args) => args.deck,
			fold: (row, args) => row ?? { id: args.deck, name: args.name, made_at: args.at }
		}
	]
});

export const rename = define({
	name: 'deck.rename',
	version: 1,
	schema: z.object({ deck: id, name }),
	group: (args) => args.deck,
	changes: [
		{
			table: 'decks',
			key: (args) => args.deck,
			fold: (row, args) => row && { ...row, name: args.name }
		}
	]
});

/** Its cards are no longer shown once it is gone; the server removes them with it. */
export const remove = define({
	name: 'deck.remove',
	version: 1,
	schema: z.object({ deck: id }),
	group: (args) => args.deck,
	changes: [{ table: 'decks', key: (args) => args.deck, fold: () => null }]
});

/** New cards, and cards that were removed and are put back. */
export const add = define({
	name: 'deck.add',
	version: 1,
	schema: z.object({
		deck: id,
		cards: z.array(z.object({ card: id, front, back, nth: place })).check(...some)
	}),
	group: (args) => args.deck,
	changes: [
		{
			table: 'deck_cards',
			key: (args) => args.cards.map((one) => one.card),
			fold: (row, args, { key }) => {
				const added = args.cards.find((one) => one.card === key);
				if (!added) return row;
				const { card, ...written } = added;
				return { id: card, deck: args.deck, ...written };
			}
		}
	]
});

export const edit = define({
	name: 'deck.edit',
	version: 1,
	schema: z.object({ deck: id, card: id, front, back }),
	group: (args) => args.deck,
	changes: [
		{
			table: 'deck_cards',
			key: (args) => args.card,
			fold: (row, args) => row && { ...row, front: args.front, back: args.back }
		}
	]
});

export const drop = define({
	name: 'deck.drop',
	version: 1,
	schema: z.object({ deck: id, cards: z.array(id).check(...some) }),
	group: (args) => args.deck,
	changes: [{ table: 'deck_cards', key: (args) => args.cards, fold: () => null }]
});
