/** How bad a connection is: how likely each thing is to happen to one request. */
import type { Seeded } from '../fakes/random.ts';

export type Fate =
	/** It never arrives. */
	| 'lost'
	/** It arrives, and its answer does not. */
	| 'answer_lost'
	/** It arrives when whoever sent it may have given up. */
	| 'late'
	| 'answer_late'
	/** It arrives twice, and either answer comes back. */
	| 'doubled'
	| 'request_cut'
	| 'answer_cut'
	/** The answer is cut off and looks whole. */
	| 'answer_short'
	/** Somebody on the way says that there is no room. */
	| 'busy';
export type Weather = Readonly<Partial<Record<Fate, number>>>;
export type WeatherName = keyof typeof weathers;

export const weathers = {
	calm: {},
	poor: {
		...{ lost: 0.03, answer_lost: 0.03, late: 0.05, answer_late: 0.05, doubled: 0.05 },
		...{ request_cut: 0.02, answer_cut: 0.02, answer_short: 0.02, busy: 0.01 }
	},
	terrible: {
		...{ lost: 0.12, answer_lost: 0.12, late: 0.1, answer_late: 0.1, doubled: 0.1 },
		...{ request_cut: 0.06, answer_cut: 0.06, answer_short: 0.05, busy: 0.05 }
	},
	/** Everything arrives, and nobody hears of it. */
	deaf: { answer_lost: 0.8 }
} as const satisfies Readonly<Record<string, Weather>>;

/** Null when a request passes unharmed. */
export function draw(random: Seeded, weather: Weather): Fate | null {
	let at = random.fraction();
	for (const fate of Object.keys(weather).filter(isFate)) {
		at -= weather[fate] ?? 0;
		if (at < 0) return fate;
	}
	return null;
}

function isFate(name: string): name is Fate {
	return name in weathers.terrible;
}
