import { expect, test } from 'vitest';
import { seal, unseal } from '../../src/lib/store/seal.ts';
import { createMemoryTables } from '../fakes/store.ts';
import { answer, openStore, start } from '../contract/store.ts';

test('[W7] what was sealed is what is opened', () => {
	const value = { name: 'Avery', list: [1, null] };
	expect(unseal(seal(value))).toEqual(value);
});

test('[W7] only ids, states, counters and times stand beside what is sealed', async () => {
	const { tables, save, id } = await openStore(createMemoryTables());
	await save(start(id()));
	await save(answer(id(), 'a private story'));
	const [entries, rows] = await tables.read(['outbox', 'fields'], (reader) =>
		Promise.all([reader.all('outbox'), reader.all('fields')])
	);
	const clear = [
		...entries.map(({ args: _args, ...rest }) => rest),
		...rows.map(({ server: _server, view: _view, ...rest }) => rest)
	];
	expect(JSON.stringify(clear)).not.toContain('a private story');
	expect(rows.map((row) => row.view && unseal(row.view)['value'])).toEqual(['a private story']);
});
