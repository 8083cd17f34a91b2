/**
 * A script: what happens, act by act. It is drawn from a seed, can be read by a person, and any
 * part of it can be played: each act brings its own chance along, and means a device by its place.
 */
import { seeded } from '../fakes/random.ts';
import type { Seeded } from '../fakes/random.ts';
import { cast } from './cast.ts';
import type { Kind } from './cast.ts';

/** `device`: its place among all; a copied profile has the next place after those before it. */
export type Act = { name: string; device: number; chance: number };
export type Script = { seed: number; acts: readonly Act[] };

type Weights = Readonly<Record<string, number>>;

const study = { grade: 4, chapter: 1, plan: 1, sit: 2, cards: 2, rename_deck: 0.3 };
const everybody = { rename: 1, read: 1, choose: 0.7 };
const applying = {
	start: 1,
	answer: 6,
	fill: 4,
	attach: 4,
	submit: 7,
	finish: 3,
	withdraw: 0.3,
	poison: 0.6
};
const admission = { book: 3, move: 1, cancel: 0.5, ask: 4, renew: 1, revoke: 0.4 };
const desk = { readmit: 0.5, assign: 0.8, message: 0.6, save_view: 0.4, drop_view: 0.2 };
const helped = { tell: 1.5, invite: 1, end_help: 0.3, resolve: 0.5, join: 0.2, suggest: 0.2 };
const keeping = {
	log: 1.5,
	change_hours: 0.7,
	remove_hours: 0.3,
	prove: 0.5,
	send_renewal: 1,
	start_other: 0.4
};
const attending = { take: 3, give_up: 0.6, hand_in: 3 };

/** What each kind of person does, and how often. */
const doings: Readonly<Record<Kind, Weights>> = {
	applicant: {
		...everybody,
		...study,
		...applying,
		...admission,
		...attending,
		...helped,
		...keeping,
		nonsense: 0.5,
		old_queue: 1
	},
	reviewer: {
		...everybody,
		...desk,
		claim: 4,
		handle: 9,
		renew_claim: 1,
		decide: 5,
		release: 1,
		score: 2,
		note: 2,
		undo: 2,
		send_now: 3,
		check: 3,
		recuse: 0.6,
		escalate: 0.8,
		override: 0.8,
		link: 0.6,
		clear: 0.8
	},
	staff: {
		...everybody,
		...desk,
		set_desk: 0.8,
		amend: 1.6,
		set_provider: 0.4,
		take_role: 0.8,
		give_role: 0.8,
		accept_hours: 0.7,
		return_hours: 0.7,
		request_attempt: 1,
		record_attempt: 1.5,
		window: 1,
		class: 2,
		cancel_class: 0.2,
		publish: 2,
		withdraw_slot: 0.5,
		offer: 5,
		wait: 2,
		decline: 0.7,
		mark: 3,
		give_back: 3,
		exam: 2,
		fee: 1
	},
	assister: { ...everybody, join: 6, suggest: 4, leave: 0.8 }
};

/** What happens to devices, lines and the server. */
const world: Weights = {
	do: 47,
	cycle: 17,
	compare: 2,
	together: 4,
	crash: 6,
	clone: 1.5,
	clock: 2,
	late: 2,
	disk: 2,
	abort: 1.5,
	tick: 4,
	pass: 4,
	expire: 2,
	switch: 2,
	upgrade: 1,
	deploy: 0.5,
	backup: 0.8,
	restore: 0.6,
	role: 0.6,
	referee: 5,
	erase: 0.35,
	forget_uploads: 0.5
};

/** What a script can hold. */
export const drawn: ReadonlySet<string> = new Set([
	...Object.keys(world).filter((name) => name !== 'do'),
	...Object.values(doings).flatMap((weights) => Object.keys(weights))
]);

/** What a seed is mostly about: who is busy, by name or kind, and with what besides the usual. */
export type Mood = {
	name: 'usual' | 'desk' | 'keeping' | 'helping';
	busy: Readonly<Partial<Record<string, number>>>;
	more: Weights;
};
const usual: Mood = { name: 'usual', busy: {}, more: {} };
const moods: readonly Mood[] = [
	usual,
	{
		name: 'desk',
		busy: { reviewer: 5, staff: 3 },
		more: {
			finish: 8,
			undo: 6,
			send_now: 5,
			check: 6,
			escalate: 4,
			override: 3,
			recuse: 1.5,
			set_desk: 4,
			take_role: 5,
			give_role: 5
		}
	},
	{
		name: 'keeping',
		busy: { avery: 4, jordan: 4, reviewer: 3 },
		more: { log: 18, change_hours: 8, remove_hours: 3, prove: 6, send_renewal: 14 }
	},
	{
		name: 'helping',
		busy: { morgan: 6, avery: 3, kai: 3 },
		more: { invite: 14, tell: 10, resolve: 5, end_help: 2, fill: 8, suggest: 12 }
	}
];

export function moodOf(seed: number): Mood {
	return moods[seed % moods.length] ?? usual;
}

const clonesMax = 4;

export function drawScript(seed: number, steps: number): Script {
	const random = seeded(seed);
	const mood = moodOf(seed);
	let clones = 0;
	const acts: Act[] = [];
	for (let nth = 1; nth <= steps; nth += 1) {
		const device = busy(random, cast.length + clones, mood);
		const drawn = weighed(random, world);
		const name = drawn === 'do' ? weighed(random, doingsOf(kindAt(device), mood)) : drawn;
		if (name === 'clone' && clones === clonesMax) continue;
		if (name === 'clone') clones += 1;
		acts.push({ name, device, chance: nth });
	}
	return { seed, acts };
}

function busy(random: Seeded, count: number, mood: Mood): number {
	const places = Array.from({ length: count }, (_, place) => {
		const name = cast[place]?.who ?? '';
		return [`at ${place}`, mood.busy[name] ?? mood.busy[kindAt(place)] ?? 1] as const;
	});
	return Number(weighed(random, Object.fromEntries(places)).slice('at '.length));
}

function doingsOf(kind: Kind, { more }: Mood): Weights {
	const usual = doings[kind];
	const added = Object.entries(more).filter(([name]) => name in usual);
	return { ...usual, ...Object.fromEntries(added) };
}

/** Copies are of applicants' devices only. */
function kindAt(device: number): Kind {
	return cast[device]?.kind ?? 'applicant';
}

function weighed(random: Seeded, weights: Weights): string {
	const list = Object.entries(weights);
	const all = list.reduce((sum, [, weight]) => sum + weight, 0);
	let left = random.fraction() * all;
	for (const [name, weight] of list) {
		left -= weight;
		if (left < 0) return name;
	}
	return 'cycle';
}

/** `17: fill@3#12 cycle@3#14`, to be kept in `seeds.ts` or given to `--script`. */
export function writeScript({ seed, acts }: Script): string {
	const words = acts.map(({ name, device, chance }) => `${name}@${device}#${chance}`);
	return [`${seed}:`, ...words].join(' ');
}

export function readScript(text: string): Script {
	const [head = '', ...words] = text.trim().split(/\s+/);
	const acts = words.map((word) => {
		const [, name = '', device = '', chance = ''] = /^(\w+)@(\d+)#(\d+)$/.exec(word) ?? [];
		return { name, device: Number(device), chance: Number(chance) };
	});
	return { seed: Number(head.replace(':', '')), acts };
}
