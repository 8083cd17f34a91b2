/** The photos of one paper while a person turns and orders them; nothing of it is kept before the end. */
import { photosMax, putTogether } from '$lib/media/photos.ts';
import type { Prepared } from '$lib/media/outcome.ts';
import { intake, type Intaken } from './intake.ts';

export type PhotoPage = {
	id: number;
	file: Blob & { name: string };
	url: string;
	quarters: number;
};
export type PhotoProblem =
	{ is: 'full' | 'only_photos' | 'not_now' } | { is: 'refused'; refused: Intaken & { ok: false } };

export class Photos {
	pages = $state.raw<readonly PhotoPage[]>([]);
	problem = $state.raw<PhotoProblem | null>(null);
	isBusy = $state(false);
	#ids = 0;

	/** How many of them became pages. */
	async add(files: readonly (Blob & { name: string })[]): Promise<number> {
		this.problem = null;
		this.isBusy = true;
		const before = this.pages.length;
		for (const file of files) {
			if (this.pages.length >= photosMax) {
				this.problem = { is: 'full' };
				break;
			}
			this.#take(await intake(file, { progress: () => undefined }));
		}
		this.isBusy = false;
		return this.pages.length - before;
	}

	#take(taken: Intaken): void {
		if (!taken.ok) this.problem = { is: 'refused', refused: taken };
		else if (taken.needsSignal) this.problem = { is: 'not_now' };
		else if (!taken.file.type.startsWith('image/')) this.problem = { is: 'only_photos' };
		else {
			this.#ids += 1;
			const url = URL.createObjectURL(taken.file);
			this.pages = [...this.pages, { id: this.#ids, file: taken.file, url, quarters: 0 }];
		}
	}

	turn(id: number): void {
		this.pages = this.pages.map((page) =>
			page.id === id ? { ...page, quarters: page.quarters + 1 } : page
		);
	}

	/** By one place, forward (-1) or back (1). */
	move(id: number, by: -1 | 1): void {
		const from = this.pages.findIndex((page) => page.id === id);
		const [page, other] = [this.pages[from], this.pages[from + by]];
		if (!page || !other) return;
		this.pages = this.pages.with(from, other).with(from + by, page);
	}

	remove(id: number): void {
		const gone = this.pages.find((page) => page.id === id);
		if (gone) URL.revokeObjectURL(gone.url);
		this.pages = this.pages.filter((page) => page.id !== id);
	}

	async whole(): Promise<Prepared> {
		this.isBusy = true;
		const photos = this.pages.map(({ file, quarters }) => ({ blob: file, quarters }));
		const made = await putTogether(photos, this.pages[0]?.file.name ?? '');
		this.isBusy = false;
		return made;
	}

	close(): void {
		for (const { url } of this.pages) URL.revokeObjectURL(url);
		this.pages = [];
	}
}
