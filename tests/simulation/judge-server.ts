/** What must be true of the server itself: effects once, states in order, places not given twice. */
import type { Db } from '../../supabase/local/db.ts';
import type { Judged, Replica } from './judge.ts';
import { judgeDesk } from './judge-desk.ts';
import { judgeEffects } from './judge-effects.ts';
import { judgePeople } from './judge-people.ts';
import { mayMove } from './prepare.ts';
import type { Verdict } from './verdict.ts';

/** Of the simulation's own making: the bug that meets one certain word. */
const ownFaults = ['XX001'];
/** Whoever is leaving hears this, whatever they ask. */
const turnedAway = 'SY401';

export async function judgeServer(judged: Judged, verdict: Verdict): Promise<void> {
	const { db, codes } = judged.gateway;
	const leaving = await db.q('select person from app.erasures');
	const excused = leaving.length > 0 ? [...ownFaults, turnedAway] : ownFaults;
	for (const code of codes.filter((one) => !excused.includes(one))) {
		verdict.illegal.push(`the server met ${code}`);
	}
	await judgeMoves(db, verdict);
	await judgeEffects(db, verdict);
	await judgePlaces(db, verdict);
	await judgeDesk(judged.gateway, verdict);
	await judgePeople(judged, verdict);
	await judgeReferences(judged, verdict);
	for (const device of judged.devices) await judgeFiles(judged, device, verdict);
}

/** Only what the table of states allows, asked of every change that was ever made. */
async function judgeMoves(db: Db, verdict: Verdict): Promise<void> {
	for (const row of await db.q('select distinct noun, was, became from simulation.moves')) {
		const [noun, was, became] = [row['noun'], row['was'], row['became']].map(String);
		if (!mayMove(noun ?? '', was ?? '', became ?? '')) {
			verdict.illegal.push(`${noun} went from ${was} to ${became}`);
		}
	}
}

/** What there is only so much of is given once. */
async function judgePlaces(db: Db, verdict: Verdict): Promise<void> {
	const rows = await db.q(
		`select 'a class has more people than places' as what, c.id::text as place
		from app.classes c
		where (select count(*) from app.seats s where s.class_id = c.id
				and s.state in ('offered', 'taken', 'completed')) > c.capacity
			or (select count(*) from app.seats s where s.class_id = c.id and s.state = 'waiting')
				> c.waiting_max
			or c.taken <> (select count(*) from app.seats s where s.class_id = c.id
				and s.state in ('offered', 'taken', 'completed', 'waiting'))
		union all
		select 'two people hold one review', c.review_id::text from app.claims c
		where c.state = 'held' group by c.review_id having count(*) > 1
		union all
		select 'two people have one time', i.slot_id::text from app.interviews i
		where i.state in ('booked', 'held', 'missed') group by i.slot_id having count(*) > 1
		union all
		select 'a revision was sent twice', s.application_id::text from app.submissions s
		group by s.application_id, s.part, s.revision having count(*) > 1
		union all
		select 'a time is taken by nobody', s.id::text from app.slots s
		where s.state = 'taken' and not exists (select from app.interviews i
			where i.slot_id = s.id and i.state in ('booked', 'held', 'missed'))`
	);
	for (const row of rows) verdict.illegal.push(`${String(row['what'])}: ${String(row['place'])}`);
}

/** What a referee was thanked for is there, as it was written; what was pressed has an answer. */
async function judgeReferences(
	{ gateway, referees, forgotten }: Judged,
	verdict: Verdict
): Promise<void> {
	const rows = await gateway.db.q('select uid::text, answers from app.reference_answers');
	const byUid = new Map(rows.map((row) => [String(row['uid']), row['answers']]));
	for (const referee of referees) {
		const { wrote, heard } = referee;
		if (referee.isWaiting) verdict.undrained.push(`a reference under ${wrote?.uid ?? ''}`);
		// The reference of somebody who was erased has gone with them.
		if (wrote === null || heard !== null || (forgotten ?? []).length > 0) continue;
		const isSame = stable(byUid.get(wrote.uid)) === stable(wrote.answers);
		if (!isSame) verdict.lost.push(`the reference ${wrote.uid} is not as it was written`);
	}
}

/** What the server calls received is, byte for byte, what was attached (U3). */
async function judgeFiles({ gateway }: Judged, device: Replica, verdict: Verdict): Promise<void> {
	const rows = await gateway.db.q(
		`select f.id::text, f.sha256, app.key_of(f.person, f.sha256, f.type) as key from app.files f
		where f.receipt is not null and f.refusal is null and f.id = any($1)`,
		[[...device.attached.keys()]]
	);
	for (const row of rows) {
		const hash = device.attached.get(String(row['id']));
		const isSame = row['sha256'] === hash && gateway.bucket.hashOf(String(row['key'])) === hash;
		if (!isSame) verdict.diverged.push(`the file ${String(row['id'])} is not what was attached`);
	}
}

function stable(value: unknown): string {
	return typeof value === 'object' && value !== null
		? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		: '';
}
