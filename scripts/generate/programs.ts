/**
 * Which programs there are: every file in their folder that exports a definition under its own name.
 * Their order is that of the migrations that bring them, so that one that is added comes last.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Program, Ways } from '../../src/lib/programs/program.ts';
import type { Guide } from '../../src/lib/programs/study/guide.ts';
import { wholeOf } from '../../src/lib/programs/way.ts';

export type Found = {
	/** All that its ways ask for; what the app has at hand is that of the first. */
	program: Program;
	/** File name of the migration that brings it. */
	migration: string;
	/** Whether what is read first, and its public pages, stand in files of their own. */
	hasOpening: boolean;
	hasPages: boolean;
	/** Whether other ways than the first ask for something of their own. */
	hasWays: boolean;
};

export async function programsIn(folder: string, migrations: string): Promise<readonly Found[]> {
	const brought = readdirSync(migrations).sort();
	const found: Found[] = [];
	for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
		const id = file.replace(/\.ts$/, '');
		if (!readFileSync(join(folder, file), 'utf8').includes(`export const ${id}:`)) continue;
		const loaded: unknown = await import(pathToFileURL(join(folder, file)).href);
		const program = exported(loaded, id);
		if (!isProgram(program, id)) continue;
		const ways = join(folder, id, 'ways.ts');
		const hasWays = existsSync(ways);
		found.push({
			program: hasWays ? wholeOf(program, await waysIn(ways)) : program,
			migration: brought.find((name) => name.endsWith(`_${id}.sql`)) ?? nextAfter(brought, id),
			hasOpening: existsSync(join(folder, id, 'opening.ts')),
			hasPages: existsSync(join(folder, id, 'pages.ts')),
			hasWays
		});
	}
	return found.sort((left, right) => (left.migration < right.migration ? -1 : 1));
}

async function waysIn(file: string): Promise<Ways> {
	const loaded: unknown = await import(pathToFileURL(file).href);
	const ways = exported(loaded, 'ways');
	if (!isWays(ways)) throw new Error(`${file} exports no ways`);
	return ways;
}

/** What each study guide is ordered by, the one that was there before all others first. */
export async function guidesIn(folder: string): Promise<readonly Guide[]> {
	const guides: Guide[] = [];
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (!entry.isDirectory()) continue;
		const loaded: unknown = await import(pathToFileURL(join(folder, entry.name, 'guide.ts')).href);
		const guide = exported(loaded, 'guide');
		if (isGuide(guide)) guides.push(guide);
	}
	return guides.sort(
		(left, right) => Number(right.isFirst ?? false) - Number(left.isFirst ?? false)
	);
}

function exported(loaded: unknown, name: string): unknown {
	if (typeof loaded !== 'object' || loaded === null) return undefined;
	return Object.entries(loaded).find(([key]) => key === name)?.[1];
}

/** The compiler has looked at all of it; here it is only told apart from what else is exported. */
function isProgram(value: unknown, id: string): value is Program {
	return typeof value === 'object' && value !== null && 'id' in value && value.id === id;
}

function isWays(value: unknown): value is Ways {
	return typeof value === 'object' && value !== null && 'keeps' in value && 'sections' in value;
}

function isGuide(value: unknown): value is Guide {
	return typeof value === 'object' && value !== null && 'program' in value && 'chapters' in value;
}

/** After all that are there: a database that has those takes this one next. */
function nextAfter(names: readonly string[], id: string): string {
	const last = Number(names.at(-1)?.slice(0, 14) ?? 0);
	return `${String(last + 5)}_${id}.sql`;
}
