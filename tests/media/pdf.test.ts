import { expect, test } from 'vitest';
import { readPdf } from '../../src/lib/media/pdf.ts';
import { encryptedPdf, packedPdf, pdf } from '../fakes/files.ts';

test('pages are counted, in the clear and packed', async () => {
	expect(await readPdf(pdf(3))).toEqual({ encrypted: false, pages: 3 });
	expect(await readPdf(packedPdf(2))).toEqual({ encrypted: false, pages: 2 });
});

test('a password is noticed', async () => {
	expect(await readPdf(encryptedPdf())).toMatchObject({ encrypted: true });
});

test('a PDF without pages has none', async () => {
	expect(await readPdf(pdf(0))).toEqual({ encrypted: false, pages: 0 });
});

test('what is packed in an unknown way is not called empty', async () => {
	const strange = Buffer.from(
		'%PDF-1.5\n<< /Type /ObjStm >>\nstream\n????\nendstream\nstartxref\n9\n%%EOF'
	);
	expect(await readPdf(strange)).toEqual({ encrypted: false, pages: null });
});

test('a PDF that was cut off is not read', async () => {
	expect(await readPdf(pdf().subarray(0, 120))).toBeNull();
});
