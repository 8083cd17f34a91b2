/** What a browser can show although the page is closed, and where its push service takes it. */

type Ring = { endpoint: string; p256dh: string; auth: string };
type Permission = 'default' | 'denied' | 'granted';

/** Read by the service worker, which has no words of its own. */
const cacheName = 'alerts';
const wordsPath = '/alert-words.json';

export const ringer = {
	support(): 'unsupported' | 'home_screen' | 'can' {
		if ('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)
			return 'can';
		return isApplePhone() && !isInstalled() ? 'home_screen' : 'unsupported';
	},
	permission: (): Permission => Notification.permission,
	ask: (): Promise<Permission> => Notification.requestPermission(),
	async current(): Promise<Ring | null> {
		const registration = await navigator.serviceWorker.getRegistration();
		const subscription = (await registration?.pushManager.getSubscription()) ?? null;
		return subscription && ringOf(subscription);
	},
	async subscribe(key: string): Promise<Ring> {
		const { pushManager } = await navigator.serviceWorker.ready;
		const before = await pushManager.getSubscription();
		if (before && keyOf(before.options.applicationServerKey) === key) return ringOf(before);
		// Made for keys that the server no longer has: it would never ring.
		await before?.unsubscribe();
		return ringOf(
			await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
		);
	},
	async unsubscribe(): Promise<void> {
		const registration = await navigator.serviceWorker.getRegistration();
		await (await registration?.pushManager.getSubscription())?.unsubscribe();
	},
	async keepWords(words: Readonly<Record<string, string>>): Promise<void> {
		await (await caches.open(cacheName)).put(wordsPath, Response.json(words));
	},
	async forgetWords(): Promise<void> {
		await caches.delete(cacheName);
	}
};

function ringOf(subscription: PushSubscription): Ring {
	const { endpoint, keys } = subscription.toJSON();
	return { endpoint: endpoint ?? '', p256dh: keys?.['p256dh'] ?? '', auth: keys?.['auth'] ?? '' };
}

function keyOf(bytes: ArrayBuffer | null): string {
	if (bytes === null) return '';
	const text = btoa(String.fromCharCode(...new Uint8Array(bytes)));
	return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** An iPad says that it is a Mac, but no Mac has fingers. */
function isApplePhone(): boolean {
	const { userAgent, maxTouchPoints } = navigator;
	return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}

function isInstalled(): boolean {
	return matchMedia('(display-mode: standalone)').matches;
}
