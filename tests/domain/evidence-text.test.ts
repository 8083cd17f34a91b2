import { describe, expect, test } from 'vitest';
import { notFoundIn, type Known, type TextProof } from '../../src/lib/domain/evidence-text.ts';

const proofs: readonly TextProof[] = [
	{ find: 'name', paths: ['me/first', 'me/last'] },
	{ find: 'hours', least: 80 },
	{ find: 'date' },
	{ find: 'provider', path: 'course/provider', otherPath: 'course/other' }
];
const providers = [
	{ id: 'p1', name: 'Harbor and Hill Alliance (HHA)' },
	{ id: 'p2', name: 'Crestline Behavioral Health Inc.' }
];

function known(answers: Known['answers']): Known {
	return { answers: { 'course/provider': 'p1', ...answers }, providers };
}
const avery = known({ 'me/first': 'Avery', 'me/last': 'Rivers' });

function missing(text: string, find: TextProof['find'], about = avery) {
	const asked = proofs.filter((proof) => proof.find === find);
	return notFoundIn(text, asked, about).length > 0;
}

test('a certificate that says everything lacks nothing, in English and in Spanish', () => {
	const english = `HARBOR AND HILL ALLIANCE\nThis is to certify that\nAvery Rivers\nhas completed
		80 hours of peer support training on June 12, 2026`;
	const spanish = `Harbor and Hill Alliance certifica que Avery Rivers terminó 80 horas de
		capacitación el 12 de junio de 2026`;
	expect(notFoundIn(english, proofs, avery)).toEqual([]);
	expect(notFoundIn(spanish, proofs, avery)).toEqual([]);
});

test('a paper about something else lacks all of it', () => {
	expect(notFoundIn('Invoice. Two chairs, one table.', proofs, avery)).toEqual([
		'without_name',
		'without_hours',
		'without_date',
		'without_provider'
	]);
});

test('what was not answered yet is not looked for', () => {
	const text = 'June 12, 2026. 80 hours.';
	expect(notFoundIn(text, proofs, { answers: {}, providers })).toEqual([]);
	expect(notFoundIn(text, proofs, known({ 'me/first': 'Avery', 'me/last': 7 }))).toEqual([
		'without_provider'
	]);
});

describe('A name', () => {
	test.each([
		['in capitals', 'AVERY RIVERS'],
		['the other way round', 'Rivers, Avery'],
		['with another in the middle', 'Avery Jo B. Rivers'],
		['with the first as an initial', 'A. Rivers'],
		['with the initial behind it', 'RIVERS A.'],
		['with letters set apart', 'A v e r y   R i v e r s'],
		['without a space', 'presented to AveryRivers on'],
		['over two lines', 'Avery\nRivers'],
		['broken at the end of a line', 'Avery Ri-\nvers'],
		['with a soft hyphen', 'Avery Ri\u00advers'],
		['among double spaces', 'to   Avery \t\n  Rivers   for']
	])('is found %s', (_title, text) => {
		expect(missing(text, 'name')).toBe(false);
	});

	test.each([
		['of somebody else', 'Jordan Rivers'],
		['with the family’s name alone', 'The Rivers Foundation of learning'],
		['with the first alone', 'Avery Morales'],
		['with the two far apart', `Avery ${'and others '.repeat(5)} Rivers`]
	])('is missed %s', (_title, text) => {
		expect(missing(text, 'name')).toBe(true);
	});

	test.each([
		['María José', 'García López', 'Maria Jose Garcia Lopez'],
		['María José', 'García López', 'MARI\u0301A GARCI\u0301A'],
		['Maria', 'Garcia', 'María García'],
		['Zoë', 'O’Brien', "Zoe O'BRIEN"],
		['Ana', 'de la Cruz', 'Ana Cruz'],
		['Ana', 'De La Cruz', 'ANA DELACRUZ'],
		['Chloé', 'Smith-Jones', 'Chloe Smith'],
		['José', 'Núñez', 'Nuñez, José A.'],
		['Ofﬁe', 'Lee', 'Offie Lee']
	])('%s %s is found in "%s"', (first, last, text) => {
		expect(missing(text, 'name', known({ 'me/first': first, 'me/last': last }))).toBe(false);
	});
});

describe('Hours', () => {
	test.each([
		'80 hours',
		'80-hour training',
		'a total of 80.0 contact hours',
		'eighty (80) hours',
		'Eighty hours of peer support',
		'ochenta horas',
		'cien horas',
		'100 hrs.',
		'80h',
		'Total hours: 96',
		'Horas completadas: 80',
		'8 0  h o u r s',
		'112 HORAS LECTIVAS'
	])('are found in "%s"', (text) => {
		expect(missing(text, 'hours')).toBe(false);
	});

	test.each([
		'40 hours',
		'79 hours',
		'80 days',
		'80 Hill Street, open all hours of the day',
		'In 2026 hours were kept',
		'sesenta horas',
		''
	])('are missed in "%s"', (text) => {
		expect(missing(text, 'hours')).toBe(true);
	});
});

describe('A date', () => {
	test.each([
		'June 12, 2026',
		'JUNE 2026',
		'12 June 2026',
		'the 12th day of June, 2026',
		'12 de junio de 2026',
		'a los 12 días del mes de junio del 2026',
		'06/12/2026',
		'6/12/26',
		'12.06.2026',
		'2026-06-12',
		'Sept. 3, 2026',
		'J u n e  1 2 , 2 0 2 6',
		'diciembre 2026'
	])('is found in "%s"', (text) => {
		expect(missing(text, 'date')).toBe(false);
	});

	test.each(['June', '2026', 'room 12, floor 6', 'call 555-0123', 'version 1.2'])(
		'is missed in "%s"',
		(text) => {
			expect(missing(text, 'date')).toBe(true);
		}
	);
});

describe('A provider', () => {
	test.each([
		['p1', 'Harbor & Hill Alliance'],
		['p1', 'HARBOR AND HILL ALLIANCE, Inc.'],
		['p1', 'a course of HHA'],
		['p1', 'Harbor Hill Alliance'],
		['p2', 'Crestline Behavioral Health'],
		['p2', 'Crest-\nline Behavioral'],
		['p2', 'C r e s t l i n e  B e h a v i o r a l  H e a l t h']
	])('%s is found in "%s"', (provider, text) => {
		expect(missing(text, 'provider', known({ 'course/provider': provider }))).toBe(false);
	});

	test('that is not on the list is looked for as it was typed', () => {
		const typed = known({ 'course/provider': 'other', 'course/other': 'Círculo de Pares' });
		expect(missing('CIRCULO DE PARES', 'provider', typed)).toBe(false);
		expect(missing('Harbor and Hill Alliance', 'provider', typed)).toBe(true);
	});

	test('is missed where another one is named', () => {
		expect(missing('Crestline Behavioral Health', 'provider')).toBe(true);
	});
});
