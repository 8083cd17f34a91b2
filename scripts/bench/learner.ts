/**
 * A learner made of chance: who knows a card as often as the forgetting curve says, studies on most
 * evenings until nothing is left to do, and sits an exam one morning. Seeded, so that a figure can
 * be had again.
 */
import { dayMs } from '../../src/lib/domain/calendar.ts';
import type { StudyItem } from '../../src/lib/domain/exam-day.ts';
import type { Grade } from '../../src/lib/domain/grade.ts';
import type { Memory } from '../../src/lib/domain/memory.ts';
import { recallAt, remember } from '../../src/lib/domain/memory.ts';
import { seeded } from '../../tests/fakes/random.ts';

/** What a way of studying is told, and which card it shows next; null ends the evening. */
export type Evening = {
	items: readonly StudyItem[];
	memories: ReadonlyMap<string, Memory>;
	begun: ReadonlyMap<string, number>;
	now: number;
	examAt: number;
};
export type Way = (evening: Evening) => string | null;

export type Learner = {
	items: readonly StudyItem[];
	/** Days from the first evening to the exam. */
	days: number;
	seed: number;
	/** How fast cards are really forgotten, in times what the scheduler believes. */
	forgets: number;
	/** Areas in which a new card is known less often at first, and forgotten faster. */
	weak: ReadonlySet<string>;
};
type Result = { reviews: number; recalls: ReadonlyMap<string, number> };

const secondsPerCard = 20;
const eveningMs = 19 * 3_600_000;
const morningMs = 9 * 3_600_000;
const freeEveningsShare = 1 / 7;
const knownAtFirst = 0.6;
const weakness = 1.6;

export function study(learner: Learner, way: Way): Result {
	const { items, days, weak } = learner;
	const examAt = days * dayMs;
	const chance = seeded(learner.seed);
	const memories = new Map<string, Memory>();
	const begun = new Map<string, number>();
	const areas = new Map(items.map(({ id, area }) => [id, area]));
	const speed = (id: string) => learner.forgets * (weak.has(areas.get(id) ?? '') ? weakness : 1);
	let reviews = 0;
	for (let day = 0; day < days; day += 1) {
		if (chance.chance(freeEveningsShare)) continue;
		let now = day * dayMs + eveningMs;
		for (;;) {
			const id = way({ items, memories, begun, now, examAt });
			if (id === null) break;
			now += secondsPerCard * 1000;
			const memory = memories.get(id) ?? null;
			const known = memory ? trueRecall(memory, now, speed(id)) : knownAtFirst / speed(id);
			memories.set(id, remember(memory, gradeOf(chance, known), now));
			if (!memory) begun.set(id, now);
			reviews += 1;
		}
	}
	const recalls = items.map(({ id }): [string, number] => {
		const memory = memories.get(id);
		return [id, memory ? trueRecall(memory, examAt + morningMs, speed(id)) : 0];
	});
	return { reviews, recalls: new Map(recalls) };
}

function trueRecall(memory: Memory, at: number, speed: number): number {
	return recallAt(memory, memory.last + (at - memory.last) * speed);
}

function gradeOf(chance: ReturnType<typeof seeded>, known: number): Grade {
	if (!chance.chance(known)) return 1;
	if (chance.chance(0.12)) return 2;
	return chance.chance(0.15) ? 4 : 3;
}
