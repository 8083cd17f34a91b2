import type { Lock } from '../sync/ports.ts';

/**
 * A cycle that lives ends itself after a minute and a half (`sync/runner.ts`): who waits nearly as
 * long waits for a tab that is frozen, and that may stay so for days.
 */
const patienceMs = 80_000;

/** Waits its turn: a lock that is only tried would leave nobody to take over. */
export const lock: Lock = (name, work) => lockWithin(patienceMs, name, work);

/** However long it takes: the browser ends a worker before a tab could be called frozen. */
export const turn: Lock = (name, work) =>
	'locks' in navigator ? navigator.locks.request(name, work) : work();

/**
 * The lock is taken from whoever holds it longer than that. The other one's work goes on when it
 * thaws, and does no harm: a page that was asked for with another cookie is not applied, and a
 * command that goes up twice is known by its uid (P2).
 */
export async function lockWithin<T>(ms: number, name: string, work: () => Promise<T>): Promise<T> {
	if (!('locks' in navigator)) return work();
	const overdue = new Error('the lock was waited for long enough');
	const limit = new AbortController();
	const cancel = setTimeout(() => limit.abort(overdue), ms);
	const begin = () => {
		clearTimeout(cancel);
		return work();
	};
	try {
		return await navigator.locks.request(name, { signal: limit.signal }, begin);
	} catch (error) {
		if (error !== overdue) throw error;
		return await navigator.locks.request(name, { steal: true }, work);
	}
}

/** Holds a lock until told otherwise; `held` is called when it is ours. */
export function holdLock(name: string, held: () => () => void): () => void {
	if (!('locks' in navigator)) return held();
	const stop = new AbortController();
	const done = new Promise<void>((resolve) =>
		stop.signal.addEventListener('abort', () => resolve())
	);
	const work = async () => {
		const release = held();
		await done;
		release();
	};
	navigator.locks.request(name, { signal: stop.signal }, work).catch(() => undefined);
	return () => stop.abort();
}

/** Held together with others until it is released; whoever has it alone is waited for. */
export function holdShared(name: string): Promise<() => void> {
	if (!('locks' in navigator)) return Promise.resolve(() => undefined);
	return new Promise((ready, failed) => {
		const held = () => new Promise<void>((release) => ready(release));
		navigator.locks.request(name, { mode: 'shared' }, held).catch(failed);
	});
}

/** Done while nobody else holds it. False when somebody still did after that time: nothing was begun. */
export async function alone(
	name: string,
	msMax: number,
	work: () => Promise<void>
): Promise<boolean> {
	if (!('locks' in navigator)) return false;
	const limit = new AbortController();
	const cancel = setTimeout(() => limit.abort(), msMax);
	let isOurs = false;
	const begin = () => {
		isOurs = true;
		clearTimeout(cancel);
		return work();
	};
	try {
		await navigator.locks.request(name, { signal: limit.signal }, begin);
	} catch (error) {
		if (isOurs) throw error;
	}
	return isOurs;
}

/** Whether anybody holds it now. */
export async function isHeld(name: string): Promise<boolean> {
	if (!('locks' in navigator)) return false;
	const { held = [] } = await navigator.locks.query();
	return held.some((one) => one.name === name);
}
