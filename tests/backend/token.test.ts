import { expect, test } from 'vitest';
import { tokenFor } from '../../src/lib/backend/token.ts';

const session = (id: string) => ({ person: { id, email: '' }, token: `${id}'s`, expiresAt: 9 });

test('[W6] a cycle that began with avery’s session gets no token once jordan has signed in', async () => {
	let here = session('avery');
	const token = tokenFor({ token: () => Promise.resolve(here) }, 'avery');
	expect(await token(false)).toBe("avery's");
	here = session('jordan');
	await expect(token(false)).rejects.toMatchObject({ kind: 'auth', code: 'another_person' });
});

test('[W6] what belongs to whoever is here goes with the session that there is', async () => {
	const token = tokenFor({ token: () => Promise.resolve(session('jordan')) }, null);
	expect(await token(false)).toBe("jordan's");
});

test.each([
	['offline', 'offline'],
	['none', 'auth'],
	['refused', 'auth']
] as const)('without a session (%s) nothing is sent', async (answer, kind) => {
	const token = tokenFor({ token: () => Promise.resolve(answer) }, 'avery');
	await expect(token(false)).rejects.toMatchObject({ kind });
});
