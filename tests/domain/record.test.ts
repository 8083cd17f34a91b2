import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { continuesRecord, findRecordFault } from '../../src/lib/domain/record.ts';
import type { RecordEntry } from '../../src/lib/domain/record.ts';

const sha256 = async (bytes: Uint8Array) =>
	new Uint8Array(createHash('sha256').update(bytes).digest());
const digest = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

function chain(...leaves: string[]): RecordEntry[] {
	const made: RecordEntry[] = [];
	for (const [at, leaf] of leaves.entries()) {
		const leafHash = digest(leaf);
		const before = made.at(-1)?.hash ?? '';
		made.push({ n: at + 1, leaf, leafHash, hash: digest(Buffer.from(before + leafHash, 'hex')) });
	}
	return made;
}
const story = () => chain('avery sends', 'rowan claims', 'rowan looks', 'rowan approves');
const changed = (at: number, change: Partial<RecordEntry>) =>
	story().map((entry, index) => (index === at ? { ...entry, ...change } : entry));

test('a record that nobody touched is whole, also where a text is withheld', async () => {
	expect(await findRecordFault(story(), sha256)).toBe(null);
	expect(await findRecordFault(changed(1, { leaf: null }), sha256)).toBe(null);
	expect(await findRecordFault([], sha256)).toBe(null);
});

test.each<[string, () => RecordEntry[], object]>([
	['a changed word', () => changed(2, { leaf: 'rowan sleeps' }), { n: 3, fault: 'text' }],
	[
		'a changed word with a hash to match',
		() => changed(2, { leaf: 'rowan sleeps', leafHash: digest('rowan sleeps') }),
		{ n: 3, fault: 'chain' }
	],
	['an entry taken out', () => story().toSpliced(1, 1), { n: 2, fault: 'missing' }],
	[
		'an entry taken out and the rest numbered anew',
		() =>
			story()
				.toSpliced(1, 1)
				.map((entry, at) => ({ ...entry, n: at + 1 })),
		{ n: 2, fault: 'chain' }
	],
	[
		'two that changed places',
		() => [...story().toSpliced(2, 1), story()[2]].flatMap((one) => one ?? []),
		{ n: 3, fault: 'missing' }
	],
	['no hash at all', () => changed(0, { leaf: null, leafHash: 'zz' }), { n: 1, fault: 'chain' }]
])('%s is seen, and where', async (_, entries, fault) => {
	expect(await findRecordFault(entries(), sha256)).toEqual(fault);
});

test('a page of it is held against the last entry of the page before', async () => {
	const [, second, ...rest] = story();
	const before = { n: second?.n ?? 0, hash: second?.hash ?? '' };
	expect(await findRecordFault(rest, sha256, before)).toBe(null);
	expect(await findRecordFault(rest, sha256, { ...before, hash: digest('else') })).toEqual({
		n: 3,
		fault: 'chain'
	});
});

test('a later record holds an earlier one, and one that was made anew does not', () => {
	expect(continuesRecord(story().slice(0, 2), story())).toBe(true);
	expect(continuesRecord(story(), story().slice(0, 2))).toBe(false);
	expect(continuesRecord(story(), chain('avery sends', 'rowan denies'))).toBe(false);
});
