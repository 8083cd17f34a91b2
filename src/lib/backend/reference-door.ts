/**
 * Goes through with the token of a link, or a certificate's code, and with nobody's session: who is
 * signed in on this device is not told, because both open the same for everybody. They travel in the
 * body, where no log keeps them.
 */
import { plain } from '../sync/plain.ts';
import type { Configure } from './config.ts';
import type { ReferenceDoor } from './reference.ts';
import { createSend } from './request.ts';
import { callRpc } from './rpc.ts';

export type ReferenceDoorParts = { configure: Configure; isOnline: () => boolean };

export function createReferenceDoor({ configure, isOnline }: ReferenceDoorParts): ReferenceDoor {
	const send = createSend(isOnline);
	const token = async () => (await configure()).key;
	return {
		call: async (act, args) => plain(await callRpc({ configure, send, token }, act, args))
	};
}
