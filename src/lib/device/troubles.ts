/** The list of what went wrong here, in this browser's small storage; a browser without it keeps none. */
import type { Trouble } from '../domain/trouble.ts';
import { clock } from './clock.ts';

const key = 'waymark.troubles';

/** Never throws, and never waits: whoever notes has troubles of their own. */
export function noteTrouble(where: string, error: unknown): void {
	const at = clock.now();
	void import('../domain/trouble.ts')
		.then(({ parseTroubles, withTrouble }) => {
			const before = parseTroubles(localStorage.getItem(key));
			const kept = withTrouble(before, { where, error, at, version: __VERSION__ });
			localStorage.setItem(key, JSON.stringify(kept));
		})
		.catch(() => undefined);
}

export async function readTroubles(): Promise<readonly Trouble[]> {
	const { parseTroubles } = await import('../domain/trouble.ts');
	return parseTroubles(kept());
}

export function forgetTroubles(): void {
	localStorage.removeItem(key);
}

/** Faults that no page hears of. */
export function watchTroubles(): void {
	addEventListener('error', ({ error, message }) => noteTrouble('', error ?? message));
	addEventListener('unhandledrejection', ({ reason }) => noteTrouble('', reason));
}

function kept(): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}
