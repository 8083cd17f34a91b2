/** A minimal PDF writer: pages of text and lines in the reader's own fonts. */
export type PdfFont = 'sans' | 'bold' | 'serif' | 'italic';
export type PdfText = {
	text: string;
	x: number;
	y: number;
	size: number;
	font: PdfFont;
	centred?: boolean;
};
export type PdfBox = {
	box: readonly [x: number, y: number, width: number, height: number];
	thick: number;
};
export type PdfPage = readonly (PdfText | PdfBox)[];

const fonts: Readonly<Record<PdfFont, string>> = {
	sans: 'Helvetica',
	bold: 'Helvetica-Bold',
	serif: 'Times-Roman',
	italic: 'Times-Italic'
};
const fontNames: readonly PdfFont[] = ['sans', 'bold', 'serif', 'italic'];
/** Mean width of a letter, as a part of its size; near enough to centre a line. */
const letterWidth: Readonly<Record<PdfFont, number>> = {
	sans: 0.485,
	bold: 0.53,
	serif: 0.42,
	italic: 0.43
};

const escaped = (text: string): string => text.replaceAll(/[\\()]/g, (mark) => `\\${mark}`);

function drawn(part: PdfText | PdfBox): string {
	if ('box' in part) return `${part.thick} w ${part.box.join(' ')} re S`;
	const width = part.text.length * part.size * letterWidth[part.font];
	const x = part.centred === true ? part.x - width / 2 : part.x;
	const font = `/F${fontNames.indexOf(part.font)} ${part.size} Tf`;
	return `BT ${font} ${x.toFixed(1)} ${part.y} Td (${escaped(part.text)}) Tj ET`;
}

/** Objects 1 and 2 are the catalogue and the list of pages, then fonts, then two objects a page. */
export function pdf(pages: readonly PdfPage[], size: readonly [number, number]): Buffer {
	const first = 3 + fontNames.length;
	const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
	const fontList = fontNames.map((_, index) => `/F${index} ${3 + index} 0 R`).join(' ');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
		...fontNames.map(
			(font) =>
				`<< /Type /Font /Subtype /Type1 /BaseFont /${fonts[font]} /Encoding /WinAnsiEncoding >>`
		),
		...pages.flatMap((page, index) => {
			const content = page.map(drawn).join('\n');
			return [
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(' ')}] ` +
					`/Resources << /Font << ${fontList} >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
				`<< /Length ${content.length} >>\nstream\n${content}\nendstream`
			];
		})
	];
	return bound(objects);
}

/** Adds the table of where each object starts. WinAnsi is Latin-1 for every letter used here. */
function bound(objects: readonly string[]): Buffer {
	let text = '%PDF-1.4\n';
	const starts = objects.map((object, index) => {
		const start = text.length;
		text += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return start;
	});
	const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
	const count = objects.length + 1;
	const table = `xref\n0 ${count}\n0000000000 65535 f \n${rows}`;
	const end = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
	return Buffer.from(text + table + end, 'latin1');
}
