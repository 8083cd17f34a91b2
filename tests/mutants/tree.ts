/** A copy of the project to break: what is committed or would be, and packages by reference. */
import { execFileSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { editsOf } from './mutant.ts';
import type { Mutant } from './mutant.ts';

export type Tree = {
	dir: string;
	/** Seeds a defect. Answers with how to take it out again. */
	seed(mutant: Mutant): () => void;
	/** Takes over what the tests of another copy have kept for themselves. */
	inherit(other: Tree): void;
	remove(): void;
};

/** Tests of the engine need no compiler for pages, which takes longer to start than most of them. */
const config = `export default {
	define: { __DEMO__: true, __VERSION__: '"0.0.0"', __PACKS__: [] },
	test: { pool: 'forks', isolate: false, testTimeout: 60_000, hookTimeout: 240_000 }
};
`;

export function copyTree(project: string): Tree {
	const dir = mkdtempSync(join(tmpdir(), 'waymark-mutants-'));
	for (const path of pathsIn(project)) {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		cpSync(join(project, path), join(dir, path));
	}
	rmSync(join(dir, 'tsconfig.json'));
	rmSync(join(dir, 'vite.config.ts'));
	writeFileSync(join(dir, 'vitest.config.ts'), config);
	linkPackages(project, dir);
	return {
		dir,
		seed: (mutant) => seed(dir, mutant),
		inherit: (other) => {
			if (existsSync(cacheOf(other.dir)))
				cpSync(cacheOf(other.dir), cacheOf(dir), { recursive: true });
		},
		remove: () => rmSync(dir, { recursive: true, force: true })
	};
}

function pathsIn(project: string): string[] {
	const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
	const told = execFileSync('git', args, { cwd: project, encoding: 'utf8' });
	return told
		.split('\0')
		.filter((path) => /^(src|supabase|tests)\/|^[\w.]+\.(ts|js|json)$/.test(path))
		.filter((path) => existsSync(join(project, path)));
}

/** One by one, so that what tests keep beside them (see `tests/fakes/database.ts`) is the copy's. */
function linkPackages(project: string, dir: string): void {
	const from = realpathSync(join(project, 'node_modules'));
	mkdirSync(join(dir, 'node_modules'));
	for (const name of readdirSync(from).filter((one) => !/^\.(cache|vite)/.test(one))) {
		symlinkSync(join(from, name), join(dir, 'node_modules', name));
	}
}

/** Where a database is kept once it was migrated; see `tests/fakes/database.ts`. */
function cacheOf(dir: string): string {
	return join(dir, 'node_modules/.cache');
}

function seed(dir: string, mutant: Mutant): () => void {
	const kept = databasesIn(dir);
	const before = new Map<string, string>();
	for (const { file, text, becomes } of editsOf(mutant)) {
		const path = join(dir, file);
		const now = readFileSync(path, 'utf8');
		if (now.split(text).length !== 2) throw new Error(`${mutant.id}: not once in ${file}: ${text}`);
		if (!before.has(path)) before.set(path, now);
		writeFileSync(
			path,
			now.replace(text, () => becomes)
		);
	}
	return () => {
		for (const [path, text] of before) writeFileSync(path, text);
		for (const path of databasesIn(dir)) if (!kept.includes(path)) rmSync(path);
	};
}

function databasesIn(dir: string): string[] {
	const folder = join(cacheOf(dir), 'waymark');
	return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}
