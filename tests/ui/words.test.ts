import { describe, expect, test } from 'vitest';
import { words as english } from '../../src/lib/words/en.ts';
import { words as spanish } from '../../src/lib/words/es.ts';

type Tree = { readonly [key: string]: unknown };

function isTree(value: unknown): value is Tree {
	return typeof value === 'object' && value !== null;
}

/** Every leaf with its path; functions are leaves too. */
function leaves(tree: Tree, path = ''): readonly (readonly [string, unknown])[] {
	return Object.entries(tree).flatMap(([key, value]) =>
		isTree(value) ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, value] as const]
	);
}

describe('the words', () => {
	test('exist in both languages, leaf by leaf', () => {
		const names = (tree: Tree) => leaves(tree).map(([path]) => path);
		expect(names(spanish)).toEqual(names(english));
	});

	test('are never empty', () => {
		for (const tree of [english, spanish]) {
			for (const [path, value] of leaves(tree)) {
				if (typeof value === 'string') expect(value.trim(), path).not.toBe('');
			}
		}
	});

	test('blame nobody and do not beg: no "invalid", no "please"', () => {
		for (const tree of [english, spanish]) {
			for (const [path, value] of leaves(tree)) {
				if (typeof value === 'string') {
					expect(value, path).not.toMatch(/\binvalid|\bplease\b|inválid|\bpor favor\b/iu);
				}
			}
		}
	});

	test('speak to a person as usted in Spanish', () => {
		for (const [path, value] of leaves(spanish)) {
			if (typeof value === 'string')
				expect(value, path).not.toMatch(/\b(tú|tus|tienes|puedes|debes)\b/iu);
		}
	});

	test('name the six states the same everywhere', () => {
		expect(Object.values(english.sync.status)).toEqual([
			'Saved on this device',
			'Sending',
			'Received',
			'In review',
			'Needs a change',
			'Approved'
		]);
	});
});
