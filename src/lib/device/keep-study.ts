/** Asks the service worker to keep the pages for studying, which are not part of its shell. */

const answerMsMax = 60_000;

/** Rejects when they could not be fetched. Without a service worker there is nothing to keep. */
export async function keepStudy(): Promise<void> {
	const registration = await navigator.serviceWorker?.getRegistration();
	const worker = registration?.active;
	if (!worker) return;
	const { port1, port2 } = new MessageChannel();
	const isKept = await new Promise<unknown>((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
		setTimeout(() => resolve(false), answerMsMax);
		worker.postMessage({ type: 'KEEP_STUDY' }, [port2]);
	});
	port1.close();
	if (isKept !== true) throw new Error('The pages for studying could not be kept');
}
