/**
 * A drawn alphabet of single strokes on a 4 × 6 grid, as an engraver's plate has, so that the demo's
 * papers need no font file. Each glyph: strokes separated by spaces, each a run of x,y digit pairs.
 */
const glyphs: Readonly<Record<string, string>> = {
	A: '062046 1434',
	B: '00063645443303 0030414233',
	C: '4130100105163645',
	D: '00063645413000',
	E: '40000646 0333',
	F: '400006 0333',
	G: '41301001051636454323',
	H: '0006 4046 0343',
	I: '1030 2026 1636',
	J: '4045361605',
	K: '0006 4003 0346',
	L: '000646',
	M: '0600234046',
	N: '06004640',
	O: '103041453616050110',
	P: '06003041423303',
	Q: '103041453616050110 2446',
	R: '06003041423303 2346',
	S: '413010010213334445361605',
	T: '0040 2026',
	U: '000516364540',
	V: '002640',
	W: '0016233640',
	X: '0046 4006',
	Y: '002340 2326',
	Z: '00400646',
	'0': '103041453616050110 4105',
	'1': '102026 1636',
	'2': '01103041420646',
	'3': '01103041423323 334445361605',
	'4': '36300444',
	'5': '4000023344453606',
	'6': '41301001051636454433130204',
	'7': '004026',
	'8': '13334445361605041302011030414233',
	'9': '053645413010010213334243',
	'-': '1333',
	'.': '2526',
	',': '2517',
	':': '2122 2425',
	'/': '4006',
	'(': '30111536',
	')': '10313516',
	'&': '460110213104051636',
	"'": '2022',
	Ñ: '06024642 1030',
	'*': '2125 0234 0432'
};

export type Stroke = readonly (readonly [x: number, y: number])[];

function strokesOf(letter: string): Stroke[] {
	const drawn = glyphs[letter] ?? glyphs[letter.normalize('NFD').charAt(0)] ?? '';
	return drawn.split(' ').map((run) => {
		const points: [number, number][] = [];
		for (let at = 0; at + 1 < run.length; at += 2) {
			points.push([Number(run[at]), Number(run[at + 1])]);
		}
		return points;
	});
}

/** The strokes of a line of text in letter units: a capital is 6 high, a letter with its gap 6 wide. */
export function lettering(text: string): Stroke[] {
	return [...text.toUpperCase()].flatMap((letter, index) =>
		strokesOf(letter).map((stroke) => stroke.map(([x, y]) => [x + index * 6, y] as const))
	);
}

export function letteringWidth(text: string): number {
	return Math.max(0, [...text].length * 6 - 2);
}
