import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { makePacks } from '../../scripts/content/packs.ts';
import { indexOf } from '../../src/lib/domain/search.ts';
import type { Language } from '../../src/lib/domain/text.ts';
import type { PackPart, PackParts } from '../../src/lib/programs/study/pack.ts';
import { findableIn } from '../../src/routes/study/search/findable.ts';

const packs = await makePacks();
const findMsMax = 50;

function indexIn(language: Language) {
	const part = <Part extends PackPart>(name: Part) => {
		const made = packs.find(
			(pack) => pack.program === 'calmhsa' && pack.language === language && pack.part === name
		);
		const shape = z.custom<PackParts[Part]>((value) => typeof value === 'object');
		return shape.parse(JSON.parse(made?.json ?? 'null'));
	};
	return indexOf(
		findableIn({ contents: part('contents'), reading: part('reading'), cards: part('cards') })
	);
}
const english = indexIn('en');
const spanish = indexIn('es');

describe('searching the study content', () => {
	test('finds a chapter by its name before what only mentions it', () => {
		expect(english.find('boundaries', 5)[0]).toMatchObject({ href: '/study/guide/boundaries' });
	});

	test('finds chapters, cards, terms and answers, and says where each opens', () => {
		const kinds = new Set(english.find('peer', 400).map(({ kind }) => kind));
		expect(kinds).toEqual(new Set(['chapter', 'card', 'term', 'answer']));
		for (const { href } of english.find('peer', 50)) expect(href).toMatch(/^\/study\//);
	});

	test('needs no accents, not the whole word, and forgives a letter', () => {
		expect(spanish.find('recuperacion', 3).length).toBeGreaterThan(0);
		expect(english.find('confident', 3).length).toBeGreaterThan(0);
		expect(english.find('confidentialty', 3).length).toBeGreaterThan(0);
	});

	test('shows the words around the place', () => {
		const [found] = english.find('bluish', 1);
		expect(found?.excerpt.toLowerCase()).toContain('bluish');
		expect(found?.excerpt.length).toBeLessThan(160);
	});

	test('finds nothing for what is not there, and for nothing', () => {
		expect(english.find('zzzzqqq', 5)).toEqual([]);
		expect(english.find('   ', 5)).toEqual([]);
	});

	test(`answers within ${findMsMax} ms`, () => {
		const asked = [
			'crisis',
			'peer support',
			'con',
			'privacy of records',
			'how to listen',
			'stigma'
		];
		const times = asked.map((words) => {
			const began = performance.now();
			english.find(words, 30);
			return performance.now() - began;
		});
		const [, , , median = Infinity] = times.sort((a, b) => a - b);
		expect(median).toBeLessThan(findMsMax);
	});
});
