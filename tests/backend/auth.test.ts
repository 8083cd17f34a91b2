import { expect, test } from 'vitest';
import { sources, withoutComments } from '../tidy/source.ts';

const inApp = sources
	.filter(({ path }) => path.startsWith('src/'))
	.map(({ path, script }) => ({ path, script: withoutComments(script) }));
const pathsWith = (pattern: RegExp) =>
	inApp.filter(({ script }) => pattern.test(script)).map(({ path }) => path);

// A handler that waits for the client it was called by waits forever. The surest way to have no
// such handler is to have none: who is signed in is the device's own note, not the client's news.
test('[complaint 21] no handler of the sign-in client can wait for the client: there is none', () => {
	expect(pathsWith(/new AuthClient\(/)).toEqual(['src/lib/backend/auth.ts']);
	expect(pathsWith(/onAuthStateChange/)).toEqual([]);
});

test('[complaint 21] a client that has its token from us keeps no session that it could wait for', () => {
	const makers = inApp.filter(({ script }) => /\bcreateClient\(/.test(script));
	expect(makers.map(({ path }) => path)).not.toEqual([]);
	for (const { path, script } of makers) expect(script, path).toMatch(/accessToken/);
});
