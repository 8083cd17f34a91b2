import type { Rows, TableName } from './rows.ts';
import { unseal } from './seal.ts';
import type { Reader, Stored } from './tables.ts';

/** A row as pages see it: its view, with whether part of it is still on its way. */
export type Seen<Name extends TableName> = Rows[Name] & { pending: boolean };

export async function readAll<Name extends TableName>(
	reader: Reader,
	table: Name,
	group?: string
): Promise<Seen<Name>[]> {
	const rows: Stored[] =
		group === undefined ? await reader.all(table) : await reader.where(table, 'group', group);
	return rows.flatMap((stored) => parseSeen<Name>(stored) ?? []);
}

export async function readOne<Name extends TableName>(
	reader: Reader,
	table: Name,
	key: string
): Promise<Seen<Name> | null> {
	const stored: Stored | undefined = await reader.get(table, key);
	return stored ? parseSeen<Name>(stored) : null;
}

function parseSeen<Name extends TableName>(stored: Stored): Seen<Name> | null {
	if (stored.view === null) return null;
	const seen: unknown = { ...unseal(stored.view), pending: stored.pending > 0 };
	assertSeen<Name>(seen);
	return seen;
}

/** The feed's columns are the fields of the row's type: what SQL sends is tested against it. */
function assertSeen<Name extends TableName>(_row: unknown): asserts _row is Seen<Name> {}
