/**
 * Whether a paper's text says what its program wants to read in it. Texts of PDFs are messy: letters
 * set apart, accents as marks of their own, words broken at the end of a line, names shortened to
 * initials. So everything is compared without accents and signs, by words and again without spaces,
 * and in doubt a thing counts as found: a warning that is wrong costs more than one that is missing.
 */
import type { Json } from './text.ts';
import type { FileWarning } from './warnings.ts';

/** What a program wants to read in a document, as data of its definition. */
export type TextProof =
	/** The name that these answers make up, the last of them the family's. */
	| { find: 'name'; paths: readonly [first: string, last: string] }
	| { find: 'hours'; least: number }
	/** Any day at all. */
	| { find: 'date' }
	/** The provider that was chosen, or the one that was typed where it is not on the list. */
	| { find: 'provider'; path: string; otherPath: string };

export type Known = {
	answers: Readonly<Record<string, Json>>;
	providers: readonly { id: string; name: string }[];
};

/** What was looked for and is not there. What the person has not answered yet is not looked for. */
export function notFoundIn(
	text: string,
	proofs: readonly TextProof[],
	known: Known
): readonly FileWarning[] {
	const read: Read = { words: foldWords(text), text: text.toLowerCase().normalize('NFKC') };
	return proofs.filter((proof) => !isFound(read, proof, known)).map(({ find }) => warningOf[find]);
}

const warningOf = {
	name: 'without_name',
	hours: 'without_hours',
	date: 'without_date',
	provider: 'without_provider'
} as const satisfies Record<TextProof['find'], FileWarning>;

type Read = { words: readonly string[]; text: string };

function isFound(read: Read, proof: TextProof, known: Known): boolean {
	switch (proof.find) {
		case 'name':
			return hasName(read, ...namesOf(proof.paths, known));
		case 'hours':
			return hasHours(read, proof.least);
		case 'date':
			return hasDate(read);
		case 'provider':
			return hasProvider(read, providerOf(proof, known));
	}
}

function namesOf(paths: readonly [string, string], { answers }: Known): [string, string] {
	const written = (path: string) => {
		const value = answers[path];
		return typeof value === 'string' ? value : '';
	};
	return [written(paths[0]), written(paths[1])];
}

function providerOf(
	{ path, otherPath }: { path: string; otherPath: string },
	{ answers, providers }: Known
): string {
	const chosen = providers.find(({ id }) => id === answers[path]);
	const typed = answers[otherPath];
	return chosen?.name ?? (typeof typed === 'string' ? typed : '');
}

/** Words that stand in front of names, and say nothing by themselves. */
const particles = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'van', 'von', 'da', 'dos', 'di']);

/** One of the family names, and the first name or its initial close to it. */
function hasName({ words }: Read, first: string, last: string): boolean {
	const [given = ''] = foldWords(first);
	const families = foldWords(last).filter((word) => !particles.has(word));
	if (given === '' || families.length === 0) return true;
	if (hasRun(words, [given, ...foldWords(last)])) return true;
	return families.some((family) =>
		words.some((word, at) => {
			if (word !== family) return false;
			const near = words.slice(Math.max(0, at - nearWords), at + nearWords + 1);
			return near.some((one, n) => isGiven(one, given) && n !== Math.min(at, nearWords));
		})
	);
}

/** "Avery B. C. Rivers", "Rivers Morales, Avery". */
const nearWords = 4;

function isGiven(word: string, given: string): boolean {
	return word === given || (word.length === 1 && given.startsWith(word));
}

/** The words one after the other, wherever the spaces are: "A v e r y   Rivers", "AveryRivers". */
function hasRun(words: readonly string[], wanted: readonly string[]): boolean {
	const run = wanted.join('');
	return run.length >= runMin && words.join('').includes(run);
}

/** Shorter ones stand in other words by chance. */
const runMin = 5;

const hourWord = /^(hours?|hrs?|horas?|hs|h)$/;
/** "80 contact hours", "hours completed: 80". */
const betweenWords = 3;

/** Any count of hours that is enough. */
function hasHours(read: Read, least: number): boolean {
	const { words } = read;
	const isHours = (word: string) => hourWord.test(word) || /^\d+(h|hrs?|hours?|horas?)$/.test(word);
	const nearHours = words.flatMap((word, at) =>
		isHours(word) ? words.slice(Math.max(0, at - betweenWords), at + betweenWords + 1) : []
	);
	const apart = [...words.join('').matchAll(/(\d{1,4})(?:hours?|hrs?|horas?)/g)];
	const counts = [...nearHours.map(numberOf), ...apart.map(([, digits]) => Number(digits))];
	return counts.some((count) => count >= least && count < hoursMost);
}

/** More are a year, or a number of something else. */
const hoursMost = 1900;

const tens: readonly (readonly string[])[] = [
	['fifty', 'cincuenta'],
	['sixty', 'sesenta'],
	['seventy', 'setenta'],
	['eighty', 'ochenta'],
	['ninety', 'noventa'],
	['hundred', 'cien', 'ciento']
];

function numberOf(word: string): number {
	const written = tens.findIndex((names) => names.includes(word));
	return written >= 0 ? (written + 5) * 10 : Number.parseInt(word, 10);
}

/** The beginnings of months in both languages; none of them begins another word of a date. */
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]{0,8}';
const year = '(?:19|20)\\d\\d';
const numbers = new RegExp(
	`\\b(?:${year} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,2}|\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?(?:${year}|\\d\\d))\\b`
);
const inWords = new RegExp(`\\b${month} (?:\\w+ ){0,3}${year}\\b`);
const closed = new RegExp(`${month}(?:\\d{1,2}(?:st|nd|rd|th)?)?(?:del?|of)?${year}`);

function hasDate({ words, text }: Read): boolean {
	return numbers.test(text) || inWords.test(words.join(' ')) || closed.test(words.join(''));
}

/** Legal forms and small words, which one paper has and another leaves out. */
const common = new Set([
	'the',
	'and',
	'for',
	'inc',
	'llc',
	'corp',
	'org',
	'del',
	'las',
	'los',
	'para'
]);
/** Of a name's own words so many, because names are shortened and written together. */
const shareMin = 0.6;

function hasProvider({ words }: Read, name: string): boolean {
	const own = foldWords(name).filter((word) => word.length > 2 && !common.has(word));
	if (own.length === 0) return true;
	const here = new Set(words);
	const found = own.filter((word) => here.has(word)).length;
	return found >= Math.ceil(own.length * shareMin) || hasRun(words, own) || hasShort(name, here);
}

/** The short name that stands in brackets behind the long one. */
function hasShort(name: string, here: ReadonlySet<string>): boolean {
	const [, short = ''] = /\(([^)]+)\)/.exec(name) ?? [];
	const [only = '', ...others] = foldWords(short);
	return only.length > 2 && others.length === 0 && here.has(only);
}

/** Words as they can be compared: small letters without accents, digits, and nothing else. */
function foldWords(text: string): readonly string[] {
	const plain = text
		.normalize('NFKD')
		// Soft hyphens and what makes a sign wider or joins it are no letters.
		.replace(/[\u00ad\u200b-\u200f\p{M}]/gu, '')
		.replace(/(\p{L})-\n\s*(?=\p{Ll})/gu, '$1')
		.replace(/['’ʼ`]/gu, '')
		.toLowerCase();
	return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
