/** Pictures drawn by the browser's own encoder, and how they are given to the page under test. */
import type { Page } from '@playwright/test';
import type { Sought } from '../../../src/lib/media/prepare.ts';
import type { Tried } from './page.ts';

/** Gives a file to the page as the picker would. */
export async function tried(
	...[page, bytes, name, sought]: [Page, Buffer, string, Sought?]
): Promise<Tried> {
	const given = [bytes.toString('base64'), name, sought].map((one) => JSON.stringify(one));
	return page.evaluate<Tried>(`tryOut(${given.join(', ')})`);
}

type Drawing = {
	width: number;
	height: number;
	type: string;
	paper?: string;
	grain?: number;
	/** The colour of the first quarter. */
	corner?: string;
};

/** Drawn by the browser's own encoder: a certificate on paper, with grain where asked. */
export async function drawn(page: Page, drawing: Drawing): Promise<Buffer<ArrayBuffer>> {
	const base64 = await page.evaluate(async ({ width, height, type, paper, grain, corner }) => {
		const canvas = new OffscreenCanvas(width, height);
		const pen = canvas.getContext('2d');
		if (!pen) return '';
		pen.fillStyle = paper ?? '#f8f4ea';
		pen.fillRect(0, 0, width, height);
		pen.fillStyle = paper ?? '#222';
		pen.font = `${height / 18}px serif`;
		for (let line = 1; line < 12; line += 1) {
			pen.fillText('Avery Rivers has completed 80 hours', width * 0.08, (line * height) / 12);
		}
		if (corner) {
			pen.fillStyle = corner;
			pen.fillRect(0, 0, width / 2, height / 2);
		}
		const picture = pen.getImageData(0, 0, width, height);
		if (grain) {
			let seed = 7;
			for (let at = 0; at < picture.data.length; at += 1) {
				seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
				picture.data[at] = (picture.data[at] ?? 0) + ((seed >> 16) % grain) - grain / 2;
			}
			pen.putImageData(picture, 0, 0);
		}
		const blob = await canvas.convertToBlob({ type, quality: 0.92 });
		const bytes = new Uint8Array(await blob.arrayBuffer());
		let text = '';
		for (let at = 0; at < bytes.length; at += 8192) {
			text += String.fromCharCode(...bytes.subarray(at, at + 8192));
		}
		return btoa(text);
	}, drawing);
	return Buffer.from(base64, 'base64');
}
