/**
 * `npm start`: builds what changed, starts the embedded backend with the built app on one port, and
 * makes the demo people at the first run. Data stays in `.waymark/`; `-- --fresh` starts over.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../supabase/local/lock.ts';
import { eraseData } from '../supabase/local/runner.ts';
import { checkPort, startBackend } from '../supabase/local/server.ts';
import { build, needsBuild } from './build.ts';
import { demoPeople, forgetHalfMade, type People } from './demo-people.ts';
import { settings } from './settings.ts';
import { box, fail, onStop, openSteps } from './steps.ts';

const root = join(import.meta.dirname, '..');

try {
	await main();
} catch (error) {
	fail(error);
}

async function main(): Promise<void> {
	const { dir, port, host, demo, fresh, databaseUrl, kind } = settings(root);
	const steps = openSteps();
	const isFirst = fresh || !existsSync(join(dir, 'people.json'));
	await checkPort(host, port);
	// Said now rather than after a long build.
	takeLock(dir)();
	if (fresh) await eraseData(dir);
	if (await forgetHalfMade(dir)) console.log('  The first run was cut short: starting over.');
	if (process.getuid?.() === 0) console.log('  Running as root: works, though any user would do.');
	if (needsBuild(root)) {
		steps.next('Build');
		await build(root);
	}
	const backend = await startBackend({
		...{ dir, port, host, demo, databaseUrl, kind },
		build: join(root, 'build'),
		step: steps.next
	});
	onStop(() => backend.stop());
	let people: People = [];
	if (demo) {
		if (isFirst) steps.next('People');
		people = await demoPeople(backend, dir);
	}
	steps.done();
	console.log(box(summary(backend.url, people)));
}

function summary(url: string, people: People): string[] {
	const width = (read: (person: People[number]) => string) =>
		Math.max(0, ...people.map((person) => read(person).length)) + 2;
	const rows = people.map(
		({ name, role, email, password }) =>
			name.padEnd(width((person) => person.name)) +
			role.padEnd(width((person) => person.role)) +
			email.padEnd(width((person) => person.email)) +
			password
	);
	return [
		`Waymark    ${url}`,
		`Mailbox    ${url}/mailbox`,
		...(rows.length > 0 ? ['', 'Demo people (name, role, email, password)', ...rows] : []),
		'',
		'Ctrl-C stops. Data stays in .waymark; npm start -- --fresh starts over.'
	];
}
