import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const onLinux = process.platform === 'linux';

/** Running; a process that was killed and that nobody has asked about yet is not. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
	return !onLinux || statOf(pid)[0] !== 'Z';
}

/** Process numbers come round again: the moment it began tells one from the next. */
export function startOf(pid: number): string {
	try {
		if (onLinux) return statOf(pid)[19] ?? '';
		return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
	} catch {
		return '';
	}
}

export function isNamed(pid: number, name: string): boolean {
	if (!onLinux) return true;
	try {
		return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith(name);
	} catch {
		return false;
	}
}

/** Whether any process still works in a folder: a killed server's children may, for a moment. */
export function isBusy(folder: string): boolean {
	if (!onLinux) return false;
	const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	return pids.some((pid) => worksIn(Number(pid), folder));
}

function worksIn(pid: number, folder: string): boolean {
	try {
		return readlinkSync(`/proc/${pid}/cwd`) === folder;
	} catch {
		return false;
	}
}

/** The fields after the name: state, parent, … */
function statOf(pid: number): string[] {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	} catch {
		return [];
	}
}
