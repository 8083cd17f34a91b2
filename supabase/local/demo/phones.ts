/** A number of their own, among those that are given to nobody. */
export function phoneOf(who: string, areas: readonly string[]): string {
	const sum = Array.from(who).reduce((n, letter) => (n * 31 + letter.charCodeAt(0)) % 99_991, 0);
	const area = areas[Math.floor(sum / 100) % areas.length] ?? '';
	return `(${area}) 555-01${String(sum % 100).padStart(2, '0')}`;
}
