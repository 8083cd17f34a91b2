/** Decoding and encoding a photo takes a second on a phone: here it does not stop the typing. */
import { remake, type Remade, type Source, type Work } from './picture.ts';

export type Order = { id: number; source: Source; work: Work };
export type Delivery = { id: number; remade: Remade | null };

self.addEventListener('message', ({ data: order }: MessageEvent<Order>) => {
	const deliver = (remade: Remade | null) => {
		const delivery: Delivery = { id: order.id, remade };
		self.postMessage(delivery);
	};
	remake(order.source, order.work).then(deliver, () => deliver(null));
});
