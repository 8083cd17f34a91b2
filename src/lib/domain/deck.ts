/**
 * Decks of one's own: how much they hold, when a card can be kept, and how many cards travel
 * together. What is written on a card is plain text and never anything else.
 */
import { newlinesOf } from './csv.ts';
import { bare } from './text.ts';

export const deckLimits = {
	decks: 50,
	cards: 2000,
	name: 100,
	front: 1000,
	back: 4000,
	cardsPerCommand: 100,
	/** Of what is written on the cards of one command: a push carries 128 kB. */
	bytesPerCommand: 40_000,
	place: 1_000_000
} as const;

/** Both sides of a card, as somebody wrote them. */
export type Written = { front: string; back: string };

export const cardFaults = ['front_missing', 'back_missing', 'front_long', 'back_long'] as const;
export type CardFault = (typeof cardFaults)[number];

/** The id under which a card of one's own is graded: no card of the guide begins so. */
export function ownCardId(card: string): string {
	return `own-${card}`;
}

/** Text as it can be kept: one kind of line break, and nothing that is neither letter nor space. */
export function tidyText(text: string): string {
	const control = /[^\P{Cc}\n\t]|\ufeff/gu;
	return newlinesOf(text).replace(control, '').toWellFormed().normalize('NFC').trim();
}

/** What keeps a card from being kept; empty when nothing does. */
export function faultsOf({ front, back }: Written): readonly CardFault[] {
	const { front: frontMax, back: backMax } = deckLimits;
	return cardFaults.filter((fault) => {
		if (fault === 'front_missing') return front === '';
		if (fault === 'back_missing') return back === '';
		return fault === 'front_long' ? front.length > frontMax : back.length > backMax;
	});
}

/** The same for the same card, whoever typed it and however it came. */
export function likenessOf({ front, back }: Written): string {
	return `${front}\u0000${back}`;
}

/** The place after the last. */
export function nextPlace(cards: readonly { nth: number }[]): number {
	const last = cards.reduce((most, { nth }) => Math.max(most, nth), -1);
	return Math.min(deckLimits.place, last + 1);
}

/** In the deck's order, the same on every device. */
export function inOrder<Card extends { nth: number; id: string }>(
	cards: readonly Card[]
): readonly Card[] {
	return [...cards].sort((a, b) => a.nth - b.nth || (a.id < b.id ? -1 : 1));
}

/** In lots that one command can carry. */
export function inLots<Card extends Written>(cards: readonly Card[]): readonly Card[][] {
	const lots: Card[][] = [];
	let bytes = Infinity;
	for (const card of cards) {
		const size = bytesOf(card.front) + bytesOf(card.back);
		const lot = lots.at(-1);
		const isFull = bytes + size > deckLimits.bytesPerCommand;
		if (lot && !isFull && lot.length < deckLimits.cardsPerCommand) lot.push(card);
		else lots.push([card]);
		bytes = lots.at(-1)?.length === 1 ? size : bytes + size;
	}
	return lots;
}

/** At most, as UTF-8. */
function bytesOf(text: string): number {
	return text.length * 3;
}

/** Cards that have a word on either side, whatever its case or accents. */
export function findCards<Card extends Written>(
	cards: readonly Card[],
	asked: string
): readonly Card[] {
	const words = bare(asked).split(/\s+/).filter(Boolean);
	if (words.length === 0) return cards;
	return cards.filter((card) => {
		const text = bare(`${card.front} ${card.back}`);
		return words.every((word) => text.includes(word));
	});
}
