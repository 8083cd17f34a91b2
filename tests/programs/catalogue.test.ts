import { expect, test } from 'vitest';
import { loadProgram, programs } from '../../src/lib/programs/catalogue.ts';

test.each(programs)('the facts at hand about $id are those of its definition', async (facts) => {
	const program = await loadProgram(facts.id);
	const { hasClasses, ...same } = facts;
	expect(program).toMatchObject(same);
	expect(program?.admission !== undefined).toBe(hasClasses);
});

test('a program that this app does not know is none', async () => {
	expect(await loadProgram('elsewhere')).toBeNull();
});
