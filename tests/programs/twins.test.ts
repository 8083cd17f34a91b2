/**
 * The rules exist twice: here so that the app answers with no signal, in SQL so that nobody can
 * cheat. The same answers go through both, and both have to say the same code.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemsIn } from '../../src/lib/domain/application.ts';
import { addDays, dayOf } from '../../src/lib/domain/calendar.ts';
import type { ApprovedProvider } from '../../src/lib/domain/certificate.ts';
import { flagCertificate, refuseCertificate } from '../../src/lib/domain/certificate.ts';
import { dueAt } from '../../src/lib/domain/clock.ts';
import type { SectionRule } from '../../src/lib/domain/form.ts';
import { questionAt, sectionQuestions } from '../../src/lib/domain/form.ts';
import type { Json } from '../../src/lib/domain/text.ts';
import { lateness } from '../../src/lib/domain/late.ts';
import { programMigration } from '../../scripts/generate/program.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { massachusetts } from '../../src/lib/programs/massachusetts.ts';
import type { Program } from '../../src/lib/programs/program.ts';
import type { TestDatabase } from '../fakes/database.ts';
import { freshDatabase } from '../fakes/database.ts';
import { harbor } from '../fixtures/harbor.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
	await db.q(programMigration(harbor));
	await db.q(
		`insert into app.classes (id, program, name, format, days_a_week, zone, days, capacity, waiting_max)
		values ($1, 'massachusetts', '{"en": "Class", "es": "Clase"}', 'online', 2, 'America/New_York',
			'[]', 10, 5)`,
		[aClass]
	);
});
afterAll(() => db.close());

const today = dayOf(Date.now());
const competencies = calmhsa.training.competencies.map((one) => one.id);
const aClass = '00000000-0000-4000-8000-0000000000c1';
const classes = [{ id: aClass, isOpen: true }];
/** What there is to choose from in each program; the class is one of Massachusetts. */
const contextOf = (program: Program) => ({
	today,
	providers: program.providers.map((one) => one.id),
	competencies: (program.training?.competencies ?? []).map((one) => one.id),
	classes: program === massachusetts ? classes : []
});

/** Values that people, careless programs and hostile ones send to a question. */
const values: readonly Json[] = [
	null,
	'',
	'  ',
	false,
	true,
	[],
	0,
	80,
	79.5,
	-1,
	2000,
	2001,
	'Avery',
	'ñandú ñandú',
	'a'.repeat(60),
	'a'.repeat(61),
	'a'.repeat(200),
	'a'.repeat(201),
	'a'.repeat(4000),
	'word '.repeat(250).trim(),
	'word '.repeat(251).trim(),
	'avery@example.org',
	'avery@example',
	'a b@example.org',
	'(530) 555-0142',
	'555-01',
	'modoc',
	'nowhere',
	'other',
	calmhsa.providers[0]?.id ?? '',
	harbor.providers[0]?.id ?? '',
	aClass,
	'both',
	['own_mental_health'],
	['own_mental_health', 'nothing'],
	['hope'],
	competencies,
	[...competencies].reverse(),
	[true],
	{ en: 'Avery' },
	'2026-02-29',
	'2024-02-29',
	'2024-2-9',
	'1900-05-05',
	'1905-01-01',
	'2022-07-01',
	addDays(today, -10),
	addDays(today, 10),
	addDays(today, -19 * 366),
	addDays(today, -17 * 365)
];

/** What the app says about one answer, as it would before sending. */
function said(program: Program, path: string, value: Json): string | null {
	const question = questionAt(program, path);
	if (!question) throw new Error(`${path} is asked`);
	const { show: _, ...asked } = question;
	const section: SectionRule = {
		id: 'one',
		part: 'application',
		questions: [{ ...asked, required: false }],
		documents: [],
		agreements: []
	};
	const draft = { answers: { [path]: value }, documents: [], context: contextOf(program) };
	return problemsIn(program, section, draft)[0]?.code ?? null;
}

const asked = [calmhsa, massachusetts, harbor].flatMap((program) =>
	program.sections
		.flatMap(sectionQuestions)
		.map(({ path }): [string, string, Program] => [program.id, path, program])
);

test.each(asked)('in %s an answer to %s is judged the same by both', async (id, path, program) => {
	const rows = await db.q(
		`select v.n, case when not app.is_empty(v.value)
			then app.answer_problem(q, v.value, p.definition) end as code
		from app.questions q
		join app.programs p on p.id = q.program and p.edition = q.edition,
			jsonb_array_elements($2::jsonb) with ordinality v (value, n)
		where q.program = $3 and q.path = $1 order by v.n`,
		[path, JSON.stringify(values), id]
	);
	const there = rows.map((row, index) => [values[index], row['code']]);
	expect(there).toEqual(values.map((value) => [value, said(program, path, value)]));
});

describe('a training', () => {
	const provider: ApprovedProvider = {
		id: calmhsa.providers[3]?.id ?? '',
		approved_from: '2023-01-01',
		approved_to: '2025-12-31',
		confirmed: true
	};
	const answers = (day: string, hours: number, ticked: readonly string[]) => ({
		'training/provider': provider.id,
		'training/completed_on': day,
		'training/hours': hours,
		'training/competencies': ticked
	});
	const days = ['2022-06-30', '2022-07-01', '2022-07-02', '2022-12-31', '2023-01-01'];
	const cases = [...days, '2025-12-31', '2026-01-01'].flatMap((day) => [
		answers(day, 80, competencies),
		answers(day, 79, competencies),
		answers(day, 80, ['hope']),
		{ ...answers(day, 80, competencies), 'training/provider': 'other' }
	]);

	test('is refused and flagged the same by both', async () => {
		await db.q(
			'update app.providers set approved_from = $2, approved_to = $3, confirmed = true where id = $1',
			[provider.id, provider.approved_from, provider.approved_to]
		);
		const rows = await db.q(
			`select app.certificate_refusal(p.definition, v.value) as refusal,
				array_to_string(app.certificate_flags(p.definition, v.value), ' ') as flags
			from app.programs p, jsonb_array_elements($1::jsonb) with ordinality v (value, n)
			where p.id = 'calmhsa' and p.edition = 1 order by v.n`,
			[JSON.stringify(cases)]
		);
		const here = cases.map((one) => ({
			refusal: refuseCertificate(calmhsa.training, one, [provider]),
			flags: flagCertificate(calmhsa.training, one, [provider]).join(' ')
		}));
		expect(rows).toEqual(here);
	});
});

test.each([
	['2026-11-20T23:30:00Z', { count: 30, unit: 'days' }],
	['2026-11-20T23:30:00Z', { count: 14, unit: 'days' }],
	['2026-11-20T23:30:00Z', { count: 5, unit: 'business_days' }],
	['2024-02-29T00:00:00Z', { count: 12, unit: 'months' }],
	['2026-08-31T12:00:00Z', { count: 1, unit: 'months' }]
] as const)('from %s, %j end at the same moment in both', async (from, period) => {
	const [row] = await db.q('select app.ms(app.add_period($1::timestamptz, $2::jsonb)) as due', [
		from,
		JSON.stringify(period)
	]);
	expect(Number(row?.['due'])).toBe(dueAt(Date.parse(from), period));
});

describe('a late application', () => {
	const opens = 1_000_000;
	const closes = 2_000_000;
	const moments = [null, 0, opens - 1, opens, closes - 1, closes, closes + 3_600_000];
	const cases = [...moments, closes + 2 * 3_600_000].flatMap((at) =>
		at === null
			? []
			: moments.flatMap((received) => moments.map((finished) => ({ at, received, finished })))
	);

	test('is judged the same by both', async () => {
		const rows = await db.q(
			`select app.lateness(to_timestamp($2::float8 / 1000), to_timestamp($3::float8 / 1000), 2,
				to_timestamp((v.value->>'at')::float8 / 1000),
				to_timestamp((v.value->>'received')::float8 / 1000),
				to_timestamp((v.value->>'finished')::float8 / 1000)) as lateness
			from jsonb_array_elements($1::jsonb) with ordinality v (value, n) order by v.n`,
			[JSON.stringify(cases), opens, closes]
		);
		const here = cases.map((sent) => ({
			lateness: lateness({ opens_at: opens, closes_at: closes }, 2, sent)
		}));
		expect(rows).toEqual(here);
	});
});
