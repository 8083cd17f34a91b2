/**
 * Study content: from memory, from this device, or fetched once. A newer app names newer packs; until
 * they can be fetched, the older ones go on serving, so that no update takes the guide away in a bus.
 */
import type { Language } from '../domain/text.ts';
import type { PackFile, PackPart, PackParts } from '../programs/study/pack.ts';
import type { KeptPack, PackStore } from '../store/packs.ts';

export type Wanted<Part extends PackPart> = { program: string; language: Language; part: Part };
type Told = (share: number) => void;
type PacksParts = {
	files: readonly PackFile[];
	store: PackStore;
	/** A body with its length where known; rejects when it cannot be had. */
	fetchText: (path: string, told: Told) => Promise<string>;
};

export class Packs {
	#parts: PacksParts;
	#opened = new Map<string, Promise<KeptPack>>();

	constructor(parts: PacksParts) {
		this.#parts = parts;
	}

	/** Rejects when it is neither here nor to be had; asked again, it tries again. */
	async open<Part extends PackPart>(wanted: Wanted<Part>, told?: Told): Promise<PackParts[Part]> {
		const key = `${wanted.program}/${wanted.language}/${wanted.part}`;
		const opening = this.#opened.get(key) ?? this.#find(key, wanted, told ?? (() => {}));
		this.#opened.set(key, opening);
		try {
			const { content } = await opening;
			assertPart<Part>(content);
			return content;
		} catch (error) {
			this.#opened.delete(key);
			throw error;
		}
	}

	async #find(key: string, wanted: Wanted<PackPart>, told: Told): Promise<KeptPack> {
		const { files, store } = this.#parts;
		const file = files.find(
			({ program, language, part }) =>
				program === wanted.program && language === wanted.language && part === wanted.part
		);
		// A device without room for it still shows it; it is fetched again the next time.
		const kept = await store.get(key).catch(() => null);
		if (kept && (!file || kept.hash === file.hash)) return kept;
		if (!file) throw new Error(`No study content is called ${key}`);
		try {
			const fetched = await this.#bring(key, file, told);
			await store.put(fetched).catch(() => undefined);
			return fetched;
		} catch (error) {
			if (!kept) throw error;
			// The older one serves for now; the next opening asks for the newer again.
			queueMicrotask(() => this.#opened.delete(key));
			return kept;
		}
	}

	async #bring(key: string, { path, hash }: PackFile, told: Told): Promise<KeptPack> {
		const content: unknown = JSON.parse(await this.#parts.fetchText(path, told));
		return { key, hash, content };
	}
}

/** The build made it from checked files, and its name carries its hash. */
function assertPart<Part extends PackPart>(
	_content: unknown
): asserts _content is PackParts[Part] {}
