/**
 * Writes what is derived from the rules and programs: the SQL that holds the same states and the
 * same definition, and the list of facts. A test fails while a written file is not what this makes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { calmhsa } from '../src/lib/programs/calmhsa.ts';
import { massachusetts } from '../src/lib/programs/massachusetts.ts';
import { programsDocument } from './generate/document.ts';
import { edgesMigration } from './generate/edges.ts';
import { programMigration } from './generate/program.ts';

export type Generated = { path: string; text: string };

export async function generated(): Promise<readonly Generated[]> {
	const facts = await format(programsDocument([calmhsa, massachusetts]), { parser: 'markdown' });
	return [
		{ path: 'supabase/migrations/20261122000150_edges.sql', text: edgesMigration() },
		{ path: 'supabase/migrations/20261122000350_calmhsa.sql', text: programMigration(calmhsa) },
		{
			path: 'supabase/migrations/20261122000355_massachusetts.sql',
			text: programMigration(massachusetts)
		},
		{ path: 'docs/programs.md', text: facts }
	];
}

if (import.meta.main) {
	for (const { path, text } of await generated()) {
		writeFileSync(join(import.meta.dirname, '..', path), text);
		console.log(`wrote ${path}`);
	}
}
