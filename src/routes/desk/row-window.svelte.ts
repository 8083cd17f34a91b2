/**
 * The drawn rows of a long table that scrolls with the page. It follows the scrolling, learns the rows'
 * heights, and keeps what is being read where it is when rows come or go above it.
 */
import { drawnOf, startsOf, type Drawn, type Shown } from './windowing.ts';

type Ports = {
	ids: () => readonly string[];
	/** The row that stays in the document for the keyboard's sake. */
	kept: () => string | null;
	/** The last rows are near. */
	ending: () => void;
};

/** Of a line at the desk, until the first ones were measured. */
const usualAtFirst = 43;
/** What is shown is noted in steps, so that not every pixel of a scroll draws anew. */
const stepPixels = 160;
/** So near to the last row the next ones are asked for, in screens. */
const endingScreens = 2;

export class RowWindow {
	#heights = $state.raw<ReadonlyMap<string, number>>(new Map());
	#usual = $state(usualAtFirst);
	#shown = $state.raw<Shown>({ from: 0, to: 1200 });
	readonly #ports: Ports;
	readonly #starts = $derived.by(() => startsOf(this.#ports.ids(), this.#heights, this.#usual));
	readonly drawn: Drawn = $derived.by(() =>
		drawnOf(this.#starts, this.#shown, this.#ports.ids().indexOf(this.#ports.kept() ?? ''))
	);
	#body: HTMLElement | null = null;
	#listed: readonly string[] = [];
	#width = 0;
	/** What was at the top of the screen when the list changed, and how far down it was. */
	#read: { id: string; top: number } | null = null;

	constructor(ports: Ports) {
		this.#ports = ports;
		$effect.pre(() => this.#note(ports.ids()));
		$effect(() => this.#settle(this.drawn));
	}

	/** To be attached to the rows' parent. */
	follow = (body: HTMLElement): (() => void) => {
		this.#body = body;
		const look = () => this.#look();
		const widen = () => {
			// Another width may be another layout: on a phone each row is a card.
			if (this.#width !== innerWidth) this.#heights = new Map();
			this.#width = innerWidth;
			look();
		};
		addEventListener('scroll', look, { passive: true });
		addEventListener('resize', widen);
		widen();
		return () => {
			removeEventListener('scroll', look);
			removeEventListener('resize', widen);
			this.#body = null;
		};
	};

	#look(): void {
		if (this.#body === null) return;
		const { top, bottom } = this.#body.getBoundingClientRect();
		const from = Math.floor(-top / stepPixels) * stepPixels;
		const to = from + Math.ceil(innerHeight / stepPixels + 1) * stepPixels;
		if (from !== this.#shown.from || to !== this.#shown.to) this.#shown = { from, to };
		if (from > 0 && bottom < endingScreens * innerHeight) this.#ports.ending();
	}

	/** Before the list changes in the document: where the reader is. */
	#note(ids: readonly string[]): void {
		const before = this.#listed;
		this.#listed = ids;
		if (this.#body === null || before.length === 0) return;
		const { top } = this.#body.getBoundingClientRect();
		this.#read = null;
		if (top >= 0) return;
		const first = this.#rows().find((row) => row.getBoundingClientRect().bottom > 0);
		const id = first?.dataset['row'];
		if (first === undefined || id === undefined) return;
		this.#read = { id, top: first.getBoundingClientRect().top };
	}

	/** After it: the heights that are new, and the reader back at the same row once all are known. */
	#settle(_drawn: Drawn): void {
		const isNews = this.#learn();
		if (this.#read === null || this.#body === null) return;
		const { id, top } = this.#read;
		if (!isNews) this.#read = null;
		const row = this.#rows().find((one) => one.dataset['row'] === id);
		const index = this.#listed.indexOf(id);
		if (row === undefined && index < 0) return;
		const now =
			row?.getBoundingClientRect().top ??
			this.#body.getBoundingClientRect().top + (this.#starts[index] ?? 0);
		if (Math.abs(now - top) >= 1) scrollBy({ top: now - top, behavior: 'instant' });
		this.#look();
	}

	/** Only of rows that were not drawn before: to ask costs the browser a layout. Whether there were any. */
	#learn(): boolean {
		const news = this.#rows().filter((row) => !this.#heights.has(row.dataset['row'] ?? ''));
		if (news.length === 0) return false;
		const found = news.map((row): [string, number] => [
			row.dataset['row'] ?? '',
			row.getBoundingClientRect().height
		]);
		if (this.#heights.size === 0) this.#usual = middleOf(found.map(([, height]) => height));
		this.#heights = new Map([...this.#heights, ...found]);
		return true;
	}

	#rows(): HTMLElement[] {
		return [...(this.#body?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
	}
}

function middleOf(heights: readonly number[]): number {
	return heights.toSorted((a, b) => a - b)[Math.floor(heights.length / 2)] ?? usualAtFirst;
}
