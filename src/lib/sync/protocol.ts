/**
 * What travels between a device and the server, and nothing else. Both requests are POSTs to
 * `/rest/v1/rpc/<name>` with the caller's token. `api.push` and `api.pull` in SQL read exactly this.
 */
import type { Json } from './json.ts';

export const protocolVersion = 1;
/** Bounds of one push. */
export const batchEntriesMax = 500;
export const batchBytesMax = 128 * 1024;

/**
 * Entries that share name, version and some arguments share a shape, so that what repeats is sent
 * once: `[name, version, keys of the values that follow, arguments common to all]`.
 */
export type Shape = readonly [
	name: string,
	version: number,
	keys: readonly string[],
	same: { readonly [key: string]: Json }
];
/** `[index of shape, uid as base64url, …values in the order of the shape's keys]` */
export type WireEntry = readonly [shape: number, uid: string, ...values: Json[]];

export type PushRequest = {
	p_protocol: number;
	p_user: string;
	p_client: string;
	/** The device's clock, to judge its skew; it decides nothing. */
	p_now: number;
	/** Mutation id of the first entry; the rest follow without a gap. */
	p_first: number;
	p_shapes: readonly Shape[];
	p_entries: readonly WireEntry[];
};
export type PushAnswer = {
	/** The highest mutation id of this client that the server has seen. */
	last: number;
	code: null | 'gap' | 'forked' | 'update_required' | 'paused_auth';
};

export type PullRequest = {
	p_protocol: number;
	p_client: string;
	p_cookie: string | null;
	/** Lowest mutation id still in the outbox under this client id; null when it is empty. */
	p_from: number | null;
	/** Uids of entries that were sent under an earlier client id. */
	p_uids: readonly string[];
	p_page: string | null;
	p_limit: number;
};
export type ColumnarRows = { cols: readonly string[]; vals: readonly (readonly Json[])[] };
export type Outcome = null | { code: string; about: Json };
export type PullAnswer = {
	/** Only the last page carries the next cookie. */
	cookie: string | null;
	page: string | null;
	/** The server's history is another one: forget its rows, keep what the person did. */
	reset: boolean;
	rows: Readonly<Record<string, ColumnarRows>>;
	/** Keys of rows that ceased to be visible, by table. */
	gone: Readonly<Record<string, readonly string[]>>;
	/** uid → null when applied, or the refusal. */
	outcomes: Readonly<Record<string, Outcome>>;
	now: number;
};
