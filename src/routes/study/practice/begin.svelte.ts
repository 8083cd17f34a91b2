/** Begins a sitting: what is asked, and in which order, is fixed here for every device. */
import { goto } from '$app/navigation';
import type { About, Drawing } from '$lib/domain/practice.ts';
import { pickPractice, pickSimulation } from '$lib/domain/practice.ts';
import { seedOf, shuffled } from '$lib/domain/shuffle.ts';
import type { Waymark } from '../../waymark.ts';
import { keepPages } from './keep-pages.ts';
import { takeSeat } from './seats.ts';

type Drawn = Pick<Drawing, 'questions' | 'answered'> & { program: string };
type Length = { count: number; minutes: number | null; breakAt: number | null };

/** Resolves to false when it could not be kept, or there is nothing to ask. */
export async function beginPractice(
	waymark: Waymark,
	drawn: Drawn & { count: number },
	about: About
): Promise<boolean> {
	const sitting = waymark.newId();
	const seed = seedOf(sitting);
	const questions = pickPractice({ ...drawn, seed }, about);
	return begin(waymark, { sitting, program: drawn.program, kind: 'practice', questions, seed });
}

/** The same questions again, in another order. */
export async function beginRetry(
	waymark: Waymark,
	again: { program: string; questions: readonly string[] }
): Promise<boolean> {
	const sitting = waymark.newId();
	const seed = seedOf(sitting);
	const questions = shuffled(again.questions, seed).slice(0, questionsMax);
	return begin(waymark, { sitting, program: again.program, kind: 'practice', questions, seed });
}

export async function beginSimulation(
	waymark: Waymark,
	drawn: Drawn,
	{ count, minutes, breakAt }: Length
): Promise<boolean> {
	const sitting = waymark.newId();
	const seed = seedOf(sitting);
	const questions = pickSimulation({ ...drawn, seed, count });
	const { program } = drawn;
	takeSeat(sitting);
	return begin(
		waymark,
		{ sitting, program, kind: 'simulation', questions, seed },
		{ minutes, break_at: breakAt !== null && breakAt < questions.length ? breakAt : null }
	);
}

type Begun = {
	sitting: string;
	program: string;
	kind: 'practice' | 'simulation';
	questions: readonly string[];
	seed: number;
};

async function begin(
	waymark: Waymark,
	begun: Begun,
	length: { minutes: number | null; break_at: number | null } = { minutes: null, break_at: null }
): Promise<boolean> {
	if (begun.questions.length === 0) return false;
	keepPages(waymark);
	try {
		const questions = [...begun.questions];
		await waymark.run('sitting.start', { ...begun, ...length, questions, at: waymark.now() });
	} catch {
		return false;
	}
	await goto(`/study/${begun.kind === 'practice' ? 'practice' : 'exam'}/${begun.sitting}`);
	return true;
}

/** As many as a sitting holds. */
const questionsMax = 200;
