/** What a person does about a command that did not get through. Nothing is dropped by itself (P5). */
import type { Order } from './append.ts';
import type { Intents } from './intents.ts';
import { placesOf } from './intents.ts';
import { refold } from './refold.ts';
import { tableNames } from './rows.ts';
import { unseal } from './seal.ts';
import type { Tables } from './tables.ts';

/** Tries a stuck command at once. The contents of a refused one, to be given again; else null. */
export async function retry(
	tables: Tables,
	uid: string
): Promise<Pick<Order, 'name' | 'args'> | null> {
	return tables.write(['outbox', 'refused'], async (tx) => {
		const [entry] = await tx.where('outbox', 'uid', uid);
		if (entry) await tx.put('outbox', [{ ...entry, heldUntil: null }]);
		const refused = await tx.get('refused', uid);
		if (!refused) return null;
		await tx.remove('refused', [uid]);
		return { name: refused.name, args: unseal(refused.args) };
	});
}

/**
 * Sets a stuck command aside. The server is told under the command's own uid, so that it can never
 * be applied later by a copy that was under way; it comes back as refused, with its contents.
 */
export async function park(tables: Tables, uid: string, intents: Intents): Promise<void> {
	await tables.write(['outbox', ...tableNames], async (tx) => {
		const [entry] = await tx.where('outbox', 'uid', uid);
		if (!entry) return;
		await tx.put('outbox', [{ ...entry, parked: true, heldUntil: null }]);
		for (const place of placesOf(entry.touches)) await refold(tx, place, intents);
	});
}

export async function discard(tables: Tables, uid: string): Promise<void> {
	await tables.write(['refused'], (tx) => tx.remove('refused', [uid]));
}
