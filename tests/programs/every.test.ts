/** What holds for every program that ships, for the made-up one, and for one that somebody adds. */
import { describe, expect, test } from 'vitest';
import { loadOpening, loadProgram, programs } from '../../src/lib/programs/catalogue.ts';
import type { Program } from '../../src/lib/programs/program.ts';
import { shipped } from '../../src/lib/programs/shipped.ts';
import { wholeOf } from '../../src/lib/programs/way.ts';
import { harbor } from '../fixtures/harbor.ts';
import { flawsOf } from './flaws.ts';

/** Each with what all of its ways ask for, as the database has it. */
const whole = await Promise.all(
	shipped.map(async (one) => {
		const first = await one.load();
		return one.ways ? wholeOf(first, await one.ways()) : first;
	})
);
const all = [...whole, harbor];

test.each(all.map((program): [string, Program] => [program.id, program]))(
	'the definition of %s is whole',
	(_, program) => {
		expect(flawsOf(program)).toEqual([]);
	}
);

describe('a definition that is not whole is told so', () => {
	const [about, ...rest] = harbor.sections;
	if (!about || !harbor.admission) throw new Error('harbor has sections and classes');
	test.each<[string, Partial<Program>, RegExp]>([
		['takes a page’s address', { sections: [{ ...about, id: 'start' }, ...rest] }, /section start/],
		['has papers nobody attaches', { sections: [{ ...about, documents: [] }, ...rest] }, /letter/],
		['asks for no name', { sections: [{ ...about, questions: [] }, ...rest] }, /first_name/],
		['asks twice', { sections: [about, about, ...rest] }, /asked twice/],
		['sends from two pages', { sections: [...harbor.sections, ...rest.slice(-1)] }, /one section/],
		['never sends its certificate', { parts: ['application'] }, /never sent/],
		['suggests what is no reason', { reasons: [] }, /suggests a reason/],
		['names no source', { sources: {} }, /handbook/],
		[
			'counts words',
			{ admission: { ...harbor.admission, volunteered: ['about/ferry_line'] } },
			/not chosen from a list/
		]
	])('when it %s', (_, changes, flaw) => {
		expect(flawsOf({ ...harbor, ...changes }).join('\n')).toMatch(flaw);
	});
});

test.each(programs)('what is read first of $id is what its definition says', async ({ id }) => {
	const [opening, program] = await Promise.all([loadOpening(id), loadProgram(id)]);
	const { firstSection, pathways = [], ...facts } = opening ?? { firstSection: '' };
	expect(program).toMatchObject(facts);
	expect(program?.pathways.filter(({ after }) => after === undefined)).toEqual(pathways);
	expect(program?.sections[0]?.id).toBe(firstSection);
});
