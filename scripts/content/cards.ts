/** What makes a deck good: one thing a card, asked once, short enough for a phone. */
import { languages } from '../../src/lib/domain/text.ts';
import { alike } from './likeness.ts';
import { problemIf } from './problem.ts';
import type { CardItem } from './shape.ts';

const frontLettersMax = 170;
const backLettersMax = { ask: 320, explain: 600 };
const backLettersMin = 10;
const likenessMax = 0.5;

export function cardProblems(cards: readonly CardItem[]): readonly string[] {
	return languages.flatMap((language) => [
		...cards.flatMap((card) => {
			const { front, back } = card[language];
			const where = `card ${card.id} (${language})`;
			return [
				...problemIf(front.length > frontLettersMax, `${where} asks too long a question`),
				...problemIf(back.length > backLettersMax[card.kind], `${where} answers too long`),
				...problemIf(back.length < backLettersMin, `${where} hardly answers`)
			];
		}),
		...alike(
			cards.map((card) => ({
				id: card.id,
				text: `${card[language].front}\n${card[language].back}`
			})),
			likenessMax
		).map(({ left, right }) => `cards ${left} and ${right} say nearly the same (${language})`)
	]);
}
