/** A backend for a test: embedded, or over a database of its own on the PostgreSQL at `DATABASE_URL`. */
import { startBackend } from '../../supabase/local/server.ts';
import type { Backend, BackendOptions } from '../../supabase/local/server.ts';
import { freshAddress } from './database.ts';

export async function startTestBackend(options: Partial<BackendOptions> = {}): Promise<Backend> {
	const whole = { dir: null, port: 0, quiet: true, ...options };
	const url = process.env['DATABASE_URL'];
	if (url === undefined) return startBackend(whole);
	const copy = await freshAddress(url);
	const backend = await startBackend({ ...whole, databaseUrl: copy.url });
	const stop = async () => {
		await backend.stop();
		await copy.drop();
	};
	return { ...backend, stop };
}
