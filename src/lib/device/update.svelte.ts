/** A newer app waits until the person takes it: a page is never changed under somebody's hands. */
import type { Workbox } from 'workbox-window';

export class Update {
	waiting = $state(false);
	#workbox: Workbox | null = null;

	/** Registers the service worker, once the page has nothing more urgent to do. */
	async start(): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		const { Workbox } = await import('workbox-window');
		this.#workbox = new Workbox('/service-worker.js', { type: 'module' });
		this.#workbox.addEventListener('waiting', () => {
			this.waiting = true;
		});
		await this.#workbox.register();
	}

	accept(): Promise<void> {
		const workbox = this.#workbox;
		if (!workbox || !this.waiting) return Promise.resolve();
		return new Promise((resolve) => {
			workbox.addEventListener('controlling', () => {
				resolve();
				location.reload();
			});
			workbox.messageSkipWaiting();
		});
	}
}
