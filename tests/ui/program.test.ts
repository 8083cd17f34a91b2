import { describe, expect, test } from 'vitest';
import { applicationProgram, programOf, showApplication } from '../../src/routes/program.svelte.ts';

const california = { program: 'calmhsa', state: 'draft' };
const massachusetts = { program: 'massachusetts', state: 'submitted' };
const over = { program: 'massachusetts', state: 'withdrawn' };

const built = { id: 'b', program: 'calmhsa', pathway: 'crisis', builds_on: 'a' };

describe('of what one person has', () => {
	test('that which is built on a certification is chosen by its way, the rest by its program', () => {
		const choice = applicationProgram();
		showApplication('b', [{ ...built, id: 'a', pathway: 'initial', builds_on: null }, built]);
		expect([choice.chosen, choice.way]).toEqual(['calmhsa', 'crisis']);
		showApplication('gone', [built]);
		expect(choice.way).toBe('crisis');
		choice.choose('calmhsa');
		expect([choice.chosen, choice.way]).toEqual(['calmhsa', null]);
	});
});

describe('the program whose application is on screen', () => {
	test('is the one that was chosen, as long as there is an application', () => {
		expect(programOf('massachusetts', [california, massachusetts])).toBe('massachusetts');
		expect(programOf('massachusetts', [california])).toBe('calmhsa');
	});

	test('is the one under way where nobody chose, before one that is over', () => {
		expect(programOf(null, [massachusetts])).toBe('massachusetts');
		expect(programOf(null, [over, california])).toBe('calmhsa');
		expect(programOf(null, [over])).toBe('massachusetts');
	});

	test('is the first program, or the choice, before anything is begun', () => {
		expect(programOf(null, [])).toBe('calmhsa');
		expect(programOf('massachusetts', [])).toBe('massachusetts');
	});
});
