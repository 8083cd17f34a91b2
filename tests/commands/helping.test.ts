import { expect, test } from 'vitest';
import { application, check, folded } from './folding.ts';

const helping = 'cccccccc-0000-4000-8000-000000000001';
const args = { helping, code: 'BCDF34679XZK', name: 'Morgan Lee' };
const table = 'helpings' as const;

test('helping.join is a row at once that says nothing yet, without the code', () => {
	const row = folded({ name: 'helping.join', table, args });
	expect(row).toMatchObject({ id: helping, application_id: '', name: '', sections: {} });
	expect(JSON.stringify(row)).not.toContain(args.code);
});

test('helping.join leaves a row alone that the server has sent', () => {
	const row = { id: helping, name: 'Avery' };
	expect(folded({ name: 'helping.join', table, args, row })).toBe(row);
});

test('helping.leave takes what was seen from the device', () => {
	const row = { id: helping, name: 'Avery' };
	expect(folded({ name: 'helping.leave', table, args: { helping, application }, row })).toBeNull();
});

test.each([
	['a code that is too short', { code: 'BCDF' }],
	['a code with spaces', { code: 'BCDF 3467 9XZK' }],
	['no name', { name: '' }]
])('helping.join does not take %s', (...[, wrong]) => {
	expect(() => check('helping.join', { ...args, ...wrong })).toThrow();
});
