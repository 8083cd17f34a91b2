/**
 * The text of a card that another program kept as HTML. What comes out is text and shown as such.
 * No pattern looks past the next mark, so that a long text made to be slow is not.
 */

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	hellip: '…',
	ndash: '–',
	mdash: '—',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	aacute: 'á',
	eacute: 'é',
	iacute: 'í',
	oacute: 'ó',
	uacute: 'ú',
	ntilde: 'ñ',
	uuml: 'ü',
	iquest: '¿',
	iexcl: '¡'
};
const codePointMax = 0x10ffff;

export function textOfHtml(html: string): string {
	return shownIn(html)
		.replace(/<br\b[^<>]*>|<\/?(?:div|p|li|tr|ul|ol|h[1-6])\b[^<>]*>/gi, '\n')
		.replace(/<\/?[a-z!][^<>]*>/gi, '')
		.replace(/\[sound:[^\][\n]*\]/g, '')
		.replace(
			/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+);/gi,
			(whole, name: string) => letterOf(name) ?? whole
		)
		.replace(/[ \t]+(\n?)/g, (run: string, end: string) => end || run)
		.replace(/\n{3,}/g, '\n\n');
}

/** Without scripts and styles: up to each one's end, what began before it is left out. */
function shownIn(html: string): string {
	const pieces = html.split(/<\/(?:script|style)\s*>/i);
	const last = pieces.pop() ?? '';
	const cut = pieces.map((piece) => {
		const hidden = piece.search(/<(?:script|style)\b/i);
		return hidden < 0 ? piece : piece.slice(0, hidden);
	});
	return [...cut, last].join('');
}

function letterOf(name: string): string | undefined {
	if (!name.startsWith('#')) return entities[name.toLowerCase()];
	const isHex = name[1]?.toLowerCase() === 'x';
	const point = isHex ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
	return point > 0 && point <= codePointMax ? String.fromCodePoint(point) : undefined;
}
