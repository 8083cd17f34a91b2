import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Plain, plainDiskFault } from './plain.ts';
import { isAlive, startOf } from './processes.ts';

/**
 * Holds a data folder for this process: two servers on one folder would end each other's database.
 * What a killed process left behind is taken over.
 */
export function takeLock(dir: string): () => void {
	const path = join(dir, 'owner');
	const holder = readHolder(path);
	if (holder !== null && holder.pid !== process.pid && isSame(holder)) {
		throw new Plain(`Waymark already runs with the data in ${dir} (process ${holder.pid}).`);
	}
	try {
		mkdirSync(dir, { recursive: true, mode: 0o700 });
		writeFileSync(path, `${process.pid} ${startOf(process.pid)}\n`, { mode: 0o600 });
	} catch (error) {
		throw plainDiskFault(error, dir) ?? error;
	}
	return () => rmSync(path, { force: true });
}

type Holder = { pid: number; started: string };

function readHolder(path: string): Holder | null {
	try {
		const [pid = '', ...started] = readFileSync(path, 'utf8').trim().split(' ');
		return { pid: Number(pid), started: started.join(' ') };
	} catch {
		return null;
	}
}

function isSame(holder: Holder): boolean {
	return isAlive(holder.pid) && startOf(holder.pid) === holder.started;
}
