/** Asks the service worker to keep pages that are not part of its shell: those of one set, together. */

export type PageSet = 'study' | 'admission' | 'later';

const answerMsMax = 60_000;
const readyMsMax = 20_000;

/** Rejects when they could not be fetched. Without a service worker there is nothing to keep. */
export async function keepPages(pages: PageSet): Promise<void> {
	const worker = await workerHere();
	if (!worker) return;
	const { port1, port2 } = new MessageChannel();
	const isKept = await new Promise<unknown>((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
		setTimeout(() => resolve(false), answerMsMax);
		worker.postMessage({ type: 'KEEP', pages }, [port2]);
	});
	port1.close();
	if (isKept !== true) throw new Error(`The pages of ${pages} could not be kept`);
}

/** On a first visit it is still on its way. */
async function workerHere(): Promise<ServiceWorker | null> {
	const container = navigator.serviceWorker;
	if (!container) return null;
	const here = await container.getRegistration();
	if (here?.active) return here.active;
	const inTime = new Promise<null>((resolve) => setTimeout(() => resolve(null), readyMsMax));
	const ready = await Promise.race([container.ready, inTime]);
	return ready?.active ?? null;
}
