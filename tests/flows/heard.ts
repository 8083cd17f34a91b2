/** What a page is like for somebody who sees it large, without colours of its own, or with a keyboard alone. */
import type { Page } from '@playwright/test';

/** What does not fit: the page itself, and boxes that cut off text that nobody can scroll to. */
export async function cutOff(page: Page): Promise<string[]> {
	const widest = await page.evaluate(() =>
		[...document.querySelectorAll('main *')]
			.filter((node) => node.getBoundingClientRect().right > innerWidth + 1)
			.map((node) => `${node.tagName}.${node.className}`)
			.slice(-3)
			.join(', ')
	);
	return page.evaluate(cuts, widest);
}

/** In the page: what an edge cuts off, and whether the page itself is too wide. */
function cuts(widest: string): string[] {
	const found: string[] = [];
	const { clientWidth, scrollWidth } = document.documentElement;
	if (scrollWidth > clientWidth + 1)
		found.push(`the page is ${scrollWidth} of ${clientWidth} wide: ${widest}`);
	/** Taken out of sight on a phone, and still said. */
	const isForEars = (node: Element) => {
		for (let at: Element | null = node; at; at = at.parentElement)
			if (getComputedStyle(at).clipPath.startsWith('inset')) return true;
		return false;
	};
	const isHidden = (node: Element) =>
		node.closest('.sr-only, [hidden], svg, [aria-hidden=true]') !== null ||
		isForEars(node) ||
		!node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
	const saysItself = (node: Element) =>
		[...node.childNodes].some((one) => one.nodeType === 3 && (one.textContent ?? '').trim() !== '');
	for (const node of document.querySelectorAll('body *')) {
		if (isHidden(node) || !saysItself(node)) continue;
		const box = node.getBoundingClientRect();
		for (let at: Element | null = node; at && at !== document.body; at = at.parentElement) {
			const { overflowX, overflowY } = getComputedStyle(at);
			const around = at.getBoundingClientRect();
			const isCut =
				(overflowX === 'hidden' && box.right > around.right + 2) ||
				(overflowY === 'hidden' && box.bottom > around.bottom + 2);
			if (isCut)
				found.push(
					`${at.tagName}.${at.className} cuts "${(node.textContent ?? '').trim().slice(0, 40)}"`
				);
		}
	}
	return found;
}

/** What cannot be told from the page around it where the person's own colours count: a control without an edge. */
export function edgeless(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const controls = document.querySelectorAll(
			'button, input:not([type=radio], [type=checkbox]), select, textarea, a.button'
		);
		return [...controls]
			.filter((node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
			.filter((node) => !node.closest('.sr-only'))
			.filter((node) => {
				const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(node);
				const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
				const says = (node.textContent ?? '').trim() !== '' || node.getAttribute('aria-label');
				return !hasEdge && outlineStyle === 'none' && !says;
			})
			.map((node) => node.outerHTML.slice(0, 120));
	});
}

export function moving(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		document
			.getAnimations()
			.filter(({ effect, playState }) => {
				const { duration } = effect?.getComputedTiming() ?? {};
				return playState === 'running' && typeof duration === 'number' && duration > 10;
			})
			.map((one) => ('animationName' in one ? String(one.animationName) : 'a transition'))
	);
}

/** Where the focus is now, as the page itself can tell; null when it has left the page. */
async function lookAtStop(heightBefore: number) {
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	await frame();
	const node = document.activeElement;
	if (!node || node === document.body) return null;
	const all = [...document.querySelectorAll('*')];
	const look = () => {
		const { height, left, top, width } = node.getBoundingClientRect();
		const at = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
		const isOver =
			at !== null &&
			(node.contains(at) || at.contains(node) || at.closest('label')?.contains(node) === true);
		return { isOver, isInside: top >= 0 && left >= 0 && top < innerHeight && width > 0 };
	};
	// A page goes on filling itself while it is walked: what the focus brings into view may take a while.
	const until = performance.now() + 2000;
	do {
		await frame();
		// What arrived above in the meantime has moved it: that is nobody's step.
		if (document.documentElement.scrollHeight !== heightBefore)
			node.scrollIntoView({ block: 'nearest' });
	} while (!(look().isOver && look().isInside) && performance.now() < until);
	const { isOver, isInside } = look();
	return {
		key: String(all.indexOf(node)),
		html: node.outerHTML.slice(0, 110),
		isOver,
		isInside
	};
}

/** Whether where the focus is can be told by an outline or a shadow. */
function lookAtMark(): boolean {
	const node = document.activeElement;
	if (!node) return false;
	// A row or a box around it may be what is marked.
	const around = [
		node,
		...(node.closest('label, tr, li, fieldset') ? [node.closest('label, tr, li, fieldset')] : []),
		node.parentElement
	];
	return around.some((one) => {
		if (!one) return false;
		const { boxShadow, outlineStyle, outlineWidth } = getComputedStyle(one);
		return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
	});
}

/** Goes through all stops of a page with Tab, and says where one is not seen or not marked. */
export async function walk(page: Page): Promise<{ stops: number; faults: string[] }> {
	const faults: string[] = [];
	const seen = new Set<string>();
	await page.evaluate(() => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		window.scrollTo({ top: 0 });
	});
	for (let n = 0; n < 120; n += 1) {
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(lookAtStop, height);
		if (stop === null || seen.has(stop.key)) break;
		seen.add(stop.key);
		if (!(await page.evaluate(lookAtMark))) faults.push(`no mark: ${stop.html}`);
		if (!stop.isInside || !stop.isOver) faults.push(`not seen: ${stop.html}`);
	}
	return { stops: seen.size, faults };
}

/** Links of one name that lead to different places. */
export function ambiguous(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const places = new Map<string, Set<string>>();
		for (const link of document.querySelectorAll('main a[href]')) {
			const name = (link.getAttribute('aria-label') ?? link.textContent ?? '')
				.replaceAll(/\s+/g, ' ')
				.trim();
			const held = places.get(name) ?? new Set();
			held.add(link.getAttribute('href') ?? '');
			places.set(name, held);
		}
		return [...places]
			.filter(([, one]) => one.size > 1)
			.map(([name, one]) => `"${name}": ${[...one].join(', ')}`);
	});
}
