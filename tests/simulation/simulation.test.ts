/** The whole machine on the real SQL, with fixed seeds; `npm run simulate` draws more. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../fakes/database.ts';
import type { TestDatabase } from '../fakes/database.ts';
import { people } from '../people.ts';
import { simulate } from './world.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const nothing = {
	lost: [],
	duplicated: [],
	diverged: [],
	illegal: [],
	leaked: [],
	undrained: []
};

describe('[P2] [P3] [F1] [F4] [F5] [R1] [complaint 3] [complaint 16] with every fault at once', () => {
	test.each(seeds)('seed %i loses, doubles and leaks nothing, and drains', async (seed) => {
		expect(await simulate(db, seed, 80)).toMatchObject(nothing);
	});
});

test('[F2] a row carries the number of the transaction that wrote it last', async () => {
	const avery = db.device('avery');
	const version = async (name: string) => {
		await avery.run({ name: 'person.set', args: { name } });
		const [row] = await db.q('select xid::text::bigint as v from app.people where id = $1', [
			people.avery
		]);
		return Number(row?.['v']);
	};
	expect(await version('Avery Reed')).toBeLessThan(await version('A. Reed'));
});
