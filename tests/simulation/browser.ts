/** What the devices in one browser share: a session, which is one person's at a time, and a clock. */
import type { Clock } from '../../src/lib/sync/ports.ts';
import type { Gateway, Token } from './gateway.ts';

export type Browser = {
	readonly clock: Clock;
	/** How far its clock is from the world's. */
	skewMs: number;
	/** Whose session is in it. */
	readonly person: string;
	signIn(person: string): void;
	/** As the app asks for it: renewed when its end is near, or when it was turned away. */
	token(anew?: boolean): Promise<Session | 'offline'>;
	/** The token that is held ends now, whatever the device thinks. */
	expire(): void;
};
type Session = { person: { id: string; email: string }; token: string; expiresAt: number };

type BrowserParts = {
	gateway: Gateway;
	person: string;
	now: () => number;
	/** Whether the way to the service of accounts is open just now. */
	reaches: () => boolean;
};

const marginMs = 30_000;

export function openBrowser({ gateway, person, now, reaches }: BrowserParts): Browser {
	let held: Token = gateway.issue(person);
	let skewMs = 0;
	const clock = { now: () => Math.round(now() + skewMs), after: () => () => undefined };
	return {
		clock,
		get skewMs() {
			return skewMs;
		},
		set skewMs(ms) {
			skewMs = ms;
		},
		get person() {
			return held.person;
		},
		signIn: (next) => {
			held = gateway.issue(next);
		},
		token: async (anew = false) => {
			const isGood = held.expiresAt > clock.now() + marginMs;
			if (anew || !isGood) {
				if (!reaches()) return 'offline';
				held = gateway.issue(held.person);
			}
			return { ...held, person: { id: held.person, email: '' } };
		},
		expire: () => {
			gateway.end(held.token);
		}
	};
}
