import { expect, test, type Page } from '@playwright/test';
import { readJpeg } from '../../src/lib/media/jpeg.ts';
import * as files from '../fakes/files.ts';
import { corpus } from '../fakes/corpus.ts';
import { jpegShot } from '../fakes/shots.ts';
import { fully } from './harness.ts';
import type { Tried } from './media/page.ts';
import { drawn, tried } from './media/papers.ts';
import { serveMedia, type MediaServer } from './media/serve.ts';

let server: MediaServer;

test.beforeAll(async () => {
	server = await serveMedia();
});

test.afterAll(() => server.stop());

test.beforeEach(({ page }) => page.goto(server.address));

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

test(
	'a photo stands upright whichever of the eight ways its camera was held',
	fully,
	async ({ page }) => {
		const red = await drawn(page, { width: 60, height: 40, type: 'image/jpeg', corner: 'red' });
		const seen: string[] = [];
		for (const way of [1, 2, 3, 4, 5, 6, 7, 8]) {
			const { bytes } = await tried(page, files.withExif(red, way), 'IMG_1.jpg');
			expect(bytes).not.toContain(files.telling.place);
			seen.push(await redQuarter(page, bytes));
		}
		const twice = ['top left', 'top right', 'bottom right', 'bottom left'];
		expect(seen).toEqual([...twice, ...twice]);
	}
);

test('awkward files become what can be stored, or are refused', fully, async ({ page }) => {
	for (const { title, name, bytes, becomes } of corpus) {
		const { prepared, bytes: stored } = await tried(page, bytes(), name);
		expect([title, prepared['type'] ?? prepared['refusal']]).toEqual([title, becomes]);
		expect(stored).not.toContain(files.telling.place);
	}
});

test('a photo in the dark and out of focus is told from a good one', fully, async ({ page }) => {
	const { prepared: bad } = await tried(page, jpegShot({ light: 0.25, blur: 5 }), 'IMG_1.jpg');
	expect(bad['warnings']).toEqual(['blurred', 'too_dark']);
	const { prepared: good } = await tried(page, jpegShot(), 'IMG_2.jpg');
	expect(good['warnings']).toEqual([]);
});

test('the text of a PDF is read for what is sought, and an empty page is noticed', async ({
	page
}) => {
	const sought = {
		proofs: [{ find: 'hours', least: 80 }, { find: 'date' }],
		known: { answers: {}, providers: [] }
	} as const;
	const said = async (bytes: Buffer<ArrayBuffer>) =>
		(await tried(page, bytes, 'a.pdf', sought)).prepared['warnings'];
	expect(await said(files.pdf(1, '80 hours, June 12, 2026'))).toEqual([]);
	expect(await said(files.pdf(2, '40 hours'))).toEqual(['without_hours', 'without_date']);
	expect(await said(files.pdf(1, ''))).toEqual(['blank']);
	expect(await said(files.pdfWith('', files.jpegPhoto()))).toEqual([]);
});

test('a quarter turn and three pages become one PDF that tells nothing of where it was made', async ({
	page
}) => {
	const photo = files.withExif(Buffer.from(jpegShot()), 1).toString('base64');
	const made = await page.evaluate<Tried>(
		`layTogether(${JSON.stringify([photo, photo, photo])}, [0, 1, 2])`
	);
	expect(made.prepared).toMatchObject({
		ok: true,
		type: 'application/pdf',
		pages: 3,
		warnings: []
	});
	expect(made.bytes).not.toContain(files.telling.place);
	expect(made.bytes).not.toMatch(/CreationDate|Producer|Exif/);
	const boxes = [...made.bytes.matchAll(/MediaBox \[ 0 0 ([\d.]+) ([\d.]+)/g)];
	expect(boxes.map(([, width, height]) => Number(width) > Number(height))).toEqual([
		...[true, false, true]
	]);
});

function bigPhoto(page: Page): Promise<Buffer<ArrayBuffer>> {
	return drawn(page, { width: 4032, height: 3024, type: 'image/jpeg', grain: 24 });
}

/** In which quarter of a picture the red lies, as somebody sees it. */
function redQuarter(page: Page, jpeg: string): Promise<string> {
	return page.evaluate(async (text) => {
		const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'none' });
		const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
		const pen = canvas.getContext('2d');
		pen?.drawImage(bitmap, 0, 0);
		const isRed = ([x, y]: readonly [number, number]) => {
			const at = [Math.floor(bitmap.width * x), Math.floor(bitmap.height * y)] as const;
			const [red = 0, green = 0] = pen?.getImageData(...at, 1, 1).data ?? [];
			return red > 150 && green < 100;
		};
		const quarters = { 'top left': [0.25, 0.25], 'top right': [0.75, 0.25] } as const;
		const lower = { 'bottom left': [0.25, 0.75], 'bottom right': [0.75, 0.75] } as const;
		const found = Object.entries({ ...quarters, ...lower }).filter(([, at]) => isRed(at));
		return found.map(([name]) => name).join();
	}, jpeg);
}
