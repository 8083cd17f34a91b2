/**
 * Opens a copy that was taken along, on whatever phone, with or without an account. The file may be
 * anybody's: sizes are bounded, every command is checked by its schema, every file by its hash.
 */
import { commands } from '../commands/all.ts';
import { clock } from '../device/clock.ts';
import { newId } from '../device/ids.ts';
import { isLocked, unlockFile } from '../media/locked-file.ts';
import { openZip } from '../media/zip.ts';
import type { Zip } from '../media/zip.ts';
import { parseCopied, planFor } from '../store/copied.ts';
import type { Bundle, Copied, Plan, Planned } from '../store/copied.ts';
import { hexDigest } from '../store/digest.ts';
import type { PersonStore } from '../store/person.ts';
import { readAll } from '../store/read.ts';
import { keepFile } from '../store/uploads.ts';
import type { Json } from '../sync/json.ts';
import { textOf } from '../sync/text.ts';
import { placeOf } from './copy-out.ts';

export type CopyFault =
	| 'not_a_copy'
	| 'too_large'
	| 'newer'
	| 'broken'
	| 'needs_passphrase'
	| 'wrong_passphrase'
	| 'nothing';
export type CopyOpened = {
	answers: number;
	files: number;
	study: number;
	/** Files whose bytes were not in the copy, or were not what they should be. */
	lost: number;
	/** Sent applications, changes that only their owner can bring, and drafts that found one here already. */
	left: { sent: number; changes: number; taken: number };
	/** A draft waits to be chosen: the account has one for the same program (W6). */
	mustChoose: boolean;
};

const fileBytesMax = 2 * 1024 * 1024 * 1024;
const textBytesMax = 64 * 1024 * 1024;
const oneBytesMax = 50 * 1024 * 1024;
const readShare = 0.4;
const lotSize = 200;

export type Told = (share: number) => void;

/** What is in the file, or why it cannot be read. */
export async function readCopy(
	file: Blob,
	passphrase: string,
	told: Told
): Promise<{ copied: Copied; zip: Zip } | CopyFault> {
	if (file.size > fileBytesMax) return 'too_large';
	const hasLock = await isLocked(file);
	if (hasLock && passphrase === '') return 'needs_passphrase';
	const plain = hasLock
		? await unlockFile(file, passphrase, (share) => told(share * readShare))
		: file;
	if (typeof plain === 'string') return plain;
	const start = new Uint8Array(await plain.slice(0, 2).arrayBuffer());
	if (start[0] !== 0x50 || start[1] !== 0x4b) return 'not_a_copy';
	const zip = await openZip(plain);
	if (!zip) return 'broken';
	if (!zip.names.includes('waymark.json')) return 'not_a_copy';
	const bytes = await zip.open('waymark.json', textBytesMax);
	if (!bytes) return 'broken';
	const copied = copiedIn(bytes);
	if (copied === null) return 'broken';
	return copied === 'newer' ? 'newer' : { copied, zip };
}

/** Also of a text that is nested deeper than anything can be followed. */
function copiedIn(bytes: Uint8Array): ReturnType<typeof parseCopied> {
	try {
		return parseCopied(JSON.parse(new TextDecoder().decode(bytes)));
	} catch {
		return null;
	}
}

export type Place = {
	/** Whoever is here; nobody's when nobody is signed in. */
	own: PersonStore;
	person: string;
	/** Opens the database of drafts that belong to nobody; null when one lies there already. */
	openDrafts(): Promise<PersonStore | null>;
};

export async function bringIn(
	{ copied, zip }: { copied: Copied; zip: Zip },
	place: Place,
	told: Told
): Promise<CopyOpened | 'nothing'> {
	const plan = planFor(copied, place.person, newId);
	const { drafts, taken } = await withoutTaken(plan, place);
	const target = place.person !== '' && taken > 0 ? await place.openDrafts() : null;
	const bundles: [PersonStore, Bundle][] = target
		? [
				[place.own, plan.own],
				[target, plan.drafts]
			]
		: [
				[place.own, plan.own],
				[place.own, drafts]
			];
	const all = bundles.reduce((sum, [, one]) => sum + one.orders.length + one.files.length, 0);
	let done = 0;
	const step = (count: number) => told(readShare + (1 - readShare) * ((done += count) / all));
	const counts = { answers: 0, files: 0, study: 0, lost: 0 };
	for (const [store, bundle] of bundles) {
		await saveOrders(store, bundle.orders, { counts, step });
		await saveFiles(store, bundle.files, { zip, counts, step });
	}
	target?.close();
	const left = { ...plan.left, taken: target ? 0 : taken };
	const brought = counts.answers + counts.files + counts.study + counts.lost;
	if (brought + left.sent + left.changes + left.taken === 0) return 'nothing';
	return { ...counts, left, mustChoose: target !== null };
}

/** Of one program there is one application that is under way: what is here stays. */
async function withoutTaken({ drafts }: Plan, { own }: Place) {
	const here = await readAll(own.opened.reader, 'applications');
	const programs = new Set<string>(
		here.filter((row) => !['withdrawn', 'denied'].includes(row.state)).map((row) => row.program)
	);
	const starts = drafts.orders.filter(({ name }) => name === 'application.start');
	const taken = new Set(
		starts.filter(({ args }) => programs.has(argOf(args, 'program'))).map(applicationOf)
	);
	const orders = drafts.orders.filter((order) => !taken.has(applicationOf(order)));
	const files = drafts.files.filter((file) => !taken.has(file.application));
	return { drafts: { orders, files }, taken: taken.size };
}

function applicationOf({ args }: Pick<Planned, 'args'>): string {
	return argOf(args, 'application');
}

function argOf(args: Json, name: string): string {
	const isRecord = typeof args === 'object' && args !== null && !Array.isArray(args);
	return isRecord ? textOf(new Map(Object.entries(args)).get(name)) : '';
}

type Counts = { answers: number; files: number; study: number; lost: number };
type Step = (count: number) => void;

/** Some at a time: they share a transaction (W5), and a phone stays quick meanwhile. */
async function saveOrders(
	store: PersonStore,
	planned: readonly Planned[],
	{ counts, step }: { counts: Counts; step: Step }
): Promise<void> {
	const waiting = new Set((await store.opened.reader.all('outbox')).map(({ uid }) => uid));
	for (let from = 0; from < planned.length; from += lotSize) {
		const lot = planned.slice(from, from + lotSize);
		await Promise.all(
			lot.map(async (order) => {
				const uid = order.uid ?? (await uidFrom(order.seed));
				if (waiting.has(uid) || !(await isWanted(store, order))) return;
				const args = commands.get(order.name)?.check(order.args);
				if (args === undefined) return;
				await store.save({ uid, name: order.name, args, at: order.at || clock.now() });
				if (order.name === 'application.answer') counts.answers += 1;
				else if (order.name !== 'application.start') counts.study += 1;
			})
		);
		step(lot.length);
	}
}

/** False when it says nothing that can be read, or what it makes is here already. */
async function isWanted(store: PersonStore, { name, args, uid }: Planned): Promise<boolean> {
	const command = commands.get(name);
	try {
		const checked = command?.check(args);
		if (!command || checked === undefined) return false;
		// What was never sent is brought whatever is here: the server does it once.
		if (uid !== null) return true;
		const rows = await Promise.all(
			command.touches(checked, '').map(({ table, key }) => store.opened.reader.get(table, key))
		);
		return rows.some((row) => row === undefined || row.view === null);
	} catch {
		return false;
	}
}

/** The same on every device, so that a copy that is opened twice is brought in once. */
async function uidFrom(seed: string): Promise<string> {
	const hex = await hexDigest(new TextEncoder().encode(`waymark ${seed}`).buffer);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

async function saveFiles(
	store: PersonStore,
	files: Bundle['files'],
	{ zip, counts, step }: { zip: Zip; counts: Counts; step: Step }
): Promise<void> {
	for (const { as, sent: _sent, ...file } of files) {
		const bytes = await zip.open(placeOf(file), oneBytesMax);
		const isSound = bytes && bytes.length > 0 && (await hexDigest(bytes.buffer)) === file.sha256;
		const isHere = (await store.opened.reader.get('uploads', as)) !== undefined;
		if (isSound && !isHere) {
			const { id: _id, ...about } = file;
			const kept = { ...about, file: as, size: bytes.length, state: 'waiting' as const };
			await keepFile(store.tables, { ...kept, at: file.at || clock.now() }, bytes.buffer);
			counts.files += 1;
		} else if (!isSound) counts.lost += 1;
		step(1);
	}
}
