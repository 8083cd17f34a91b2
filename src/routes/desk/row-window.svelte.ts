/**
 * The drawn rows of a long table that scrolls with the page. It follows the scrolling, learns the rows'
 * heights, and keeps what is being read where it is when rows come or go above it.
 */
import {
	drawnOf,
	noHeights,
	rowAt,
	startsOf,
	withHeights,
	type Drawn,
	type Shown
} from './windowing.ts';

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
	#heights = $state.raw(noHeights);
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
	/** What is at the top of the screen, and how far down: where the reader is, if not at the list's head. */
	#read: { id: string; top: number } | null = null;
	/** The list changed, and the reader is not yet back at their row. */
	#isMoved = false;

	constructor(ports: Ports) {
		this.#ports = ports;
		$effect.pre(() => this.#list(ports.ids()));
		$effect(() => this.#settle(this.drawn));
	}

	/** To be attached to the rows' parent. */
	follow = (body: HTMLElement): (() => void) => {
		this.#body = body;
		const look = () => this.#look();
		const widen = () => {
			// Another width may be another layout: on a phone each row is a card.
			if (this.#width !== innerWidth) this.#heights = noHeights;
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
		if (this.#isMoved) return;
		const index = rowAt(this.#starts, -top);
		const id = this.#listed[index];
		const isRead = top < 0 && id !== undefined;
		this.#read = isRead ? { id, top: top + (this.#starts[index] ?? 0) } : null;
	}

	/** Rows behind the reader move nothing. */
	#list(ids: readonly string[]): void {
		const before = this.#listed;
		this.#listed = ids;
		const id = this.#read?.id ?? '';
		this.#isMoved = before.indexOf(id) !== ids.indexOf(id);
	}

	/** After rows came or went: their heights, and the reader back at the same row. */
	#settle(_drawn: Drawn): void {
		this.#learn();
		if (!this.#isMoved) return;
		this.#goBack();
		// The browser keeps the place of what it sees too, but only with the next frame.
		requestAnimationFrame(() => {
			this.#goBack();
			this.#isMoved = false;
			this.#look();
		});
	}

	#goBack(): void {
		if (this.#body === null || this.#read === null) return;
		const { id, top } = this.#read;
		const index = this.#listed.indexOf(id);
		if (index < 0) return;
		const now = this.#body.getBoundingClientRect().top + (this.#starts[index] ?? 0);
		if (Math.abs(now - top) >= 1) scrollBy({ top: now - top, behavior: 'instant' });
	}

	/** Only of rows that were not drawn before: to ask costs the browser a layout. */
	#learn(): void {
		const news = this.#rows().filter((row) => !this.#heights.has(row.dataset['row'] ?? ''));
		if (news.length === 0) return;
		const found = news.map((row): [string, number] => [
			row.dataset['row'] ?? '',
			row.getBoundingClientRect().height
		]);
		if (this.#heights.size === 0) this.#usual = middleOf(found.map(([, height]) => height));
		this.#heights = withHeights(this.#heights, found);
	}

	#rows(): HTMLElement[] {
		return [...(this.#body?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
	}
}

function middleOf(heights: readonly number[]): number {
	return heights.toSorted((a, b) => a - b)[Math.floor(heights.length / 2)] ?? usualAtFirst;
}
