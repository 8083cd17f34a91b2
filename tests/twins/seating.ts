/** Places in classes in the model: offered, waited for, declined, taken, given up, expired. */
import { dayMs } from '../../src/lib/domain/calendar.ts';
import { spanOf } from '../../src/lib/domain/class.ts';
import { comesFirst, refuseGiveUp, refuseTake } from '../../src/lib/domain/seat.ts';
import type { SeatState } from '../../src/lib/domain/states.ts';
import { harbor } from '../fixtures/harbor.ts';
import type { Act } from './act.ts';
import { ownApplication } from './application.ts';
import { mayStaff } from './cast.ts';
import { obey, refuse, refuseIf } from './world.ts';
import type { TwinApplication, TwinClass, TwinSeat, World } from './world.ts';

const given: readonly SeatState[] = ['offered', 'taken', 'completed'];

function applicationToAdmit(world: World, act: Act): TwinApplication {
	const application = world.applications[act.args.application ?? ''];
	if (!application || !mayStaff(act.by)) return refuse('not_found');
	refuseIf(application.person === act.by, 'not_allowed');
	const isOver = application.state === 'withdrawn' || application.state === 'denied';
	refuseIf(application.submittedAt === null || isOver, 'seat.not_submitted');
	return application;
}

function classToFill(world: World, act: Act): TwinClass {
	const row = world.classes[act.args.class ?? ''];
	if (!row) return refuse('not_found');
	refuseIf(row.state === 'cancelled', 'class.cancelled');
	refuseIf(hasBegun(world, row), 'class.begun');
	return row;
}

function hasBegun(world: World, row: TwinClass): boolean {
	const span = spanOf(row);
	return span !== null && span.from <= world.now;
}

/** The seat that waits, or null where a new one is to be made. */
function seatToDecide(world: World, application: TwinApplication, act: Act): TwinSeat | null {
	const seats = Object.values(world.seats);
	const live = seats.find((one) => one.application === application.id && isLive(one.state));
	if (live) {
		const isThis = live.id === act.args.seat && live.class === act.args.class;
		refuseIf(!isThis || live.state !== 'waiting', 'seat.exists');
		return live;
	}
	refuseIf(world.seats[act.args.seat ?? ''] !== undefined, 'seat.stale');
	return null;
}

function isLive(state: SeatState): boolean {
	return given.includes(state) || state === 'waiting';
}

function seatsIn(world: World, id: string, states: readonly SeatState[]): TwinSeat[] {
	return Object.values(world.seats).filter((one) => one.class === id && states.includes(one.state));
}

function makeSeat(world: World, application: TwinApplication, act: Act): TwinSeat {
	const last = application.sent.application.at(-1);
	const rule = harbor.admission?.first;
	const seat: TwinSeat = {
		id: act.args.seat ?? '',
		application: application.id,
		person: application.person,
		class: act.args.class ?? '',
		state: 'declined',
		position: null,
		isFirst: rule !== undefined && last !== undefined && comesFirst(rule, last.fields),
		waitingSince: null,
		expires_at: null
	};
	world.seats[seat.id] = seat;
	return seat;
}

export function offer(world: World, act: Act): void {
	const application = applicationToAdmit(world, act);
	const row = classToFill(world, act);
	const waiting = seatToDecide(world, application, act);
	refuseIf(row.rev !== act.args.base, 'class.stale');
	refuseIf(seatsIn(world, row.id, given).length >= row.capacity, 'class.full');
	makeOffer(world, waiting ?? makeSeat(world, application, act));
	settle(world, row.id);
}

function makeOffer(world: World, seat: TwinSeat): void {
	const days = harbor.admission?.offerDays.value ?? 0;
	Object.assign(seat, { state: 'offered', position: null, expires_at: world.now + days * dayMs });
}

export function wait(world: World, act: Act): void {
	const application = applicationToAdmit(world, act);
	const row = classToFill(world, act);
	if (seatToDecide(world, application, act)) return;
	refuseIf(seatsIn(world, row.id, ['waiting']).length >= row.waiting_max, 'class.list_full');
	const seat = makeSeat(world, application, act);
	Object.assign(seat, { state: 'waiting', waitingSince: world.now });
	settle(world, row.id);
}

export function decline(world: World, act: Act): void {
	const application = applicationToAdmit(world, act);
	const reasons = Array.isArray(act.args.reasons) ? act.args.reasons : [];
	refuseIf(reasons.length === 0, 'review.reason_missing');
	const known = (harbor.admission?.reasons ?? []).map(({ code }) => code);
	refuseIf(!reasons.every((code) => known.includes(String(code))), 'review.reason_unknown');
	const row = world.classes[act.args.class ?? ''];
	if (!row) return refuse('not_found');
	const seat = seatToDecide(world, application, act) ?? makeSeat(world, application, act);
	Object.assign(seat, { state: 'declined', position: null });
	settle(world, row.id);
}

function ownSeat(world: World, act: Act): TwinSeat {
	const application = ownApplication(world, act);
	const seat = world.seats[act.args.seat ?? ''];
	return seat?.application === application.id ? seat : refuse('not_found');
}

export function take(world: World, act: Act): void {
	const seat = ownSeat(world, act);
	// Said twice it is done once.
	if (seat.state === 'taken') return;
	obey(refuseTake(seat, world.now));
	Object.assign(seat, { state: 'taken', expires_at: null });
}

export function giveUp(world: World, act: Act): void {
	const seat = ownSeat(world, act);
	if (seat.state === 'given_up') return;
	obey(refuseGiveUp(seat));
	endSeat(world, seat, 'given_up');
}

export function endSeatOf(world: World, { id }: TwinApplication): void {
	for (const seat of Object.values(world.seats)) {
		const ends = seat.application === id && refuseGiveUp(seat) === null;
		if (ends) endSeat(world, seat, 'given_up');
	}
}

export function endSeat(world: World, seat: TwinSeat, state: 'given_up' | 'expired'): void {
	const hadPlace = seat.state !== 'waiting';
	Object.assign(seat, { state, position: null });
	settle(world, seat.class);
	if (hadPlace) offerNext(world, seat.class);
}

function offerNext(world: World, id: string): void {
	const row = world.classes[id];
	const isFull = seatsIn(world, id, given).length >= (row?.capacity ?? 0);
	if (row?.state !== 'planned' || hasBegun(world, row) || isFull) return;
	const next = seatsIn(world, id, ['waiting']).find(({ position }) => position === 1);
	if (!next) return;
	makeOffer(world, next);
	settle(world, id);
}

/** Numbers the list as it will be called, and counts what the class has given. */
function settle(world: World, id: string): void {
	const list = seatsIn(world, id, ['waiting']).sort(
		(left, right) =>
			Number(right.isFirst) - Number(left.isFirst) ||
			(left.waitingSince ?? 0) - (right.waitingSince ?? 0) ||
			(left.id < right.id ? -1 : 1)
	);
	for (const [index, seat] of list.entries()) seat.position = index + 1;
	const row = world.classes[id];
	if (row) row.taken = seatsIn(world, id, given).length + list.length;
}
