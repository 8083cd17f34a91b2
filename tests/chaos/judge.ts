/**
 * What must hold when everything has drained: all that the simulation's judge asks of a server and of
 * devices, and what only this world can be asked, which is what pages said to people.
 */
import type { Db } from '../../supabase/local/db.ts';
import { openGateway } from '../simulation/gateway.ts';
import { judge } from '../simulation/judge.ts';
import { unjudged } from '../simulation/verdict.ts';
import type { Verdict } from '../simulation/verdict.ts';
import { judgeNotes } from './judge-notes.ts';
import { readKnown } from './known.ts';
import type { Notes } from './notes.ts';
import { replicaOf } from './replica.ts';
import type { Kept } from './replica.ts';

type Judged = {
	db: Db;
	notes: Notes;
	kept: readonly Kept[];
	/** Hashes of what is stored, by key. */
	hashes: ReadonlyMap<string, string>;
};

export async function judgeAll({ db, notes, kept, hashes }: Judged): Promise<Verdict> {
	const verdict = unjudged();
	const bucket = { hashOf: (key: string) => hashes.get(key) ?? null };
	const gateway = { ...openGateway(db, Date.now), bucket };
	const devices = await Promise.all(kept.map(replicaOf));
	await judge({ gateway, devices, referees: [] }, verdict);
	judgeNotes({ known: await readKnown(db), notes, kept }, verdict);
	return verdict;
}
