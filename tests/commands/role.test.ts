import { expect, test } from 'vitest';
import { people } from '../people.ts';
import { check } from './folding.ts';

test('[W1] role.give and role.take take roles that there are', () => {
	const given = { program: 'calmhsa', email: 'sage@example.org', role: 'reviewer' };
	expect(check('role.give', given)).toEqual(given);
	expect(() => check('role.give', { ...given, role: 'owner' })).toThrow();
	const taken = { program: 'calmhsa', person: people.sage, role: 'lead' };
	expect(check('role.take', taken)).toEqual(taken);
	expect(() => check('role.take', { ...taken, person: 'sage' })).toThrow();
});
