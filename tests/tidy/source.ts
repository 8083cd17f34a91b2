/** Reads the project's own source: which files there are, what they import, how long they are. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

export type Import = { target: string; isType: boolean };
export type Source = {
	path: string;
	text: string;
	/** The script's part: of a component, what stands between its script tags. */
	script: string;
	imports: readonly Import[];
};

const importPattern =
	/(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)|new URL\(\s*'([^']+)'/g;

/** Every file that is, or would be, committed. */
export const paths: readonly string[] = execFileSync(
	'git',
	['ls-files', '--cached', '--others', '--exclude-standard'],
	{ encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }
)
	.split('\n')
	.filter((path) => path !== '' && existsSync(path));

export const sources: readonly Source[] = paths
	.filter((path) => /^(src|supabase|scripts|tests)\/.*\.(ts|mjs|svelte)$/.test(path))
	.map(readSource);

function readSource(path: string): Source {
	const text = readFileSync(path, 'utf8');
	const script = path.endsWith('.svelte') ? scriptOf(text) : text;
	return { path, text, script, imports: importsOf(path, script) };
}

function scriptOf(text: string): string {
	return [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, body]) => body).join('\n');
}

function importsOf(path: string, script: string): Import[] {
	return [...withoutComments(script).matchAll(importPattern)].flatMap((match) => {
		const [, type, from, lazy, address] = match;
		const target = resolved(path, from ?? lazy ?? address ?? '');
		return target === null ? [] : [{ target, isType: type !== undefined }];
	});
}

/** A path in the project, or null for a package. */
function resolved(from: string, name: string): string | null {
	const plain = name.replace(/\?.*$/, '');
	if (plain.startsWith('$lib/')) return `src/lib/${plain.slice('$lib/'.length)}`;
	if (!plain.startsWith('.')) return null;
	return normalize(join(dirname(from), plain)).replaceAll('\\', '/');
}

export function withoutComments(script: string): string {
	return script.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

export type Measured = { name: string; lines: number; parameters: number };

/** Every function in a script, with the lines from its first to its last. */
export function functionsIn({ path, script }: Source): Measured[] {
	const file = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
	const found: Measured[] = [];
	visit(file);
	return found;

	function visit(node: ts.Node): void {
		if (ts.isFunctionLike(node) && 'body' in node && node.body && !isGroup(node)) {
			found.push({
				name: nameOf(node, file),
				lines: lineOf(node.getEnd()) - lineOf(node.getStart(file)) + 1,
				parameters: node.parameters.filter(isRequired).length
			});
		}
		node.forEachChild(visit);
	}
	function lineOf(position: number): number {
		return file.getLineAndCharacterOfPosition(position).line;
	}
}

function isRequired(parameter: ts.ParameterDeclaration): boolean {
	return !parameter.questionToken && !parameter.initializer && !parameter.dotDotDotToken;
}

/** A group of tests is a list, not a function. */
function isGroup(node: ts.Node): boolean {
	const call = node.parent;
	return (
		ts.isCallExpression(call) && /^(describe|\w*[cC]ontract)\b/.test(call.expression.getText())
	);
}

function nameOf(node: ts.SignatureDeclaration, file: ts.SourceFile): string {
	if (node.name) return node.name.getText(file);
	const holder = node.parent;
	return ts.isVariableDeclaration(holder) ? holder.name.getText(file) : 'a function without a name';
}

/** Casts that say "trust me"; `as const` says nothing of the kind. */
export function castsIn({ path, script }: Source): string[] {
	const file = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
	const found: string[] = [];
	visit(file);
	return found;

	function visit(node: ts.Node): void {
		const isCast = ts.isAsExpression(node) && node.type.getText(file) !== 'const';
		if (isCast) found.push(node.getText(file).replace(/\s+/g, ' ').slice(0, 80));
		node.forEachChild(visit);
	}
}

/** Loops of imports, each as the files on it; imports of types bind nothing at run time. */
export function cyclesIn(all: readonly Source[]): string[] {
	const byPath = new Map(all.map((source) => [source.path, source]));
	const done = new Set<string>();
	const cycles: string[] = [];
	for (const { path } of all) walk(path, []);
	return cycles;

	function walk(path: string, trail: readonly string[]): void {
		const seenAt = trail.indexOf(path);
		if (seenAt >= 0) cycles.push([...trail.slice(seenAt), path].join(' → '));
		if (seenAt >= 0 || done.has(path)) return;
		for (const { target, isType } of byPath.get(path)?.imports ?? []) {
			if (!isType) walk(target, [...trail, path]);
		}
		done.add(path);
	}
}
