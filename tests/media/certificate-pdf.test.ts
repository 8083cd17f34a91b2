/** The certificate as a file, read back with what the desk reads papers with. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { qrOf } from '../../src/lib/domain/qr.ts';
import { certificatePdf } from '../../src/lib/media/certificate-pdf.ts';
import type { CertificatePaper } from '../../src/lib/media/certificate-pdf.ts';
import { readPdf } from '../../src/lib/media/pdf.ts';
import { pngScan } from '../fakes/files.ts';

const paper: CertificatePaper = {
	title: 'Certificado de Avery Peña',
	language: 'es',
	before: 'Se certifica que',
	name: 'Avery Peña Muñoz',
	after: 'completó la clase y aprobó el examen',
	program: 'Especialista certificado en apoyo entre pares',
	body: 'Kiva Centers',
	added: ['Con: Atención de crisis; Personas sin vivienda', 'Casos de justicia'],
	facts: [
		{ label: 'Fecha', value: '22 de noviembre de 2026' },
		{ label: 'Número', value: '2026-00007' },
		{ label: 'Código', value: 'ABCD-EFGH-JKMN-PQRS' }
	],
	check: 'Cualquiera puede comprobarlo en https://waymark.example/check',
	squares: qrOf('https://waymark.example/check#ABCDEFGHJKMNPQRS'),
	small: 'Hecho con Waymark'
};

async function read(bytes: Uint8Array) {
	const file = await getDocument({ data: bytes.slice(), useSystemFonts: true }).promise;
	const page = await file.getPage(1);
	const { items } = await page.getTextContent();
	const text = items.map((item) => ('str' in item ? item.str : '')).join('\n');
	const { info } = await file.getMetadata();
	return { pages: file.numPages, text, info, view: page.view };
}

test('says everything that the page says, on one page, in letters that can be copied', async () => {
	const bytes = await certificatePdf(paper, () => Promise.reject(new Error('nothing to draw')));
	expect(await readPdf(bytes)).toEqual({ encrypted: false, pages: 1 });
	const { pages, text, info, view } = await read(bytes);
	expect([pages, view]).toEqual([1, [0, 0, 792, 612]]);
	for (const part of [
		paper.before,
		paper.name,
		paper.program,
		...paper.added,
		'2026-00007',
		'ABCD-EFGH-JKMN-PQRS'
	]) {
		expect(text).toContain(part);
	}
	expect(text.replaceAll('\n', ' ')).toContain('https://waymark.example/check');
	expect(info).toMatchObject({ Title: paper.title, Language: 'es' });
});

test('a name in other letters is drawn, and the rest stays text', async () => {
	const drawn: string[] = [];
	const bytes = await certificatePdf(
		{ ...paper, name: 'Nguyễn Thị Hạnh' },
		async (text, points) => {
			drawn.push(text);
			return { png: pngScan(), width: 20 * points, height: points };
		}
	);
	expect(drawn).toEqual(['Nguyễn Thị Hạnh']);
	expect((await read(bytes)).text).toContain('2026-00007');
});

test('a long name is written smaller, not over the edge', async () => {
	const name = 'Maximiliana Bartholomea Featherstonehaugh-Cholmondeley y Fernández de la Reguera';
	const bytes = await certificatePdf({ ...paper, name }, () => Promise.reject(new Error('none')));
	const file = await getDocument({ data: bytes.slice(), useSystemFonts: true }).promise;
	const { items } = await (await file.getPage(1)).getTextContent();
	const widths = items.flatMap((one) => ('str' in one && one.str === name ? [one.width] : []));
	expect(widths).toHaveLength(1);
	expect(widths[0]).toBeCloseTo(648, 0);
});

test('the frame is a line around what is said, and only the square code is dark', async () => {
	const bytes = await certificatePdf(paper, () => Promise.reject(new Error('nothing to draw')));
	const file = await getDocument({ data: bytes.slice(), useSystemFonts: true }).promise;
	const drawn = await (await file.getPage(1)).getOperatorList();
	const all: readonly unknown[] = drawn.argsArray;
	const paths = all.filter((_, at) => drawn.fnArray[at] === OPS.constructPath);
	expect(paths).toMatchObject([{ 0: OPS.stroke }, { 0: OPS.fill }]);
});
