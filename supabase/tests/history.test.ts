/**
 * What earlier versions of the app left in a queue, against the server of today. A file here is
 * never changed once its version was released: a new version adds a file.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { commands } from '../../src/lib/commands/all.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import { isPlain } from '../../src/lib/sync/plain.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';

const queued = z.object({
	name: z.string(),
	version: z.int(),
	args: z.custom<Json>(isPlain),
	/** What the server answers to somebody who has an application and no role. */
	code: z.nullable(z.string())
});

const folder = join(import.meta.dirname, '../../tests/fixtures');
const queues = readdirSync(folder).filter((name) => name.startsWith('queue-'));
const read = (name: string) =>
	z.array(queued).parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));

/** Each queue meets a server that has not met the others: they are about the same application. */
let db: TestDatabase;
beforeEach(async () => {
	db = await freshDatabase();
});
afterEach(() => db.close());

test.each(queues)(
	'[R3] %s is still taken, command by command, with the same answers',
	async (name) => {
		const queue = read(name);
		const outcomes = await db.device('avery').run(...queue);
		const codes = outcomes.map((outcome) => outcome?.code ?? null);
		expect(codes.map((code, at) => ({ ...queue[at], code }))).toEqual(queue);
	}
);

test('[R3] every command of today is in the newest queue, as today’s app would write it', () => {
	const newest = read(queues.toSorted().at(-1) ?? '');
	expect([...new Set(newest.map(({ name }) => name))].sort()).toEqual([...commands.keys()].sort());
	for (const { name, version, args } of newest) {
		expect(commands.get(name)?.version).toBe(version);
		expect(commands.get(name)?.check(args)).toEqual(args);
	}
});
