/** What stands between the pages and the network: the service worker, and what it keeps. */
export type WorkerFacts = {
	/** Of the one in use; null when there is none, or when it is too old to say. */
	version: string | null;
	state: string | null;
	isWaiting: boolean;
	/** Files kept, by cache. */
	kept: readonly { name: string; files: number }[];
};

export async function readWorker(): Promise<WorkerFacts> {
	const registration = await navigator.serviceWorker?.getRegistration();
	const worker = registration?.active ?? null;
	return {
		version: worker ? await askVersion(worker) : null,
		state: worker?.state ?? null,
		isWaiting: Boolean(registration?.waiting),
		kept: await readCaches()
	};
}

/** One of an earlier version does not answer. */
function askVersion(worker: ServiceWorker): Promise<string | null> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<unknown>) =>
			resolve(typeof data === 'string' ? data : null);
		setTimeout(() => resolve(null), answerMsMax);
		worker.postMessage({ type: 'VERSION' }, [port2]);
	});
}

const answerMsMax = 1000;

async function readCaches(): Promise<{ name: string; files: number }[]> {
	if (!('caches' in globalThis)) return [];
	const names = await caches.keys();
	const count = async (name: string) => (await (await caches.open(name)).keys()).length;
	return Promise.all(names.map(async (name) => ({ name, files: await count(name) })));
}
