/** A page with nothing but the media folder on it, so that its tests need no sign-in and no form. */
import { putTogether } from '../../../src/lib/media/photos.ts';
import { remake } from '../../../src/lib/media/picture.ts';
import { prepare, type Sought } from '../../../src/lib/media/prepare.ts';
import type { Prepared } from '../../../src/lib/media/outcome.ts';

export type Tried = {
	prepared: Record<string, unknown>;
	/** Of what would be stored, one character a byte. */
	bytes: string;
	steps: number[];
};

async function tryOut(base64: string, name: string, sought?: Sought): Promise<Tried> {
	const steps: number[] = [];
	const progress = (part: number) => steps.push(part);
	const file = new File([bytesOf(base64)], name);
	return told(await prepare(file, { progress, ...(sought && { sought }) }), steps);
}

async function layTogether(photos: readonly string[], quarters: readonly number[]): Promise<Tried> {
	const ready = await Promise.all(
		photos.map((one, n) => prepare(new File([bytesOf(one)], `IMG_${n}.jpg`)))
	);
	const lying = ready.map((one, n) => ({
		blob: one.ok ? one.blob : new Blob(),
		quarters: quarters[n] ?? 0
	}));
	return told(await putTogether(lying, 'IMG_0.jpg'), []);
}

/** How long a photo takes from the picker to what is stored, in milliseconds, in the worker or beside the page. */
async function timeOf(base64: string, where: 'worker' | 'page'): Promise<number> {
	const file = new File([bytesOf(base64)], 'IMG_1.jpg');
	const began = performance.now();
	if (where === 'worker') await prepare(file);
	else await remake(file, { asItIs: false });
	return performance.now() - began;
}

async function told(prepared: Prepared, steps: number[]): Promise<Tried> {
	const stored = prepared.ok ? await prepared.blob.arrayBuffer() : new ArrayBuffer();
	return { prepared: { ...prepared }, bytes: lettersOf(new Uint8Array(stored)), steps };
}

/** The browser's own decoder has signs of its own for some bytes. */
function lettersOf(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 8192) {
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	}
	return text;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

Object.assign(globalThis, { tryOut, layTogether, timeOf });
