import { createServer, type Server } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'vite';
import { readJpeg } from '../../src/lib/media/jpeg.ts';
import * as files from '../fakes/files.ts';
import type { Tried } from './media/page.ts';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript'
};
let folder = '';
let server: Server;
let address = '';

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-media-'));
	await build({
		configFile: false,
		logLevel: 'error',
		root: 'tests/flows/media',
		build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
		worker: { format: 'es' }
	});
	server = createServer((request, response) => {
		const path = request.url === '/' ? '/index.html' : (request.url ?? '');
		if (!existsSync(join(folder, path))) {
			response.writeHead(404).end();
			return;
		}
		response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
		response.end(readFileSync(join(folder, path)));
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const place = server.address();
	address = `http://127.0.0.1:${place instanceof Object ? place.port : 0}/`;
});

test.afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(({ page }) => page.goto(address));

test('[complaint 9] a 12-megapixel photo becomes small, upright, readable and placeless', async ({
	page
}) => {
	const photo = files.withExif(await bigPhoto(page), 6);
	expect(photo.length).toBeGreaterThan(2_500_000);
	const { prepared, bytes, steps } = await tried(page, photo, 'IMG_1.JPG');
	expect(prepared).toMatchObject({ ok: true, type: 'image/jpeg', name: 'IMG_1.jpg' });
	expect(prepared).toMatchObject({ width: 1800, height: 2400, warnings: [] });
	expect(bytes.length).toBeLessThan(1_600_000);
	expect(bytes.length).toBeGreaterThan(300_000);
	expect(bytes).not.toContain(files.telling.place);
	expect(readJpeg(Buffer.from(bytes, 'latin1'))).toMatchObject({ orientation: 1 });
	expect(steps.at(-1)).toBe(1);
});

test('[complaint 7] a 12-megapixel HEIC becomes a JPEG that may be stored', async ({ page }) => {
	const { prepared, bytes } = await tried(page, files.heicPhoto(), 'IMG_0001.HEIC');
	expect(prepared).toMatchObject({ ok: true, type: 'image/jpeg', name: 'IMG_0001.jpg' });
	expect(prepared).toMatchObject({ width: 2400, height: 1800, warnings: [] });
	expect(bytes.length).toBeLessThan(1_600_000);
	expect(bytes.startsWith('\xff\xd8\xff')).toBe(true);
});

test('[complaint 7] a HEIC that nobody can decode is refused, not sent', async ({ page }) => {
	const broken = files.heicPhoto().fill(0xaa, 200);
	const { prepared } = await tried(page, broken, 'IMG_0002.HEIC');
	expect(prepared).toMatchObject({ ok: false, refusal: 'file.unreadable' });
});

test('a photo is kept as it is while the converter cannot be fetched', async ({ page }) => {
	await page.route(/heic/, (route) => route.abort());
	const { prepared } = await tried(page, files.heicPhoto(), 'IMG_0003.HEIC');
	expect(prepared).toMatchObject({ ok: true, type: 'image/heic', needs_conversion: true });
});

test('a WebP becomes a JPEG', async ({ page }) => {
	const webp = await drawn(page, { width: 1200, height: 900, type: 'image/webp' });
	const { prepared } = await tried(page, webp, 'certificate.webp');
	expect(prepared).toMatchObject({ ok: true, type: 'image/jpeg', width: 1200, height: 900 });
});

test('a scan keeps its pixels and loses its author', async ({ page }) => {
	const { prepared, bytes } = await tried(page, files.pngScan(1000, 800), 'scan.png');
	expect(prepared).toMatchObject({ ok: true, type: 'image/png', warnings: ['blurred'] });
	expect(bytes).not.toContain(files.telling.maker);
});

test('a picture too small or too dark to read is warned about', async ({ page }) => {
	const dark = await drawn(page, { width: 400, height: 300, type: 'image/jpeg', paper: '#000' });
	const { prepared } = await tried(page, dark, 'dark.jpg');
	expect(prepared['warnings']).toEqual(['blurred', 'too_dark', 'too_small']);
});

test('a photo that was cut off is refused', async ({ page }) => {
	const photo = files.jpegPhoto().subarray(0, 300);
	const { prepared } = await tried(page, photo, 'cut.jpg');
	expect(prepared).toMatchObject({ ok: false, refusal: 'file.unreadable' });
});

function tried(page: Page, bytes: Buffer, name: string): Promise<Tried> {
	const call = `tryOut(${JSON.stringify(bytes.toString('base64'))}, ${JSON.stringify(name)})`;
	return page.evaluate<Tried>(call);
}

type Drawing = { width: number; height: number; type: string; paper?: string; grain?: number };

/** Drawn by the browser's own encoder: a certificate on paper, with grain where asked. */
async function drawn(page: Page, drawing: Drawing): Promise<Buffer<ArrayBuffer>> {
	const base64 = await page.evaluate(async ({ width, height, type, paper, grain }) => {
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

function bigPhoto(page: Page): Promise<Buffer<ArrayBuffer>> {
	return drawn(page, { width: 4032, height: 3024, type: 'image/jpeg', grain: 24 });
}
