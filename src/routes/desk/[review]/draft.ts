/** What a reviewer has ticked and written and not sent. It stays on this device until it is sent. */
import * as z from 'zod/mini';
import { isTooLong, noteMax } from '$lib/domain/note.ts';
import type { GivenReason } from '$lib/domain/rows.ts';
import { localShelf } from '$lib/store/queries/shelf.ts';

export type Mark = 'yes' | 'no';
export type Draft = {
	marks: Readonly<Record<string, Mark>>;
	reasons: readonly GivenReason[];
	note: string;
};

export const emptyDraft: Draft = { marks: {}, reasons: [], note: '' };

const shape = z.object({
	marks: z.record(z.string(), z.enum(['yes', 'no'])),
	reasons: z.array(z.object({ code: z.string(), note: z.string() })),
	note: z.string()
});

export type DraftPlace = { person: string; review: string; revision: number };
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = ({ person, review, revision }: DraftPlace): string =>
	`waymark.note.${person}.${review}.${revision}`;

export function readDraft(place: DraftPlace, shelf: Shelf = localShelf()): Draft {
	try {
		return shape.parse(JSON.parse(shelf.getItem(keyOf(place)) ?? 'null'));
	} catch {
		return emptyDraft;
	}
}

/** False when the device has no room for it: the page says so. */
export function keepDraft(place: DraftPlace, draft: Draft, shelf: Shelf = localShelf()): boolean {
	try {
		shelf.setItem(keyOf(place), JSON.stringify(draft));
		return true;
	} catch {
		return false;
	}
}

export function dropDraft(place: DraftPlace, shelf: Shelf = localShelf()): void {
	shelf.removeItem(keyOf(place));
}

/** A word to others at the desk, while it is being written. */
export type WordPlace = { person: string; review: string; what: string };
const wordKey = ({ person, review, what }: WordPlace): string =>
	`waymark.note.${person}.word.${review}.${what}`;

export function readWord(place: WordPlace, shelf: Shelf = localShelf()): string {
	try {
		return shelf.getItem(wordKey(place)) ?? '';
	} catch {
		return '';
	}
}

/** Kept while there is room for it; an empty one is gone. */
export function keepWord(place: WordPlace, text: string, shelf: Shelf = localShelf()): void {
	try {
		if (text === '') shelf.removeItem(wordKey(place));
		else shelf.setItem(wordKey(place), text);
	} catch {
		// It still stands in its field, and the field goes only once it was taken.
	}
}

/** The lines of a checklist as they were answered. */
export function marksOf(checklist: Readonly<Record<string, string>>): Draft['marks'] {
	const marks: Record<string, Mark> = {};
	for (const [line, said] of Object.entries(checklist)) {
		if (said === 'yes' || said === 'no') marks[line] = said;
	}
	return marks;
}

type ReasonRule = { code: string; needsNote: boolean };

/** A reason that says nothing by itself has to be explained, beside it or below. */
export function lacksNote(reason: ReasonRule, draft: Draft): boolean {
	const given = draft.reasons.find((one) => one.code === reason.code);
	return reason.needsNote && given?.note.trim() === '' && draft.note.trim() === '';
}

/** Why what is written cannot be sent yet. Whoever is denied is always told why in words. */
export function problemOf(
	draft: Draft,
	reasons: readonly ReasonRule[],
	kind: 'change' | 'deny' = 'change'
): 'reason_missing' | 'note_missing' | 'why_missing' | 'too_long' | null {
	const notes = [draft.note, ...draft.reasons.map(({ note }) => note)];
	if (notes.some((note) => isTooLong(note, noteMax))) return 'too_long';
	if (kind === 'deny' && draft.note.trim() === '') return 'why_missing';
	if (kind === 'change' && draft.reasons.length === 0) return 'reason_missing';
	return reasons.some((reason) => lacksNote(reason, draft)) ? 'note_missing' : null;
}
