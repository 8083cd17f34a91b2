/**
 * What a file is by its bytes, and whether it can be shown. Nothing is drawn or run. Names and
 * announced types are not asked; a file that is two things at once is none of them.
 */
import { inspectJpeg, inspectPng } from './picture.ts';
import { inspectPdf } from './pdf.ts';

type Inspection = { type: string | null; refusal: string | null };

const bytesMax = 10 * 1024 * 1024;

const programs: readonly (readonly number[])[] = [
	[0x4d, 0x5a],
	[0x7f, 0x45, 0x4c, 0x46],
	[0xfe, 0xed, 0xfa],
	[0xce, 0xfa, 0xed, 0xfe],
	[0xcf, 0xfa, 0xed, 0xfe],
	[0xca, 0xfe, 0xba, 0xbe],
	[0x00, 0x61, 0x73, 0x6d],
	[0x23, 0x21]
];

export async function inspect(bytes: Uint8Array): Promise<Inspection> {
	if (bytes.length === 0) return { type: null, refusal: 'file.empty' };
	if (bytes.length > bytesMax) return { type: null, refusal: 'file.too_large' };
	if (startsWith(bytes, [0xff, 0xd8, 0xff]))
		return { type: 'image/jpeg', refusal: inspectJpeg(bytes) ?? disguise(bytes, 'image') };
	if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
		return { type: 'image/png', refusal: inspectPng(bytes) ?? disguise(bytes, 'image') };
	if (/^(\xef\xbb\xbf)?[\r\n\t ]*%PDF-/.test(latin(bytes.subarray(0, 64))))
		return {
			type: 'application/pdf',
			refusal: disguise(bytes, 'pdf') ?? (await inspectPdf(bytes))
		};
	const isProgram = programs.some((program) => startsWith(bytes, program));
	return { type: null, refusal: isProgram ? 'file.program' : 'file.wrong_type' };
}

const readerBytes = 1024;
const archiveTailBytes = 66 * 1024;

/**
 * A second nature: a picture that a PDF reader would open, markup where a browser would look for it,
 * or an archive hung on the end.
 */
function disguise(bytes: Uint8Array, kind: 'image' | 'pdf'): string | null {
	const head = latin(bytes.subarray(0, readerBytes));
	const tail = latin(bytes.subarray(-archiveTailBytes));
	const hasMarkup = /<(!doctype|html|svg|script|iframe)/i.test(head);
	const isPdfToo = kind === 'image' && head.includes('%PDF-');
	const hasArchive = tail.includes('PK\x05\x06\0\0\0\0');
	return hasMarkup || isPdfToo || hasArchive ? 'file.wrong_type' : null;
}

function startsWith(bytes: Uint8Array, wanted: readonly number[]): boolean {
	return wanted.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array): string {
	return new TextDecoder('latin1').decode(bytes);
}
