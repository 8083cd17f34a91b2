/** Interviews in the model: book, move, cancel, note, and times that staff take back. */
import { dayMs } from '../../src/lib/domain/calendar.ts';
import { refuseBooking, refuseCancel, refuseMove } from '../../src/lib/domain/interview.ts';
import { harbor } from '../fixtures/harbor.ts';
import type { Act } from './act.ts';
import { ownApplication } from './application.ts';
import { mayReview, mayStaff } from './cast.ts';
import { obey, refuse, refuseIf } from './world.ts';
import type { TwinApplication, TwinInterview, TwinSlot, World } from './world.ts';

const unread = { minutes: 45, zone: 'UTC', place: '', interviewers: [], at: 0 };

function interviewsOf(world: World, { id }: TwinApplication) {
	return Object.values(world.interviews)
		.filter(({ application }) => application === id)
		.map((one) => ({ ...unread, ...one, application_id: id, slot_id: one.slot }));
}

export function book(world: World, act: Act): void {
	const application = ownApplication(world, act);
	const { interview = '', slot = '' } = act.args;
	const sent = { state: application.state, submitted_at: application.submittedAt };
	obey(refuseBooking(sent, interviewsOf(world, application)));
	refuseIf(world.interviews[interview] !== undefined, 'bad_arguments');
	const taken = take(world, slot);
	const about = { id: interview, application: application.id, slot };
	world.interviews[interview] = { ...about, starts_at: taken.starts_at, state: 'booked' };
}

function take(world: World, id: string): TwinSlot {
	const slot = world.slots[id];
	if (!slot || slot.isForgotten) return refuse('not_found');
	refuseIf(slot.starts_at <= world.now, 'slot.past');
	refuseIf(slot.state !== 'open', 'interview.taken');
	slot.state = 'taken';
	return slot;
}

function giveBack(world: World, id: string, state: TwinSlot['state']): void {
	const slot = world.slots[id];
	if (slot?.state === 'taken') slot.state = state;
}

function comingInterview(world: World, application: TwinApplication, act: Act): TwinInterview {
	const interview = world.interviews[act.args.interview ?? ''];
	if (interview?.application !== application.id) return refuse('not_found');
	obey(refuseCancel(interview, world.now));
	return interview;
}

export function move(world: World, act: Act): void {
	const application = ownApplication(world, act);
	const interview = comingInterview(world, application, act);
	const { slot = '' } = act.args;
	if (interview.slot === slot) return;
	const untilHours = harbor.admission?.interview.moveUntilHours.value ?? 0;
	obey(refuseMove(interview, { now: world.now, untilHours }));
	const taken = take(world, slot);
	giveBack(world, interview.slot, 'open');
	Object.assign(interview, { slot, starts_at: taken.starts_at });
}

export function cancel(world: World, act: Act): void {
	const application = world.applications[act.args.application ?? ''];
	const isOwn = application?.person === act.by;
	if (!application || (!isOwn && !mayStaff(act.by))) return refuse('not_found');
	const interview = comingInterview(world, application, act);
	giveBack(world, interview.slot, isOwn ? 'open' : 'withdrawn');
	interview.state = 'cancelled';
}

/** Whoever takes the application back keeps no time from anybody. */
export function endInterview(world: World, application: TwinApplication): void {
	for (const one of Object.values(world.interviews)) {
		if (one.application !== application.id || one.state !== 'booked') continue;
		one.state = 'cancelled';
		giveBack(world, one.slot, 'open');
	}
}

export function note(world: World, act: Act): void {
	const interview = world.interviews[act.args.interview ?? ''];
	const application = world.applications[interview?.application ?? ''];
	const { outcome = 'held', scores = {} } = act.args;
	if (!interview || !application || application.id !== act.args.application) {
		return refuse('not_found');
	}
	const isOwn = application.person === act.by;
	refuseIf(isOwn || !(mayReview(act.by) || mayStaff(act.by)), 'not_found');
	refuseIf(interview.state === 'cancelled', 'state.illegal');
	refuseIf(interview.starts_at > world.now, 'interview.early');
	const factors = (harbor.admission?.successFactors ?? []).map(({ id }) => id);
	const isKnown = Object.entries(scores).every(
		([id, score]) => factors.includes(id) && score >= 0 && score <= 4
	);
	const isEmpty = Object.keys(scores).length === 0;
	refuseIf(outcome === 'missed' ? !isEmpty : !isKnown, 'bad_arguments');
	interview.state = outcome;
}

export function withdrawSlot(world: World, act: Act): void {
	const slot = world.slots[act.args.slot ?? ''];
	if (!slot || !mayStaff(act.by)) return refuse('not_found');
	refuseIf(slot.state === 'taken', 'slot.taken');
	slot.state = 'withdrawn';
}

/** What nobody can book any more leaves the devices, a day later. */
export function forgetSlots(world: World): void {
	for (const slot of Object.values(world.slots)) {
		slot.isForgotten ||= slot.starts_at < world.now - dayMs;
	}
}
