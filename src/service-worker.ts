/**
 * Keeps the app's shell, so that every page opens with no signal, and lets the browser wake the
 * outbox once there is one. It keeps nothing that the server answered: that is the store's work.
 */
import {
	cleanupOutdatedCaches,
	createHandlerBoundToURL,
	precacheAndRoute
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { unpacked } from './lib/device/shell.ts';
import type { PackedShell } from './lib/device/shell.ts';
import { flush } from './lib/worker.ts';

type Waiting = Event & { waitUntil(work: Promise<unknown>): void };
type PushEvent = Waiting & { data: { text(): string } };
type ClickEvent = Waiting & { notification: { close(): void } };
type Scope = {
	/** Written in by the build (`scripts/precache.ts`); absent while developing. */
	__SHELL__?: PackedShell;
	skipWaiting(): Promise<void>;
	registration: { showNotification(text: string, more: object): Promise<void> };
	clients: { openWindow(path: string): Promise<unknown> };
	navigator: { setAppBadge?: () => Promise<void> };
	addEventListener(type: 'message', hear: (event: Waiting & MessageEvent<unknown>) => void): void;
	addEventListener(type: 'install' | 'activate', hear: (event: Waiting) => void): void;
	addEventListener(type: 'push', hear: (event: PushEvent) => void): void;
	addEventListener(type: 'notificationclick', hear: (event: ClickEvent) => void): void;
	addEventListener(type: 'sync', hear: (event: Waiting & { tag: string }) => void): void;
};
declare const self: Scope;

/** Everything the backend answers for; none of it is a page of the app. */
const backend = [
	/^\/(rest|auth|storage|realtime|functions)\/v1\//,
	/^\/(mailbox|config\.json|licences|health)/
];

const shell = self.__SHELL__;
const sets = Object.fromEntries(
	Object.entries(shell?.sets ?? {}).map(([name, paths]) => [name, unpacked(paths)])
);
if (shell) keep(shell);

function keep({ precached, revised, heavy }: PackedShell): void {
	const hashed = unpacked(precached).map((url) => ({ url, revision: null }));
	precacheAndRoute([...hashed, ...revised], { cleanURLs: false });
	cleanupOutdatedCaches();
	const page = createHandlerBoundToURL('/200.html');
	registerRoute(new NavigationRoute(page, { denylist: backend }));
	for (const [cacheName, paths] of Object.entries({ ...sets, heavy: unpacked(heavy) })) {
		const isOne = ({ url, sameOrigin }: { url: URL; sameOrigin: boolean }) =>
			sameOrigin && paths.includes(url.pathname);
		registerRoute(isOne, new CacheFirst({ cacheName }));
		self.addEventListener('activate', (event) => event.waitUntil(forgetOld(cacheName, paths)));
	}
	self.addEventListener('install', (event) =>
		event.waitUntil(Promise.all(Object.entries(sets).map(([name, paths]) => keepOn(name, paths))))
	);
}

/** Files of earlier versions would otherwise stay for ever. */
async function forgetOld(cacheName: string, paths: readonly string[]): Promise<void> {
	const cache = await caches.open(cacheName);
	const old = (await cache.keys()).filter(({ url }) => !paths.includes(new URL(url).pathname));
	await Promise.all(old.map((request) => cache.delete(request)));
}

/** Who had these pages with the version before has them with this one, also with no signal next time. */
async function keepOn(cacheName: string, paths: readonly string[]): Promise<void> {
	const hadSome = (await caches.has(cacheName)) && (await kept(cacheName)).size > 0;
	if (hadSome) await keepAll(cacheName, paths).catch(() => undefined);
}

async function keepAll(cacheName: string, paths: readonly string[]): Promise<void> {
	const have = await kept(cacheName);
	await (await caches.open(cacheName)).addAll(paths.filter((path) => !have.has(path)));
}

async function kept(cacheName: string): Promise<ReadonlySet<string>> {
	const requests = await (await caches.open(cacheName)).keys();
	return new Set(requests.map(({ url }) => new URL(url).pathname));
}

/** The page asks for the new version once nobody is typing, and for pages that somebody begins to use. */
self.addEventListener('message', (event) => {
	const { data, ports } = event;
	if (typeof data !== 'object' || data === null || !('type' in data)) return;
	if (data.type === 'SKIP_WAITING') void self.skipWaiting();
	if (data.type !== 'KEEP' || !('pages' in data)) return;
	const name = String(data.pages);
	const answer = (isKept: boolean) => ports[0]?.postMessage(isKept);
	event.waitUntil(
		keepAll(name, sets[name] ?? []).then(
			() => answer(true),
			() => answer(false)
		)
	);
});

self.addEventListener('sync', (event) => {
	if (event.tag === 'outbox') event.waitUntil(flush());
});

/** `news`, or a kind where the person chose to see it; the words were put down by the page. */
self.addEventListener('push', (event) => event.waitUntil(ring(event.data.text())));

async function ring(kind: string): Promise<void> {
	const kept = await caches.match('/alert-words.json');
	const told: unknown = await kept?.json();
	const word: unknown = told instanceof Object && kind in told ? Reflect.get(told, kind) : null;
	const text = typeof word === 'string' ? word : 'Waymark: news, novedades';
	await self.registration.showNotification(text, {
		tag: kind,
		icon: '/icons/icon-192.png'
	});
	await self.navigator.setAppBadge?.();
}

/** A window of its own: what is open may be in the middle of something. */
self.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(self.clients.openWindow('/notifications'));
});
