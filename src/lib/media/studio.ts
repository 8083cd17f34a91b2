/** Where pictures are made: one worker for the page's life, or the page itself where there is none. */
import type { Delivery, Order } from './picture.worker.ts';
import { remake, type Remade, type Source, type Work } from './picture.ts';

let worker: Worker | null = null;
let orders = 0;

/** Null when the picture cannot be decoded. */
export async function remakePicture(source: Source, work: Work): Promise<Remade | null> {
	if (!('OffscreenCanvas' in globalThis) || !('Worker' in globalThis)) return here(source, work);
	worker ??= new Worker(new URL('./picture.worker.ts', import.meta.url), { type: 'module' });
	orders += 1;
	const answer = await ordered(worker, { id: orders, source, work });
	if (answer !== 'broken') return answer.remade;
	worker.terminate();
	worker = null;
	return here(source, work);
}

function here(source: Source, work: Work): Promise<Remade | null> {
	return remake(source, work).catch(() => null);
}

/** Bitmaps are copied, not moved, so that a worker that dies does not take the picture along. */
function ordered(to: Worker, order: Order): Promise<Delivery | 'broken'> {
	return new Promise((resolve) => {
		const finish = (answer: Delivery | 'broken') => {
			to.removeEventListener('message', hear);
			to.removeEventListener('error', fail);
			resolve(answer);
		};
		const fail = () => finish('broken');
		const hear = ({ data }: MessageEvent<Delivery>) => {
			if (data.id === order.id) finish(data);
		};
		to.addEventListener('message', hear);
		to.addEventListener('error', fail);
		to.postMessage(order);
	});
}
