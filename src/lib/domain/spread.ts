/**
 * How surely a share is known from how often something was right and how often not: a Beta
 * distribution, before any answer flat.
 */

/** Between which shares, from 0 to 1, the true one most likely lies. */
export type Spread = { low: number; high: number };
/** Counted, and perhaps weighed. */
export type Evidence = { right: number; wrong: number };

/** The shares between which the true one lies so often, as much left out below as above. */
export function spreadOf({ right, wrong }: Evidence, share: number): Spread {
	const shape = { a: 1 + right, b: 1 + wrong };
	return { low: quantile(shape, (1 - share) / 2), high: quantile(shape, (1 + share) / 2) };
}

type Shape = { a: number; b: number };

/** Halving finds the share below which so much of the distribution lies. */
function quantile(shape: Shape, wanted: number): number {
	let low = 0;
	let high = 1;
	for (let step = 0; step < 40; step += 1) {
		const middle = (low + high) / 2;
		if (betaBelow(shape, middle) < wanted) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** How much of a Beta distribution lies below a share. */
function betaBelow({ a, b }: Shape, share: number): number {
	if (share <= 0) return 0;
	if (share >= 1) return 1;
	// The fraction converges quickly on the near side; the far side is one minus its mirror.
	if (share > (a + 1) / (a + b + 2)) return 1 - betaBelow({ a: b, b: a }, 1 - share);
	const front = a * Math.log(share) + b * Math.log(1 - share) + logGamma(a + b);
	return (Math.exp(front - logGamma(a) - logGamma(b)) * continued({ a, b }, share)) / a;
}

/** The continued fraction of the incomplete beta function, from the front. */
function continued({ a, b }: Shape, share: number): number {
	const kept = (value: number) => (Math.abs(value) < 1e-30 ? 1e-30 : value);
	let above = 1;
	let below = 1 / kept(1 - ((a + b) * share) / (a + 1));
	let product = below;
	for (let n = 1; n <= 200; n += 1) {
		const even = (n * (b - n) * share) / ((a + 2 * n - 1) * (a + 2 * n));
		const odd = (-(a + n) * (a + b + n) * share) / ((a + 2 * n) * (a + 2 * n + 1));
		let change = 1;
		for (const term of [even, odd]) {
			below = 1 / kept(1 + term * below);
			above = kept(1 + term / above);
			change = above * below;
			product *= change;
		}
		if (Math.abs(change - 1) < 1e-12) break;
	}
	return product;
}

/** The logarithm of the gamma function for positive numbers: Stirling's series, from 8 on exact enough. */
function logGamma(value: number): number {
	let shift = 0;
	let at = value;
	while (at < 8) {
		shift -= Math.log(at);
		at += 1;
	}
	const inverse = 1 / (at * at);
	const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
	return shift + (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series;
}
