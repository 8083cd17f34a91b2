/**
 * The versions of the app that a device may have: the first that was released, today's, and one to
 * come whose commands the server does not know yet (R3).
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { commands } from '../../src/lib/commands/all.ts';
import type { Intent, Intents } from '../../src/lib/store/intents.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import { isPlain } from '../../src/lib/sync/plain.ts';

export type AppVersion = 'first' | 'today' | 'next';

const queued = z.array(z.object({ name: z.string(), args: z.custom<Json>(isPlain) }));
const fixture = new URL('../fixtures/queue-1.json', import.meta.url);
/** What the first version left in queues, word for word. */
export const firstQueue = queued.parse(JSON.parse(readFileSync(fixture, 'utf8')));

/** It filled nothing in, and knew less. */
const first = new Map(
	[...new Set(firstQueue.map(({ name }) => name))].flatMap((name): [string, Intent][] => {
		const command = commands.get(name);
		return command ? [[name, { ...command, complete: (args: Json) => args }]] : [];
	})
);

/** Says of a grade something that only the next server understands. */
export const nextCommand = { name: 'card.review', version: 2 };
const graded = commands.get(nextCommand.name);
const next = new Map<string, Intent>([
	...commands,
	...(graded ? [[nextCommand.name, { ...graded, version: 2 }] as const] : [])
]);

export function commandsOf(version: AppVersion): Intents {
	if (version === 'first') return first;
	return version === 'today' ? commands : next;
}

export function newer(version: AppVersion): AppVersion {
	return version === 'first' ? 'today' : 'next';
}

/** An old command about what is here: its made-up application becomes ours, other ids are new. */
export function renewed(args: Json, application: string, uuid: () => string): Json {
	const made = new Map([['aaaaaaaa-0000-4000-8000-000000000001', application]]);
	const text = JSON.stringify(args).replaceAll(/aaaaaaaa-0000-4000-8000-[0-9a-f]{12}/gu, (id) => {
		const known = made.get(id) ?? uuid();
		made.set(id, known);
		return known;
	});
	return z.custom<Json>(isPlain).parse(JSON.parse(text));
}
