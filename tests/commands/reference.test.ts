import { expect, test } from 'vitest';
import { application, check, folded } from './folding.ts';

const token = 'A'.repeat(43);
const about = {
	reference: 'bbbbbbbb-0000-4000-8000-000000000001',
	application,
	program: 'massachusetts',
	name: 'Morgan',
	email: 'morgan@example.org',
	relation: 'colleague',
	is_peer_specialist: true,
	language: 'en'
};
const table = 'reference_requests' as const;
const one = { reference: about.reference, application };

test('reference.ask is a request at once, and the row does not hold the token', () => {
	const row = folded({ name: 'reference.ask', table, args: { ...about, token } });
	const { reference, application: of, ...rest } = about;
	expect(row).toEqual({
		...rest,
		id: reference,
		application_id: of,
		state: 'asked',
		due_at: null,
		asked_at: 5,
		opened_at: null,
		received_at: null,
		expires_at: null
	});
	expect(JSON.stringify(row)).not.toContain(token);
});

test('reference.ask leaves a row alone that the server has sent', () => {
	const row = { id: about.reference, state: 'opened' };
	expect(folded({ name: 'reference.ask', table, args: { ...about, token }, row })).toBe(row);
});

test.each([
	['expired', 'asked'],
	['opened', 'opened'],
	['asked', 'asked']
])('reference.renew of one that is %s makes it %s', (before, after) => {
	const row = { id: about.reference, state: before };
	expect(folded({ name: 'reference.renew', table, args: { ...one, token }, row })).toEqual({
		...row,
		state: after
	});
});

test('reference.revoke ends it at once, and makes none', () => {
	const row = { id: about.reference, state: 'asked' };
	expect(folded({ name: 'reference.revoke', table, args: one, row })).toEqual({
		...row,
		state: 'revoked'
	});
	expect(folded({ name: 'reference.revoke', table, args: one })).toBeNull();
});

test.each([
	['family', { relation: 'family' }],
	['no name', { name: '' }],
	['a token that can be guessed', { token: 'x' }],
	['another language', { language: 'fr' }]
])('reference.ask does not take %s', (...[, wrong]) => {
	expect(() => check('reference.ask', { ...about, token, ...wrong })).toThrow();
});
