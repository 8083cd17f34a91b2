/**
 * Submissions that wait on this device for their files (U5). What is submitted is fixed when the
 * person presses: if an answer or a file changes before it can leave, they are asked to look again.
 */
import type { SentPart } from '../domain/states.ts';
import { textOf } from '../sync/text.ts';
import { contentDigest } from './digest.ts';
import type { Content } from './digest.ts';
import { unseal, seal } from './seal.ts';
import type { Row } from './rows.ts';
import type { Reader, RecordName, Tables, Waiting, Writer } from './tables.ts';
import type { Save } from './transaction.ts';

export type Asked = Pick<Waiting, 'name' | 'application' | 'more' | 'at'> & { content: Content };

export const looked: readonly RecordName[] = [
	'fields',
	'files',
	'uploads',
	'applications',
	'certificates',
	'renewals',
	'hours'
];

/** Remembers the wish, with the digest of what is on screen now. */
export async function waitToSubmit(tables: Tables, asked: Asked): Promise<void> {
	const { name, application, content } = asked;
	const seen = await tables.read(looked, (reader) => see(reader, asked));
	const digest = contentDigest(seen.lines);
	const { revision } = seen;
	const table = partTableOf(name);
	await tables.write(['waiting', table], async (tx) => {
		// Pressed in two tabs: the first press has it on its way, so the second has nothing to add.
		const part = await tx.get(table, application);
		if (part?.view && unseal(part.view)['state'] === 'submitted') return;
		await tx.put('waiting', [
			{
				key: `${name}/${application}`,
				name,
				application,
				digest,
				revision,
				documents: content.documents,
				paths: content.paths,
				...(asked.more ? { more: asked.more } : {}),
				at: asked.at
			}
		]);
	});
}

const parts = {
	'application.submit': 'application',
	'certificate.submit': 'certificate',
	'renewal.submit': 'renewal'
} as const;

function partTableOf(name: Waiting['name']): `${SentPart}s` {
	return `${parts[name]}s`;
}

export async function stopWaiting(tables: Tables, name: string, application: string) {
	await tables.write(['waiting'], (tx) => tx.remove('waiting', [`${name}/${application}`]));
}

/** Queues what is ready. True when something was. */
export async function releaseReady(
	tables: Tables,
	save: Save,
	ids: () => string
): Promise<boolean> {
	const waiting = await tables.read(['waiting'], (reader) => reader.all('waiting'));
	let released = false;
	for (const wish of waiting) {
		const seen = await tables.read(looked, (reader) => seeAgain(reader, wish));
		if (!seen.ready) continue;
		const isSame = contentDigest(seen.lines) === wish.digest;
		const release = isSame ? queue(save, wish, ids()) : sayStale(tables, wish, ids());
		released = (await release.then(() => true, elsewhere)) || released;
	}
	return released;
}

/**
 * Changes a file's bytes but not what the person meant: wishes that held before the change hold
 * after it. Both in the caller's transaction.
 */
export async function keepWishes(
	tx: Writer,
	application: string,
	change: () => Promise<void>
): Promise<void> {
	const wishes = (await tx.all('waiting')).filter((wish) => wish.application === application);
	const held = new Set<string>();
	for (const wish of wishes) {
		if (contentDigest((await seeAgain(tx, wish)).lines) === wish.digest) held.add(wish.key);
	}
	await change();
	for (const wish of wishes.filter(({ key }) => held.has(key))) {
		const { lines } = await seeAgain(tx, wish);
		await tx.put('waiting', [{ ...wish, digest: contentDigest(lines) }]);
	}
}

function seeAgain(reader: Reader, wish: Waiting): Promise<Seen> {
	const { documents, paths } = wish;
	return see(reader, { ...wish, content: { documents, paths } });
}

/** The page, a cycle and another tab may all find the same wish ready: one of them takes it. */
class TakenElsewhere extends Error {}

async function take(tx: Writer, key: string): Promise<void> {
	if (!(await tx.get('waiting', key))) throw new TakenElsewhere();
	await tx.remove('waiting', [key]);
}

function elsewhere(error: unknown): false {
	if (error instanceof TakenElsewhere) return false;
	throw error;
}

async function queue(save: Save, wish: Waiting, uid: string): Promise<void> {
	const { application, at, digest, name, revision } = wish;
	const content = { application, digest, revision, ...wish.more };
	// A window may close while an application is on its way: it says when it was finished.
	const args = name === 'application.submit' ? { ...content, at } : content;
	const order = { uid, name, args, at };
	await save(order, { tables: ['waiting'], work: (tx) => take(tx, wish.key) });
}

/** Told as the server would have told it: the page that explains it is the same. */
async function sayStale(tables: Tables, wish: Waiting, uid: string): Promise<void> {
	const { name, application, digest, revision, at } = wish;
	const part = parts[name];
	await tables.write(['waiting', 'refused'], async (tx: Writer) => {
		await take(tx, wish.key);
		await tx.put('refused', [
			{
				uid,
				name,
				version: 1,
				args: seal({ application, digest, revision, ...wish.more }),
				at,
				group: application,
				touches: [`${part}s/${application}`],
				code: `${part}.stale`,
				about: seal({}),
				refusedAt: at
			}
		]);
	});
}

type Seen = { lines: readonly string[]; ready: boolean; revision: number };

async function see(
	reader: Reader,
	asked: { name: Waiting['name']; application: string; content: Content }
): Promise<Seen> {
	const { application, content } = asked;
	const [fields, hours, files, uploads, part] = await Promise.all([
		reader.where('fields', 'group', application),
		reader.where('hours', 'group', application),
		reader.where('files', 'group', application),
		reader.where('uploads', 'application', application),
		reader.get(partTableOf(asked.name), application)
	]);
	const answers = [
		...fields.flatMap((stored) => (stored.view ? [unseal(stored.view)] : [])),
		...hours.flatMap((stored) => (stored.view ? [entryLine(unseal(stored.view))] : []))
	];
	const here = uploads.filter((one) => content.documents.includes(one.document));
	// One that was refused is not on its way: without it the rest is not what the person saw.
	const unsent = here.filter(({ state }) => state !== 'recorded' && state !== 'refused');
	const there = files.flatMap((stored) => (stored.view ? [unseal(stored.view)] : []));
	const revision = part?.view ? unseal(part.view)['revision'] : 0;
	return {
		lines: [
			...answerLines(answers, content.paths),
			...fileLines(content.documents, [...there.filter(isLive), ...unsent])
		],
		ready: unsent.length === 0,
		revision: typeof revision === 'number' ? revision : 0
	};
}

/** Hours count by which change of each entry it is, as answers do by their edit. */
function entryLine(row: Row): Row {
	return { path: `hours/${textOf(row['id'])}`, edit: textOf(row['rev']) };
}

function answerLines(answers: readonly Row[], paths: readonly string[]): string[] {
	return answers
		.map((row) => ({ path: textOf(row['path']), edit: textOf(row['edit']) }))
		.filter(({ path }) => paths.includes(path))
		.sort((a, b) => (a.path < b.path ? -1 : 1))
		.map(({ path, edit }) => `${path}=${edit}\n`);
}

type Known = {
	readonly document?: unknown;
	readonly sha256?: unknown;
	readonly created_at?: unknown;
};

/** One line to a document: the latest file that is on its way, or the one that is there. */
function fileLines(documents: readonly string[], files: readonly Known[]): string[] {
	return [...documents].sort().flatMap((document) => {
		const latest = files.filter((file) => file.document === document).at(-1);
		return latest ? [`document:${document}=${textOf(latest.sha256)}\n`] : [];
	});
}

function isLive(row: Row): boolean {
	return row['state'] === 'stored' || row['state'] === 'received';
}
