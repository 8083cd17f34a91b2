/** What the engine asks of the world. Each port has a real side, a fake, and one suite for both. */
import type { Sendable } from './wire.ts';
import type { PullAnswer, PullRequest, PushAnswer, PushRequest } from './protocol.ts';

export type Head = {
	/** Empty while the database belongs to nobody: then nothing may leave it. */
	person: string;
	client: string;
	cookie: string | null;
	/** Lowest mutation id that waits for its outcome under this client id. */
	from: number | null;
	/** Uids that went under an earlier client id and wait for their outcome. */
	uids: readonly string[];
	/** Entries in the outbox. */
	pending: number;
};

export type Batch = {
	first: number;
	entries: readonly Sendable[];
	/** It was set aside before, and is tried again alone. */
	wasHeld: boolean;
};

export type LocalStore = {
	head(): Promise<Head>;
	/** Marks as sent, commits that, and only then hands over (W4). Null when nothing may go. */
	take(limits: { entries: number; after: number; now: number }): Promise<Batch | null>;
	/**
	 * A new client id: numbers start over, uids stay (P2). What was applied lately goes once more,
	 * ahead of all that is new: with the numbers, it may be lost to the server (F6).
	 */
	rekey(client: string): Promise<void>;
	/** Sets one entry aside, with what depends on it (P5); those behind take its number. */
	hold(uid: string, until: number): Promise<void>;
	/** `stale`: the answer belongs to a cookie that is no longer ours; it was thrown away. */
	apply(asked: string | null, answer: PullAnswer, at: number): Promise<'applied' | 'stale'>;
};

export type Backend = {
	push(request: PushRequest, signal: AbortSignal): Promise<PushAnswer>;
	pull(request: PullRequest, signal: AbortSignal): Promise<PullAnswer>;
};

/** A token that is good for a while yet, or none; `refused` when the person must sign in again. */
export type Tokens = () => Promise<
	{ person: string; token: string } | 'none' | 'refused' | 'offline'
>;

export type Clock = {
	now(): number;
	after(ms: number, work: () => void): () => void;
};
export type Random = { fraction(): number; uuid(): string };
/** Runs one at a time by name, over all tabs and the service worker (R1). */
export type Lock = <T>(name: string, work: () => Promise<T>) => Promise<T>;
