/**
 * A certificate as a file: one landscape page of US Letter, made on the device, so that nobody is asked
 * and nothing is sent. The words come from whoever calls. The library is fetched with the first call.
 */
import type { Grayscale, PDFFont, PDFPage } from '@cantoo/pdf-lib';

export type CertificatePaper = {
	/** For the file's properties, as is the language. */
	title: string;
	language: string;
	before: string;
	name: string;
	after: string;
	program: string;
	body: string;
	/** What was built on it, in lines. */
	added: readonly string[];
	facts: readonly { label: string; value: string }[];
	check: string;
	/** Rows of the QR code, dark (true) and light, without the quiet zone; null without one. */
	squares: readonly (readonly boolean[])[] | null;
	small: string;
};

/** Text as a picture (PNG), with its size in points. */
export type DrawnText = { png: Uint8Array; width: number; height: number };
/** For letters that the fonts of every PDF reader lack; `points` is the size of the text. */
export type DrawText = (text: string, points: number) => Promise<DrawnText>;

const [wide, high] = [792, 612];
const margin = 36;
const textWide = wide - 4 * margin;
const quiet = 4;

type Fonts = { plain: PDFFont; bold: PDFFont };
type Sheet = { page: PDFPage; fonts: Fonts; draw: DrawText };
type Line = { text: string; y: number; points: number; bold?: boolean };

const library = () => import('@cantoo/pdf-lib');

/** Fetches what the first file needs. */
export async function prepare(): Promise<void> {
	await library();
}

export async function certificatePdf(paper: CertificatePaper, draw: DrawText): Promise<Uint8Array> {
	const { PDFDocument, StandardFonts, grayscale } = await library();
	const file = await PDFDocument.create();
	file.setTitle(paper.title, { showInWindowTitleBar: true });
	file.setLanguage(paper.language);
	file.setProducer('Waymark');
	const fonts = {
		plain: await file.embedFont(StandardFonts.Helvetica),
		bold: await file.embedFont(StandardFonts.HelveticaBold)
	};
	const sheet = { page: file.addPage([wide, high]), fonts, draw };
	sheet.page.drawRectangle({
		x: margin,
		y: margin,
		width: wide - 2 * margin,
		height: high - 2 * margin,
		borderWidth: 2,
		// Without a colour of its own the frame would be filled.
		borderColor: grayscale(0.25)
	});
	for (const line of linesOf(paper)) await write(sheet, line);
	await writeFacts(sheet, paper.facts);
	drawCheck(sheet, paper, grayscale(0));
	return file.save();
}

function linesOf(paper: CertificatePaper): Line[] {
	return [
		{ text: paper.before, y: 500, points: 14 },
		{ text: paper.name, y: 450, points: 32, bold: true },
		{ text: paper.after, y: 404, points: 14 },
		{ text: paper.program, y: 366, points: 20, bold: true },
		{ text: paper.body, y: 340, points: 14 },
		...paper.added.map((text, n) => ({ text, y: 320 - 13 * n, points: 10 })),
		{ text: paper.small, y: 56, points: 8 }
	];
}

/** In the middle of the page, smaller where it would not fit. */
async function write(sheet: Sheet, { text, y, points, bold }: Line): Promise<void> {
	await writeAt(sheet, { text, y, points, ...(bold && { bold }), x: wide / 2, room: textWide });
}

async function writeAt(
	{ page, fonts, draw }: Sheet,
	line: Line & { x: number; room: number }
): Promise<void> {
	const font = line.bold ? fonts.bold : fonts.plain;
	if (!isIn(font, line.text)) {
		const drawn = await draw(line.text, line.points);
		const share = Math.min(1, line.room / drawn.width);
		const [width, height] = [drawn.width * share, drawn.height * share];
		const image = await page.doc.embedPng(drawn.png);
		page.drawImage(image, { x: line.x - width / 2, y: line.y - height / 4, width, height });
		return;
	}
	const share = Math.min(1, line.room / font.widthOfTextAtSize(line.text, line.points));
	const size = line.points * share;
	const x = line.x - font.widthOfTextAtSize(line.text, size) / 2;
	page.drawText(line.text, { x, y: line.y, size, font });
}

function isIn(font: PDFFont, text: string): boolean {
	const letters = new Set(font.getCharacterSet());
	return [...text].every((letter) => letters.has(letter.codePointAt(0) ?? 0));
}

/** Side by side: what it is called, and what it says. */
async function writeFacts(sheet: Sheet, facts: CertificatePaper['facts']): Promise<void> {
	const room = textWide / Math.max(1, facts.length);
	for (const [n, { label, value }] of facts.entries()) {
		const x = 2 * margin + room * (n + 0.5);
		await writeAt(sheet, { text: label, x, y: 288, points: 10, room: room - 12 });
		await writeAt(sheet, { text: value, x, y: 268, points: 13, room: room - 12, bold: true });
	}
}

/** How anybody can check it: the square code, and the same in words beside it. */
function drawCheck(
	{ page, fonts }: Sheet,
	{ squares, check }: CertificatePaper,
	color: Grayscale
): void {
	const side = 130;
	const left = 190;
	const top = 232;
	if (squares) {
		const step = side / (squares.length + 2 * quiet);
		const dark = squares.flatMap((row, y) =>
			row.map((isDark, x) => (isDark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : ''))
		);
		page.drawSvgPath(dark.join(''), { x: left, y: top, scale: step, color });
	}
	page.drawText(check, {
		x: left + side + 20,
		y: top - 50,
		size: 11,
		lineHeight: 16,
		maxWidth: 300,
		font: fonts.plain
	});
}
