/** What a device found wrong with a file: what of it the server keeps, and who is told. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileWarnings } from '../../src/lib/domain/warnings.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import { everybody, refusal, signedIn } from './scene.ts';
import { attach, claim, fill, reviewOf, send } from './story.ts';

let db: TestDatabase;
let application: string;
let photo: string;
let review: string;
const part = 'application' as const;

beforeAll(async () => {
	db = await freshDatabase();
	const avery = db.device('avery');
	application = await fill(db, avery, { documents: ['diploma', 'certificate'] });
	const warnings = ['too_dark', 'blurred'];
	photo = await attach(db, avery, { application, document: 'photo_id', warnings });
	await send(db, avery, { application, part });
	review = (await reviewOf(db, application, part)).review;
	await claim(db, db.device('rowan'), { application, part });
});
afterAll(() => db.close());

const known = (found: unknown) =>
	db
		.q('select app.known_warnings($1) as known', [JSON.stringify(found)])
		.then(([row]) => row?.['known']);
const kept = (file: string) =>
	db.q('select warnings from app.files where id = $1', [file]).then(([row]) => row?.['warnings']);

describe('what is kept', () => {
	test('is the list that devices have, in the same order', async () => {
		expect(await known(fileWarnings.toReversed())).toEqual(fileWarnings);
	});

	test.each<[string, unknown]>([
		['no list', 'blurred'],
		['nothing', null],
		['an object', { blurred: true }],
		['lists in a list', [['blurred']]],
		['numbers', [1, 2]],
		['a flag that only the rules may raise', ['late', 'resubmitted', 'provider_other']],
		['a whole page of text', ['x'.repeat(10_000)]]
	])('is nothing of %s', async (_title, found) => {
		expect(await known(found)).toEqual([]);
	});

	test('leaves out what is not known, and takes the file', async () => {
		const warnings = ['upside_down', 'blurred', 'late', 'blurred'];
		const file = await attach(db, db.device('avery'), {
			application,
			document: 'certificate',
			warnings
		});
		expect(await kept(file)).toEqual(['blurred']);
	});

	test('[R3] is the same of what an older app had queued', async () => {
		expect(await kept(photo)).toEqual(['blurred', 'too_dark']);
	});
});

describe('who is told', () => {
	test('the row: its owner, and nobody else', async () => {
		for (const who of signedIn) {
			const rows = await db.as(who, (q) =>
				q('select warnings from app.files where id = $1', [photo])
			);
			expect([who, rows.length]).toEqual([who, who === 'avery' ? 1 : 0]);
		}
		const denied = await refusal(
			db.as('anonymous', (q) => q('select warnings from app.files where id = $1', [photo]))
		);
		expect(denied).toBe('42501');
	});

	test('nobody writes into the row', async () => {
		for (const who of everybody) {
			const tried = db.as(who, (q) => q(`update app.files set warnings = '[]'`));
			expect([who, await refusal(tried)]).toEqual([who, '42501']);
		}
		expect(await kept(photo)).toEqual(['blurred', 'too_dark']);
	});

	test.each<[Who, boolean]>([
		['rowan', true],
		['sage', false],
		['lee', false],
		['quinn', false]
	])('beside the evidence: %s: %s', async (who, isTold) => {
		const file = await db.call(who, 'review_file', { p_review: review });
		expect(JSON.stringify(file).includes('"warnings":["blurred","too_dark"]')).toBe(isTold);
	});

	test.each<Who>(['avery', 'jordan', 'anonymous'])('the review tells %s nothing', async (who) => {
		expect(await refusal(db.call(who, 'review_file', { p_review: review }))).not.toBeNull();
	});

	test('the queue flags it for everybody at the desk', async () => {
		const rows = await db.q(
			'select flag from app.reviews, unnest(flags) flag where id = $1 order by flag',
			[review]
		);
		expect(rows).toEqual([{ flag: 'blurred' }, { flag: 'too_dark' }]);
	});

	test('the function is behind no door', async () => {
		for (const who of ['anonymous', 'avery', 'rowan'] as const) {
			const tried = db.as(who, (q) => q(`select app.known_warnings('[]')`));
			expect([who, await refusal(tried)]).toEqual([who, '42501']);
		}
	});
});
