/** PDFs that pass for whole ones and trouble whatever draws them. Small, and made by script. */
import { pdfOf } from './files.ts';

const stream = (about: string, body: string) =>
	`<< ${about} /Length ${body.length} >>\nstream\n${body}\nendstream`;

/** Its one page asks for a reckoning that takes longer than anybody waits: the reader never answers. */
export function hangingPdf(): Buffer<ArrayBuffer> {
	const wide = '/Domain [0 1000000 0 1000000]';
	return pdfOf([
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ' +
			'/Resources << /Shading << /S 5 0 R >> >> /Contents 4 0 R >>',
		stream('', '/S sh'),
		`<< /ShadingType 1 /ColorSpace /DeviceGray ${wide} /Function 6 0 R >>`,
		stream(`/FunctionType 4 ${wide} /Range [0 1]`, `{ ${'2 mul 3 div '.repeat(20_000)} pop }`)
	]);
}

/** Its tree of pages is a ring: it opens, and no page of it can be had. */
export function ringPdf(): Buffer<ArrayBuffer> {
	return pdfOf([
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 3 >>',
		'<< /Type /Page >>'
	]);
}
