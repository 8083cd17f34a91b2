import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Plain, plainDiskFault } from '../supabase/local/plain.ts';

const sources = [
	'src',
	'static',
	'svelte.config.js',
	'vite.config.ts',
	'scripts/content',
	'scripts/precache.ts',
	'package-lock.json'
];
const note = '.svelte-kit/waymark-build';

/** True when the built app is not the one that these sources make. */
export function needsBuild(root: string): boolean {
	if (!existsSync(join(root, 'build/200.html'))) return true;
	const kept = join(root, note);
	return !existsSync(kept) || readFileSync(kept, 'utf8') !== hashOf(root);
}

export async function build(root: string): Promise<void> {
	const hash = hashOf(root);
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
	const code = await new Promise((resolve) => child.on('exit', resolve));
	if (code !== 0)
		throw plainDiskFault(said, root) ?? new Plain(`The app could not be built.\n${said}`);
	const kept = join(root, note);
	mkdirSync(dirname(kept), { recursive: true });
	writeFileSync(kept, hash);
}

function hashOf(root: string): string {
	const hash = createHash('sha256');
	for (const name of ['WAYMARK_BUILD', 'WAYMARK_PROJECT_URL', 'WAYMARK_RELEASE']) {
		hash.update(`${name}=${process.env[name] ?? ''}\n`);
	}
	for (const source of sources) addTo(hash, root, source);
	return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, root: string, path: string): void {
	const full = join(root, path);
	const names = listFolder(full);
	if (names === null) {
		hash.update(`${path}\n`).update(readFileSync(full));
		return;
	}
	for (const name of names.sort()) addTo(hash, root, join(path, name));
}

function listFolder(path: string): string[] | null {
	try {
		return readdirSync(path);
	} catch {
		return null;
	}
}
