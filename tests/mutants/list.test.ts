/** The list must not rot: each defect can still be seeded, and each test that shall see it is there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutants } from './list.ts';
import { editsOf, ruleOf } from './mutant.ts';

const folder = 'supabase/migrations';

test('the text of every mutant occurs exactly once in its file', () => {
	const found = mutants.flatMap((mutant) =>
		editsOf(mutant)
			.map(({ file, text }) => [mutant.id, readFileSync(file, 'utf8').split(text).length - 1])
			.filter(([, times]) => times !== 1)
	);
	expect(found).toEqual([]);
});

test('a mutant of SQL is in the definition that counts: no later migration replaces its function', () => {
	const later = (file: string) =>
		readdirSync(folder)
			.filter((name) => `${folder}/${name}` > file)
			.map((name) => ({ name, sql: readFileSync(`${folder}/${name}`, 'utf8') }));
	const replaced = mutants.flatMap((mutant) =>
		editsOf(mutant)
			.filter(({ file }) => file.startsWith(folder))
			.flatMap(({ file, text }) => {
				const name = functionAround(readFileSync(file, 'utf8'), text);
				const by = later(file).filter(({ sql }) => sql.includes(`replace function ${name}(`));
				return by.map((one) => `${mutant.id}: ${name} is written anew in ${one.name}`);
			})
	);
	expect(replaced).toEqual([]);
});

/** The function that a text is inside of; nothing, when it is in none. */
function functionAround(sql: string, text: string): string {
	const before = sql.slice(0, sql.indexOf(text) + text.length);
	const last = [...before.matchAll(/create (?:or replace )?function ([\w.]+)\(/g)].at(-1);
	const isOver = before.slice(last?.index ?? 0, sql.indexOf(text)).includes('\n$$;');
	return last === undefined || isOver ? '' : (last[1] ?? '');
}

test('every mutant changes something, has a name of its own, and tests that exist', () => {
	const ids = mutants.map(({ id }) => id);
	expect(ids).toEqual([...new Set(ids)]);
	const idle = mutants.filter((mutant) => editsOf(mutant).some((one) => one.text === one.becomes));
	expect(idle.map(({ id }) => id)).toEqual([]);
	const missing = mutants.flatMap(({ id, tests }) =>
		tests.filter((path) => !existsSync(path)).map((path) => `${id}: ${path}`)
	);
	expect(missing).toEqual([]);
});

test('every rule of docs/sync.md is left out once', () => {
	const rules = [...readFileSync('docs/sync.md', 'utf8').matchAll(/^- ([WPFHUCRTD]\d+) /gm)];
	const left = new Set(mutants.map(ruleOf));
	expect(rules.map(([, rule = '']) => rule).filter((rule) => !left.has(rule))).toEqual([]);
});

test('what several sessions alone can show is judged on PostgreSQL', () => {
	const alone = mutants.filter((mutant) => ['F1', 'F2', 'P4'].includes(ruleOf(mutant)));
	expect(alone.filter(({ on }) => on !== 'postgres').map(({ id }) => id)).toEqual([]);
});
