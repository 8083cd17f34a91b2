/** `npm run dev`: live reload in front, the same embedded backend behind it. */
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { checkPort, startBackend } from '../supabase/local/server.ts';
import { eraseData } from '../supabase/local/runner.ts';
import { demoPeople, forgetHalfMade } from './demo-people.ts';
import { settings } from './settings.ts';
import { box, fail, onStop, openSteps } from './steps.ts';

const root = join(import.meta.dirname, '..');
/** What the backend answers; everything else is the app in the making. */
const backendPaths =
	'^/(rest|auth|storage|functions|mailbox|demo-openid|config\\.json|demo\\.json)\\b';

try {
	await main();
} catch (error) {
	fail(error);
}

async function main(): Promise<void> {
	const { dir, port, fresh, databaseUrl, kind } = settings(root);
	const steps = openSteps();
	await checkPort('localhost', port);
	if (fresh) await eraseData(dir);
	await forgetHalfMade(dir);
	const backend = await startBackend({
		...{ dir, port: 0, fronts: [port], demo: true, databaseUrl, kind },
		step: steps.next
	});
	steps.next('People');
	const people = await demoPeople(backend, dir);
	steps.next('Vite');
	const vite = await serve(port, backend.url);
	onStop(async () => {
		await vite.close();
		await backend.stop();
	});
	steps.done();
	const named = people.map(
		({ name, role, email, password }) => `${name}, ${role}: ${email}  ${password}`
	);
	const address = `http://localhost:${port}`;
	console.log(
		box([`Waymark    ${address}`, `Mailbox    ${address}/mailbox`, ...named, 'Ctrl-C stops.'])
	);
}

async function serve(port: number, target: string): Promise<ViteDevServer> {
	const vite = await createServer({
		root,
		server: {
			port,
			strictPort: true,
			// The caller's own host goes through: the backend answers for the origin that was asked.
			proxy: {
				[backendPaths]: { target, changeOrigin: false },
				'/realtime': { target, changeOrigin: false, ws: true }
			}
		}
	});
	return vite.listen();
}
