import { describe, expect, it } from 'vitest';
import type { SentRevision } from '../../src/routes/desk/answers.ts';
import { earlierOf } from '../../src/routes/desk/[review]/earlier.ts';
import { hitsIn, searchPages, type Hit } from '../../src/routes/desk/[review]/pdf-search.ts';

describe('The text of a PDF', () => {
	it('is searched whatever its accents, capitals and line ends, and shows what stands around', () => {
		expect(hitsIn('Certificado de\n CAPACITACIÓN: 80 horas', 'capacitacion: 80')).toEqual([
			{ before: 'Certificado de ', match: 'CAPACITACIÓN: 80', after: ' horas' }
		]);
		expect(hitsIn('hours hours', 'HOURS')).toHaveLength(2);
		expect(hitsIn('hours', ' ')).toEqual([]);
	});

	it('keeps its places where one letter is two when it is compared', () => {
		expect(hitsIn('ﬁ ñandú İstanbul 80', '80')[0]?.match).toBe('80');
	});

	const pages = (texts: readonly string[]) => ({
		count: texts.length,
		text: async (page: number) => texts[page - 1] ?? ''
	});
	const search = async (texts: readonly string[], overAfter = Infinity) => {
		const told: (readonly Hit[])[] = [];
		const isOver = () => told.length >= overAfter;
		const found = (hits: readonly Hit[]) => told.push(hits);
		await searchPages({ pages: pages(texts), wanted: 'hour', found, isOver });
		return told;
	};

	it('is told page by page, fifty times at most', async () => {
		const told = await search(['an hour', 'none', 'hour by hour']);
		expect(told.map((hits) => hits.map(({ page }) => page))).toEqual([[1], [1], [1, 3, 3]]);
		expect((await search(['hour '.repeat(90), 'hour'])).at(-1)).toHaveLength(50);
	});

	it('is let go by whoever asks anew', async () => {
		expect(await search(['hour', 'hour', 'hour'], 1)).toHaveLength(1);
	});
});

describe('What was sent before', () => {
	const file = (id: string, document = 'certificate') => {
		return { id, document, name: id, type: 'application/pdf', size: 1, sha256: id, warnings: [] };
	};
	const sent = (revision: number, files: SentRevision['files'], part = 'certificate' as const) => {
		const about = { id: `${part}${revision}`, part, revision, files, fields: {}, receipt: 'C-1' };
		return { ...about, submitted_at: revision, language: 'en' as const };
	};
	const all = [
		sent(1, [file('a'), file('x', 'photo_id')]),
		sent(2, [file('b')]),
		sent(3, [file('c')])
	];
	const here = { part: 'certificate', revision: 3 } as const;

	it('in a file’s place stands beside it, the newest first', () => {
		const found = earlierOf(file('c'), all, here);
		expect(found.map(({ file: { id }, revision }) => [id, revision])).toEqual([
			['b', 2],
			['a', 1]
		]);
	});

	it('is nothing for what is new, or was sent again as it was', () => {
		expect(earlierOf(file('y', 'letter'), all, here)).toEqual([]);
		expect(earlierOf(null, all, here)).toEqual([]);
		expect(earlierOf(file('a'), all.slice(0, 1), { ...here, revision: 2 })).toEqual([]);
	});
});
