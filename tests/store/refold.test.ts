import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { findBrokenFolds } from '../../src/lib/store/invariant.ts';
import type { Intents } from '../../src/lib/store/intents.ts';
import { refoldForeign } from '../../src/lib/store/refold.ts';
import { tableNames } from '../../src/lib/store/rows.ts';
import { application, openStore, start } from '../contract/store.ts';
import { createMemoryTables } from '../fakes/store.ts';

const begin = commands.get('application.start');
/** To which a start means something else. */
const next: Intents = new Map([
	...commands,
	...(begin ? [['application.start', { ...begin, version: 2 }] as const] : [])
]);

test('[R3] [W3] rows are as the app that opens them folds them, not as the one that left them', async () => {
	const { tables, save, id } = await openStore(createMemoryTables());
	await save(start(id()));
	const broken = () =>
		tables.read(['outbox', ...tableNames], (reader) => findBrokenFolds(reader, tableNames, next));
	expect(await broken()).toContain(`applications/${application}`);
	await refoldForeign(tables, next);
	expect(await broken()).toEqual([]);
	expect(await tables.read(['outbox'], (reader) => reader.count('outbox'))).toBe(1);
});
