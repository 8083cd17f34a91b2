/** The exam, the certification that a pass makes, and the door at which anybody checks a code. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codeText, readCode } from '../../src/lib/domain/certification.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { denied, refusal } from './scene.ts';
import { textOf } from './story.ts';
import { exam, finished, makeClass, makeProgram, pulled, run, seat, toldTo } from './teaching.ts';

let db: TestDatabase;
let held: { id: string; days: string[] };
beforeAll(async () => {
	db = await freshDatabase();
	await makeProgram(db);
});
beforeEach(async () => {
	await db.q(`update app.applications set deleted = true`);
	await db.q(`delete from app.notifications`);
	held = await makeClass(db);
	await seat(db, 'avery', { of: held.id });
});
afterAll(() => db.close());

const record = (changes: object = {}) => run(db, 'quinn', ['exam.record', exam(held, changes)]);
const certified = async () =>
	(await pulled(db, 'avery', 'certifications')).find((row) => row['class_id'] === held.id);
const check = (p_code: unknown) => db.call('anonymous', 'certification_check', { p_code });

describe('the exam', () => {
	test('is not recorded before the days and the homework are complete', async () => {
		expect(await record()).toBe('exam.locked');
	});

	test('that was not passed is told kindly, and can be taken again', async () => {
		await finished(db, 'avery', held);
		expect(await record({ result: 'failed', note: 'Nervous' })).toBeNull();
		expect(await certified()).toBeUndefined();
		expect(await toldTo(db, 'avery')).toContain('exam.failed');
		expect(JSON.stringify((await db.device('avery').pull()).rows)).not.toContain('Nervous');
		expect(await record()).toBeNull();
		const rows = await pulled(db, 'avery', 'class_exams');
		expect(rows.filter((row) => row['class_id'] === held.id)).toHaveLength(2);
	});

	test('that was passed certifies once', async () => {
		await finished(db, 'avery', held);
		expect(await record()).toBeNull();
		expect(await certified()).toMatchObject({ program: 'quay', name: 'Avery' });
		expect(await toldTo(db, 'avery')).toContain('exam.passed');
		expect(await record({ result: 'failed' })).toBe('exam.passed');
		const [row] = await db.q('select state from app.seats where class_id = $1', [held.id]);
		expect(row).toEqual({ state: 'completed' });
	});

	test('is in the history of the application, and so is what it led to', async () => {
		await finished(db, 'avery', held);
		await record({ result: 'failed', note: 'Nervous' });
		await record();
		const events = (await pulled(db, 'avery', 'events'))
			.filter(({ about }) => JSON.stringify(about).includes(held.id))
			.map(({ kind, actor }) => `${textOf(kind)} by ${textOf(actor)}`);
		expect(events.sort()).toEqual([
			'certification.issued by system',
			'exam.failed by staff',
			'exam.passed by staff'
		]);
	});

	test.each([
		['on a day to come', () => ({ on: held.days[4] }), 'exam.early'],
		['on no day', () => ({ on: null }), 'exam.early'],
		['with another result', () => ({ result: 'maybe' }), 'bad_arguments'],
		['of somebody without a place', () => ({ person: people.jordan }), 'not_found'],
		['of herself', () => ({ person: people.quinn }), 'not_allowed']
	])('is not recorded by quinn %s', async (_name, changes, code) => {
		await finished(db, 'avery', held);
		expect(await record(changes())).toBe(code);
	});

	test.each(['rowan', 'sage', 'jordan', 'avery'] as const)('is not recorded by %s', async (who) => {
		await finished(db, 'avery', held);
		expect(await run(db, who, ['exam.record', exam(held)])).toBe('not_found');
	});
});

describe('a certification', () => {
	const passed = async () => {
		await finished(db, 'avery', held);
		await record();
		return textOf((await certified())?.['code']);
	};

	test('is checked with its code, however that was typed, and tells what stands on it', async () => {
		const code = await passed();
		expect(readCode(code)).toBe(code);
		const [row] = await db.q(
			'select number, issued_on::text from app.certifications where code = $1',
			[code]
		);
		for (const told of [code, codeText(code), ` ${codeText(code).toLowerCase()} `]) {
			expect(await check(told)).toEqual({
				code: null,
				expires_on: null,
				name: 'Avery',
				program: { en: 'Quay', es: 'Muelle' },
				specializations: [],
				...row
			});
		}
	});

	test.each([
		['nothing', ''],
		['no code', null],
		['a guess', '0'.repeat(16)],
		['a book', 'x'.repeat(100_000)],
		['a pattern', '%'],
		['a piece of SQL', "' or true --"]
	])('is not found with %s', async (_name, told) => {
		await passed();
		expect(await check(told)).toEqual({ code: 'not_found' });
	});

	test('is checked a hundred and twenty times an hour at most', async () => {
		const code = await passed();
		await db.q(
			`insert into app.certification_checks (certification_id, tries)
				select id, 119 from app.certifications where code = $1`,
			[code]
		);
		expect(await check(code)).toMatchObject({ code: null });
		expect(await check(code)).toEqual({ code: 'rate.limited' });
		await db.q(`update app.certification_checks set hour_at = now() - interval '61 minutes'`);
		expect(await check(code)).toMatchObject({ code: null });
	});

	test('is checked by who has no account; signed in one comes through the same door', async () => {
		const code = await passed();
		const args = { p_code: code };
		expect(await refusal(db.call('avery', 'certification_check', args))).toBe(denied);
		expect(await refusal(db.call('anonymous', 'certification_check', args))).toBeNull();
	});

	test('has a code that nobody guesses and everybody can read', async () => {
		const rows = await db.q(
			'select app.new_certification_code() as code from generate_series(1, 500)'
		);
		const codes = rows.map((row) => String(row['code']));
		expect(new Set(codes).size).toBe(500);
		expect(codes.every((code) => readCode(code) === code)).toBe(true);
		expect(new Set(codes.join('')).size).toBe(32);
	});
});
