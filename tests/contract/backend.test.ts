/** The contract of `backend.ts` on the embedded backend, over both databases that it can stand on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBackend } from '../../supabase/local/server.ts';
import { startTestBackend } from '../fakes/backend.ts';
import { hostingOf } from '../fakes/embedded.ts';
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
