/** Programs are data: where a program may be called by its name, and who else does. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { paths, withoutComments } from './source.ts';

/** Everything that runs for somebody; tests and documents may speak of whom they like. */
const isCode = (path: string) =>
	/^(src|scripts|supabase\/(local|functions|migrations))\/.*\.(ts|mjs|svelte|sql|html)$/.test(path);

/** The lists of programs that ship and of sources; and plays that nobody depends on. */
const maySayAny =
	/^src\/lib\/programs\/(study\/)?(shipped|sources)\.ts$|^supabase\/local\/demo\/|^scripts\/bench\//;

/** A program has a file of its own and a migration by the same name. */
export const programIds: readonly string[] = paths
	.filter((path) => /^src\/lib\/programs\/\w+\.ts$/.test(path))
	.map((path) => basename(path, '.ts'))
	.filter((id) => paths.some((path) => path.endsWith(`_${id}.sql`)));

function isHome(path: string, id: string): boolean {
	return (
		path === `src/lib/programs/${id}.ts` ||
		path.startsWith(`src/lib/programs/${id}/`) ||
		path.startsWith(`src/lib/programs/study/${id}/`) ||
		path.endsWith(`_${id}.sql`)
	);
}

/** Each place outside of data that names a program, or the state that it is of. */
export function programsNamed(regions: ReadonlyMap<string, string>): readonly string[] {
	return paths
		.filter((path) => isCode(path) && !maySayAny.test(path))
		.flatMap((path) => {
			const code = codeOf(path);
			return programIds
				.filter((id) => !isHome(path, id))
				.filter((id) => named(id, regions.get(id)).test(code))
				.map((id) => `${path} knows ${id}: put what it needs to know into the definition`);
		});
}

function codeOf(path: string): string {
	const text = readFileSync(path, 'utf8');
	if (path.endsWith('.sql')) return text.replace(/--.*$/gm, '');
	return withoutComments(text).replace(/<!--[^]*?-->/g, '');
}

function named(id: string, region = id): RegExp {
	return new RegExp(`\\b(${id}|${region})\\b`, 'i');
}
