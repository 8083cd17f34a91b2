/** Folds one command over a row, as the store does. */
import { commands } from '../../src/lib/commands/all.ts';
import type { CommandName } from '../../src/lib/commands/all.ts';
import { foldOne } from '../../src/lib/store/intents.ts';
import type { Row, TableName } from '../../src/lib/store/rows.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import { people } from '../people.ts';

export const application = 'aaaaaaaa-0000-4000-8000-000000000001';
export const other = 'aaaaaaaa-0000-4000-8000-000000000002';

export type Fold = {
	name: CommandName;
	table: TableName;
	args: Json;
	row?: Row | null;
	key?: string;
};

export function folded({ name, table, args, row = null, key = '' }: Fold): Row | null {
	const entry = { uid: 'u1', name, version: 1, args, at: 5, person: people.avery };
	return foldOne(commands, { table, key })(row, entry);
}

export function check(name: CommandName, args: unknown): Json {
	const command = commands.get(name);
	if (!command) throw new Error(`${name} is not known`);
	return command.check(args);
}
