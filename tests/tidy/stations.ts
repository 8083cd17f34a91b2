/** The tree is the data flow: what stands where, and what it may know. */

/** Which folder may import which; what is not listed may not. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
	domain: [],
	programs: ['domain'],
	sync: [],
	store: ['domain', 'sync', 'queries'],
	queries: ['store', 'domain', 'sync'],
	backend: ['sync'],
	device: ['domain', 'sync'],
	media: ['domain'],
	commands: ['domain', 'programs', 'store', 'sync'],
	words: ['domain'],
	ui: [],
	routes: ['ui', 'commands', 'queries', 'domain', 'programs', 'media', 'words', 'app']
};

export function stationOf(path: string): string {
	if (path.startsWith('src/routes/')) return 'routes';
	if (path.startsWith('src/lib/store/queries/')) return 'queries';
	if (/^src\/lib\/words(\.svelte)?\.ts$/.test(path)) return 'words';
	if (/^src\/(lib\/(app|worker)|service-worker)(\.svelte)?\.ts$|^src\/lib\/app\//.test(path))
		return 'app';
	return /^src\/lib\/(\w+)\//.exec(path)?.[1] ?? 'elsewhere';
}
