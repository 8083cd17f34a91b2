/** What a sitting is called: by what its questions have in common. */
import type { Sitting } from '$lib/domain/study-rows.ts';
import type { Bank } from './bank.svelte.ts';
import type { PracticeWords } from './words.ts';

export function nameOf(sitting: Sitting, bank: Bank, words: PracticeWords): string {
	const asked = sitting.questions.flatMap((id) => bank.byId.get(id) ?? []);
	if (sitting.kind === 'simulation') {
		return sitting.break_at === null ? words.history.long : words.history.simulation;
	}
	const [first] = asked;
	if (first && asked.every((one) => one.competency === first.competency))
		return words.history.practice(bank.nameOf(first.competency));
	if (first && asked.every((one) => one.area === first.area))
		return words.history.practice(bank.nameOf(first.area));
	return words.history.practice(words.history.mixed);
}

/** As it is said: in fives, and rather too wide than too narrow. */
export function inFives({ low, high }: { low: number; high: number }): [number, number] {
	return [Math.floor(low * 20) * 5, Math.ceil(high * 20) * 5];
}
