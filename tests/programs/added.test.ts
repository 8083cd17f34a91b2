/** A program that is added: its file lies in the folder, `npm run generate` runs, and that is all. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programsDocument } from '../../scripts/generate/document.ts';
import { programMigration } from '../../scripts/generate/program.ts';
import { programsIn } from '../../scripts/generate/programs.ts';
import type { Found } from '../../scripts/generate/programs.ts';
import { shippedPrograms } from '../../scripts/generate/shipped.ts';
import type * as Catalogue from '../../src/lib/programs/catalogue.ts';
import { harbor } from '../fixtures/harbor.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
let found: readonly Found[];
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-added-'));
	const programs = join(folder, 'programs');
	mkdirSync(programs);
	for (const name of ['catalogue', 'program', 'way', 'write']) {
		copyFileSync(join(root, `src/lib/programs/${name}.ts`), join(programs, `${name}.ts`));
	}
	const file = readFileSync(join(root, 'tests/fixtures/harbor.ts'), 'utf8');
	const way = readFileSync(join(programs, 'way.ts'), 'utf8');
	writeFileSync(join(programs, 'way.ts'), way.replaceAll('../domain/', `${root}/src/lib/domain/`));
	writeFileSync(join(programs, 'harbor.ts'), file.replaceAll('../../src/lib/programs/', './'));
	found = await programsIn(programs, join(root, 'supabase/migrations'));
	writeFileSync(join(programs, 'shipped.ts'), shippedPrograms(found));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it is found by its file, and its migration comes after all others', () => {
	expect(found).toMatchObject([{ program: { id: 'harbor' }, hasOpening: false, hasPages: false }]);
	expect(found[0]?.migration).toMatch(/^\d{14}_harbor\.sql$/);
	expect(Number(found[0]?.migration.slice(0, 14))).toBeGreaterThan(20261122000990);
});

test('its row and its facts are written from the file', () => {
	expect(programMigration(harbor)).toContain(`insert into app.programs`);
	expect(programMigration(harbor)).toContain('The Old Lighthouse');
	expect(programsDocument([harbor])).toContain('once the application is approved');
});

test('the app knows it, without an opening or pages of its own', async () => {
	const path = pathToFileURL(join(folder, 'programs/catalogue.ts')).href;
	const catalogue = (await import(/* @vite-ignore */ path)) as typeof Catalogue;
	const { loadOpening, loadPages, loadProgram, programs, sendsCertificate } = catalogue;
	expect(programs).toEqual([
		{
			id: 'harbor',
			edition: 1,
			name: harbor.name,
			region: harbor.region,
			parts: ['application', 'certificate'],
			hasClasses: true,
			pathways: [{ id: 'ashore' }, { id: 'aboard' }]
		}
	]);
	expect(await loadProgram('harbor')).toEqual(harbor);
	expect(await loadOpening('harbor')).toMatchObject({ fees: harbor.fees, firstSection: 'about' });
	expect(await loadPages('harbor')).toBeNull();
	expect(await loadProgram('elsewhere')).toBeNull();
	expect(sendsCertificate('harbor', 'ashore')).toBe(true);
});
