import { expect, test } from 'vitest';
import { application, check, folded } from './folding.ts';

const code = 'BCDF34679XZK';
const about = {
	assister: 'bbbbbbbb-0000-4000-8000-000000000001',
	application,
	name: 'Morgan',
	called: 'Avery',
	email: null,
	consent: 1,
	language: 'en'
};
const table = 'assisters' as const;
const one = { assister: about.assister, application };

test('assister.invite is an invitation at once, and the row does not hold the code', () => {
	const row = folded({ name: 'assister.invite', table, args: { ...about, code } });
	const { assister, application: of, ...rest } = about;
	expect(row).toEqual({
		...rest,
		id: assister,
		application_id: of,
		state: 'invited',
		joined_as: null,
		asked_at: 5,
		expires_at: null,
		joined_at: null,
		ended_at: null,
		ended_by: null
	});
	expect(JSON.stringify(row)).not.toContain(code);
});

test('assister.invite leaves a row alone that the server has sent', () => {
	const row = { id: about.assister, state: 'joined' };
	expect(folded({ name: 'assister.invite', table, args: { ...about, code }, row })).toBe(row);
});

test('assister.revoke ends it at once, changes no end, and makes none', () => {
	const row = { id: about.assister, state: 'joined' };
	const ended = { ...row, state: 'ended', ended_at: 5, ended_by: 'applicant' };
	expect(folded({ name: 'assister.revoke', table, args: one, row })).toEqual(ended);
	const before = { ...ended, ended_by: 'assister' };
	expect(folded({ name: 'assister.revoke', table, args: one, row: before })).toBe(before);
	expect(folded({ name: 'assister.revoke', table, args: one })).toBeNull();
});

test.each([
	['no name', { name: '' }],
	['a code that can be guessed', { code: 'BCDF' }],
	['an empty address', { email: '' }],
	['another language', { language: 'fr' }]
])('assister.invite does not take %s', (...[, wrong]) => {
	expect(() => check('assister.invite', { ...about, code, ...wrong })).toThrow();
});
