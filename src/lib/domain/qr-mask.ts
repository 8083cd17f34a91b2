/** The eight patterns that a QR code is laid over with, and how hard the result is to read. */

export function maskOf(mask: number, row: number, column: number): boolean {
	const product = row * column;
	const masks = [
		(row + column) % 2,
		row % 2,
		column % 3,
		(row + column) % 3,
		(Math.floor(row / 2) + Math.floor(column / 3)) % 2,
		(product % 2) + (product % 3),
		((product % 2) + (product % 3)) % 2,
		(((row + column) % 2) + (product % 3)) % 2
	];
	return masks[mask] === 0;
}

/** The norm's four rules: long runs, squares of one colour, false finders, an uneven balance. */
export function penaltyOf(dark: readonly (readonly boolean[])[]): number {
	const columns = dark.map((_, at) => dark.map((row) => row[at] ?? false));
	const lines = [...dark, ...columns];
	const share = dark.flat().filter(Boolean).length / dark.length ** 2;
	return (
		sum(lines.map(runs)) +
		sum(lines.map(falseFinders)) +
		blocks(dark) +
		10 * Math.floor(Math.abs(share * 100 - 50) / 5)
	);
}

function runs(line: readonly boolean[]): number {
	const found =
		line
			.map(digit)
			.join('')
			.match(/0{5,}|1{5,}/gu) ?? [];
	return sum(found.map((run) => run.length - 2));
}

function falseFinders(line: readonly boolean[]): number {
	const text = line.map(digit).join('');
	const found = text.match(/(?=00001011101|10111010000)/gu) ?? [];
	return found.length * 40;
}

function blocks(dark: readonly (readonly boolean[])[]): number {
	const inRow = (row: readonly boolean[], next: readonly boolean[] | undefined) =>
		row.filter(
			(one, at) => at > 0 && next && one === row[at - 1] && one === next[at] && one === next[at - 1]
		).length;
	return 3 * sum(dark.map((row, at) => inRow(row, dark[at + 1])));
}

const digit = (one: boolean): string => (one ? '1' : '0');
const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
