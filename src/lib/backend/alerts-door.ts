/**
 * Alerts between the browser and the server. The browser's own subscription is the truth about this
 * device; the server is told its address, and takes it away again.
 */
import { Fault } from '../sync/fault.ts';
import type { AlertStanding, Alerts, AlertWords } from './alerts.ts';
import type { Configure } from './config.ts';
import { createSend } from './request.ts';
import { callRpc } from './rpc.ts';

export type Ring = { endpoint: string; p256dh: string; auth: string };
/** What the browser can do; `device/alerts.ts` in a browser. */
export type Ringer = {
	support(): 'unsupported' | 'home_screen' | 'can';
	permission(): 'default' | 'denied' | 'granted';
	ask(): Promise<'default' | 'denied' | 'granted'>;
	current(): Promise<Ring | null>;
	subscribe(key: string): Promise<Ring>;
	unsubscribe(): Promise<void>;
	keepWords(words: AlertWords): Promise<void>;
	forgetWords(): Promise<void>;
};
export type AlertParts = {
	configure: Configure;
	token: () => Promise<string | null>;
	isOnline: () => boolean;
	ringer: Ringer;
};

/** Signing out does not wait longer for a server that does not answer. */
const endMsMax = 4000;

export class AlertsDoor implements Alerts {
	#parts: AlertParts;

	constructor(parts: AlertParts) {
		this.#parts = parts;
	}

	async look(): Promise<AlertStanding> {
		const { ringer, configure } = this.#parts;
		const support = ringer.support();
		if (support !== 'can') return { state: support, others: null };
		const { alerts } = await configure();
		if (!alerts) return { state: 'not_offered', others: null };
		if (ringer.permission() === 'denied') return { state: 'denied', others: null };
		const ring = await ringer.current();
		const told = await this.#call('alert_state', { p_endpoint: ring?.endpoint ?? '' }).catch(
			() => null
		);
		if (told === null) return { state: ring === null ? 'off' : 'on', others: null };
		return { state: ring !== null && told.here ? 'on' : 'off', others: told.others };
	}

	async turnOn(words: AlertWords): Promise<AlertStanding> {
		const { ringer, configure } = this.#parts;
		// First, while the press still counts as one.
		if ((await ringer.ask()) !== 'granted') return this.look();
		const { alerts } = await configure();
		if (!alerts) return this.look();
		await ringer.keepWords(words);
		const { endpoint, p256dh, auth } = await ringer.subscribe(alerts);
		const args = { p_endpoint: endpoint, p_p256dh: p256dh, p_auth: auth };
		const { here, others } = await this.#call('alert_on', args);
		return { state: here ? 'on' : 'off', others };
	}

	async turnOff(): Promise<AlertStanding> {
		const ring = await this.#parts.ringer.current();
		if (ring !== null) await this.#call('alert_off', { p_endpoint: ring.endpoint });
		await this.#parts.ringer.unsubscribe();
		return this.look();
	}

	async turnOffOthers(): Promise<AlertStanding> {
		const ring = await this.#parts.ringer.current();
		await this.#call('alert_off', { p_endpoint: null });
		if (ring !== null) {
			const { endpoint, p256dh, auth } = ring;
			await this.#call('alert_on', { p_endpoint: endpoint, p_p256dh: p256dh, p_auth: auth });
		}
		return this.look();
	}

	async end(): Promise<void> {
		const { ringer } = this.#parts;
		if (ringer.support() !== 'can') return;
		const ring = await ringer.current();
		if (ring !== null) {
			const limit = AbortSignal.timeout(endMsMax);
			// Without a signal the push service says later that the address is gone.
			await this.#call('alert_off', { p_endpoint: ring.endpoint }, limit).catch(() => undefined);
		}
		await ringer.unsubscribe();
		await ringer.forgetWords();
	}

	async #call(name: string, args: object, signal?: AbortSignal) {
		const { configure, isOnline, token } = this.#parts;
		const send = createSend(isOnline);
		const parts = { configure, send, token: async () => tokenOr(await token()) };
		return parseState(await callRpc(parts, name, args, signal));
	}
}

function tokenOr(token: string | null): string {
	if (token === null) throw new Fault('auth', 'none');
	return token;
}

function parseState(told: unknown): { here: boolean; others: number } {
	if (typeof told !== 'object' || told === null || !('here' in told) || !('others' in told))
		throw new Fault('server', 'not_an_answer');
	return { here: told.here === true, others: Number(told.others) };
}
