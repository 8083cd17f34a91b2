/** What a person is writing on pages and is no answer yet lies beside their database (`store/queries/shelf.ts`). */
import { closeShelf, openShelf } from '../store/shelves.ts';
import type { Home } from '../store/device.ts';
import { notesOf, shelves } from './forgetting.ts';

/** Those that were left in the clear are closed under the key that is here now. */
export function closeNotes({ person, database }: Home): void {
	for (const shelf of shelves()) closeShelf(shelf, notesOf(person), database);
}

/** A referee has no account: what they write belongs to whoever uses the device. */
const ofReferees = 'waymark.referee.';

/** As long as the lock is being turned on, whose they are is known. */
export function closeReferees({ database }: Home): void {
	for (const shelf of shelves()) closeShelf(shelf, [ofReferees], database);
}

/** Before the key goes: they can be read again. */
export function openNotes({ person }: Home): void {
	for (const shelf of shelves()) openShelf(shelf, [...notesOf(person), ofReferees]);
}
