import { describe, expect, test } from 'vitest';
import { brightest, judge, sharpness, type Grey } from '../../src/lib/media/quality.ts';
import { shot, type Shot } from '../fakes/shots.ts';

const large = { width: 2400, height: 1800 };

/** A photographed paper in grey. */
function grey(how: Shot = {}): Grey {
	const { width, height, pixels } = shot(how);
	const values = Float32Array.from({ length: width * height }, (_, at) => {
		const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 3, at * 3 + 3);
		return red * 0.299 + green * 0.587 + blue * 0.114;
	});
	return { values, width, height };
}

/** The same grey everywhere. */
function flat(level: number, width = 300, height = 200): Grey {
	return { values: new Float32Array(width * height).fill(level), width, height };
}

/** As a camera in dim light adds it: each pixel by itself, the same each time. */
function grainy({ values, width, height }: Grey, most: number): Grey {
	let seed = 7;
	const noise = () => {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		return (((seed >> 16) % 101) / 50 - 1) * most;
	};
	return { values: values.map((value) => value + noise()), width, height };
}

describe('A photo of a paper', () => {
	test.each([
		['in focus and light', {}, []],
		['a little soft, and still readable', { blur: 1 }, []],
		['in a dim room, and readable', { light: 0.5 }, []],
		['out of focus', { blur: 3 }, ['blurred']],
		['far out of focus', { blur: 8 }, ['blurred']],
		['in the dark', { light: 0.3 }, ['too_dark']],
		['in the dark and out of focus', { light: 0.25, blur: 5 }, ['blurred', 'too_dark']]
	])('%s', (_title, how, warnings) => {
		expect(judge(grey(how), large)).toEqual(warnings);
	});

	test('of too few pixels is small, whatever way it lies', () => {
		expect(judge(grey(), { width: 640, height: 480 })).toEqual(['too_small']);
		expect(judge(grey(), { width: 480, height: 640 })).toEqual(['too_small']);
		expect(judge(grey(), { width: 900, height: 300 })).toEqual([]);
	});

	test('of nothing at all is blurred, and dark where it is black', () => {
		expect(judge(flat(204), large)).toEqual(['blurred']);
		expect(judge(flat(0), large)).toEqual(['blurred', 'too_dark']);
	});

	test('of no pixels is judged without an error', () => {
		expect(judge(flat(0, 0, 0), { width: 0, height: 0 })).toContain('too_small');
	});
});

describe('Sharpness', () => {
	test('is the same in dim light', () => {
		const [lit, dim] = [sharpness(grey()), sharpness(grey({ light: 0.4 }))];
		expect(Math.abs(lit - dim)).toBeLessThan(lit / 5);
	});

	test('falls with every step out of focus', () => {
		const found = [0, 1, 2, 3, 5].map((blur) => sharpness(grey({ blur })));
		expect(found).toEqual(found.toSorted((a, b) => b - a));
	});

	test('is not lent by the grain of a camera', () => {
		expect(judge(grainy(grey({ blur: 4 }), 9), large)).toEqual(['blurred']);
		expect(judge(grainy(grey(), 9), large)).toEqual([]);
	});
});

test('a small white paper on a dark table is not a dark photo', () => {
	const { values, width, height } = flat(20, 400, 300);
	values.fill(230, 0, values.length / 5);
	expect(brightest(values)).toBe(230);
	expect(judge({ values, width, height }, large)).not.toContain('too_dark');
});
