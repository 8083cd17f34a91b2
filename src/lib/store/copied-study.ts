/** What was studied, as commands: each row of a copy by the command that makes it again. */
import { inLots } from '../domain/deck.ts';
import { isPlain } from '../sync/plain.ts';
import type { Json } from '../sync/json.ts';
import { textOf } from '../sync/text.ts';
import type { Copied, Planned } from './copied.ts';

export type CopiedRow = Readonly<Record<string, Json>>;

export function isRow(told: unknown): told is CopiedRow {
	return typeof told === 'object' && told !== null && !Array.isArray(told) && isPlain(told);
}

export function momentOf(told: unknown): number {
	return typeof told === 'number' && Number.isSafeInteger(told) ? told : 0;
}

export function rowsOf(copied: Copied, table: string): readonly CopiedRow[] {
	return copied.rows.get(table) ?? [];
}

type Maker = (row: CopiedRow, copied: Copied) => Omit<Planned, 'uid' | 'seed'>[];

/** Which commands make each row of studying again. */
const makers: Readonly<Record<string, Maker>> = {
	card_reviews: (row) => {
		const { id: review = null, card = null, grade = null, of = null, kind, at } = row;
		const args: Record<string, Json> =
			kind === 'review'
				? { review, card, grade, at: momentOf(at) }
				: kind === 'suspend'
					? { review, card, at: momentOf(at) }
					: { review, of, at: momentOf(at) };
		return [{ name: `card.${textOf(kind)}`, args, at: momentOf(at) }];
	},
	chapters_read: ({ chapter = null, at }) => [
		{ name: 'chapter.read', args: { chapter, at: momentOf(at) }, at: momentOf(at) }
	],
	sittings: ({ id: sitting = null, started_at, ...rest }) => [
		{
			name: 'sitting.start',
			args: { ...rest, sitting, at: momentOf(started_at) },
			at: momentOf(started_at)
		}
	],
	sitting_marks: ({ id: mark = null, ...rest }) => [
		{ name: 'sitting.mark', args: { ...rest, mark }, at: momentOf(rest['at']) }
	],
	decks: ({ id: deck = null, name = null, made_at }, copied) => [
		{ name: 'deck.make', args: { deck, name, at: momentOf(made_at) }, at: momentOf(made_at) },
		...cardsOf(copied, textOf(deck)).map((cards) => ({
			name: 'deck.add',
			args: { deck, cards },
			at: momentOf(made_at)
		}))
	],
	study_plans: ({ paused_at: _paused, updated_at, ...rest }) => [
		{ name: 'plan.set', args: { ...rest, at: momentOf(updated_at) }, at: momentOf(updated_at) }
	]
};

function cardsOf(copied: Copied, deck: string): Json[][] {
	const cards = rowsOf(copied, 'deck_cards').filter((row) => row['deck'] === deck);
	const written = cards.map(({ id = null, front, back, nth = null }) => {
		return { card: id, front: textOf(front), back: textOf(back), nth };
	});
	return inLots(written).map((lot) => [...lot]);
}

export function studyOf(copied: Copied): Planned[] {
	const decks = new Set(copied.outbox.filter(({ name }) => name === 'deck.make').map(deckIn));
	const own = copied.outbox.filter(
		(order) => order.name.startsWith('deck.') && decks.has(deckIn(order))
	);
	const had = rowsOf(copied, 'decks').filter(({ id }) => !decks.has(textOf(id)));
	return [
		...own.map((order) => ({ ...order, seed: order.uid })),
		...madeAgain({ ...copied, rows: new Map([...copied.rows, ['decks', had]]) })
	];
}

/** A deck that the server never had comes by the commands that made it. */
function deckIn({ args }: Pick<Planned, 'args'>): string {
	return isRow(args) ? textOf(args['deck']) : '';
}

function madeAgain(copied: Copied): Planned[] {
	const unsent = new Map(copied.outbox.map(({ uid, name, args }) => [seedOf(name, args), uid]));
	return Object.entries(makers).flatMap(([table, make]) =>
		rowsOf(copied, table).flatMap((row) =>
			make(row, copied).map((order) => {
				const seed = seedOf(order.name, order.args);
				return { ...order, seed, uid: unsent.get(seed) ?? null };
			})
		)
	);
}

/** The row that a command makes names it, and for many cards the first of them. */
function seedOf(name: string, args: Json): string {
	if (!isRow(args)) return name;
	const { review, chapter, mark, sitting, deck, program, cards } = args;
	const first: unknown = Array.isArray(cards) ? cards[0] : null;
	const card = isRow(first) ? first['card'] : null;
	return [name, card ?? review ?? mark ?? sitting ?? chapter ?? deck ?? program]
		.map((one) => textOf(one))
		.join(' ');
}
