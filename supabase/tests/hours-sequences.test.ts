/** Random sequences of what is done to hours: the device's rules and the server's end alike. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/lib/domain/calendar.ts';
import type { ToldHours } from '../../src/lib/domain/hours-rows.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { seeded } from '../../tests/fakes/random.ts';
import type { Seeded } from '../../tests/fakes/random.ts';
import { HoursModel } from './hours-model.ts';
import type { Step } from './hours-model.ts';
import { certify, conclude, periodOf, renew, training } from './renewing.ts';
import type { Renewing } from './renewing.ts';
import { run } from './teaching.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

const rule = calmhsa.certifying?.renewal;
if (!rule) throw new Error('this program renews');

const stepsMax = 30;

function drawTold(random: Seeded, today: string): ToldHours {
	return training({
		day: addDays(today, -random.pick([-2, 1, 1, 2, 3, 4, 5, 700])),
		quarters: random.pick([16, 32, 48, 64, 97]),
		category: random.pick(['general', 'law_ethics', 'law_ethics', 'golf'])
	});
}

/** As often as each is named. */
const usual = [
	'hours.log',
	'hours.log',
	'hours.log',
	'hours.change',
	'hours.change',
	'hours.remove',
	'hours.accept',
	'hours.return',
	'hours.return',
	'renewal.submit',
	'renewal.submit'
] as const;

/** What may be done next; a decision only where there is something to decide. */
function draw(random: Seeded, model: HoursModel, today: string): Step {
	if (model.state === 'submitted' && random.chance(0.6)) {
		return { name: random.pick(['approve', 'approve', 'change']) };
	}
	const name = random.pick(usual);
	if (name === 'renewal.submit') return { name };
	const told = drawTold(random, today);
	if (name === 'hours.log') return { name, hours: random.uuid(), told };
	const all = [...model.entries.values()];
	const entry = all[random.below(Math.max(1, all.length))];
	const hours = entry && random.chance(0.95) ? entry.id : random.uuid();
	const base = (entry?.rev ?? 1) + (random.chance(0.1) ? 1 : 0);
	return name === 'hours.change' ? { name, hours, base, told } : { name, hours, base };
}

async function onServer(of: Renewing, step: Step): Promise<string | null> {
	if (step.name === 'renewal.submit') return renew(of);
	if (step.name === 'approve' || step.name === 'change') {
		await conclude(of, step.name);
		return null;
	}
	const application: string = of.application;
	if (step.name === 'hours.log') {
		const { from, to } = await periodOf(of);
		const args = { hours: step.hours, application, period_from: from, period_to: to };
		return run(db, 'avery', [step.name, { ...args, ...step.told }]);
	}
	const about = { hours: step.hours, application, base: step.base };
	if (step.name === 'hours.change')
		return run(db, 'avery', [step.name, { ...about, ...step.told }]);
	if (step.name === 'hours.remove') return run(db, 'avery', [step.name, about]);
	const why = step.name === 'hours.return' ? { reason: 'Not your name' } : {};
	return run(db, 'quinn', [step.name, { ...about, ...why }]);
}

async function standing({ application }: Renewing) {
	return db.q(
		`select id::text, state, rev, quarters, day::text, category, period_to::text from app.hours
		where application_id = $1 and not deleted order by id::text`,
		[application]
	);
}

function expected({ entries }: HoursModel) {
	return [...entries.values()]
		.map(({ id, state, rev, quarters, day, category, period_to }) => {
			return { id, state, rev, quarters, day, category, period_to };
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const met = new Set<string | null>();

describe('hours and their renewal, step by step', () => {
	test.each(Array.from({ length: 12 }, (_, nth) => nth + 1))('sequence %i', async (seed) => {
		const random = seeded(seed);
		const of = await certify(db);
		const { from, to } = await periodOf(of);
		const period = { period_from: from, period_to: to };
		const model = new HoursModel(rule, { period, today: of.today });
		const script: unknown[] = [];
		for (let nth = 0; nth < stepsMax; nth += 1) {
			const step = draw(random, model, of.today);
			const code = model.play(step);
			met.add(code);
			script.push([step, code]);
			expect([...script.slice(0, -1), [step, await onServer(of, step)]]).toEqual(script);
		}
		expect(await standing(of)).toEqual(expected(model));
		expect(await periodOf(of)).toEqual({
			state: model.state,
			from: model.period.period_from,
			to: model.period.period_to
		});
	});

	test('met every refusal that the rules have for it', () => {
		expect([...met]).toEqual(
			expect.arrayContaining([
				null,
				...['hours.category', 'hours.amount', 'hours.future', 'hours.before_period'],
				...['hours.day_full', 'hours.sent', 'hours.stale', 'not_found', 'renewal.locked'],
				...['renewal.hours', 'renewal.early']
			])
		);
	});
});
