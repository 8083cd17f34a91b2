/**
 * Draws what somebody does next, from what there is: mostly what would go through, and now and then
 * something stale, foreign, too early, twice or by somebody who may not.
 */
import { dayMs } from '../../src/lib/domain/calendar.ts';
import { parts } from '../../src/lib/domain/states.ts';
import type { Json } from '../../src/lib/domain/text.ts';
import type { Seeded } from '../fakes/random.ts';
import { harbor } from '../fixtures/harbor.ts';
import type { Act } from './act.ts';
import { seenOf } from './applying.ts';
import { idOf, names, personOf } from './cast.ts';
import {
	admit,
	giveBack,
	handIn,
	interview,
	mark,
	note,
	record,
	seat,
	withdrawSlot
} from './draws-admission.ts';
import { about, applicants, one, own, reviewers, staff } from './drawing.ts';
import type { Draw, List } from './drawing.ts';
import type { World } from './world.ts';

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
