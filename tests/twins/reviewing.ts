/** The desk's commands in the model: claim, renew, release, decide, and the fee. */
import { holdsClaim, refuseDecision } from '../../src/lib/domain/review.ts';
import type { GivenReason } from '../../src/lib/domain/rows.ts';
import type { Part } from '../../src/lib/domain/states.ts';
import { harbor } from '../fixtures/harbor.ts';
import type { Act } from './act.ts';
import { partOf } from './application.ts';
import { mayReview, mayStaff } from './cast.ts';
import { obey, refuse, refuseIf } from './world.ts';
import type { Review, TwinApplication, TwinClaim, World } from './world.ts';

const minuteMs = 60_000;

/** A sent part comes into the queue, or back into it. */
export function queue(world: World, application: TwinApplication, part: Part): void {
	const key = `${application.id}/${part}`;
	const before = world.reviews[key];
	world.reviews[key] = {
		application: application.id,
		part,
		revision: partOf(application, part).revision,
		state: 'received',
		reviewer: null,
		isLate: false,
		decisions: before?.decisions ?? []
	};
}

export function closeReviews(world: World, { id }: TwinApplication): void {
	for (const claim of world.claims) {
		const isOf = world.reviews[claim.review]?.application === id;
		if (isOf && claim.state === 'held') claim.state = 'released';
	}
	for (const review of Object.values(world.reviews)) {
		if (review.application !== id || review.state === 'decided') continue;
		Object.assign(review, { state: 'decided', reviewer: null });
	}
}

type Found = { key: string; review: Review; application: TwinApplication; held: TwinClaim | null };

function reviewFor(world: World, act: Act): Found {
	const key = `${act.args.application}/${act.part}`;
	const review = world.reviews[key];
	const application = world.applications[act.args.application ?? ''];
	if (!review || !application || !mayReview(act.by)) return refuse('not_found');
	return { key, review, application, held: heldOn(world, key) };
}

function heldOn(world: World, key: string): TwinClaim | null {
	return world.claims.find((one) => one.review === key && one.state === 'held') ?? null;
}

/** The caller's claim while it runs. */
function liveClaim(world: World, act: Act, { held }: Found): TwinClaim {
	return held && holdsClaim(held, act.by, world.now) ? held : refuse('claim.lost');
}

export function claim(world: World, act: Act): void {
	const { key, review, application, held } = reviewFor(world, act);
	if (held && held.until <= world.now) endClaim(world, held, 'expired');
	else if (held?.reviewer === act.by) return;
	else if (held) refuse('claim.taken');
	refuseIf(review.state !== 'received', 'review.stale');
	refuseIf(application.person === act.by, 'not_allowed');
	const until = world.now + harbor.clocks.claimMinutes * minuteMs;
	world.claims.push({ review: key, reviewer: act.by, state: 'held', until });
	Object.assign(review, { state: 'claimed', reviewer: act.by });
	partOf(application, review.part).state = 'in_review';
}

export function renew(world: World, act: Act): void {
	const held = liveClaim(world, act, reviewFor(world, act));
	held.until = world.now + harbor.clocks.claimMinutes * minuteMs;
}

export function release(world: World, act: Act): void {
	endClaim(world, liveClaim(world, act, reviewFor(world, act)), 'released');
}

/** A claim that ends without a decision puts the review back into the queue. */
export function endClaim(world: World, held: TwinClaim, state: 'released' | 'expired'): void {
	held.state = state;
	const review = world.reviews[held.review];
	const application = world.applications[review?.application ?? ''];
	if (review?.state !== 'claimed' || !application) return;
	Object.assign(review, { state: 'received', reviewer: null });
	partOf(application, review.part).state = 'submitted';
}

export function decide(world: World, act: Act): void {
	const found = reviewFor(world, act);
	const { review, application } = found;
	const { kind = 'approve', note = '' } = act.args;
	const draft = {
		part: review.part,
		kind,
		revision: act.args.revision ?? 0,
		reasons: reasonsOf(act),
		note
	};
	const known = { claim: found.held, reviewer: act.by, revision: review.revision };
	const rules = { reasons: harbor.reasons, denies: harbor.denial?.parts ?? [] };
	obey(refuseDecision(draft, { ...known, ...rules, now: world.now }));
	if (kind === 'approve') refuseUnread(world, found);
	liveClaim(world, act, found).state = 'decided';
	review.decisions.push(kind);
	const part = partOf(application, review.part);
	if (kind === 'change') {
		part.state = 'changes_requested';
		review.state = 'waiting';
		return;
	}
	part.state = 'approved';
	Object.assign(review, { state: 'decided', reviewer: act.by });
	if (review.part === 'application')
		application.hasEnd = harbor.clocks.approvalWindow !== undefined;
	const isDone = application.state === 'approved' && application.certificate.state === 'approved';
	if (isDone && harbor.exam) application.letters += 1;
}

function reasonsOf({ args }: Act): GivenReason[] {
	const given: readonly unknown[] = Array.isArray(args.reasons) ? args.reasons : [];
	return given.flatMap((one) => {
		const { code, note = '' }: Partial<Record<string, unknown>> =
			one instanceof Object ? { ...one } : {};
		return typeof code === 'string' && typeof note === 'string' ? [{ code, note }] : [];
	});
}

/** Nobody approves what nobody can have looked at. */
function refuseUnread(world: World, { review, application }: Found): void {
	const sent = application.sent[review.part].find((one) => one.revision === review.revision);
	const isUnread = sent?.files.some((id) => !world.files[id]?.isReceived) ?? false;
	refuseIf(isUnread, 'review.file_unread');
}

export function confirmFee(world: World, act: Act): void {
	const application = world.applications[act.args.application ?? ''];
	if (!application || application.person === act.by || !mayStaff(act.by)) {
		return refuse('not_allowed');
	}
	refuseIf(application.feeReference === null, 'fee.no_reference');
	application.isFeeConfirmed = true;
}
