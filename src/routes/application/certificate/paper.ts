/** The certificate in words, for the page and for the file that is made of it. */
import { codeText } from '$lib/domain/certification.ts';
import type { Certification } from '$lib/domain/class-work-rows.ts';
import { qrOf } from '$lib/domain/qr.ts';
import type { CertificatePaper, DrawnText } from '$lib/media/certificate-pdf.ts';
import type { Program } from '$lib/programs/program.ts';
import type { Language } from '$lib/domain/text.ts';
import type { ClassWorkWords } from '../../class/words.ts';
import { dateOf } from '../../moment.ts';

type About = {
	row: Certification;
	program: Program;
	words: ClassWorkWords['certificate'];
	language: Language;
	/** Names of what was built on it, the first one first. */
	added: readonly string[];
	/** Where this app is. */
	origin: string;
};

export function paperOf({ row, program, words, language, added, origin }: About): CertificatePaper {
	const address = `${origin}/check`;
	return {
		title: `${words.title}: ${row.name}`,
		language,
		before: words.this_says,
		name: row.name,
		after: row.class_id === null ? words.has_passed : words.has,
		program: program.name[language],
		body: program.body[language],
		added: linesOf(added, words),
		facts: [
			{ label: words.issued, value: dateOf(row.issued_on, language) },
			...(row.expires_on === null
				? []
				: [{ label: words.expires, value: dateOf(row.expires_on, language) }]),
			{ label: words.number, value: row.number },
			{ label: words.code, value: codeText(row.code) }
		],
		check: words.check(address),
		// Behind the mark, so that no log holds who was checked.
		squares: qrOf(`${address}#${row.code}`),
		small: words.from
	};
}

/** Two to a line, so that four can still be read in print. */
function linesOf(names: readonly string[], words: ClassWorkWords['certificate']): string[] {
	if (names.length === 0) return [];
	const told = [names.slice(0, 2), names.slice(2)].filter((some) => some.length > 0);
	return told.map((some, n) => (n === 0 ? words.with(some.join('; ')) : some.join('; ')));
}

/** Dots for each point, so that a drawn name is sharp in print. */
const dotsPerPoint = 6;

/** Text in whatever letters this device has, as a picture. */
export async function drawText(text: string, points: number): Promise<DrawnText> {
	const canvas = document.createElement('canvas');
	const font = `600 ${points * dotsPerPoint}px system-ui, sans-serif`;
	const brush = brushOf(canvas);
	brush.font = font;
	canvas.width = Math.ceil(brush.measureText(text).width) + 2 * dotsPerPoint;
	canvas.height = Math.ceil(points * dotsPerPoint * 1.6);
	// A canvas that was given another size has forgotten its font.
	const fresh = brushOf(canvas);
	fresh.font = font;
	fresh.textBaseline = 'middle';
	fresh.fillText(text, dotsPerPoint, canvas.height / 2);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (!blob) throw new Error('The text could not be drawn.');
	return {
		png: new Uint8Array(await blob.arrayBuffer()),
		width: canvas.width / dotsPerPoint,
		height: canvas.height / dotsPerPoint
	};
}

function brushOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const brush = canvas.getContext('2d');
	if (!brush) throw new Error('There is nothing to draw with.');
	return brush;
}
