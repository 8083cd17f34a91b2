/**
 * Writes what is derived from the rules and programs: the SQL that holds the same states and the
 * same definitions, the lists of programs that ship, the list of facts, and the mails of a hosted
 * project's accounts. A test fails while a written file is not what this makes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { mailTemplates, withMails } from './generate/auth-mails.ts';
import { programsDocument } from './generate/document.ts';
import { edgesMigration } from './generate/edges.ts';
import { programMigration } from './generate/program.ts';
import { guidesIn, programsIn } from './generate/programs.ts';
import { shippedGuides, shippedPrograms } from './generate/shipped.ts';

export type Generated = { path: string; text: string };

const root = join(import.meta.dirname, '..');
const programs = 'src/lib/programs';
const migrations = 'supabase/migrations';
const config = 'supabase/config.toml';

export async function generated(): Promise<readonly Generated[]> {
	const found = await programsIn(join(root, programs), join(root, migrations));
	const guides = await guidesIn(join(root, programs, 'study'));
	const facts = programsDocument(found.map(({ program }) => program));
	return [
		{ path: `${migrations}/20261122000150_edges.sql`, text: edgesMigration() },
		...found.map(({ migration, program }) => ({
			path: `${migrations}/${migration}`,
			text: programMigration(program)
		})),
		await formatted(`${programs}/shipped.ts`, shippedPrograms(found)),
		await formatted(`${programs}/study/shipped.ts`, shippedGuides(guides)),
		await formatted('docs/programs.md', facts),
		...mailTemplates(),
		{ path: config, text: withMails(readFileSync(join(root, config), 'utf8')) }
	];
}

async function formatted(path: string, text: string): Promise<Generated> {
	const filepath = join(root, path);
	return { path, text: await format(text, { ...(await resolveConfig(filepath)), filepath }) };
}

if (import.meta.main) {
	for (const { path, text } of await generated()) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
		console.log(`wrote ${path}`);
	}
}
