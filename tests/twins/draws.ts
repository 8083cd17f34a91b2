/**
 * Draws what somebody does next, from what there is: mostly what would go through, and now and then
 * something stale, foreign, too early, twice or by somebody who may not.
 */
import { dayOf, addDays, dayMs } from '../../src/lib/domain/calendar.ts';
import { attendanceStates } from '../../src/lib/domain/class-work-rows.ts';
import { localOf } from '../../src/lib/domain/zone.ts';
import { parts } from '../../src/lib/domain/states.ts';
import type { Json } from '../../src/lib/domain/text.ts';
import type { Seeded } from '../fakes/random.ts';
import { harbor } from '../fixtures/harbor.ts';
import type { Act, Args } from './act.ts';
import { seenOf } from './applying.ts';
import { idOf, names, personOf } from './cast.ts';
import type { Name } from './cast.ts';
import type { TwinApplication, World } from './world.ts';

type Draw = (world: World, random: Seeded) => Omit<Act, 'uid'> | null;
type List<T> = readonly [T, ...T[]];

const applicants: List<Name> = ['avery', 'jordan', 'rowan'];
const reviewers: List<Name> = ['rowan', 'sage', 'jordan'];
const staff: List<Name> = ['quinn', 'quinn', 'jordan'];
const complete = harbor.examples[0]?.fields ?? {};
const hourMs = 3_600_000;
const minuteMs = 60_000;

/** What may be typed where, beyond what the complete example says. */
const typed: Readonly<Record<string, readonly Json[]>> = {
	'identity/first_name': ['Jo', '', 'x'.repeat(41)],
	'about/shore': ['north', 'south', 'away'],
	'about/years': [0, 5, 'many'],
	'cohort/wish': [idOf('class', 1), idOf('class', 2), idOf('class', 9)],
	'agreements/promise': [false],
	'fee/reference': ['PIER-9', null],
	'training/hours': [5, 40],
	'training/completed_on': ['2019-01-01', '2022-06-01', '2024-02-30'],
	'training/competencies': [['rowing'], []],
	'nowhere/at_all': ['x']
};
const paths: List<string> = ['about/shore', ...Object.keys(typed), ...Object.keys(complete)];

function one<T>(random: Seeded, list: readonly T[]): T | undefined {
	return list[random.below(Math.max(1, list.length))];
}

function own(name: string, application: TwinApplication, args: Args) {
	return { name, by: application.person, args: { application: application.id, ...args } };
}

/** Something about an application of somebody, if anybody has one. */
function about(draw: (found: TwinApplication, world: World, random: Seeded) => Drawn): Draw {
	return (world, random) => {
		const found = one(random, Object.values(world.applications));
		return found === undefined ? null : draw(found, world, random);
	};
}
type Drawn = Omit<Act, 'uid'> | null;

const start: Draw = (_world, random) => {
	const application = idOf('application', 1 + random.below(6));
	const args = { application, program: harbor.id, edition: 1, pathway: 'ashore' };
	return { name: 'application.start', by: personOf(random.pick(applicants)), args };
};

const answer = about((application, _world, random) => {
	const path = random.pick(paths);
	const value = one(random, [complete[path] ?? null, ...(typed[path] ?? [])]) ?? null;
	const rev = application.fields[path]?.rev ?? 0;
	const base = random.chance(0.8) ? rev : Math.max(0, rev - 1);
	return own('application.answer', application, { path, value, base });
});

const attach = about((application, world, random) => {
	const document = one(random, ['letter', 'letter', 'proof', 'proof', 'passport']) ?? '';
	const sha256 = one(random, [...world.stored, ...world.stored, 'f'.repeat(64)]) ?? '';
	const file = idOf('file', 1 + random.below(Object.keys(world.files).length + 4));
	const rest = { name: 'paper.jpg', type: 'image/jpeg', size: 1234, warnings: [] };
	return own('file.attach', application, { file, document, sha256, ...rest });
});

const remove = about((application, world, random) => {
	const file = one(random, Object.keys(world.files)) ?? idOf('file', 99);
	return own('file.remove', application, { file });
});

const isRead: Draw = (world, random) => {
	const file = one(random, Object.keys(world.files));
	if (file === undefined) return null;
	const refusal = random.chance(0.2) ? 'file.unreadable' : null;
	return { name: 'file.is_read', by: personOf('quinn'), args: { file }, refusal };
};

const submit = about((application, world, random) => {
	const part = random.pick(parts);
	const seen = seenOf(world, application, part);
	const stale = { ...seen, revision: seen.revision + 1 };
	const at = world.now - random.below(40) * hourMs;
	const said = part === 'application' && random.chance(0.5) ? { at } : {};
	return own(`${part}.submit`, application, { ...(random.chance(0.9) ? seen : stale), ...said });
});

const withdraw = about(({ revision, ...application }, _world, random) =>
	own(
		'application.withdraw',
		{ revision, ...application },
		{
			revision: random.chance(0.8) ? revision : revision + 1
		}
	)
);

const fee = about((application, _world, random) => ({
	name: 'fee.confirm',
	by: personOf(random.pick(staff)),
	args: { application: application.id }
}));

const holding: List<string> = ['review.claim', 'review.claim', 'review.renew', 'review.release'];
const hold = about(({ id }, _world, random) => ({
	name: random.pick(holding),
	by: personOf(random.pick(reviewers)),
	part: random.pick(parts),
	args: { application: id }
}));

const decisions: List<'approve' | 'change' | 'deny'> = ['approve', 'approve', 'change', 'deny'];
const decide = about(({ id }, world, random) => {
	const part = random.pick(parts);
	const revision = (world.reviews[`${id}/${part}`]?.revision ?? 1) + (random.chance(0.1) ? 1 : 0);
	const code = one(random, [...harbor.reasons.map((reason) => reason.code), 'unheard_of']) ?? '';
	const reasons = random.chance(0.2) ? [] : [{ code, note: random.chance(0.5) ? 'See' : '' }];
	const kind = random.pick(decisions);
	const note = random.chance(0.5) ? 'Look again' : ' ';
	const args = { application: id, revision, kind, reasons, note, checklist: {} };
	return { name: 'review.decide', by: personOf(random.pick(reviewers)), part, args };
});

const interview = about((application, world, random) => {
	const slot = one(random, Object.keys(world.slots)) ?? '';
	const known = Object.values(world.interviews).filter((it) => it.application === application.id);
	const fresh = idOf('interview', 1 + random.below(Object.keys(world.interviews).length + 3));
	const id = one(random, known)?.id ?? fresh;
	const name = one(random, ['book', 'book', 'move', 'cancel']) ?? 'book';
	if (name === 'book') return own('interview.book', application, { interview: fresh, slot });
	if (name === 'move') return own('interview.move', application, { interview: id, slot });
	const drawn = own('interview.cancel', application, { interview: id });
	return random.chance(0.6) ? drawn : { ...drawn, by: personOf(random.pick(staff)) };
});

const note: Draw = (world, random) => {
	const found = one(random, Object.values(world.interviews));
	if (!found) return null;
	const outcome = random.chance(0.7) ? 'held' : 'missed';
	const scores = one(random, [{}, { steady: 3 }, { wobbly: 3 }]) ?? {};
	const args = { interview: found.id, application: found.application, outcome, scores, note: '' };
	return { name: 'interview.note', by: personOf(random.pick(reviewers)), args } as const;
};

const withdrawSlot: Draw = (world, random) => {
	const slot = one(random, Object.keys(world.slots)) ?? '';
	return { name: 'slot.withdraw', by: personOf(random.pick(staff)), args: { slot } };
};

const admit = about(({ id }, world, random) => {
	const of = one(random, Object.keys(world.classes)) ?? '';
	const waits = Object.values(world.seats).find(
		(it) => it.application === id && it.state === 'waiting'
	);
	const fresh = idOf('seat', 1 + random.below(Object.keys(world.seats).length + 3));
	const known = random.chance(0.7) && waits ? { seat: waits.id, class: waits.class } : null;
	const shared = { application: id, ...(known ?? { seat: fresh, class: of }) };
	const reasons = one(random, [['crew_full'], ['crew_full'], [], ['unheard_of']]) ?? [];
	const base = (world.classes[of]?.rev ?? 1) + (random.chance(0.1) ? 1 : 0);
	const by = personOf(random.pick(staff));
	const [name, more] = one(random, [
		['seat.offer', { base }],
		['seat.offer', { base }],
		['seat.wait', {}],
		['seat.decline', { reasons, note: '' }]
	] as const) ?? ['seat.wait', {}];
	return { name, by, args: { ...shared, ...more } };
});

const seat: Draw = (world, random) => {
	const found = one(random, Object.values(world.seats));
	if (!found) return null;
	const name = random.chance(0.7) ? 'seat.take' : 'seat.give_up';
	return { name, by: found.person, args: { seat: found.id, application: found.application } };
};

const mark: Draw = (world, random) => {
	const row = one(random, Object.values(world.classes));
	if (!row) return null;
	const days = [...row.days.map(({ on }) => on), addDays(dayOf(world.now), -30)];
	const marks = Array.from({ length: 1 + random.below(2) }, () => ({
		person: personOf(random.pick(applicants)),
		day: one(random, days) ?? '',
		state: one(random, ['present', 'present', ...attendanceStates] as const) ?? 'absent'
	}));
	return {
		name: 'attendance.mark',
		by: personOf(random.pick(staff)),
		args: { class: row.id, marks }
	};
};

const handIn: Draw = (world, random) => {
	const person = personOf(random.pick(applicants));
	const held = Object.values(world.seats).find(
		(it) => it.person === person && it.state === 'taken'
	);
	const of = held?.class ?? one(random, Object.keys(world.classes)) ?? '';
	const module = one(random, ['knots', 'knots', 'signals', 'sails']) ?? '';
	const before = Object.values(world.homework).find(
		(it) => it.class === of && it.person === person && it.module === module
	);
	const fresh = idOf('homework', 1 + random.below(Object.keys(world.homework).length + 3));
	const homework = before && random.chance(0.9) ? before.id : fresh;
	const base = (before?.rev ?? 0) + (random.chance(0.1) ? 1 : 0);
	const text = random.chance(0.9) ? 'What I learned' : ' \n';
	return {
		name: 'homework.hand_in',
		by: person,
		args: { homework, class: of, module, text, base }
	};
};

const giveBack: Draw = (world, random) => {
	const work = one(random, Object.values(world.homework));
	const of = work?.class ?? one(random, Object.keys(world.classes)) ?? '';
	const base = (work?.rev ?? 0) + (random.chance(0.1) ? 1 : 0);
	const judged = { accepted: random.chance(0.6), note: random.chance(0.7) ? 'More of it' : '' };
	const args = { homework: work?.id ?? idOf('homework', 99), class: of, base, ...judged };
	return { name: 'homework.return', by: personOf(random.pick(staff)), args };
};

const record: Draw = (world, random) => {
	const row = one(random, Object.values(world.classes));
	if (!row) return null;
	const exam = idOf('exam', 1 + random.below(Object.keys(world.exams).length + 3));
	const today = localOf(world.now, row.zone).on;
	const on = random.chance(0.9) ? today : addDays(today, 1);
	const result = random.chance(0.6) ? 'passed' : 'failed';
	const args = {
		exam,
		class: row.id,
		person: personOf(random.pick(applicants)),
		on,
		result
	} as const;
	return { name: 'exam.record', by: personOf(random.pick(staff)), args };
};

const spans: List<number> = [minuteMs, 6 * minuteMs, 3 * hourMs, dayMs, 4 * dayMs];
const later: Draw = (_world, random) => {
	return { name: 'time.passes', by: personOf('quinn'), args: {}, ms: random.pick(spans) };
};
const ticks: Draw = () => ({ name: 'time.ticks', by: personOf('quinn'), args: {} });

const draws: List<Draw> = [
	start,
	answer,
	answer,
	attach,
	attach,
	remove,
	isRead,
	isRead,
	submit,
	submit,
	submit,
	withdraw,
	fee,
	hold,
	hold,
	hold,
	decide,
	decide,
	decide,
	interview,
	interview,
	interview,
	note,
	note,
	withdrawSlot,
	admit,
	admit,
	admit,
	seat,
	seat,
	mark,
	mark,
	handIn,
	handIn,
	giveBack,
	giveBack,
	record,
	record,
	later,
	ticks
];

export function drawAct(world: World, random: Seeded): Omit<Act, 'uid'> {
	const drawn = random.pick(draws)(world, random) ?? ticks(world, random);
	if (drawn === null) throw new Error('the clock can always tick');
	const isSomebodyElse = random.chance(0.05) && !drawn.name.startsWith('time.');
	return isSomebodyElse ? { ...drawn, by: personOf(random.pick(names)) } : drawn;
}
