/** What stands between the pages and the network: the service worker, and what it keeps. */
export type WorkerFacts = {
	/** Of the app that it serves, by the mark of its one page; null while it keeps none. */
	version: string | null;
	/** Null when there is no worker in use. */
	state: string | null;
	isWaiting: boolean;
	/** Files kept, by cache. */
	kept: readonly { name: string; files: number }[];
};

export async function readWorker(): Promise<WorkerFacts> {
	const registration = await navigator.serviceWorker?.getRegistration();
	const kept = await readCaches();
	const urls = kept.flatMap((one) => one.urls);
	return {
		version: urls.map(markIn).find((mark) => mark !== null) ?? null,
		state: registration?.active?.state ?? null,
		isWaiting: Boolean(registration?.waiting),
		kept: kept.map(({ name, urls: files }) => ({ name, files: files.length }))
	};
}

/** Every address opens with this page; the build writes the hash of its content behind it. */
function markIn(url: string): string | null {
	const { pathname, searchParams } = new URL(url);
	return pathname === '/200.html' ? searchParams.get('__WB_REVISION__') : null;
}

async function readCaches(): Promise<{ name: string; urls: string[] }[]> {
	if (!('caches' in globalThis)) return [];
	const names = await caches.keys();
	const read = async (name: string) =>
		(await (await caches.open(name)).keys()).map(({ url }) => url);
	return Promise.all(names.map(async (name) => ({ name, urls: await read(name) })));
}
