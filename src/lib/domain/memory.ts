/**
 * What a person remembers, read from the log of their grades. Lines are only ever added, so two
 * devices join theirs by union; what is remembered is worked out from them and never stored, so
 * there is nothing to disagree about. A line that takes another back names it, and no clock decides
 * which of two stands.
 */
import type { Card } from 'ts-fsrs';
import {
	computeDecayFactor,
	createEmptyCard,
	default_w,
	forgetting_curve,
	fsrs,
	State
} from 'ts-fsrs';
import { dayMs } from './calendar.ts';
import type { Grade } from './grade.ts';
import { asGrade } from './grade.ts';
import type { CardReview } from './study-rows.ts';

export type Memory = {
	state: 'learning' | 'known';
	/** When it was last graded, and when it comes back while it is being learned. */
	last: number;
	due: number;
	/** Days after which nine of ten such cards are still known. */
	stability: number;
	reviews: number;
	/** How often it was not known when asked. */
	misses: number;
	fsrs: Card;
};
export type Memories = ReadonlyMap<string, Memory>;

type Log = {
	/** Grades that stand, oldest first. */
	standing: readonly CardReview[];
	memories: Memories;
	/** Cards that are set aside, with the lines that say so. */
	suspended: ReadonlyMap<string, readonly string[]>;
	/** When each card was first graded. */
	begun: ReadonlyMap<string, number>;
};

/** The same for everybody and without chance, so that every device works out the same. */
const scheduler = fsrs({ enable_fuzz: false });
const { decay, factor } = computeDecayFactor(default_w);

/** Asked by several parts of a page about the same rows. */
const logsByRows = new WeakMap<readonly CardReview[], Log>();

export function readLog(reviews: readonly CardReview[]): Log {
	const known = logsByRows.get(reviews);
	if (known) return known;
	const standing = standingReviews(reviews);
	const byCard = groupByCard(standing);
	const log: Log = {
		standing,
		memories: new Map([...byCard].map(([card, graded]) => [card, recalled(card, graded)])),
		suspended: suspendedCards(reviews),
		begun: new Map([...byCard].map(([card, graded]) => [card, graded[0]?.at ?? 0]))
	};
	logsByRows.set(reviews, log);
	return log;
}

/** Grades that stand: those taken back are left out, and so are the taking-backs. */
export function standingReviews(reviews: readonly CardReview[]): readonly CardReview[] {
	const undone = new Set(reviews.filter((one) => one.kind === 'undo').map((one) => one.of));
	return reviews
		.filter((one) => one.kind === 'review' && !undone.has(one.id))
		.sort((left, right) => left.at - right.at || (left.id < right.id ? -1 : 1));
}

/** A card is aside while one line says so that no other line takes back. */
function suspendedCards(reviews: readonly CardReview[]): ReadonlyMap<string, readonly string[]> {
	const resumed = new Set(reviews.filter((one) => one.kind === 'resume').map((one) => one.of));
	const suspended = new Map<string, string[]>();
	for (const { kind, id, card } of reviews) {
		if (kind !== 'suspend' || resumed.has(id)) continue;
		suspended.set(card, [...(suspended.get(card) ?? []), id]);
	}
	return suspended;
}

function groupByCard(reviews: readonly CardReview[]): ReadonlyMap<string, CardReview[]> {
	const byCard = new Map<string, CardReview[]>();
	for (const review of reviews) {
		const graded = byCard.get(review.card);
		if (graded) graded.push(review);
		else byCard.set(review.card, [review]);
	}
	return byCard;
}

type Recalled = { graded: readonly CardReview[]; memory: Memory };
/** One grade more changes one card: the others are not worked out again. */
const recalledByCard = new Map<string, Recalled>();

function recalled(card: string, graded: readonly CardReview[]): Memory {
	const before = recalledByCard.get(card);
	const begins = before !== undefined && isBegin(before.graded, graded) ? before : null;
	let memory = begins?.memory ?? null;
	for (const { at, grade } of graded.slice(begins?.graded.length ?? 0)) {
		memory = remember(memory, asGrade(grade), at);
	}
	memory ??= remember(null, 1, 0);
	recalledByCard.set(card, { graded, memory });
	return memory;
}

/** Whether the later grades begin with the earlier ones. */
function isBegin(earlier: readonly CardReview[], later: readonly CardReview[]): boolean {
	return (
		earlier.length <= later.length &&
		earlier.every(({ id, at, grade }, index) => {
			const one = later[index];
			return one?.id === id && one.at === at && one.grade === grade;
		})
	);
}

/** What a grade makes of a memory; a clock that went back stands still instead. */
export function remember(memory: Memory | null, grade: Grade, at: number): Memory {
	const moment = Math.max(at, memory?.last ?? at);
	const before: Card = memory?.fsrs ?? createEmptyCard(new Date(moment));
	const card = scheduler.next(before, new Date(moment), grade).card;
	return {
		state: card.state === State.Review ? 'known' : 'learning',
		last: moment,
		due: card.due.getTime(),
		stability: card.stability,
		reviews: card.reps,
		misses: (memory?.misses ?? 0) + (grade === 1 ? 1 : 0),
		fsrs: card
	};
}

/** How likely it is, from 0 to 1, that a card is known at a moment. */
export function recallAt({ stability, last }: Memory, at: number): number {
	return forgetting_curve(default_w, Math.max(0, at - last) / dayMs, stability);
}

/** Whole days until the chance to know a card has sunk to `retention`; a day at the least. */
export function daysUntil(retention: number, stability: number): number {
	return Math.max(1, Math.round((stability / factor) * (retention ** (1 / decay) - 1)));
}
