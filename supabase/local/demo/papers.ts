/** The synthetic papers of the demo. Nothing on them belongs to a real person. */
import { jpeg } from './jpeg.ts';
import { pdf, type PdfPage } from './pdf.ts';
import { blank, box, fill, photograph, write, type Colour, type Picture } from './picture.ts';
import { png } from './png.ts';

export type Paper = {
	name: string;
	type: 'application/pdf' | 'image/png' | 'image/jpeg';
	bytes: Buffer;
};
export type CertificateFacts = { name: string; provider: string; hours: number; completed: string };
export type Kind = 'pdf' | 'png' | 'jpg' | 'dim' | 'blurred' | 'unsigned';

const ink: Colour = [38, 46, 58];
const accent: Colour = [32, 96, 92];
const faint: Colour = [150, 154, 150];
const cream: Colour = [250, 247, 238];

function certificatePages(facts: CertificateFacts): PdfPage[] {
	const middle = { x: 396, centred: true } as const;
	return [
		[
			{ box: [28, 28, 736, 556], thick: 3 },
			{ box: [38, 38, 716, 536], thick: 0.75 },
			{ ...middle, text: 'Certificate of Completion', y: 470, size: 40, font: 'serif' },
			{ ...middle, text: 'SAMPLE - made for a demonstration', y: 442, size: 11, font: 'sans' },
			{ ...middle, text: 'This certifies that', y: 392, size: 15, font: 'italic' },
			{ ...middle, text: facts.name, y: 346, size: 34, font: 'italic' },
			{ ...middle, text: `completed ${facts.hours} hours of`, y: 304, size: 15, font: 'italic' },
			{ ...middle, text: 'Peer Support Specialist Training', y: 270, size: 22, font: 'bold' },
			{ ...middle, text: 'covering the 17 core competencies', y: 244, size: 14, font: 'sans' },
			{ ...middle, text: facts.provider, y: 196, size: 16, font: 'bold' },
			{ text: `Completed on ${facts.completed}`, x: 110, y: 110, size: 13, font: 'sans' },
			{ text: 'Robin Vale, Training Director', x: 500, y: 110, size: 13, font: 'sans' },
			{ text: 'R. Vale', x: 540, y: 134, size: 24, font: 'italic' }
		],
		[
			{ text: 'Core competencies covered', x: 72, y: 520, size: 20, font: 'bold' },
			...competencies.map(
				(text, index) =>
					({
						text: `${index + 1}. ${text}`,
						x: 72,
						y: 484 - index * 22,
						size: 12,
						font: 'sans'
					}) as const
			)
		]
	];
}

const competencies = [
	'Hope, recovery and wellness',
	'Advocacy',
	'Consumers and family members',
	'Rehabilitation and addiction recovery',
	'Cultural and structural competence',
	'Trauma-informed care',
	'Group facilitation',
	'Self-awareness and self-care',
	'Co-occurring disorders',
	'Conflict resolution',
	'Professional boundaries and ethics',
	'Preparation for employment',
	'Safety and crisis planning',
	'Navigation and referral',
	'Documentation',
	'Confidentiality',
	'Digital literacy'
];

function certificatePicture(facts: CertificateFacts, signed: boolean): Picture {
	const paper = blank(900, 640, cream);
	const middle = { x: 450, centred: true } as const;
	box(paper, [24, 24, 876, 616], { colour: accent, thick: 5 });
	box(paper, [36, 36, 864, 604], { colour: accent, thick: 1.5 });
	const lines: [string, number, number, number, Colour][] = [
		['Certificate of completion', 96, 27, 3.4, accent],
		['Sample - made for a demonstration', 146, 11, 1.4, faint],
		['This certifies that', 200, 13, 1.6, ink],
		[facts.name, 244, 28, 3.2, ink],
		[`Completed ${facts.hours} hours of`, 306, 13, 1.6, ink],
		['Peer support specialist training', 342, 20, 2.4, accent],
		['Covering the 17 core competencies', 384, 12, 1.5, ink],
		[facts.provider, 432, 15, 1.9, ink]
	];
	for (const [text, y, height, thick, colour] of lines) {
		write(paper, { ...middle, text, y, height, pen: { colour, thick } });
	}
	const small = { height: 12, pen: { colour: ink, thick: 1.5 } };
	write(paper, { text: `Completed on ${facts.completed}`, x: 80, y: 552, ...small });
	box(paper, [560, 540, 820, 540], { colour: faint, thick: 1.2 });
	write(paper, { text: 'Training director', x: 600, y: 556, ...small });
	if (signed)
		write(paper, {
			text: 'R. Vale',
			x: 630,
			y: 512,
			height: 20,
			pen: { colour: [40, 60, 130], thick: 2 }
		});
	return paper;
}

function saved(picture: Picture, stem: string, kind: 'png' | 'jpg'): Paper {
	return kind === 'png'
		? { name: `${stem}.png`, type: 'image/png', bytes: png(picture) }
		: { name: `${stem}.jpg`, type: 'image/jpeg', bytes: jpeg(picture) };
}

export function certificate(facts: CertificateFacts, kind: Kind): Paper {
	if (kind === 'pdf') {
		const bytes = pdf(certificatePages(facts), [792, 612]);
		return { name: 'certificate-of-completion.pdf', type: 'application/pdf', bytes };
	}
	const paper = certificatePicture(facts, kind !== 'unsigned');
	if (kind === 'png' || kind === 'unsigned') return saved(paper, 'certificate', 'png');
	const shot = {
		jpg: { degrees: 2.5, light: 1, blur: 0 },
		dim: { degrees: -3, light: 0.34, blur: 0 },
		blurred: { degrees: 1.5, light: 0.95, blur: 5 }
	}[kind];
	return saved(photograph(paper, shot), 'IMG_2041', 'jpg');
}

/** A made-up card with a drawn face; it resembles no real one. */
export function photoId(
	person: { name: string; born: string; until: string },
	kind: 'png' | 'jpg'
): Paper {
	const card = blank(640, 400, [226, 236, 240]);
	fill(card, [0, 0, 640, 64], accent);
	const white: Colour = [255, 255, 255];
	write(card, {
		text: 'Sample identity card',
		x: 24,
		y: 22,
		height: 20,
		pen: { colour: white, thick: 2.6 }
	});
	fill(card, [28, 96, 208, 326], [198, 208, 212]);
	box(card, [118, 170, 118, 170], { colour: [120, 104, 92], thick: 84 });
	box(card, [88, 300, 148, 300], { colour: [86, 100, 120], thick: 52 });
	const rows: [string, string][] = [
		['Name', person.name],
		['Date of birth', person.born],
		['Valid until', person.until],
		['Number', 'S-000-0000']
	];
	rows.forEach(([label, value], index) => {
		const y = 100 + index * 62;
		write(card, { text: label, x: 236, y, height: 9, pen: { colour: faint, thick: 1.3 } });
		write(card, { text: value, x: 236, y: y + 18, height: 16, pen: { colour: ink, thick: 2 } });
	});
	const shown = kind === 'jpg' ? photograph(card, { degrees: -1.5, light: 1, blur: 0 }) : card;
	return saved(shown, 'photo-id', kind);
}

export function diploma(person: { name: string; year: number }): Paper {
	const middle = { x: 306, centred: true } as const;
	const page: PdfPage = [
		{ box: [40, 40, 532, 712], thick: 2 },
		{ ...middle, text: 'Riverbend Adult School', y: 640, size: 26, font: 'serif' },
		{ ...middle, text: 'SAMPLE - made for a demonstration', y: 616, size: 10, font: 'sans' },
		{ ...middle, text: 'High School Equivalency Diploma', y: 540, size: 22, font: 'bold' },
		{ ...middle, text: 'awarded to', y: 486, size: 15, font: 'italic' },
		{ ...middle, text: person.name, y: 440, size: 30, font: 'italic' },
		{ ...middle, text: `in the year ${person.year}`, y: 390, size: 15, font: 'italic' },
		{ text: 'Sam Ortega, Registrar', x: 90, y: 120, size: 12, font: 'sans' }
	];
	return { name: 'diploma.pdf', type: 'application/pdf', bytes: pdf([page], [612, 792]) };
}
