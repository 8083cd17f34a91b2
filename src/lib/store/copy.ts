/** Everything of a person that lies here, readable, and as it is at one moment. */
import type { Upload } from '../sync/uploads.ts';
import type { Opened } from './current.ts';
import { textOf } from '../sync/text.ts';
import { tableNames } from './rows.ts';
import type { Row, TableName } from './rows.ts';
import { unseal } from './seal.ts';
import type { OutboxEntry, RefusedEntry, Waiting } from './tables.ts';

export type Kept = {
	outbox: OutboxEntry[];
	refused: RefusedEntry[];
	waiting: Waiting[];
	uploads: Upload[];
	rows: Record<TableName, Row[]>;
};

const own = ['outbox', 'refused', 'waiting', 'uploads'] as const;

/**
 * Their own: while a desk holds a claim, what the applicant sent lies here too. It was lent to be decided, and
 * goes along with nobody. `person` is empty where nobody is signed in.
 */
export async function readKept({ read }: Pick<Opened, 'read'>, person: string): Promise<Kept> {
	return read([...own, ...tableNames], async (reader) => {
		const [outbox, refused, waiting, uploads] = await Promise.all([
			reader.all('outbox'),
			reader.all('refused'),
			reader.all('waiting'),
			reader.all('uploads')
		]);
		const rows = emptyRows();
		for (const table of tableNames) {
			const stored = await reader.all(table);
			rows[table] = stored.flatMap((row) => (row.view ? [unseal(row.view)] : []));
		}
		return { outbox, refused, waiting, uploads, rows: ownOf(rows, person) };
	});
}

/** What somebody at a desk, or who helps, has of their own about an application that is not theirs. */
const besideAnother = new Set<TableName>(['claims', 'helpings', 'suggestions', 'notifications']);

function ownOf(rows: Kept['rows'], person: string): Kept['rows'] {
	const isTheirs = (row: Row) => ['', person].includes(textOf(row['person']));
	const applications = new Set(rows.applications.filter(isTheirs).map((row) => textOf(row['id'])));
	const own = emptyRows();
	for (const table of tableNames) {
		own[table] = rows[table].filter((row) => {
			const application = textOf(row['application_id']);
			const isBeside = application === '' || besideAnother.has(table);
			return isTheirs(row) && (isBeside || applications.has(application));
		});
	}
	return own;
}

function emptyRows(): Kept['rows'] {
	const pairs = tableNames.map((table) => [table, []] as const);
	const rows: Partial<Kept['rows']> = Object.fromEntries(pairs);
	assertWhole(rows);
	return rows;
}

/** The names are all there are: that is what makes it whole. */
function assertWhole(_rows: Partial<Kept['rows']>): asserts _rows is Kept['rows'] {}
