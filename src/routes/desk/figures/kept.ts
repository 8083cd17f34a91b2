/**
 * What was read stays in memory for as long as the app is open, so that with no connection the last
 * figures can still be looked at, with when they were read.
 */
import type { FiguresAnswer } from './figures-answer.ts';

/** By person, program and period, the newest last; few, because each is small but they add up. */
const answersByKey = new Map<string, FiguresAnswer>();
const keptMax = 12;

export function kept(key: string): FiguresAnswer | null {
	return answersByKey.get(key) ?? null;
}

export function keep(key: string, answer: FiguresAnswer): void {
	answersByKey.delete(key);
	answersByKey.set(key, answer);
	const [oldest] = answersByKey.keys();
	if (answersByKey.size > keptMax && oldest !== undefined) answersByKey.delete(oldest);
}
