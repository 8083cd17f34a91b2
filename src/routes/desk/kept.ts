/**
 * What the desk read last, for as long as its tab lives: with no connection it is shown again, with
 * since when. It is closed by the person's lock like everything else of theirs, and goes when they
 * sign out (R7, W7).
 */
import * as z from 'zod/mini';
import { tabShelf } from '$lib/store/queries/shelf.ts';

/** The files and lists that are kept; the oldest goes first. */
const keptMax = 20;

const entry = z.object({ at: z.number(), value: z.unknown() });
const names = z.array(z.string());
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type Kept<T> = { at: number; value: T };

export class DeskShelf {
	readonly #begin: string;
	readonly #shelf: Shelf;

	constructor(person: string, program: string, shelf: Shelf = tabShelf()) {
		this.#begin = `waymark.note.${person}.desk.${program}`;
		this.#shelf = shelf;
	}

	/** Where there is no room it is not kept: it was only ever lent. */
	put(name: string, value: unknown, at: number): void {
		try {
			const listed = [name, ...this.#names().filter((one) => one !== name)];
			for (const old of listed.slice(keptMax)) this.#shelf.removeItem(this.#key(old));
			this.#shelf.setItem(this.#begin, JSON.stringify(listed.slice(0, keptMax)));
			this.#shelf.setItem(this.#key(name), JSON.stringify({ at, value }));
		} catch {
			// Nothing of anybody's work is lost with it.
		}
	}

	get<T>(name: string, parse: (value: unknown) => T): Kept<T> | null {
		try {
			const { at, value } = entry.parse(JSON.parse(this.#shelf.getItem(this.#key(name)) ?? ''));
			return { at, value: parse(value) };
		} catch {
			return null;
		}
	}

	/** What must not be seen again: it was closed to this person. */
	drop(name: string): void {
		this.#shelf.removeItem(this.#key(name));
	}

	#names(): readonly string[] {
		try {
			return names.parse(JSON.parse(this.#shelf.getItem(this.#begin) ?? '[]'));
		} catch {
			return [];
		}
	}

	#key(name: string): string {
		return `${this.#begin}.${name}`;
	}
}
