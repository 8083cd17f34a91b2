/**
 * What is known on the morning of an exam: our schedule against plain spaced repetition that was
 * given at least as many reviews. Plain repetition is tried with several numbers of new cards a day,
 * its retention is raised until it has had as many reviews, and the best of these is compared.
 */
import { dayMs } from '../../src/lib/domain/calendar.ts';
import type { Memory } from '../../src/lib/domain/memory.ts';
import { daysUntil } from '../../src/lib/domain/memory.ts';
import { nextIn, planCards } from '../../src/lib/domain/schedule.ts';
import type { CardSchedule } from '../../src/lib/domain/schedule.ts';
import type { Evening, Learner, Way } from './learner.ts';
import { study } from './learner.ts';

type World = {
	name: string;
	cards: number;
	days: number;
	forgets: number;
	weakAreas: number;
};
type Compared = {
	/** Means over the learners: the share of the deck known on the day, and reviews had. */
	ours: Outcome;
	plain: Outcome;
};
type Outcome = { known: number; reviews: number };

export const worlds: readonly World[] = [
	{ name: '60 days, 260 cards', cards: 260, days: 60, forgets: 1, weakAreas: 0 },
	{
		name: '60 days, forgets faster, two weak areas',
		cards: 260,
		days: 60,
		forgets: 1.3,
		weakAreas: 2
	},
	{ name: '30 days, 260 cards', cards: 260, days: 30, forgets: 1, weakAreas: 0 },
	{ name: '14 days, 120 cards', cards: 120, days: 14, forgets: 1, weakAreas: 1 }
];
const areas = 8;
const plainPaces = [10, 20];

export function compare(world: World, seeds: number): Compared {
	const learners = Array.from({ length: seeds }, (_, seed) => learnerOf(world, seed + 1));
	const ours = meanOf(learners, examWay);
	const plains = plainPaces.map((pace) => plainWithAsMany(learners, pace, ours.reviews));
	return { ours, plain: plains.reduce((best, one) => (one.known > best.known ? one : best)) };
}

function learnerOf({ cards, days, forgets, weakAreas }: World, seed: number): Learner {
	const items = Array.from({ length: cards }, (_, at) => ({
		id: `card-${at}`,
		area: `area-${at % areas}`
	}));
	const weak = new Set(Array.from({ length: weakAreas }, (_, at) => `area-${at}`));
	return { items, days, forgets, weak, seed };
}

function meanOf(learners: readonly Learner[], way: Way): Outcome {
	let known = 0;
	let reviews = 0;
	for (const learner of learners) {
		const result = study(learner, way);
		for (const recall of result.recalls.values()) known += recall / learner.items.length;
		reviews += result.reviews;
	}
	return { known: known / learners.length, reviews: reviews / learners.length };
}

/** The least retention, in steps of a quarter of a percent, with which it has as many reviews. */
function plainWithAsMany(learners: readonly Learner[], pace: number, reviews: number): Outcome {
	let low = 280;
	let high = 396;
	const tried = (step: number) => meanOf(learners, plainWay(step / 400, pace));
	while (high - low > 1) {
		const middle = Math.round((low + high) / 2);
		if (tried(middle).reviews >= reviews) high = middle;
		else low = middle;
	}
	return tried(high);
}

const examWay: Way = (evening) => {
	const plan = planCards({ ...evening, exam: { at: evening.examAt } });
	const { order, room } = plan.fresh;
	return nextOf(evening, plan.dues, order.slice(0, room));
};

function plainWay(retention: number, pace: number): Way {
	return (evening) => {
		const { items, memories, begun, now } = evening;
		const today = Math.floor(now / dayMs) * dayMs;
		const begunToday = [...begun.values()].filter((at) => at >= today).length;
		const fresh = items.filter(({ id }) => !memories.has(id)).map(({ id }) => id);
		const dues = new Map([...memories].map(([id, memory]) => [id, dueOf(memory, retention)]));
		return nextOf(evening, dues, fresh.slice(0, Math.max(0, pace - begunToday)));
	};
}

function dueOf(memory: Memory, retention: number): number {
	if (memory.state === 'learning') return memory.due;
	return memory.last + daysUntil(retention, memory.stability) * dayMs;
}

/** Both show what is due in the way the pages do. */
function nextOf(
	{ items, memories, now }: Evening,
	dues: ReadonlyMap<string, number>,
	fresh: readonly string[]
): string | null {
	const cards = items.map(({ id }): CardSchedule => {
		const state = memories.get(id)?.state ?? 'new';
		return { card: id, state, due: dues.get(id) ?? null, reviews: 0 };
	});
	return nextIn({ cards, fresh }, now)?.card ?? null;
}
