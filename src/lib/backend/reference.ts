import type { Json } from '../sync/json.ts';

/** What a referee does with a link; the names are those of the functions of `api`. */
export type ReferenceAct = 'reference_open' | 'reference_send' | 'reference_decline';

/** The door of whoever has a link and no account. A rule's "no" is an answer; a fault is thrown. */
export type ReferenceDoor = {
	call(act: ReferenceAct, args: Readonly<Record<string, Json>>): Promise<Json>;
};
