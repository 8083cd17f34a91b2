/**
 * What a page shows is the last row that came from the server with everything this device has
 * done since laid over it: `view = fold(server row, pending entries in order)`. The view is kept,
 * so that reading costs nothing, and can always be made again from its two parts (rule W3).
 */
import type { Json } from './json.ts';

export type Row = { readonly [column: string]: Json };

/** A command on its way, as a fold may see it. Nothing here changes once it is written. */
export type Entry = {
	uid: string;
	name: string;
	version: number;
	args: Json;
	/** When the person acted, by the device's clock. For showing only: it decides no conflict. */
	at: number;
	/** Whose command it is; empty before sign-in. */
	person: string;
};

/** One row's fold of one entry. */
export type Fold = (row: Row | null, entry: Entry) => Row | null;

export function fold(server: Row | null, pending: readonly Entry[], one: Fold): Row | null {
	return pending.reduce(one, server);
}
