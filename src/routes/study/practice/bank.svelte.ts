/** The questions of a program in the language of the page, from this device or fetched once. */
import { byId } from '$lib/domain/practice.ts';
import type { Language } from '$lib/domain/text.ts';
import type { Contents, PackQuestion } from '$lib/programs/study/pack.ts';
import { getWaymark, getWords } from '../../waymark.ts';
import { keepPages } from './keep-pages.ts';

/** Made while a component is made. */
export class Bank {
	contents = $state.raw<Contents | null>(null);
	questions = $state.raw<readonly PackQuestion[] | null>(null);
	/** Of what is fetched for the first time: from 0 to 1, null when nothing is. */
	share = $state<number | null>(null);
	failed = $state(false);
	#tries = $state(0);
	#waymark = getWaymark();

	/** `program` is null while it is not known yet. */
	constructor(program: () => string | null) {
		const words = getWords();
		$effect(() => {
			const id = program();
			if (id === null || this.#tries < 0) return;
			let isWanted = true;
			void this.#open({ program: id, language: words.language }, () => isWanted);
			return () => (isWanted = false);
		});
	}

	readonly byId: ReadonlyMap<string, PackQuestion> = $derived(byId(this.questions ?? []));
	readonly areaIds: readonly string[] = $derived(
		(this.contents?.areas ?? []).map((area) => area.id)
	);
	readonly isLoaded: boolean = $derived(this.contents !== null && this.questions !== null);

	nameOf(area: string): string {
		const named = [...(this.contents?.areas ?? []), ...(this.contents?.competencies ?? [])];
		return named.find((one) => one.id === area)?.name ?? area;
	}
	retry(): void {
		this.#tries += 1;
	}

	/** The other language's questions stay until these are here, so that nothing goes blank. */
	async #open(
		wanted: { program: string; language: Language },
		isWanted: () => boolean
	): Promise<void> {
		this.failed = false;
		try {
			const told = (share: number) => (this.share = share < 1 ? share : null);
			const contents = await this.#waymark.pack({ ...wanted, part: 'contents' });
			const questions = await this.#waymark.pack({ ...wanted, part: 'questions' }, told);
			if (!isWanted()) return;
			this.contents = contents;
			this.questions = questions;
			// Whoever opened this page by its address is not left without its next one in a bus.
			if (!this.#waymark.device.savesData) keepPages(this.#waymark);
		} catch {
			this.failed = isWanted();
		} finally {
			this.share = null;
		}
	}
}
