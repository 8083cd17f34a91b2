/**
 * The style guide as a test. Each failure says what to do about it; there is no list of
 * exceptions, so that what holds today holds tomorrow. `docs/style.md` gives the reasons.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { programs } from '../src/lib/programs/catalogue.ts';
import { programIds, programsNamed } from './tidy/programs.ts';
import { mayImport, stationOf } from './tidy/stations.ts';
import { castsIn, cyclesIn, functionsIn, paths, sources, withoutComments } from './tidy/source.ts';

const functionLinesMax = 40;
const fileLinesMax = 250;
const parametersMax = 3;

/** Programs, words and study content are data: as long as what they say. */
const isContent = (path: string) =>
	/^src\/lib\/(programs|words)\/|^supabase\/functions\/[^/]+\/words|^tests\/fixtures\//.test(path);
const inSource = sources.filter(({ path }) => path.startsWith('src/'));
const textOf = (pattern: RegExp) =>
	paths
		.filter((path) => pattern.test(path))
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n');

test('a folder imports only what the table in docs/architecture.md allows', () => {
	const wrong = inSource.flatMap(({ path, imports }) => {
		const from = stationOf(path);
		if (from === 'app') return [];
		return imports
			.map(({ target }) => ({ target, to: stationOf(target) }))
			.filter(({ to }) => to !== from && !mayImport[from]?.includes(to))
			.map(({ target }) => `${path}: "${from}" may not import ${target}; move what is shared down`);
	});
	expect(wrong).toEqual([]);
});

test('the backend and the functions know only what both sides share', () => {
	const wrong = sources
		.filter(({ path }) => /^supabase\/(local|functions)\//.test(path))
		.flatMap(({ path, imports }) => imports.map(({ target }) => ({ path, target })))
		.filter(({ target }) => target.startsWith('src/'))
		.filter(({ target }) => !/^src\/lib\/(domain|programs|sync\/(protocol|json))/.test(target))
		.map(({ path, target }) => `${path} may not import ${target}`);
	expect(wrong).toEqual([]);
});

test('no import leads back to where it started', () => {
	expect(cyclesIn(sources)).toEqual([]);
});

test('every module is imported by something', () => {
	const imported = new Set(sources.flatMap(({ imports }) => imports.map(({ target }) => target)));
	const isEntry = (path: string) =>
		/\/\+[\w.@]+$|service-worker|hooks\.client|\.d\.ts$/.test(path) ||
		// The packs are made of these: `scripts/content/library.ts` reads whole folders of them.
		/\/programs\/study\/\w+\/(en\/|es\/|guide\.ts$)/.test(path);
	const alone = inSource
		.map(({ path }) => path)
		.filter((path) => !imported.has(path) && !isEntry(path))
		.map((path) => `${path} is imported by nothing: use it or delete it`);
	expect(alone).toEqual([]);
});

test('functions and files are small', () => {
	const long = sources
		.filter(({ path }) => !isContent(path))
		.flatMap((source) => [...longFile(source.path, source.text), ...longFunctions(source)]);
	expect(long).toEqual([]);
});

function longFile(path: string, text: string): string[] {
	const lines = text.trimEnd().split('\n').length;
	return lines <= fileLinesMax ? [] : [`${path} has ${lines} lines: split it by what it knows`];
}

function longFunctions(source: (typeof sources)[number]): string[] {
	return functionsIn(source).flatMap(({ name, lines, parameters }) => [
		...(lines > functionLinesMax ? [`${source.path}: ${name} has ${lines} lines: split it`] : []),
		...(parameters > parametersMax
			? [`${source.path}: ${name} takes ${parameters}: one object`]
			: [])
	]);
}

const banned: readonly [pattern: RegExp, where: RegExp, advice: string][] = [
	[/\b(TO)DO\b|\bFIX(ME)\b/, /./, 'do it now, or say it in an issue'],
	[/\bconsole\./, /^src\/|^supabase\/functions\//, 'show it to the person, or leave it out'],
	[/: any\b|<any>|\bas any\b/, /./, 'say what it is, or `unknown` and parse it'],
	[/@ts-(ignore|expect-error|nocheck)|eslint-disable/, /./, 'mend what the check found'],
	[/\{@html/, /./, 'build it from elements: text that people wrote is never markup'],
	[/^export default/m, /^src\/lib\/|^supabase\/local\/|^tests\//, 'give it a name'],
	[/^export \* from/m, /./, 'import from where it is written'],
	[
		/\b(class|type|interface|function create)\s?\w*(Manager|Service|Helper|Utils?)\b/,
		/./,
		'name it after what it is or does'
	]
];

test('no banned words', () => {
	const found = sources.flatMap(({ path, script, text }) =>
		banned
			.filter(([, where]) => where.test(path) && !path.startsWith('tests/tidy'))
			.filter(([pattern]) => pattern.test(path.endsWith('.svelte') ? text : script))
			.map(([pattern, , advice]) => `${path}: ${pattern.source}: ${advice}`)
	);
	const vague = paths.filter((path) => /\/(utils?|helpers?|managers?|services?)(\.|\/)/.test(path));
	expect([...found, ...vague.map((path) => `${path}: name it after its subject`)]).toEqual([]);
});

test('a program is named by its own data, and by no code', () => {
	expect([...programIds].sort()).toEqual(programs.map(({ id }) => id).sort());
	const regions = new Map(programs.map(({ id, region }) => [id, region.en]));
	expect(programsNamed(regions)).toEqual([]);
});

test('no machine of ours is named', () => {
	const found = paths
		.filter((path) => /\.(ts|mjs|js|json|svelte|sql|md|yml)$/.test(path))
		.filter((path) => path !== 'tests/tidy.test.ts')
		.filter((path) => /\/work\/(main|shared|team)|registry\.npm|\/root\//.test(textAt(path)));
	expect(found).toEqual([]);
});

test('the words on screen neither beg nor blame', () => {
	const impolite = /\b(please|invalid|oops|sorry)\b|\b(por favor|inválid[oa]|lo sentimos)\b/i;
	const found = sources
		.filter(({ path }) => path.startsWith('src/lib/words/'))
		.flatMap(({ path, script }) => script.split('\n').map((line) => `${path}: ${line.trim()}`))
		.filter((line) => impolite.test(line));
	expect(found).toEqual([]);
});

const reserved: readonly [what: RegExp, home: RegExp, advice: string][] = [
	[/supabase/i, /^src\/lib\/backend\//, 'only backend/ knows which cloud it is'],
	[/\bindexedDB\b|\bIDB[A-Z]\w+/, /^src\/lib\/store\//, 'only store/ knows which database it is'],
	[
		/(?<![.\w])fetch\(/,
		/^src\/lib\/(backend|device)\//,
		'only backend/ and device/ ask the network'
	],
	[
		/\bDate\.now\(|new Date\(\)|Math\.random\(|crypto\.(randomUUID|getRandomValues)/,
		/^src\/lib\/device\//,
		'take it from device/, so that a test can decide it'
	]
];

test('the world is spoken to in one place each', () => {
	const found = inSource.flatMap(({ path, script }) =>
		reserved
			.filter(([what, home]) => !home.test(path) && what.test(withoutComments(script)))
			.map(([what, , advice]) => `${path}: ${what.source}: ${advice}`)
	);
	expect(found).toEqual([]);
});

test('no cast outside the parsers', () => {
	const found = inSource.flatMap((source) =>
		castsIn(source).map((cast) => `${source.path}: ${cast}: parse it, or type what made it`)
	);
	expect(found).toEqual([]);
});

test('every module with behaviour in domain, sync and commands has its mirror test', () => {
	const missing = sources
		.filter(({ path }) => /^src\/lib\/(domain|sync|commands)\//.test(path))
		.filter((source) => functionsIn(source).length > 0)
		.map(({ path }) => path.replace('src/lib/', 'tests/').replace(/(\.svelte)?\.ts$/, '.test.ts'))
		.filter((path) => !existsSync(path))
		.map((path) => `${path} is missing: test the module of the same name there`);
	expect(missing).toEqual([]);
});

test('every command is one string from the device to its mutator and its tests', () => {
	const sql = textOf(/^supabase\/migrations\/.*\.sql$/);
	const tests = textOf(/^(tests|supabase\/tests)\/.*\.ts$/);
	const named =
		/'((?:person|application|certificate|file|fee|review|notification|card|chapter|deck|interview|plan|reference|sitting|slot|class|window|score|seat|attendance|homework|exam|attempt|assister|helping|suggestion|reach|hours|renewal|desk|view|role|program|provider|seen)\.[a-z_]+)'/g;
	const registered = new Set(
		[...sql.matchAll(/app\.(\w+?)_(\w+?)_v\d+/g)].map(([, noun, verb]) => `${noun}.${verb}`)
	);
	const used = new Set(
		[...textOf(/^src\/lib\/commands\/.*\.ts$/).matchAll(named)].map(([, name]) => name)
	);
	const commands = [...registered].filter((name) => used.has(name));
	const lost = [...registered].filter((name) => !used.has(name) && !name.startsWith('fee.'));
	expect(lost.map((name) => `${name} is in SQL and not in src/lib/commands`)).toEqual([]);
	const untested = commands.filter((name) => !tests.includes(name));
	expect(untested.map((name) => `${name} has no test that names it`)).toEqual([]);
});

test('every refusal that SQL can give has words, and no code has words for nothing', () => {
	const sql = withoutComments(textOf(/^supabase\/migrations\/.*\.sql$/)).replace(/--.*$/gm, '');
	const raised = new Set(
		[...sql.matchAll(/(?:refuse|detail\s*=)\s*\(?\s*'([a-z_]+(?:\.[a-z_]+)?)'/g)].map(
			([, code]) => code
		)
	);
	const known = textOf(/^src\/lib\/domain\/refusals\.ts$/);
	const mute = [...raised].filter((code) => !known.includes(`'${code}'`));
	expect(mute.map((code) => `${code} is raised in SQL: add it to domain/refusals.ts`)).toEqual([]);
});

test('every rule in docs/sync.md is cited by a test, and the reverse', () => {
	const rules = idsIn(textOf(/^docs\/sync\.md$/), /^\s*(?:[-*|#]+\s*)?\**([WPFHUCRTD]\d{1,2})\b/gm);
	const cited = idsIn(textOf(/^(tests|supabase\/tests)\/.*\.ts$/), /\[([WPFHUCRTD]\d{1,2})\]/g);
	const unproven = [...rules].filter((rule) => !cited.has(rule));
	expect(unproven.map((rule) => `${rule} is proven by no test`)).toEqual([]);
	const unwritten = [...cited].filter((rule) => !rules.has(rule));
	expect(unwritten.map((rule) => `${rule} is cited by a test and not written down`)).toEqual([]);
});

function idsIn(text: string, pattern: RegExp): Set<string> {
	return new Set([...text.matchAll(pattern)].map(([, id]) => id ?? ''));
}

test('every path that the documents name exists', () => {
	const named = /`((?:src|supabase|tests|scripts|docs|static)\/[\w./+[\]-]*\w\/?)`/g;
	const missing = paths
		.filter((path) => path.endsWith('.md'))
		.flatMap((path) => [...textAt(path).matchAll(named)].map(([, name]) => ({ path, name })))
		.filter(({ name }) => name !== undefined && !existsSync(name))
		.map(({ path, name }) => `${path} names ${name}, which is not there`);
	expect(missing).toEqual([]);
});

test('a migration that was released never changes', () => {
	const released: unknown = JSON.parse(textAt('supabase/released.json'));
	const changed = Object.entries(released ?? {})
		.filter(([name, hash]) => sha256(textAt(`supabase/migrations/${name}`)) !== hash)
		.map(([name]) => `${name} is released: write a new migration instead`);
	expect(changed).toEqual([]);
});

function textAt(path: string): string {
	return readFileSync(path, 'utf8');
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
