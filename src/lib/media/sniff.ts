/** What a file is, by its first bytes; its name and the type it claims are never asked. */
export type Kind =
	| 'jpeg'
	| 'png'
	| 'gif'
	| 'webp'
	| 'avif'
	| 'heic'
	| 'pdf'
	| 'program'
	| 'archive'
	| 'page'
	| 'unknown';

/** How many bytes `sniff` needs to see. */
export const sniffBytes = 512;

const heicBrands = /^(hei[cxms]|hev[cxms]|mif1|msf1|heif)$/;

const signatures: readonly (readonly [kind: Kind, at: number, ...bytes: number[]])[] = [
	['jpeg', 0, 0xff, 0xd8, 0xff],
	['png', 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
	['gif', 0, 0x47, 0x49, 0x46, 0x38],
	['webp', 8, 0x57, 0x45, 0x42, 0x50],
	['program', 0, 0x4d, 0x5a],
	['program', 0, 0x7f, 0x45, 0x4c, 0x46],
	['program', 0, 0xfe, 0xed, 0xfa],
	['program', 0, 0xce, 0xfa, 0xed, 0xfe],
	['program', 0, 0xcf, 0xfa, 0xed, 0xfe],
	['program', 0, 0xca, 0xfe, 0xba, 0xbe],
	['program', 0, 0x00, 0x61, 0x73, 0x6d],
	['program', 0, 0x64, 0x65, 0x78, 0x0a],
	['program', 0, 0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
	['program', 0, 0x23, 0x21],
	['archive', 0, 0x50, 0x4b, 0x03, 0x04],
	['archive', 0, 0x50, 0x4b, 0x05, 0x06],
	['archive', 0, 0x52, 0x61, 0x72, 0x21],
	['archive', 0, 0x37, 0x7a, 0xbc, 0xaf],
	['archive', 0, 0x1f, 0x8b],
	['archive', 0, 0xd0, 0xcf, 0x11, 0xe0]
];

export function sniff(bytes: Uint8Array): Kind {
	const signature = signatures.find(([, at, ...wanted]) =>
		wanted.every((byte, index) => bytes[at + index] === byte)
	);
	if (signature) return signature[0];
	if (ascii(bytes, 4, 8) === 'ftyp') return kindOfBrand(ascii(bytes, 8, 12));
	// Some writers put a byte order mark or a blank line first; anything else before it is a disguise.
	const text = ascii(bytes, 0, sniffBytes).replace(/^(\xef\xbb\xbf)?[\r\n\t ]*/, '');
	if (text.startsWith('%PDF-')) return 'pdf';
	return /^<(!doctype|html|svg|\?xml|script)/i.test(text) ? 'page' : 'unknown';
}

function kindOfBrand(brand: string): Kind {
	if (brand === 'avif' || brand === 'avis') return 'avif';
	return heicBrands.test(brand) ? 'heic' : 'unknown';
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
	return String.fromCharCode(...bytes.subarray(from, to));
}
