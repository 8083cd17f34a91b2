/** The whole machine on the real SQL: kept scripts first, then fixed seeds; `npm run simulate` draws more. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../supabase/local/db.ts';
import { idOf } from './cast.ts';
import { known, play } from './play.ts';
import { openSimulated } from './prepare.ts';
import { drawScript, drawn, readScript, writeScript } from './script.ts';
import { keptScripts } from './seeds.ts';
import { findings } from './verdict.ts';

let db: Db;
beforeAll(async () => {
	db = await openSimulated();
});
afterAll(() => db.close());

test.each([...keptScripts])('what once $showed does not any more', async ({ script }) => {
	expect(findings((await play(db, readScript(script))).verdict)).toEqual([]);
});

const seeds = [1, 2, 3, 4];
/** For a machine that does other things as well; alone, a seed takes two or three seconds. */
const playMsMax = 120_000;

describe('[P2] [P3] [F1] [F4] [F5] [F6] [R1] [complaint 3] [complaint 16] with every fault at once', () => {
	test.each(seeds)(
		'seed %i loses, doubles and leaks nothing, and drains',
		async (seed) => {
			expect(findings((await play(db, drawScript(seed, 100))).verdict)).toEqual([]);
		},
		playMsMax
	);
});

describe('a script', () => {
	test('is read as it was written', () => {
		const script = drawScript(7, 50);
		expect(readScript(writeScript(script))).toEqual(script);
	});

	test('names only what can be played, and everything that can', () => {
		const played = [...drawn].filter((name) => !known.has(name));
		const unused = [...known].filter((name) => !drawn.has(name));
		expect({ played, unused }).toEqual({ played: [], unused: [] });
	});

	test(
		'means the same each time it is played',
		async () => {
			const once = async () => {
				const { commands, faults, drainMs } = await play(db, drawScript(3, 40));
				const [ledger] = await db.q(
					`select md5(string_agg(uid || coalesce(code, ''), ',' order by xid, mid)) as hash
				from sync.ledger`
				);
				return { commands, faults, drainMs, hash: ledger?.['hash'] };
			};
			expect(await once()).toEqual(await once());
		},
		playMsMax
	);
});

test('[F2] a row carries the number of the transaction that wrote it last', async () => {
	const version = async (name: string) => {
		const [row] = await db.q(
			`update app.people set name = $1 where id = $2 returning xid::text::bigint as v`,
			[name, idOf('avery')]
		);
		return Number(row?.['v']);
	};
	expect(await version('Avery Reed')).toBeLessThan(await version('A. Reed'));
});
