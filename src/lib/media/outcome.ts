/**
 * What becomes of a picked file: either bytes that may be stored, or a refusal that says why not.
 * Limits are those of the storage bucket and of what a phone can decode without dying.
 */
import type { Json } from '../domain/text.ts';
import type { FileWarning } from '../domain/warnings.ts';

/** An original may be this large; what is stored may not. */
export const originalBytesMax = 50 * 1000 * 1000;
export const storedBytesMax = 10 * 1024 * 1024;
export const pixelsMax = 120_000_000;
export const pagesMax = 30;

export type FileRefusal =
	| 'file.empty'
	| 'file.too_large'
	| 'file.wrong_type'
	| 'file.program'
	| 'file.pdf_encrypted'
	| 'file.pdf_empty'
	| 'file.pdf_too_long'
	| 'file.unreadable'
	| 'file.moving';

export type Refused = {
	ok: false;
	refusal: FileRefusal;
	about: Readonly<Record<string, Json>>;
};
export type Ready = {
	ok: true;
	blob: Blob;
	name: string;
	type: string;
	width?: number;
	height?: number;
	pages?: number;
	warnings: FileWarning[];
	/** The converter could not be loaded: kept as it is, to be prepared again before it is sent. */
	needs_conversion?: true;
};
export type Prepared = Ready | Refused;

export function refused(refusal: FileRefusal, about: Refused['about'] = {}): Refused {
	return { ok: false, refusal, about };
}
