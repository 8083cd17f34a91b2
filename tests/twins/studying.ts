/** A class's work in the model: days, homework, the exam. */
import { completionOf, examStandingOf, refuseHandIn } from '../../src/lib/domain/class-work.ts';
import { localOf } from '../../src/lib/domain/zone.ts';
import { harbor } from '../fixtures/harbor.ts';
import type { Act } from './act.ts';
import { mayStaff } from './cast.ts';
import { obey, refuse, refuseIf } from './world.ts';
import type { TwinClass, TwinHomework, TwinSeat, World } from './world.ts';

function taughtClass(world: World, act: Act): TwinClass {
	const row = world.classes[act.args.class ?? ''];
	return row && mayStaff(act.by) ? row : refuse('not_found');
}

/** The place of somebody in a class, once they have taken it. */
function seatIn(world: World, id: string, person: string): TwinSeat | null {
	const found = Object.values(world.seats).find(
		(one) =>
			one.class === id &&
			one.person === person &&
			(one.state === 'taken' || one.state === 'completed')
	);
	return found ?? null;
}

function studentSeat(world: World, act: Act, person: string): TwinSeat {
	refuseIf(person === act.by, 'not_allowed');
	return seatIn(world, act.args.class ?? '', person) ?? refuse('not_found');
}

function todayAt(world: World, { zone }: TwinClass): string {
	return localOf(world.now, zone).on;
}

export function mark(world: World, act: Act): void {
	const row = taughtClass(world, act);
	for (const { person, day, state } of act.args.marks ?? []) {
		studentSeat(world, act, person);
		refuseIf(!row.days.some(({ on }) => on === day), 'bad_arguments');
		refuseIf(day > todayAt(world, row), 'attendance.early');
		world.attendance[`${row.id}/${person}/${day}`] = state;
	}
}

export function handIn(world: World, act: Act): void {
	const { homework = '', module = '', text = '', base = 0 } = act.args;
	const seat = seatIn(world, act.args.class ?? '', act.by);
	if (!seat) return refuse('class.not_yours');
	const isModule = harbor.admission?.modules.some(({ id }) => id === module) ?? false;
	const before = Object.values(world.homework).find(
		(one) => one.class === seat.class && one.person === act.by && one.module === module
	);
	const refusal = refuseHandIn(null, text);
	refuseIf(!isModule || refusal !== null, 'bad_arguments');
	obey(refuseHandIn(before ?? null, text));
	refuseIf((before?.rev ?? 0) !== base, 'homework.stale');
	const isOther = before ? before.id !== homework : world.homework[homework] !== undefined;
	refuseIf(isOther, 'bad_arguments');
	const about = { id: homework, class: seat.class, person: act.by, module };
	world.homework[homework] = { ...about, state: 'handed_in', rev: base + 1 };
}

export function giveBack(world: World, act: Act): void {
	const row = taughtClass(world, act);
	const { homework = '', accepted = false, note = '', base = 0 } = act.args;
	const found = world.homework[homework];
	const work: TwinHomework | null = found?.class === row.id ? found : null;
	studentSeat(world, act, work?.person ?? '');
	refuseIf(!accepted && note.trim() === '', 'bad_arguments');
	refuseIf(work?.rev !== base, 'homework.stale');
	refuseIf(work?.state !== 'handed_in', 'state.illegal');
	if (work) work.state = accepted ? 'accepted' : 'returned';
}

export function record(world: World, act: Act): void {
	const row = taughtClass(world, act);
	const { exam = '', person = '', on = '', result = 'failed' } = act.args;
	const seat = studentSeat(world, act, person);
	refuseIf(world.exams[exam] !== undefined, 'bad_arguments');
	refuseIf(on > todayAt(world, row), 'exam.early');
	const standing = standingIn(world, row, person);
	refuseIf(standing === 'passed', 'exam.passed');
	refuseIf(standing === 'locked', 'exam.locked');
	world.exams[exam] = { id: exam, class: row.id, person, result };
	if (result === 'passed' && seat.state === 'taken') seat.state = 'completed';
}

/** Where the exam stands for a student. */
function standingIn(world: World, row: TwinClass, person: string) {
	const marks = row.days.flatMap(({ on: day }) => {
		const state = world.attendance[`${row.id}/${person}/${day}`];
		return state ? [{ day, state }] : [];
	});
	const ofPerson = <One extends { class: string; person: string }>(all: Record<string, One>) =>
		Object.values(all).filter((one) => one.class === row.id && one.person === person);
	const asked = harbor.admission?.completion;
	const rule = asked && {
		attendancePercentMin: asked.attendancePercentMin.value,
		homeworkMin: asked.homeworkMin.value
	};
	const work = { days: row.days, attendance: marks, homework: ofPerson(world.homework) };
	return examStandingOf(ofPerson(world.exams), completionOf(rule ?? null, work).isComplete);
}
