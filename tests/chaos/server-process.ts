/** The embedded backend with the built app, in a process of its own that can be killed. */
import { startBackend } from '../../supabase/local/server.ts';
import type { Backend } from '../../supabase/local/server.ts';
import { parseAsked, parseOrder } from './server-orders.ts';
import type { Asked } from './server-orders.ts';

const options = parseOrder(process.argv[2] ?? '');
const backend = await startBackend({ ...options, build: 'build', demo: true });
process.on('message', (told) => void answer(backend, parseAsked(told)));
process.once('disconnect', () => void end());
process.send?.({ port: Number(new URL(backend.url).port), serviceKey: backend.serviceKey });

async function answer({ db }: Backend, asked: Asked): Promise<void> {
	try {
		process.send?.({ id: asked.id, rows: await db.q(asked.text, asked.params) });
	} catch (error) {
		process.send?.({ id: asked.id, error: String(error) });
	}
}

async function end(): Promise<void> {
	await backend.stop();
	process.exit(0);
}
