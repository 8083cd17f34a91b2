import { expect, test } from 'vitest';
import { loadGuide, loadProgram, programs } from '../../src/lib/programs/catalogue.ts';

test.each(programs)('the facts at hand about $id are those of its definition', async (facts) => {
	const program = await loadProgram(facts.id);
	expect(program).toMatchObject(facts);
	const guide = await loadGuide(facts.id);
	expect(guide?.program).toBe(facts.id);
});

test('a program that this app does not know is none', async () => {
	expect(await loadProgram('elsewhere')).toBeNull();
	expect(await loadGuide('elsewhere')).toBeNull();
});
