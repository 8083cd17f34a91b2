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
import type { PackedPaths, PackedShell } from '../src/lib/device/shell.ts';

/** A file this large is fetched when first used, and kept from then on. */
const heavyBytesMin = 300_000;
/**
 * So are fonts and decoders for papers, what only a connected desk or a developer can use, the line on
 * which hints come, which begins with a connection, and the demo's tour.
 */
const heavyEndings = /\.(ttf|pfb|wasm|bcmap|icc)$/;
const heavySources =
	/node_modules\/(pdfjs-dist|heic-to|@cantoo\/pdf-lib|@supabase\/(supabase|realtime)-js)\/|^src\/(lib\/(app\/dev|backend\/desk-door)\.ts|routes\/TourPanel\.svelte)$/;
const heavyRoutes = /src\/routes\/(desk|dev|mails)\//;
/**
 * What is kept together: what one studies and admission, from the first time that somebody is there, and
 * what nobody needs in their first minute, in idle time. The way in is with the shell.
 */
const setRoutes = {
	study: /src\/routes\/study\/[a-z]+\//,
	admission:
		/src\/(routes\/(programs|reference|class|check|application\/(interview|references|admission|certificate|deadlines|renewal))\/|lib\/programs\/\w+\/pages|lib\/words\/\w+\/(admission|renewal)\.ts)/,
	later:
		/src\/(routes\/(settings\/[a-z-]+\/|(accessibility|help|privacy|about|helping|application\/assister)\/|application\/(PhotoTable|Denied|start\/Further))|lib\/(programs\/(way|amend|\w+\/ways)|app\/(doors|leaving)|backend\/ways-door|media\/(pdf-text|telling)|domain\/evidence-text|words\/\w+\/(further|leaving|lock|photos))\.ts)/
} as const;
type SetName = keyof typeof setRoutes;
const setNames = ['study', 'admission', 'later'] as const;
const mark = 'self.__SHELL__';
const bundle = '.svelte-kit/output/client/.vite/manifest.json';
const nodes = '.svelte-kit/generated/client-optimized/';

/** Folder, name, ending. */
const nameOf = /^(.*\/)([^/]*?)(\.\w+)$/;

export type ShellFile = { url: string; revision: string | null };
export type Shell = {
	precached: ShellFile[];
	/** Those of one set are kept together. */
	sets: Record<SetName, string[]>;
	/** Each kept when it is first used. */
	heavy: string[];
};

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
	writeFileSync(path, worker.replace(mark, JSON.stringify(packed(shellOf(folder)))));
}

/**
 * Hundreds of names that differ in seven letters: by folder and ending, each list is a third smaller
 * on the way than a list of paths. The worker unpacks it with `unpacked`.
 */
function packed({ precached, sets, heavy }: Shell): PackedShell {
	const hashed = precached.filter(({ revision }) => revision === null).map(({ url }) => url);
	return {
		precached: packedPaths(hashed),
		revised: precached.filter(({ revision }) => revision !== null),
		sets: bySet((name) => packedPaths(sets[name])),
		heavy: packedPaths(heavy)
	};
}

function packedPaths(paths: readonly string[]): PackedPaths {
	const byFrame = Map.groupBy(paths, (path) => path.replace(nameOf, '$1*$3'));
	return Object.fromEntries(
		[...byFrame].map(([frame, all]) => [
			frame,
			all.map((path) => path.replace(nameOf, '$2')).join(' ')
		])
	);
}

export function shellOf(folder: string): Shell {
	const paths = filesIn(folder).filter(isShell);
	const { rare, sets } = sortFiles();
	const isHeavy = (path: string) =>
		rare.has(path) ||
		heavyEndings.test(path) ||
		readFileSync(join(folder, path)).length >= heavyBytesMin;
	const inSet = (name: SetName) => (path: string) => sets[name].has(path) && !isHeavy(path);
	const isKeptLater = (path: string) => setNames.some((name) => inSet(name)(path));
	const setOf = (name: SetName) => paths.filter(inSet(name)).map((path) => `/${path}`);
	return {
		precached: paths
			.filter((path) => !isHeavy(path) && !isKeptLater(path))
			.map((path) => shellFile(folder, path)),
		sets: bySet(setOf),
		heavy: paths.filter(isHeavy).map((path) => `/${path}`)
	};
}

type Chunk = {
	file: string;
	imports?: string[];
	dynamicImports?: string[];
	css?: string[];
	assets?: string[];
};

/** Built files that only the pages of a set lead to, and those that only rare things lead to. */
function sortFiles(): { sets: Record<SetName, Set<string>>; rare: Set<string> } {
	const manifest: unknown = JSON.parse(readFileSync(bundle, 'utf8'));
	const chunks = new Map(isManifest(manifest) ? Object.entries(manifest) : []);
	const keys = [...chunks.keys()];
	const usual = keys.filter((key) => /\/(entry|app)\.js$/.test(key) || routeOf(key) === 'usual');
	const often = reachedFrom(usual, chunks);
	const reachedBy = (name: SetName) => {
		const first = keys.filter((key) => routeOf(key) === name || setRoutes[name].test(key));
		return new Set([...reachedFrom(first, chunks)].filter((file) => !often.has(file)));
	};
	const sets = bySet(reachedBy);
	const all = [...chunks.values()].flatMap(filesOf);
	const isKept = (file: string) => often.has(file) || setNames.some((name) => sets[name].has(file));
	return { sets, rare: new Set(all.filter((file) => !isKept(file))) };
}

function bySet<Kept>(of: (name: SetName) => Kept): Record<SetName, Kept> {
	return { study: of('study'), admission: of('admission'), later: of('later') };
}

function isManifest(value: unknown): value is Record<string, Chunk> {
	return typeof value === 'object' && value !== null;
}

function routeOf(key: string): 'usual' | SetName | 'heavy' | null {
	if (!key.startsWith(`${nodes}nodes/`)) return null;
	const code = readFileSync(key, 'utf8');
	if (heavyRoutes.test(code)) return 'heavy';
	return setNames.find((name) => setRoutes[name].test(code)) ?? 'usual';
}

function reachedFrom(keys: readonly string[], chunks: ReadonlyMap<string, Chunk>): Set<string> {
	const seen = new Set(keys);
	for (const key of seen) {
		const { imports = [], dynamicImports = [] } = chunks.get(key) ?? {};
		for (const next of [...imports, ...dynamicImports]) if (!isRare(next)) seen.add(next);
	}
	return new Set([...seen].flatMap((key) => filesOf(chunks.get(key))));
}

/** A route's own module is named by the list of all routes, which leads everywhere. */
function isRare(key: string): boolean {
	const route = routeOf(key);
	const isOfSet = setNames.some((name) => setRoutes[name].test(key));
	return heavySources.test(key) || isOfSet || (route !== null && route !== 'usual');
}

function filesOf(chunk: Chunk | undefined): string[] {
	return chunk ? [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])] : [];
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
	return !/^(screenshots|licences|help|packs)\/|^icons\/.*\.png$|\.map$|\.(gz|br)$/.test(path);
}

/** A hashed name never changes its content; any other file says by its hash whether it did. */
function shellFile(folder: string, path: string): ShellFile {
	if (path.startsWith('_app/immutable/')) return { url: `/${path}`, revision: null };
	const hash = createHash('sha256').update(readFileSync(join(folder, path)));
	return { url: `/${path}`, revision: hash.digest('hex').slice(0, 12) };
}
