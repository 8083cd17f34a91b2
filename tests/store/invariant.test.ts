import { expect, test } from 'vitest';
import { seal } from '../../src/lib/store/seal.ts';
import type { Stored } from '../../src/lib/store/tables.ts';
import { createMemoryTables } from '../fakes/store.ts';
import { answer, application, openStore, pulled, start } from '../contract/store.ts';

const key = `${application}|identity/first_name`;

/** A row on the disk as no code of ours would have left it. */
async function spoiled(change: (row: Stored) => Partial<Stored>) {
	const opened = await openStore(createMemoryTables());
	await opened.save(start(opened.id()));
	await opened.save(answer(opened.id(), 'Avery'));
	await opened.tables.write(['fields'], async (tx) => {
		const row = await tx.get('fields', key);
		if (row) await tx.put('fields', [{ ...row, ...change(row) }]);
	});
	return opened;
}

test.each<[string, (row: Stored) => Partial<Stored>]>([
	['shows something else', () => ({ view: seal({ value: 'Blake' }) })],
	['has lost what waits on it', () => ({ pending: 0 })],
	['shows nothing', () => ({ view: null })]
])('[W3] a row that %s is found by the next transaction', async (_what, change) => {
	const { save, local, id } = await spoiled(change);
	const what = `row = fold(server, pending) at fields/${key}`;
	await expect(local.apply(null, pulled({}), 1)).rejects.toThrow(what);
	await expect(save(answer(id(), 'x', 'identity/city'))).rejects.toThrow(what);
});

test('[W3] a row that is what its two parts make of it is left in peace', async () => {
	const { local } = await spoiled(() => ({}));
	expect(await local.apply(null, pulled({}), 1)).toBe('applied');
});
