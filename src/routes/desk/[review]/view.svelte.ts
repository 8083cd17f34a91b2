/** How a piece of evidence is looked at: how near, which way up, which page. */
const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4, 6];

export class View {
	/** 1 shows the whole of it. */
	near = $state(1);
	/** Quarter turns, clockwise. */
	quarters = $state(0);
	at = $state(1);
	pages = $state(1);

	zoom(step: 1 | -1): void {
		const here = steps.findIndex((near) => near >= this.near);
		this.near = steps[Math.min(steps.length - 1, Math.max(0, here + step))] ?? 1;
	}

	fit(): void {
		this.near = 1;
	}

	turn(): void {
		this.quarters = (this.quarters + 1) % 4;
	}

	goTo(page: number): void {
		this.at = Math.min(this.pages, Math.max(1, page));
	}

	page(step: 1 | -1): void {
		this.goTo(this.at + step);
	}

	/** Another file is on the table. */
	reset(): void {
		this.near = 1;
		this.quarters = 0;
		this.at = 1;
		this.pages = 1;
	}
}

/** How many pixels on screen each of the picture's gets when the whole of it is in sight. */
export function fitScale(
	content: { width: number; height: number },
	stage: { width: number; height: number }
): number {
	if (content.width <= 0 || content.height <= 0) return 1;
	return Math.min(stage.width / content.width, stage.height / content.height);
}
