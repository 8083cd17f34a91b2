/** Someone who acts in the demo, through the same doors as the app. */
import { createHash, randomUUID } from 'node:crypto';
import type { Json } from '../../../src/lib/domain/text.ts';
import { isObject } from '../answers.ts';
import { asClaims } from '../claims.ts';
import type { Backend } from '../server.ts';
import type { Paper } from './papers.ts';

export type Command = readonly [name: string, args: Readonly<Record<string, Json>>];
export type Hand = { person: string; client: string; next: number };

export function newHand(person: string): Hand {
	return { person, client: randomUUID(), next: 1 };
}

/** Sends commands as a device would, and insists that each is applied: the demo has no refusals. */
export async function act(
	backend: Backend,
	hand: Hand,
	commands: readonly Command[]
): Promise<void> {
	const uids = commands.map(() => randomUUID());
	const claims = { role: 'authenticated', sub: hand.person } as const;
	const [answer] = await asClaims(backend.db, claims, (q) =>
		q('select api.push(1, $1, $2, $3, $4, $5::text::jsonb, $6::text::jsonb) as said', [
			hand.person,
			hand.client,
			Date.now(),
			hand.next,
			JSON.stringify(commands.map(([name, args]) => [name, 1, [], args])),
			JSON.stringify(uids.map((uid, index) => [index, onTheWire(uid)]))
		])
	);
	hand.next += commands.length;
	const refused = await backend.db.q(
		`select l.name, l.code, l.about::text from sync.ledger l
		where l.uid = any($1::uuid[]) and l.code is not null`,
		[uids]
	);
	const said = answer?.['said'];
	if (!isObject(said) || said['code'] !== null || refused.length > 0) {
		throw new Error(`The demo was refused: ${JSON.stringify({ said, refused })}`);
	}
}

/** 16 bytes as base64url, as a device sends them. */
function onTheWire(uid: string): string {
	return Buffer.from(uid.replaceAll('-', ''), 'hex').toString('base64url');
}

/** Stores the bytes where the app would, and answers the command that records them. */
export async function store(
	backend: Backend,
	hand: Hand,
	given: { application: string; document: string; paper: Paper; warnings: readonly string[] }
): Promise<Command> {
	const { paper } = given;
	const sha256 = createHash('sha256').update(paper.bytes).digest('hex');
	const ending = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' }[paper.type];
	await call(backend, `/storage/v1/object/evidence/${hand.person}/${sha256}.${ending}`, {
		body: new Uint8Array(paper.bytes),
		type: paper.type
	});
	const { application, document, warnings } = given;
	const file = { file: randomUUID(), name: paper.name, type: paper.type };
	return [
		'file.attach',
		{ ...file, application, document, size: paper.bytes.length, sha256, warnings }
	];
}

/** Asks the backend with its service key. */
async function call(
	backend: Backend,
	path: string,
	sent: { body: BodyInit; type: string }
): Promise<unknown> {
	const response = await fetch(`${backend.url}${path}`, {
		method: 'POST',
		headers: {
			authorization: `Bearer ${backend.serviceKey}`,
			apikey: backend.serviceKey,
			'content-type': sent.type,
			// A line that is kept open may be ended by the one side while a slow machine writes to it.
			connection: 'close'
		},
		body: sent.body
	});
	const text = await response.text();
	if (!response.ok) throw new Error(`The demo asked ${path} and heard ${response.status}: ${text}`);
	return JSON.parse(text);
}

export function callJson(backend: Backend, path: string, body: Json): Promise<unknown> {
	return call(backend, path, { body: JSON.stringify(body), type: 'application/json' });
}
