/** One request, with a time limit and with every way of failing told as a fault. */
import { Fault } from '../sync/fault.ts';

export const requestMsMax = 20_000;

export type Send = (url: string, init: RequestInit, msMax?: number) => Promise<Response>;

/** `isOnline` also holds the demo's switch: with it off nothing leaves the device. */
export function createSend(isOnline: () => boolean): Send {
	return async (url, init, msMax = requestMsMax) => {
		if (!isOnline()) throw new Fault('offline', 'no_signal');
		const limit = AbortSignal.timeout(msMax);
		const signal = init.signal ? AbortSignal.any([init.signal, limit]) : limit;
		try {
			return await fetch(url, { ...init, signal });
		} catch {
			throw limit.aborted ? new Fault('timeout', 'no_answer') : new Fault('offline', 'network');
		}
	};
}

/**
 * An answer that is not a success, as a fault. Only what names itself in SQL can be the fault of one
 * entry; a server that is overloaded or away says nothing about what was sent to it.
 */
export async function faultFrom(response: Response): Promise<Fault> {
	const { status } = response;
	const code = await codeIn(response);
	if (status === 401 || code === 'SY401') return new Fault('auth', code ?? 'token');
	if (code === 'SY426') return new Fault('update', code);
	const isBusy = [429, 502, 503, 504].includes(status) || /^(40|53|55|57P|58|08)/u.test(code ?? '');
	return new Fault(isBusy ? 'timeout' : 'server', code ?? `http_${status}`);
}

async function codeIn(response: Response): Promise<string | null> {
	try {
		const told: unknown = await response.json();
		const has = typeof told === 'object' && told !== null && 'code' in told;
		return has && typeof told.code === 'string' ? told.code : null;
	} catch {
		return null;
	}
}
