/**
 * `npm run chaos -- --minutes M [--seed S] [--database pglite|postgres] [--drain seconds]`: the built
 * app in real browsers, while everything around it fails. Prints one JSON line last, and fails when
 * anything was lost, doubled, different, told to the wrong person, or still waits.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDb } from '../../supabase/local/db.ts';
import { eraseData } from '../../supabase/local/runner.ts';
import { watchMoves } from '../simulation/prepare.ts';
import { findings } from '../simulation/verdict.ts';
import { enter, openProxies } from './crew.ts';
import { calmDown, drain, hashesOf, shown } from './ending.ts';
import type { Ended } from './ending.ts';
import type { World } from './happenings.ts';
import { judgeAll } from './judge.ts';
import { Notes } from './notes.ts';
import { play } from './play.ts';
import type { Kept } from './replica.ts';
import { Server } from './server.ts';
import { summaryOf } from './summary.ts';

const { values } = parseArgs({
	options: {
		minutes: { type: 'string', default: '10' },
		seed: { type: 'string', default: '1' },
		database: { type: 'string', default: 'postgres' },
		drain: { type: 'string', default: '180' }
	}
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
const kind = values.database === 'pglite' ? 'pglite' : 'postgres';
const began = Date.now();
const dir = mkdtempSync(join(tmpdir(), 'waymark-chaos-'));
const data = join(dir, 'data');
process.exitCode = await main();

async function main(): Promise<number> {
	const notes = new Notes();
	const opened = await openProxies(seed, notes, () => server.port);
	const fronts = opened.proxies.map(({ port }) => port);
	const server = new Server({ dir: data, kind, fronts });
	try {
		await server.start();
		await watchMoves(server);
		say(`the server runs on ${kind}`);
		const devices = await enter(server, { ...opened, dir, notes });
		say('everybody is there');
		return await live({ server, devices, notes, kills: 0 });
	} finally {
		await server.stop();
		await Promise.all(opened.proxies.map((proxy) => proxy.close()));
		await eraseData(data);
		rmSync(dir, { recursive: true, force: true });
	}
}

async function live(world: World): Promise<number> {
	const { devices, notes } = world;
	const played = await play(world, { seed, until: Date.now() + minutes * 60_000, say });
	say('the faults are over');
	await calmDown(devices);
	const ended = await drain(world, Number(values.drain) * 1000);
	say('everything has drained');
	ended.diverged.push(...(await shown(world.server, devices)));
	const verdict = await weigh(world, ended);
	const met = devices.flatMap(({ parts }) => [...parts.proxy.met.values()]);
	const faults = met.reduce((sum, one) => sum + one, played.happened);
	const summary = summaryOf({ minutes, played, faults, kills: world.kills, verdict, ended, notes });
	const thrown = notes.thrown.map((what) => `thrown: ${what}`);
	if (!summary.isClean) tell([...findings(verdict), ...thrown, ...world.server.said.slice(-20)]);
	process.stdout.write(`${JSON.stringify(summary.line)}\n`);
	return summary.isClean ? 0 : 1;
}

/** Reads what lies on each device, ends everything, and asks the database itself. */
async function weigh({ server, devices, notes }: World, ended: Ended) {
	const kept: Kept[] = [];
	for (const device of devices) {
		const { name, who } = device.parts;
		const held = await device.look();
		if (held === null) throw new Error(`${name} has no page at the end`);
		notes.look(name, held);
		kept.push({ name, person: who.id, held, notes: notes.of(name) });
	}
	const hashes = await hashesOf(server);
	await Promise.all(devices.map((device) => device.close()));
	await server.stop();
	const db = await openDb({ dir: data, kind });
	const verdict = await judgeAll({ db, notes, kept, hashes });
	await db.close();
	verdict.undrained.push(...ended.undrained);
	verdict.diverged.push(...ended.diverged);
	return verdict;
}

function say(line: string): void {
	const seconds = ((Date.now() - began) / 1000).toFixed(1);
	process.stderr.write(`${seconds.padStart(7)} ${line}\n`);
}

/** What it takes to see it again. */
function tell(found: readonly string[]): void {
	const again = `--seed ${seed} --minutes ${minutes} --database ${kind}`;
	process.stderr.write(`${found.join('\n')}\nagain: npm run chaos -- ${again}\n`);
}
