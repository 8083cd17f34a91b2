/** Two people who send the same. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Json } from '../../src/lib/sync/json.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import { people, type PersonName } from '../../tests/people.ts';
import { complete, endAll, fill, receive, send, store, textOf } from './story.ts';

/** Nobody of avery's name, birth date, address and telephone. */
export const another: Readonly<Record<string, Json>> = {
	...complete,
	'identity/first_name': 'Jordan',
	'identity/last_name': 'Lee',
	'identity/birth_date': '1990-01-02',
	'identity/email': 'jordan@example.org',
	'identity/phone': '(530) 555-0199'
};

export type Side = { application: string; review: string; file: string };
export type Match = {
	id: string;
	kind: string;
	state: string;
	reason: string;
	judged_name: string | null;
	mine: { name: string; files: { id: string }[] } | null;
	other: {
		name: string;
		receipt: string;
		program: string;
		part: string;
		fields: Record<string, Json>;
		files: { id: string; document: string }[];
		review: { id: string; state: string };
	} | null;
};

/** Avery and jordan sent the same certificate; whatever was before is over. */
export async function sendTwice(
	db: TestDatabase,
	at: (who: PersonName) => Device
): Promise<{ mine: Side; theirs: Side; match: string }> {
	await endAll(db);
	for (const table of ['seen_matches', 'sent_marks', 'common_marks', 'looks', 'recusals']) {
		await db.q(`delete from app.${table}`);
	}
	await db.q('update app.roles set deleted = false');
	const sha256 = randomBytes(32).toString('hex');
	const mine = await sendBytes(db, at('avery'), { who: 'avery', sha256 });
	const theirs = await sendBytes(db, at('jordan'), { who: 'jordan', sha256, fields: another });
	const [row] = await db.q('select id from app.seen_matches');
	return { mine, theirs, match: textOf(row?.['id']) };
}

export type Verdict = { name: 'seen.link' | 'seen.clear'; side: Side; match: string };
/** What the server says to whoever judges; the code of a refusal, or null. */
export async function judge(device: Device, { name, side, match }: Verdict, more: object = {}) {
	const about = { review: side.review, application: side.application, match };
	const everybody = name === 'seen.clear' ? { everybody: false } : {};
	const args = { ...about, state: 'open', reason: 'The same form', ...everybody, ...more };
	const [outcome] = await device.run({ name, args });
	return outcome?.code ?? null;
}

/** Entries of one kind in an application's record. */
export async function recorded(db: TestDatabase, side: Side, kind: string) {
	const rows = await db.q(
		`select leaf::jsonb as leaf from app.records
		where application_id = $1 and leaf::jsonb->>'kind' = $2 order by nth`,
		[side.application, kind]
	);
	return rows.map(({ leaf }) => leaf as { who: string; about: object });
}

/** An application whose certificate has these bytes, both parts sent. */
export async function sendBytes(
	db: TestDatabase,
	device: Device,
	{
		who,
		sha256,
		fields = complete
	}: { who: PersonName; sha256: string; fields?: Readonly<Record<string, Json>> }
): Promise<Side> {
	const documents = ['photo_id', 'diploma'];
	const application = await fill(db, device, { who, fields, documents });
	const file = await attachBytes(db, device, { who, application, sha256 });
	await send(db, device, { application, part: 'application' });
	await send(db, device, { application, part: 'certificate' });
	return { application, file, review: await lineOf(db, application) };
}

export async function attachBytes(
	db: TestDatabase,
	device: Device,
	{ who, application, sha256 }: { who: PersonName; application: string; sha256: string }
): Promise<string> {
	const file = randomUUID();
	const key = `${people[who]}/${sha256}.jpg`;
	const stored = await db.q('select 1 from storage.objects where name = $1', [key]);
	if (stored.length === 0) await store(db, key, 1234);
	const about = { document: 'certificate', name: 'certificate.jpg', type: 'image/jpeg' };
	const args = { file, application, ...about, size: 1234, sha256, warnings: [] };
	const [refused] = await device.run({ name: 'file.attach', args });
	if (refused) throw new Error(refused.code);
	await receive(db, file);
	return file;
}

async function lineOf(db: TestDatabase, application: string): Promise<string> {
	const [row] = await db.q(
		`select id from app.reviews where application_id = $1 and part = 'certificate'`,
		[application]
	);
	return textOf(row?.['id']);
}

export function seenBy(db: TestDatabase, who: Who, review: string): Promise<Match[]> {
	return db.call<Match[]>(who, 'seen_read', { p_review: review });
}

/** The flags of each part in the queue. */
export async function flagsOf(db: TestDatabase, application: string) {
	const rows = await db.q('select part, flags from app.reviews where application_id = $1', [
		application
	]);
	return Object.fromEntries(rows.map((row) => [textOf(row['part']), row['flags'] as string[]]));
}
