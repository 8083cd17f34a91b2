/** Plays a sequence by the rules in `src/lib/domain/`: the code that each act ends with, and the world. */
import type { Act } from './act.ts';
import * as applying from './applying.ts';
import * as interviewing from './interviewing.ts';
import * as reviewing from './reviewing.ts';
import * as seating from './seating.ts';
import * as studying from './studying.ts';
import { Refused } from './world.ts';
import type { World } from './world.ts';

type Rule = (world: World, act: Act) => void;

const rules: Readonly<Record<string, Rule>> = {
	'application.start': applying.start,
	'application.answer': applying.answer,
	'application.submit': applying.submit,
	'application.withdraw': applying.withdraw,
	'certificate.submit': applying.submitCertificate,
	'file.attach': applying.attach,
	'file.remove': applying.removeFile,
	'fee.confirm': reviewing.confirmFee,
	'review.claim': reviewing.claim,
	'review.renew': reviewing.renew,
	'review.release': reviewing.release,
	'review.decide': reviewing.decide,
	'slot.withdraw': interviewing.withdrawSlot,
	'interview.book': interviewing.book,
	'interview.move': interviewing.move,
	'interview.cancel': interviewing.cancel,
	'interview.note': interviewing.note,
	'seat.offer': seating.offer,
	'seat.wait': seating.wait,
	'seat.decline': seating.decline,
	'seat.take': seating.take,
	'seat.give_up': seating.giveUp,
	'attendance.mark': studying.mark,
	'homework.hand_in': studying.handIn,
	'homework.return': studying.giveBack,
	'exam.record': studying.record,
	'file.is_read': isRead,
	'time.passes': (world, act) => void (world.now += act.ms ?? 0),
	'time.ticks': tick
};

/** Everything that can happen in a sequence. */
export const commandNames = Object.keys(rules);

/** The world after an act, and the code of its refusal: a refused command has done nothing. */
export function play(world: World, act: Act): { world: World; code: string | null } {
	const rule = rules[act.name];
	if (!rule) throw new Error(`the model does not know ${act.name}`);
	const next = structuredClone(world);
	try {
		rule(next, act);
		return { world: next, code: null };
	} catch (error) {
		if (error instanceof Refused) return { world, code: error.code };
		throw error;
	}
}

/** The server has read a file's bytes; told twice, the first word stands. */
function isRead(world: World, act: Act): void {
	const file = world.files[act.args.file ?? ''];
	if (file?.state !== 'stored') return;
	const isGood = (act.refusal ?? null) === null;
	file.state = isGood ? 'received' : 'refused';
	file.isReceived = isGood;
}

/** What has run out by now, written down: nothing becomes true by time alone (T1). */
function tick(world: World): void {
	interviewing.forgetSlots(world);
	const ended = Object.values(world.seats)
		.filter((seat) => seat.state === 'offered' && (seat.expires_at ?? Infinity) <= world.now)
		.sort((left, right) => (left.expires_at ?? 0) - (right.expires_at ?? 0));
	for (const seat of ended) seating.endSeat(world, seat, 'expired');
	for (const held of world.claims) {
		if (held.state === 'held' && held.until <= world.now) {
			reviewing.endClaim(world, held, 'expired');
		}
	}
}
