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

/** How long the reader may be silent about one question before it counts as hung, in milliseconds. */
const silentMs = 20_000;

/** The reader cannot make anything of the file. */
export class Unreadable extends Error {
	override name = 'Unreadable';
}
/** The reader did not answer: whoever made the file may have meant it to. It has been ended. */
export class Silent extends Unreadable {
	override name = 'Silent';
}

export async function openPdf(bytes: ArrayBuffer): Promise<PdfPages> {
	const [pdf, worker] = await Promise.all([
		import('pdfjs-dist'),
		import('pdfjs-dist/build/pdf.worker.min.mjs?url')
	]);
	pdf.GlobalWorkerOptions.workerSrc = worker.default;
	// A worker of its own: one that hangs is ended with its file, and takes no other file with it.
	const own = new pdf.PDFWorker();
	const opening = pdf.getDocument({
		worker: own,
		data: bytes,
		enableXfa: false,
		useSystemFonts: false,
		useWorkerFetch: false,
		BinaryDataFactory: ShippedParts
	});
	const close = () => {
		// Asked to end, a worker that hangs would never answer.
		opening.destroy().catch(() => undefined);
		own.destroy();
	};
	try {
		return pagesOf(await heard(opening.promise, close), close);
	} catch (error) {
		close();
		throw error instanceof Unreadable ? error : new Unreadable('open', { cause: error });
	}
}

/** An answer of the reader, while it answers. */
async function heard<T>(answer: Promise<T>, close: () => void): Promise<T> {
	const silence = Promise.withResolvers<never>();
	const stop = onSilence(() => {
		close();
		silence.reject(new Silent('no answer'));
	});
	try {
		return await Promise.race([answer, silence.promise]);
	} finally {
		stop();
	}
}

/** A page that nobody sees draws nothing: only what passes before somebody's eyes is counted. */
function onSilence(tell: () => void): () => void {
	let timer = 0;
	const count = () => {
		clearTimeout(timer);
		if (!document.hidden) timer = window.setTimeout(tell, silentMs);
	};
	count();
	document.addEventListener('visibilitychange', count);
	return () => {
		clearTimeout(timer);
		document.removeEventListener('visibilitychange', count);
	};
}

function pagesOf(pdf: PDFDocumentProxy, close: () => void): PdfPages {
	const pageAt = (number: number) => heard(pdf.getPage(number), close);
	return {
		count: pdf.numPages,
		async size(number, quarters) {
			const page = await pageAt(number);
			const { width, height } = page.getViewport({
				scale: 1,
				rotation: turned(page.rotate, quarters)
			});
			return { width, height };
		},
		draw(number, canvas, how) {
			let stop = () => {};
			const done = pageAt(number).then(async (page) => {
				const viewport = page.getViewport({
					scale: how.scale,
					rotation: turned(page.rotate, how.quarters)
				});
				canvas.width = Math.floor(viewport.width);
				canvas.height = Math.floor(viewport.height);
				const task = page.render({ canvas, viewport });
				stop = () => task.cancel();
				await heard(task.promise, close);
			});
			return { done, stop: () => stop() };
		},
		async text(number) {
			const page = await pageAt(number);
			const { items } = await heard(page.getTextContent(), close);
			return items
				.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
				.join(' ')
				.trim();
		},
		close
	};
}

const turned = (own: number, quarters: number): number => (own + quarters * 90) % 360;
