/**
 * `SUPABASE_URL=… SUPABASE_ANON_KEY=… npm run test:supabase`: the contract suite against any real
 * project that has our migrations and functions. It makes accounts of its own and looks at nothing
 * else. What is missing is said in one sentence before anything is asked of the project.
 */
import { spawn } from 'node:child_process';
import { Plain } from '../supabase/local/plain.ts';
import { placeIn } from '../tests/fakes/hosted.ts';
import type { Place } from '../tests/fakes/hosted.ts';
import { fail } from './steps.ts';

await main().catch(fail);

async function main(): Promise<void> {
	const place = placeIn(process.env);
	await check(place);
	const child = spawn('vitest', ['run', 'tests/contract/hosted.test.ts'], { stdio: 'inherit' });
	child.on('error', fail);
	child.on('close', (code) => (process.exitCode = code ?? 1));
}

/** Says what the suite needs and does not find. */
async function check({ url, key, serviceKey }: Place): Promise<void> {
	if (url === '') {
		throw new Plain(
			'Skipped: no project is named. Set SUPABASE_URL and SUPABASE_ANON_KEY to those of a project ' +
				'with the migrations and functions in supabase/, and SUPABASE_SERVICE_KEY too where ' +
				'people have to confirm their address.'
		);
	}
	if (key === '') throw new Plain('SUPABASE_ANON_KEY is missing: the project’s public key.');
	const answer = await fetch(`${url}/auth/v1/settings`, { headers: { apikey: key } }).catch(() => {
		throw new Plain(`Nothing answers at ${url}.`);
	});
	if (!answer.ok)
		throw new Plain(`${url} does not take this SUPABASE_ANON_KEY (${answer.status}).`);
	const settings: unknown = await answer.json();
	const confirms = !(settings instanceof Object && 'mailer_autoconfirm' in settings)
		? true
		: settings.mailer_autoconfirm !== true;
	if (confirms && serviceKey === null) {
		throw new Plain(
			'This project has people confirm their address, which the suite cannot do: set ' +
				'SUPABASE_SERVICE_KEY, with which it makes accounts that are confirmed, and deletes them.'
		);
	}
	const pull = await fetch(`${url}/rest/v1/rpc/pull`, {
		method: 'POST',
		headers: { apikey: key, 'content-type': 'application/json', 'content-profile': 'api' },
		body: '{}'
	});
	const told = await pull.text();
	if (told.includes('PGRST106')) {
		throw new Plain('The project does not expose the schema api: add it under “API settings”.');
	}
}
