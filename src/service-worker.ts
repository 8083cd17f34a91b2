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
import { flush } from './lib/worker.ts';

type Waiting = Event & { waitUntil(work: Promise<unknown>): void };
type Scope = {
	/** Written in by the build (`scripts/precache.ts`); absent while developing. */
	__SHELL__?: { precached: { url: string; revision: string | null }[]; heavy: string[] };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'message', hear: (event: MessageEvent<unknown>) => void): void;
	addEventListener(type: 'activate', hear: (event: Waiting) => void): void;
	addEventListener(type: 'sync', hear: (event: Waiting & { tag: string }) => void): void;
};
declare const self: Scope;

/** Everything the backend answers for; none of it is a page of the app. */
const backend = [
	/^\/(rest|auth|storage|realtime|functions)\/v1\//,
	/^\/(mailbox|config\.json|licences|health)/
];

const shell = self.__SHELL__;
if (shell) keep(shell);

function keep({ precached, heavy }: NonNullable<typeof shell>): void {
	precacheAndRoute(precached, { cleanURLs: false });
	cleanupOutdatedCaches();
	const page = createHandlerBoundToURL('/200.html');
	registerRoute(new NavigationRoute(page, { denylist: backend }));
	const isHeavy = ({ url, sameOrigin }: { url: URL; sameOrigin: boolean }) =>
		sameOrigin && heavy.includes(url.pathname);
	registerRoute(isHeavy, new CacheFirst({ cacheName: 'heavy' }));
	self.addEventListener('activate', (event) => event.waitUntil(forgetOld(heavy)));
}

/** Large files of earlier versions would otherwise stay for ever. */
async function forgetOld(heavy: readonly string[]): Promise<void> {
	const cache = await caches.open('heavy');
	const old = (await cache.keys()).filter(({ url }) => !heavy.includes(new URL(url).pathname));
	await Promise.all(old.map((request) => cache.delete(request)));
}

/** The page asks for this once nobody is typing. */
self.addEventListener('message', ({ data }) => {
	const isAsked = typeof data === 'object' && data !== null && 'type' in data;
	if (isAsked && data.type === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('sync', (event) => {
	if (event.tag === 'outbox') event.waitUntil(flush());
});
