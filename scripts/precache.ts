/**
 * What the service worker keeps from the first visit. The list is made from the files that were
 * really built, after the adapter has written them, and put where the worker says `__SHELL__`:
 * the framework's own list leaves out web workers and knows no sizes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** A file this large is fetched when first used, and kept from then on. */
const heavyBytesMin = 300_000;
const mark = 'self.__SHELL__';

export type ShellFile = { url: string; revision: string | null };
export type Shell = { precached: ShellFile[]; heavy: string[] };

export function precache(): Plugin {
	return {
		name: 'waymark:precache',
		apply: 'build',
		closeBundle: { order: 'post', sequential: true, handler: () => fillIn('build') }
	};
}

/** The build runs twice, once inside the other; only the outer one leaves a mark to fill in. */
function fillIn(folder: string): void {
	const path = join(folder, 'service-worker.js');
	if (!existsSync(path)) return;
	const worker = readFileSync(path, 'utf8');
	if (!worker.includes(mark)) return;
	writeFileSync(path, worker.replace(mark, JSON.stringify(shellOf(folder))));
}

export function shellOf(folder: string): Shell {
	const paths = filesIn(folder).filter(isShell);
	const isHeavy = (path: string) => readFileSync(join(folder, path)).length >= heavyBytesMin;
	return {
		precached: paths.filter((path) => !isHeavy(path)).map((path) => shellFile(folder, path)),
		heavy: paths.filter(isHeavy).map((path) => `/${path}`)
	};
}

/** Compressed, as a web server would send it. */
export function shellGzipBytes(folder: string): number {
	return shellOf(folder)
		.precached.map(({ url }) => gzipSync(readFileSync(join(folder, url))).length)
		.reduce((sum, size) => sum + size, 0);
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
}

/** Pictures for stores, licences and what the browser asks for itself are left on the server. */
function isShell(path: string): boolean {
	if (/^(service-worker\.js|config\.json|robots\.txt|_app\/version\.json)$/.test(path))
		return false;
	return !/^(screenshots|licences|help)\/|^icons\/.*\.png$|\.map$|\.(gz|br)$/.test(path);
}

/** A hashed name never changes its content; any other file says by its hash whether it did. */
function shellFile(folder: string, path: string): ShellFile {
	if (path.startsWith('_app/immutable/')) return { url: `/${path}`, revision: null };
	const hash = createHash('sha256').update(readFileSync(join(folder, path)));
	return { url: `/${path}`, revision: hash.digest('hex').slice(0, 12) };
}
