/** The contract of `backend.ts` on the embedded backend, over both databases that it can stand on. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBackend } from '../../supabase/local/server.ts';
import type { Backend } from '../../supabase/local/server.ts';
import type { Hosting } from '../fakes/arrival.ts';
import { startTestBackend } from '../fakes/backend.ts';
import { backendContract } from './backend.ts';

backendContract('the embedded backend on PGlite', async () =>
	hostingOf(await startBackend({ dir: null, kind: 'pglite', port: 0, quiet: true }))
);

backendContract('the embedded backend on PostgreSQL', async () => {
	const dir = mkdtempSync(join(tmpdir(), 'waymark-contract-'));
	const hosting = hostingOf(await startTestBackend({ dir }));
	const stop = async () => {
		await hosting.stop();
		rmSync(dir, { recursive: true, force: true });
	};
	return { ...hosting, stop };
});

function hostingOf({ url, key, db, ...backend }: Backend): Hosting {
	const account = async (name: string) => {
		const email = `${name}-${randomUUID().slice(0, 8)}@example.org`;
		const password = 'a long enough password';
		const answer = await fetch(`${url}/auth/v1/signup`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', apikey: key },
			body: JSON.stringify({ email, password })
		});
		if (!answer.ok) throw new Error(await answer.text());
		await db.q('update auth.users set email_confirmed_at = now() where email = $1', [email]);
		return { email, password };
	};
	return { url, key, account, stop: () => backend.stop() };
}
