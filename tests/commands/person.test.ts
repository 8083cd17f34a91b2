import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { people } from '../people.ts';
import { check, folded } from './folding.ts';

test('person.set changes what it names and leaves the rest', () => {
	const row = { id: people.avery, name: 'Avery', language: 'en' };
	const args = { language: 'es' };
	expect(folded({ name: 'person.set', table: 'people', args, row })).toEqual({
		...row,
		language: 'es'
	});
	expect(folded({ name: 'person.set', table: 'people', args: { name: 'Av' } })).toEqual({
		id: people.avery,
		name: 'Av',
		language: 'en'
	});
});

test('person.set is about whoever is signed in', () => {
	const touched = commands.get('person.set')?.touches({ name: 'Av' }, people.avery);
	expect(touched).toEqual([{ table: 'people', key: people.avery }]);
	expect(() => check('person.set', { language: 'fr' })).toThrow();
});
