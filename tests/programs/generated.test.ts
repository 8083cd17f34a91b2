import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generated } from '../../scripts/generate.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';

const root = join(import.meta.dirname, '../..');
const files = await generated();

test.each(files)('$path is what `npm run generate` makes', ({ path, text }) => {
	expect(readFileSync(join(root, path), 'utf8'), 'run `npm run generate`').toBe(text);
});

test('the list of facts names every source, reason and provider', () => {
	const document = files.find((file) => file.path === 'docs/programs.md')?.text ?? '';
	for (const key of Object.keys(calmhsa.sources)) expect(document).toContain(key);
	for (const { code } of calmhsa.reasons) expect(document).toContain(`\`${code}\``);
	for (const { name } of calmhsa.providers) expect(document).toContain(name);
});
