/** Letters and numbers choose an option by where it stands on the screen. */
export function optionKey(event: KeyboardEvent, count: number): number | null {
	if (isForSomethingElse(event)) return null;
	const letter = event.key.length === 1 ? 'abcdef'.indexOf(event.key.toLowerCase()) : -1;
	const shown = letter >= 0 ? letter : Number(event.key) - 1;
	return Number.isInteger(shown) && shown >= 0 && shown < count ? shown : null;
}

export function isForSomethingElse(event: KeyboardEvent): boolean {
	if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
	return (
		event.target instanceof Element &&
		event.target.closest('dialog, textarea, select, input:not([type=radio])') !== null
	);
}
