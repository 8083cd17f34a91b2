/** Study packs on this device. They are nobody's, so everybody here shares them and they outlive a sign-out. */
import { answerOf, Connection } from './connection.ts';
import { nativeVersion } from './shape.ts';

export type KeptPack = { key: string; hash: string; content: unknown };
export type PackStore = {
	get(key: string): Promise<KeptPack | null>;
	/** Replaces what was kept under the key. */
	put(pack: KeptPack): Promise<void>;
};

const packDatabase = 'waymark-packs';
const stores = [{ name: 'packs', key: 'key', indexes: [] }];

export function openPacks(name = packDatabase): PackStore {
	const connection = new Connection({ name, version: nativeVersion, stores });
	return {
		get: async (key) => {
			const kept = await connection.read(['packs'], (tx) =>
				answerOf<KeptPack | undefined>(tx.objectStore('packs').get(key))
			);
			return kept ?? null;
		},
		put: async (pack) => {
			await connection.write(['packs'], (tx) => answerOf(tx.objectStore('packs').put(pack)));
		}
	};
}
