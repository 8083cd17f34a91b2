/** A browser's storage, as far as it is used here. */
export function shelfOf(room = Number.POSITIVE_INFINITY) {
	const kept = new Map<string, string>();
	return {
		kept,
		get length() {
			return kept.size;
		},
		key: (at: number) => [...kept.keys()][at] ?? null,
		getItem: (key: string) => kept.get(key) ?? null,
		removeItem: (key: string) => void kept.delete(key),
		setItem: (key: string, value: string) => {
			if (value.length > room) throw new Error('no room');
			kept.set(key, value);
		}
	};
}
