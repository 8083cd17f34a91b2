/** The steps of the story, at the level of SQL: fill in, attach, send, claim, decide. */
import { createHash, randomUUID } from 'node:crypto';
import { digestOf } from '../../src/lib/domain/application.ts';
import type { Part, SentPart } from '../../src/lib/domain/states.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import type { Program } from '../../src/lib/programs/program.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import type { Outcome } from '../../src/lib/sync/protocol.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Command, Device } from '../../tests/fakes/device.ts';
import { people } from '../../tests/people.ts';
import type { PersonName } from '../../tests/people.ts';

type Fields = Readonly<Record<string, Json>>;
export const complete: Fields = calmhsa.examples[0]?.fields ?? {};

export function start(application: string, program = 'calmhsa', edition = 1): Command {
	const args = { application, program, edition, pathway: 'initial' };
	return { name: 'application.start', args };
}

export function answer(application: string, path: string, value: Json, base = 0): Command {
	return { name: 'application.answer', args: { application, path, value, base } };
}

/** An application with these answers and documents, not sent yet. */
export async function fill(
	db: TestDatabase,
	device: Device,
	{
		fields = complete,
		documents = ['photo_id', 'diploma', 'certificate'],
		who = 'avery'
	}: {
		fields?: Fields;
		documents?: readonly string[];
		who?: PersonName;
	} = {}
): Promise<string> {
	const application = randomUUID();
	const answers = Object.entries(fields).map(([path, value]) => answer(application, path, value));
	const attached = documents.map((document) => newFile({ application, document, who }));
	for (const one of attached) await store(db, one.key, one.size);
	const { code } = await device.push([
		start(application),
		...answers,
		...attached.map(({ command }) => command)
	]);
	const refused = await db.q(
		'select name, code, about from sync.ledger where client = $1 and code is not null',
		[device.client]
	);
	if (code !== null || refused.length > 0) throw new Error(JSON.stringify({ code, refused }));
	return application;
}

type NewFile = {
	application: string;
	document: string;
	who?: PersonName;
	warnings?: readonly string[];
};

const size = 1234;
function newFile({ application, document, who = 'avery', warnings = [] }: NewFile) {
	const file = randomUUID();
	const sha256 = createHash('sha256').update(file).digest('hex');
	const name = `${document}.jpg`;
	const args = { file, application, document, name, type: 'image/jpeg', size, sha256, warnings };
	const command: Command = { name: 'file.attach', args };
	return { file, key: `${people[who]}/${sha256}.jpg`, size, command };
}

/** Puts bytes into storage as an upload would have, and attaches them; the file's id. */
export async function attach(db: TestDatabase, device: Device, given: NewFile): Promise<string> {
	const { file, key, command } = newFile(given);
	await store(db, key, size);
	const [refusal] = await device.run(command);
	if (refusal) throw new Error(refusal.code);
	return file;
}

export async function store(db: TestDatabase, key: string, bytes: number): Promise<void> {
	await db.q(
		`insert into storage.objects (bucket_id, name, metadata) values ('evidence', $1, $2)`,
		[key, JSON.stringify({ size: bytes, mimetype: 'image/jpeg' })]
	);
}

/** The server has read the file's bytes and found what the device had said. */
export function receive(db: TestDatabase, file: string, refusal: string | null = null) {
	return db.q('select sha256, size, type from app.files where id = $1', [file]).then(([row]) =>
		db.call<{ state: string; receipt: string | null }>('service', 'file_received', {
			p_file: file,
			p_sha256: row?.['sha256'],
			p_size: row?.['size'],
			p_type: row?.['type'],
			p_refusal: refusal
		})
	);
}

/** The server has read all of an application's files that waited for it. */
export async function receiveAll(db: TestDatabase, application: string): Promise<void> {
	const waiting = await db.q(
		`select id from app.files where application_id = $1 and state = 'stored'`,
		[application]
	);
	for (const { id } of waiting) await receive(db, String(id));
}

/** Sends a part with the digest that a device makes of what it has. */
export async function send(
	db: TestDatabase,
	device: Device,
	{ application, part }: { application: string; part: Part }
): Promise<Outcome> {
	const args = { application, ...(await seen(db, application, part)) };
	const [outcome = null] = await device.run({ name: `${part}.submit`, args });
	return outcome;
}

export async function seen(db: TestDatabase, application: string, part: Part) {
	const form = await formOf(db, application);
	const fields = await db.q('select path, edit from app.fields where application_id = $1', [
		application
	]);
	const files = await db.q(
		'select document, sha256, state from app.files where application_id = $1',
		[application]
	);
	const [row] = await db.q(`select revision from app.${part}s where id = $1`, [application]);
	const digest = digestOf({
		form,
		part,
		fields: fields.map(({ path, edit }) => ({ path: String(path), edit: String(edit) })),
		files: files.map((file) => ({
			document: String(file['document']),
			sha256: String(file['sha256']),
			state: file['state'] === 'received' || file['state'] === 'stored' ? 'received' : 'removed'
		}))
	});
	return { digest, revision: Number(row?.['revision']) };
}

async function formOf(db: TestDatabase, application: string): Promise<Program> {
	const [row] = await db.q(
		`select p.definition from app.applications a
		join app.programs p on p.id = a.program and p.edition = a.edition where a.id = $1`,
		[application]
	);
	return row?.['definition'] as Program;
}

export async function reviewOf(db: TestDatabase, application: string, part: SentPart) {
	const [row] = await db.q(
		'select id, revision from app.reviews where application_id = $1 and part = $2',
		[application, part]
	);
	return { review: String(row?.['id']), revision: Number(row?.['revision']) };
}

export async function claim(
	db: TestDatabase,
	device: Device,
	of: { application: string; part: SentPart }
) {
	const { review } = await reviewOf(db, of.application, of.part);
	const args = { review, application: of.application };
	const [outcome = null] = await device.run({ name: 'review.claim', args });
	return outcome;
}

export async function decide(
	db: TestDatabase,
	device: Device,
	decision: {
		application: string;
		part: SentPart;
		kind: 'approve' | 'change' | 'deny';
		reasons?: Json;
		note?: string;
	}
): Promise<Outcome> {
	const { application, part, kind, reasons = [], note = '' } = decision;
	if (kind === 'approve') await receiveAll(db, application);
	const { review, revision } = await reviewOf(db, application, part);
	const args = { review, application, revision, kind, reasons, note, checklist: { name: 'yes' } };
	const [outcome = null] = await device.run({ name: 'review.decide', args });
	return outcome;
}

/** Whatever was begun before is over: each test has its own application. */
export async function endAll(db: TestDatabase): Promise<void> {
	await db.q(`update app.claims set state = 'released' where state = 'held'`);
	await db.q(`update app.applications set deleted = true where state = 'approved'`);
	await db.q(`update app.applications set state = 'withdrawn'
		where state in ('draft', 'submitted', 'in_review', 'second_review', 'changes_requested')`);
}

/** A column that holds text; anything else is a mistake of the test. */
export function textOf(value: unknown): string {
	if (typeof value !== 'string') throw new Error('this is no text');
	return value;
}
