import { describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/domain/text.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { guide } from '../../src/lib/programs/study/calmhsa/guide.ts';

const cards = await guide.loadCards();
const competencies = calmhsa.training.competencies.map((one) => one.id);
const areas = calmhsa.exam.areas.map((one) => one.id);

describe('the deck', () => {
	test('has forty cards with the ids that the guide counts by', () => {
		expect(cards).toHaveLength(40);
		expect(cards.map((card) => card.id)).toEqual(guide.cardIds);
		expect(new Set(guide.cardIds).size).toBe(40);
	});

	test('touches every competency and every exam area', () => {
		expect(new Set(cards.map((card) => card.competency))).toEqual(new Set(competencies));
		expect(new Set(cards.map((card) => card.area))).toEqual(new Set(areas));
	});

	test.each(cards)('$id asks one thing and answers it, in both languages', (card) => {
		expect(guide.sources).toHaveProperty(card.source);
		expect(card.version).toBeGreaterThan(0);
		for (const language of languages) {
			expect(card.front[language].length).toBeLessThan(160);
			expect(card.back[language].length).toBeLessThan(300);
			expect(card.back[language].length).toBeGreaterThan(10);
		}
		expect(card.front.en).not.toBe(card.front.es);
		expect(card.back.en).not.toBe(card.back.es);
	});

	test('asks nothing twice', () => {
		for (const language of languages) {
			expect(new Set(cards.map((card) => card.front[language])).size).toBe(cards.length);
		}
	});
});
