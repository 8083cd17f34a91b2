/** What was sent, read out of a copy by whoever opens it: with no account, and saved nowhere. */
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import type { PersonStore } from '../../src/lib/store/person.ts';
import { parseCopied } from '../../src/lib/store/copied.ts';
import { sentIn } from '../../src/lib/store/copied-sent.ts';
import { groupOf, keyOf } from '../../src/lib/store/rows.ts';
import type { Row, TableName } from '../../src/lib/store/rows.ts';
import { seal, unseal } from '../../src/lib/store/seal.ts';
import { people } from '../people.ts';
import { application, begin, closePhones, copyOf, open, outbox, phone } from './copies.ts';

afterEach(closePhones);

const put = (store: PersonStore, table: TableName, row: Row) =>
	store.tables.write([table], (tx) =>
		tx.put(table, [
			{
				...{ key: keyOf(table, row), group: groupOf(table, row), generation: 0 },
				...{ server: seal(row), view: seal(row), pending: 0, v: 1 }
			}
		])
	);

/** As after sending: the application stands as sent, and nothing waits. */
async function sent(): Promise<PersonStore> {
	const store = await phone(people.avery);
	await begin(store);
	const [row] = await store.opened.reader.all('applications');
	if (!row?.view) throw new Error('there is no application');
	await put(store, 'applications', { ...unseal(row.view), state: 'submitted' });
	const fields = { 'identity/first_name': 'Avery', 'identity/last_name': 'Stone' };
	const files = [{ document: 'photo_id', name: 'me.jpg' }];
	for (const revision of [1, 2]) {
		const more = { digest: 'x', receipt: `WM-${revision}`, submitted_at: revision * 1000 };
		const about = { application_id: application, part: 'application', language: 'en' };
		await put(store, 'submissions', {
			...{ id: randomUUID(), ...about, ...more },
			...{ revision, fields, files }
		});
	}
	const waiting = await store.opened.reader.all('outbox');
	await store.tables.write(['outbox'], (tx) =>
		tx.remove(
			'outbox',
			waiting.map(({ seq }) => seq)
		)
	);
	return store;
}

describe('a copy of an application that was sent', () => {
	test('is read by somebody without an account, newest first, with its files, and is not brought in', async () => {
		const { file } = await copyOf(await sent(), { person: people.avery });
		const other = await phone();
		const opened = await open(file, other);
		expect(opened).toMatchObject({ answers: 0, files: 0, left: { sent: 1 } });
		const [read] = opened.sent;
		expect(read).toMatchObject({ id: application, program: 'calmhsa' });
		expect(read?.revisions.map(({ receipt }) => receipt)).toEqual(['WM-2', 'WM-1']);
		expect(read?.revisions[0]?.fields).toMatchObject({ 'identity/first_name': 'Avery' });
		const [kept] = read?.files ?? [];
		const bytes = kept ? await opened.bytesOf(kept) : null;
		expect(await bytes?.text()).toBe('a photo');
		expect(kept && (await opened.bytesOf({ ...kept, sha256: 'a'.repeat(64) }))).toBeNull();
		expect(await outbox(other)).toEqual([]);
		expect(await other.opened.reader.all('submissions')).toEqual([]);
	});

	test('shows its own account nothing that it has anyway', async () => {
		const store = await sent();
		const { file } = await copyOf(store, { person: people.avery });
		const late = await phone(people.avery);
		expect((await open(file, late, { person: people.avery })).sent).toEqual([]);
	});

	test('of rows that nobody made properly shows what can be shown, and no more', () => {
		const row = { application_id: 'a', part: 'application', fields: {}, files: [] };
		const copied = parseCopied({
			...{ format: 'waymark-copy', version: 1, person: '', outbox: [], files: [] },
			rows: {
				applications: [{ id: 'a', state: 'submitted', program: 'no such program' }],
				providers: [7, { id: 1 }],
				submissions: [
					{ ...row, revision: 'many', submitted_at: Number.MAX_SAFE_INTEGER, receipt: { a: 1 } },
					{ ...row, part: 'constructor' },
					{ ...row, fields: 'x' },
					{ ...row, files: [null, 'x', { document: 3, name: ['x'] }], submitted_at: 5 }
				]
			}
		});
		if (copied === null || copied === 'newer') throw new Error('it can be read');
		const [read] = sentIn(copied);
		expect(read?.revisions).toEqual([
			{
				part: 'application',
				revision: 0,
				receipt: '',
				at: 5,
				fields: {},
				files: [{ document: '3', name: '' }]
			},
			{ part: 'application', revision: 0, receipt: '', at: 0, fields: {}, files: [] }
		]);
	});
});
