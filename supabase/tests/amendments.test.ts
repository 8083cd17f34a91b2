/** What a program's staff amend of its definition, who may, and what it holds for. */
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { dueAt } from '../../src/lib/domain/clock.ts';
import type { Json } from '../../src/lib/domain/text.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { PersonName } from '../../tests/people.ts';
import { Deciding } from './deciding.ts';
import { decide } from './story.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

const letter = { source: 'Letter of May 2026', confirmed: true };
const tenBusinessDays = { count: 10, unit: 'business_days', ...letter };
const text = { en: 'Say it anew', es: 'Dígalo otra vez' };
const title = { en: 'Anew', es: 'Otra vez' };
const program = 'calmhsa';

async function amend(who: PersonName, place: string, value: Json, more: object = {}) {
	const args = { program, place, value, note: 'The board decided it', ...more };
	const [outcome] = await db.device(who).run({ name: 'program.amend', args });
	return outcome?.code ?? null;
}

async function definition() {
	const [row] = await db.q(
		'select definition, original from app.programs where id = $1 and edition = 1',
		[program]
	);
	return row ?? {};
}

async function dueOf(application: string): Promise<number> {
	const [row] = await db.q('select app.ms(due_at) as due from app.applications where id = $1', [
		application
	]);
	return Number(row?.['due']);
}

async function submittedAt(application: string): Promise<number> {
	const [row] = await db.q(
		'select app.ms(submitted_at) as at from app.applications where id = $1',
		[application]
	);
	return Number(row?.['at']);
}

describe('a clock', () => {
	test('counts for what is sent from then on, with the days off, and is taken back', async () => {
		const before = new Deciding(db);
		await before.begin();
		const due = await dueOf(before.application);
		const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
		const off = { days: [{ day, name: 'A day off' }] };
		expect(await amend('quinn', 'clocks.applicationReview', tenBusinessDays)).toBeNull();
		expect(await amend('quinn', 'holidays', off)).toBeNull();
		expect(await dueOf(before.application)).toBe(due);

		const after = new Deciding(db);
		await after.begin();
		const period = { count: 10, unit: 'business_days', holidays: [day] } as const;
		expect(await dueOf(after.application)).toBe(
			dueAt(await submittedAt(after.application), period)
		);

		expect(await amend('quinn', 'clocks.applicationReview', null)).toBeNull();
		expect(await amend('quinn', 'holidays', null)).toBeNull();
		const { definition: now, original } = await definition();
		expect(now).toEqual(original);
	});

	test('that stands still keeps the business days that were left, and goes on with them', async () => {
		await amend('quinn', 'clocks.applicationReview', tenBusinessDays);
		const its = new Deciding(db);
		await its.begin();
		await its.claim('rowan');
		const reasons = [{ code: 'id_unreadable', note: '' }];
		await decide(db, its.at('rowan'), { ...its.of, kind: 'change', reasons });
		const [row] = await db.q('select due_at, days_left from app.applications where id = $1', [
			its.application
		]);
		expect(row).toMatchObject({ due_at: null, days_left: 10 });
		await amend('quinn', 'clocks.applicationReview', null);
	});

	test('goes to every device, and every change of it is written down with its reason', async () => {
		const device = db.device('avery');
		await device.pull();
		await amend('quinn', 'clocks.certificateReview', tenBusinessDays);
		const sent = (await device.pull()).rows['programs'];
		expect(sent?.vals.map((row) => row[2])).toMatchObject([
			{ 'clocks.certificateReview': tenBusinessDays }
		]);
		await amend('quinn', 'clocks.certificateReview', null);
		expect((await device.pull()).rows['programs']?.vals).toEqual([
			[program, 1, null, expect.any(Number)]
		]);
		const { changes } = await db.call<{ changes: object[] }>('quinn', 'desk_settings', {
			p_program: program
		});
		expect(changes.slice(0, 2)).toMatchObject([
			{ kind: 'amended', name: 'Quinn', about: { before: { count: 10 }, after: null } },
			{ about: { place: 'clocks.certificateReview', note: 'The board decided it', before: null } }
		]);
	});
});

describe('words', () => {
	test('of a reason go with the decision that gives them; what was told stays as it was', async () => {
		const its = new Deciding(db);
		await its.begin();
		const given = async () => {
			await its.claim('rowan');
			const reasons = [{ code: 'id_unreadable', note: '', text: { en: 'Mine', es: 'Mío' } }];
			await decide(db, its.at('rowan'), { ...its.of, kind: 'change', reasons });
			const [row] = await db.q(
				'select reasons from app.decisions where application_id = $1 order by at desc limit 1',
				[its.application]
			);
			return row?.['reasons'];
		};
		expect(await given()).toEqual([{ code: 'id_unreadable', note: '' }]);
		await amend('quinn', 'reason.application.id_unreadable', { title, text });
		await its.begin();
		expect(await given()).toEqual([{ code: 'id_unreadable', note: '', text }]);
		await amend('quinn', 'reason.application.id_unreadable', null);
	});

	test('of the letter to the exam stay in the letter', async () => {
		await amend('quinn', 'exam.accommodations', { title, text });
		const its = new Deciding(db);
		await its.begin();
		await db.q(
			`insert into app.letters (application_id, person, kind, about, language)
			select a.id, a.person, 'exam_instructions', '{}', 'en' from app.applications a where a.id = $1`,
			[its.application]
		);
		await amend('quinn', 'exam.accommodations', null);
		const [row] = await db.q(
			`select s.step from app.letters l, jsonb_array_elements(l.about->'instructions') s (step)
			where l.application_id = $1 and s.step->>'id' = 'accommodations'`,
			[its.application]
		);
		expect(row).toEqual({ step: { id: 'accommodations', title, body: text } });
	});
});

describe('An amended definition', () => {
	test('is what a later edition begins with', async () => {
		await amend('quinn', 'clocks.claimMinutes', { minutes: 45 });
		await db.q(
			`insert into app.programs (id, edition, definition)
			select id, 2, original || '{"edition": 2}' from app.programs where id = $1 and edition = 1`,
			[program]
		);
		const [row] = await db.q(
			`select definition #> '{clocks,claimMinutes}' as minutes, original #> '{clocks,claimMinutes}' as came
			from app.programs where id = $1 and edition = 2`,
			[program]
		);
		expect(row).toEqual({ minutes: 45, came: 30 });
		await amend('quinn', 'clocks.claimMinutes', null);
	});
});

describe('An amendment is refused', () => {
	test.each<PersonName>(['lee', 'rowan', 'avery'])('from %s', async (who) => {
		expect(await amend(who, 'clocks.claimMinutes', { minutes: 20 })).toBe('not_allowed');
	});

	test.each<[string, Json, string]>([
		['clocks.nothing', tenBusinessDays, 'not_found'],
		['reason.application.nothing', { title, text }, 'not_found'],
		['seat.full', { title, text }, 'not_found'],
		['sections', { text }, 'not_found'],
		['clocks.claimMinutes', { minutes: 1 }, 'bad_arguments'],
		['clocks.claimMinutes', { minutes: 'many' }, 'bad_arguments'],
		['clocks.applicationReview', { ...tenBusinessDays, count: 0 }, 'bad_arguments'],
		['clocks.applicationReview', { ...tenBusinessDays, unit: 'weeks' }, 'bad_arguments'],
		['clocks.accommodationLead', tenBusinessDays, 'bad_arguments'],
		['clocks.approvalWindow', tenBusinessDays, 'bad_arguments'],
		['clocks.applicationReview', { ...tenBusinessDays, source: '' }, 'bad_arguments'],
		['clocks.applicationReview', { minutes: 20 }, 'bad_arguments'],
		['holidays', { days: [{ day: '2026-02-30', name: 'None' }] }, 'bad_arguments'],
		['holidays', { days: [{ day: '2026-02-28', name: '' }] }, 'bad_arguments'],
		['reason.certificate.unreadable', { title, text: { en: 'Only one' } }, 'bad_arguments'],
		['denial.next', { text: { en: 'x'.repeat(4001), es: 'x' } }, 'bad_arguments'],
		['denial.appeal', { text }, 'bad_arguments']
	])('at %s of another shape (%#)', async (place, value, code) => {
		expect(await amend('quinn', place, value)).toBe(code);
	});

	test('without saying why, and for a program that there is not', async () => {
		const minutes = { minutes: 20 };
		expect(await amend('quinn', 'clocks.claimMinutes', minutes, { note: ' ' })).toBe(
			'review.note_missing'
		);
		expect(await amend('quinn', 'clocks.claimMinutes', minutes, { note: 'x'.repeat(1001) })).toBe(
			'text.too_long'
		);
		expect(await amend('quinn', 'clocks.claimMinutes', minutes, { program: 'elsewhere' })).toBe(
			'not_allowed'
		);
	});
});
