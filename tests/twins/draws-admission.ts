/** Draws what comes after an application was sent: interview, place, and the class itself. */
import { addDays, dayOf } from '../../src/lib/domain/calendar.ts';
import { attendanceStates } from '../../src/lib/domain/class-work-rows.ts';
import { localOf } from '../../src/lib/domain/zone.ts';
import { idOf, personOf } from './cast.ts';
import { about, applicants, one, own, reviewers, staff } from './drawing.ts';
import type { Draw } from './drawing.ts';

export const interview = about((application, world, random) => {
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

export const note: Draw = (world, random) => {
	const found = one(random, Object.values(world.interviews));
	if (!found) return null;
	const outcome = one(random, ['held', 'held', 'missed'] as const) ?? 'held';
	const scores = one<Record<string, number>>(random, [{}, { steady: 3 }, { wobbly: 3 }]) ?? {};
	const args = { interview: found.id, application: found.application, outcome, scores, note: '' };
	return { name: 'interview.note', by: personOf(random.pick(reviewers)), args } as const;
};

export const withdrawSlot: Draw = (world, random) => {
	const slot = one(random, Object.keys(world.slots)) ?? '';
	return { name: 'slot.withdraw', by: personOf(random.pick(staff)), args: { slot } };
};

export const admit = about(({ id }, world, random) => {
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

export const seat: Draw = (world, random) => {
	const found = one(random, Object.values(world.seats));
	if (!found) return null;
	const name = random.chance(0.7) ? 'seat.take' : 'seat.give_up';
	return { name, by: found.person, args: { seat: found.id, application: found.application } };
};

export const mark: Draw = (world, random) => {
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

export const handIn: Draw = (world, random) => {
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

export const giveBack: Draw = (world, random) => {
	const work = one(random, Object.values(world.homework));
	const of = work?.class ?? one(random, Object.keys(world.classes)) ?? '';
	const base = (work?.rev ?? 0) + (random.chance(0.1) ? 1 : 0);
	const judged = { accepted: random.chance(0.6), note: random.chance(0.7) ? 'More of it' : '' };
	const args = { homework: work?.id ?? idOf('homework', 99), class: of, base, ...judged };
	return { name: 'homework.return', by: personOf(random.pick(staff)), args };
};

export const record: Draw = (world, random) => {
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
