/** Reed–Solomon words for a QR code, in the field of 256 that the norm names (polynomial 0x11d). */

export function errorWords(data: readonly number[], count: number): number[] {
	const divisor = divisorOf(count);
	const rest = Array.from({ length: count }, () => 0);
	for (const word of data) {
		const factor = word ^ (rest.shift() ?? 0);
		rest.push(0);
		for (const [at, part] of divisor.entries()) {
			rest[at] = (rest[at] ?? 0) ^ multiply(part, factor);
		}
	}
	return rest;
}

/** The product of (x − 2^0) to (x − 2^(count−1)), without its leading one. */
function divisorOf(count: number): number[] {
	let divisor = [...Array.from({ length: count - 1 }, () => 0), 1];
	let root = 1;
	for (let n = 0; n < count; n++) {
		divisor = divisor.map((part, at) => multiply(part, root) ^ (divisor[at + 1] ?? 0));
		root = multiply(root, 2);
	}
	return divisor;
}

function multiply(one: number, other: number): number {
	let product = 0;
	for (let bit = 7; bit >= 0; bit--) {
		product = (product << 1) ^ ((product >> 7) * 0x11d);
		product ^= ((other >> bit) & 1) * one;
	}
	return product;
}
