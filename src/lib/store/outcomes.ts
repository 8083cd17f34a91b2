import { keepApplied } from './applied.ts';
import type { Upload } from '../sync/uploads.ts';
import type { Outcome, PullAnswer } from '../sync/protocol.ts';
import { longUid } from '../sync/uid.ts';
import type { Place } from './intents.ts';
import { placesOf } from './intents.ts';
import { seal, unseal } from './seal.ts';
import type { OutboxEntry, RefusedEntry, Writer } from './tables.ts';

/**
 * Entries whose outcome came leave the outbox; refusals stay with their contents where the person
 * finds them. Answers with the rows that must be folded again.
 */
export async function takeOutcomes(tx: Writer, answer: PullAnswer, at: number): Promise<Place[]> {
	const outcomes = Object.entries(answer.outcomes);
	if (outcomes.length === 0) return [];
	const byUid = new Map(outcomes.map(([uid, outcome]) => [longUid(uid), outcome]));
	const found = await tx.whereAny('outbox', 'uid', [...byUid.keys()]);
	const known = found.map((entry) => ({ entry, outcome: byUid.get(entry.uid) ?? null }));
	const refused = known.flatMap(({ entry, outcome }) => refusalOf(entry, outcome, at));
	await tx.remove(
		'outbox',
		known.map(({ entry }) => entry.seq)
	);
	const applied = known.filter(({ outcome }) => outcome === null).map(({ entry }) => entry);
	await keepApplied(tx, applied, answer.now);
	const begun = await settleFiles(
		tx,
		refused.filter((entry) => entry.name === 'file.attach')
	);
	await tx.put(
		'refused',
		refused.filter((entry) => !begun.has(entry.uid))
	);
	return known.flatMap(({ entry }) => placesOf(entry.touches));
}

function refusalOf(entry: OutboxEntry, outcome: Outcome, at: number): RefusedEntry[] {
	if (outcome === null) return [];
	const { uid, name, version, args, group, touches } = entry;
	const { code } = outcome;
	const about = seal(outcome.about);
	return [{ uid, name, version, args, at: entry.at, group, touches, code, about, refusedAt: at }];
}

/** The server does not have the bytes after all. */
function isUnstored(entry: RefusedEntry): boolean {
	return entry.name === 'file.attach' && entry.code === 'file.not_stored';
}

/**
 * Answers with those whose upload starts over by itself, so that nobody needs to know. Where the
 * bytes are not here any more, the person has to hear of it.
 */
async function settleFiles(
	tx: Writer,
	refused: readonly RefusedEntry[]
): Promise<ReadonlySet<string>> {
	const files = refused.map((entry) => fileIn(unseal(entry.args)));
	const uploads = await tx.getMany('uploads', files);
	const settled = refused.flatMap((entry, i): Upload[] => {
		const upload = uploads[i];
		if (!upload) return [];
		const { code } = entry;
		if (!isUnstored(entry)) return [{ ...upload, state: 'refused', code }];
		const failures = upload.failures + 1;
		return [{ ...upload, state: 'waiting', url: null, offset: 0, failures }];
	});
	await tx.put('uploads', settled);
	return new Set(
		refused.filter((entry, i) => uploads[i] && isUnstored(entry)).map(({ uid }) => uid)
	);
}

function fileIn(args: unknown): string {
	const has = typeof args === 'object' && args !== null && 'file' in args;
	return has && typeof args.file === 'string' ? args.file : '';
}
