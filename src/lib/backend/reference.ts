import type { Json } from '../sync/json.ts';

/**
 * What is done without an account: by a referee with a link, by whoever checks a certificate, and by
 * whoever has the link of a mail. The names are those of the functions of `api`.
 */
export type ReferenceAct =
	'reference_open' | 'reference_send' | 'reference_decline' | 'certification_check' | 'mail_choice';

/** The door of whoever has a link or a code, and no account. A rule's "no" is an answer; a fault is thrown. */
export type ReferenceDoor = {
	call(act: ReferenceAct, args: Readonly<Record<string, Json>>): Promise<Json>;
};
