/** A PDF's pages, drawn and never run: no forms, no links, no scripts, no embedded viewer. */
import type { PDFDocumentProxy } from 'pdfjs-dist';

export type PdfPages = {
	count: number;
	/** Size of a page at scale 1, turned by quarters. */
	size(page: number, quarters: number): Promise<{ width: number; height: number }>;
	draw(page: number, on: HTMLCanvasElement, how: { scale: number; quarters: number }): Drawing;
	text(page: number): Promise<string>;
	close(): void;
};
export type Drawing = { done: Promise<void>; stop(): void };

/**
 * Fonts that a file may leave out, and decoders for scanned pages. Each is a module of its own that
 * holds its bytes, fetched with the app's own code when a page needs it, never from elsewhere.
 */
const shipped = import.meta.glob<string>(
	[
		'/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
		'/node_modules/pdfjs-dist/wasm/{jbig2,openjpeg,qcms_bg}.wasm'
	],
	{ query: '?url&inline', import: 'default' }
);

class ShippedParts {
	/** The name that the PDF reader asks by; nothing goes over the network. */
	fetch = async ({ filename }: { filename: string }): Promise<Uint8Array> => {
		const path = Object.keys(shipped).find((one) => one.endsWith(`/${filename}`));
		const data = path === undefined ? undefined : await shipped[path]?.();
		if (data === undefined) throw new Error(`No part named ${filename} ships with the app`);
		const packed = atob(data.slice(data.indexOf(',') + 1));
		return Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
	};
}

export async function openPdf(bytes: ArrayBuffer): Promise<PdfPages> {
	const [pdf, worker] = await Promise.all([
		import('pdfjs-dist'),
		import('pdfjs-dist/build/pdf.worker.min.mjs?url')
	]);
	pdf.GlobalWorkerOptions.workerSrc = worker.default;
	const opening = pdf.getDocument({
		data: bytes,
		enableXfa: false,
		useSystemFonts: false,
		useWorkerFetch: false,
		BinaryDataFactory: ShippedParts
	});
	return pagesOf(await opening.promise, () => void opening.destroy());
}

function pagesOf(pdf: PDFDocumentProxy, close: () => void): PdfPages {
	return {
		count: pdf.numPages,
		async size(number, quarters) {
			const page = await pdf.getPage(number);
			const { width, height } = page.getViewport({
				scale: 1,
				rotation: turned(page.rotate, quarters)
			});
			return { width, height };
		},
		draw(number, canvas, how) {
			let stop = () => {};
			const done = pdf.getPage(number).then(async (page) => {
				const viewport = page.getViewport({
					scale: how.scale,
					rotation: turned(page.rotate, how.quarters)
				});
				canvas.width = Math.floor(viewport.width);
				canvas.height = Math.floor(viewport.height);
				const task = page.render({ canvas, viewport });
				stop = () => task.cancel();
				await task.promise;
			});
			return { done, stop: () => stop() };
		},
		async text(number) {
			const page = await pdf.getPage(number);
			const { items } = await page.getTextContent();
			return items
				.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
				.join(' ')
				.trim();
		},
		close
	};
}

const turned = (own: number, quarters: number): number => (own + quarters * 90) % 360;
