/**
 * Word of what was committed: which tables of which database, in this tab, in another, or by the
 * service worker. Nothing of what is in them travels.
 */
type Heard = (tables: readonly string[] | 'all') => void;

const listeners = new Map<string, Set<Heard>>();
let line: BroadcastChannel | null = null;

/** Told after the commit, so that whoever reads again finds it. */
export function tellChanged(database: string, tables: readonly string[]): void {
	if (tables.length === 0) return;
	channel().postMessage({ database, tables });
	spread(database, tables);
}

export function onChanged(database: string, heard: Heard): () => void {
	channel();
	const those = listeners.get(database) ?? new Set();
	listeners.set(database, those.add(heard));
	return () => {
		those.delete(heard);
		if (those.size === 0) listeners.delete(database);
	};
}

function spread(database: string, tables: readonly string[] | 'all'): void {
	for (const heard of [...(listeners.get(database) ?? [])]) heard(tables);
}

function channel(): BroadcastChannel {
	if (line) return line;
	line = new BroadcastChannel('waymark-changes');
	line.onmessage = ({ data }: MessageEvent<unknown>) => {
		const word = parseWord(data);
		if (word) spread(word.database, word.tables);
	};
	// A page that comes back from the browser's memory has heard nothing meanwhile.
	globalThis.addEventListener?.('pageshow', (event) => {
		if ('persisted' in event && event.persisted)
			for (const database of [...listeners.keys()]) spread(database, 'all');
	});
	return line;
}

function parseWord(told: unknown): { database: string; tables: string[] } | null {
	if (typeof told !== 'object' || told === null) return null;
	if (!('database' in told) || !('tables' in told) || !Array.isArray(told.tables)) return null;
	return { database: String(told.database), tables: told.tables.map(String) };
}
