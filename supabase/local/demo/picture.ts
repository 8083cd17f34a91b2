/** A small canvas: enough to draw a paper, photograph it badly, and save it. */
import { lettering, letteringWidth } from './lettering.ts';

export type Colour = readonly [red: number, green: number, blue: number];
export type Picture = { width: number; height: number; pixels: Uint8Array };
export type Point = readonly [x: number, y: number];

export function blank(width: number, height: number, colour: Colour): Picture {
	const pixels = new Uint8Array(width * height * 3);
	pixels.set(colour);
	// Doubling what is there already is many times faster than colouring pixel by pixel.
	for (let done = 3; done < pixels.length; done *= 2) pixels.copyWithin(done, 0, done);
	return { width, height, pixels };
}

function blend(picture: Picture, at: number, ink: { colour: Colour; cover: number }): void {
	for (let channel = 0; channel < 3; channel += 1) {
		const old = picture.pixels[at + channel] ?? 0;
		const fresh = ink.colour[channel] ?? 0;
		picture.pixels[at + channel] = Math.round(old + (fresh - old) * ink.cover);
	}
}

export type Pen = { colour: Colour; thick: number };

/** One straight stroke with round ends and soft edges. Plain numbers: it runs for every pixel. */
function stroke(picture: Picture, [from, to]: readonly [Point, Point], pen: Pen): void {
	const reach = pen.thick / 2 + 1;
	const [fromX, fromY] = from;
	const [dx, dy] = [to[0] - fromX, to[1] - fromY];
	const length = dx * dx + dy * dy || 1;
	const left = Math.max(0, Math.floor(Math.min(fromX, to[0]) - reach));
	const right = Math.min(picture.width - 1, Math.ceil(Math.max(fromX, to[0]) + reach));
	const top = Math.max(0, Math.floor(Math.min(fromY, to[1]) - reach));
	const bottom = Math.min(picture.height - 1, Math.ceil(Math.max(fromY, to[1]) + reach));
	for (let y = top; y <= bottom; y += 1) {
		for (let x = left; x <= right; x += 1) {
			const along = Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / length));
			const [offX, offY] = [x - fromX - along * dx, y - fromY - along * dy];
			const cover = Math.min(1, reach - 0.5 - Math.sqrt(offX * offX + offY * offY));
			if (cover > 0) blend(picture, (y * picture.width + x) * 3, { colour: pen.colour, cover });
		}
	}
}

export function box(
	picture: Picture,
	[left, top, right, bottom]: readonly number[],
	pen: Pen
): void {
	const corners: Point[] = [
		[left ?? 0, top ?? 0],
		[right ?? 0, top ?? 0],
		[right ?? 0, bottom ?? 0],
		[left ?? 0, bottom ?? 0]
	];
	corners.forEach((corner, index) =>
		stroke(picture, [corner, corners[(index + 1) % 4] ?? corner], pen)
	);
}

export function fill(
	picture: Picture,
	[left = 0, top = 0, right = 0, bottom = 0]: readonly number[],
	colour: Colour
): void {
	const line = blank(right - left, 1, colour).pixels;
	for (let y = top; y < bottom; y += 1) picture.pixels.set(line, (y * picture.width + left) * 3);
}

export type Line = {
	text: string;
	x: number;
	y: number;
	height: number;
	pen: Pen;
	centred?: boolean;
};

export function write(picture: Picture, line: Line): void {
	const unit = line.height / 6;
	const start = line.centred === true ? line.x - (letteringWidth(line.text) * unit) / 2 : line.x;
	for (const run of lettering(line.text)) {
		run.forEach((point, index) => {
			const next = run[index + 1];
			if (next === undefined) return;
			const place = ([x, y]: Point): Point => [start + x * unit, line.y + y * unit];
			stroke(picture, [place(point), place(next)], line.pen);
		});
	}
}

/** Pixels of the paper to one of the photograph: half the detail is a quarter of the work. */
const coarse = 1.5;

/** A photograph of the paper: turned a little, lit from one side, lying on a table. */
export function photograph(
	paper: Picture,
	shot: { degrees: number; light: number; blur: number }
): Picture {
	const margin = 40;
	const [width, height] = [paper.width, paper.height].map((side) => (side + 2 * margin) / coarse);
	const photo = blank(Math.floor(width ?? 1), Math.floor(height ?? 1), [92, 74, 60]);
	const turn = (shot.degrees * Math.PI) / 180;
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
	for (let y = 0; y < photo.height; y += 1) {
		for (let x = 0; x < photo.width; x += 1) {
			const [dx, dy] = [(x - photo.width / 2) * coarse, (y - photo.height / 2) * coarse];
			const fromX = Math.round(dx * cos + dy * sin + paper.width / 2);
			const fromY = Math.round(dy * cos - dx * sin + paper.height / 2);
			const inside = fromX >= 0 && fromY >= 0 && fromX < paper.width && fromY < paper.height;
			const lit = shot.light * (1.08 - 0.3 * (x / photo.width) - 0.1 * (y / photo.height));
			const to = (y * photo.width + x) * 3;
			const from = inside ? (fromY * paper.width + fromX) * 3 : -1;
			for (let channel = 0; channel < 3; channel += 1) {
				const seen =
					from < 0 ? (photo.pixels[to + channel] ?? 0) : (paper.pixels[from + channel] ?? 0);
				photo.pixels[to + channel] = Math.min(255, Math.round(seen * lit));
			}
		}
	}
	return shot.blur > 0 ? blurred(photo, shot.blur) : photo;
}

/** A running mean over `radius` pixels on each side, first along rows, then along columns. */
function blurred(picture: Picture, radius: number): Picture {
	const once = smear(picture, { radius, step: 3, run: picture.width, across: picture.width * 3 });
	return smear(once, { radius, step: picture.width * 3, run: picture.height, across: 3 });
}

type Smear = { radius: number; step: number; run: number; across: number };

function smear(picture: Picture, { radius, step, run, across }: Smear): Picture {
	const pixels = new Uint8Array(picture.pixels.length);
	const lanes = picture.pixels.length / 3 / run;
	for (let lane = 0; lane < lanes; lane += 1) {
		for (let channel = 0; channel < 3; channel += 1) {
			const start = lane * across + channel;
			const at = (index: number) =>
				picture.pixels[start + Math.min(run - 1, Math.max(0, index)) * step] ?? 0;
			let sum = 0;
			for (let index = -radius; index <= radius; index += 1) sum += at(index);
			for (let index = 0; index < run; index += 1) {
				pixels[start + index * step] = sum / (2 * radius + 1);
				sum += at(index + radius + 1) - at(index - radius);
			}
		}
	}
	return { ...picture, pixels };
}
