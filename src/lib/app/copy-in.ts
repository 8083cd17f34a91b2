/**
 * Opens a copy that was taken along, on whatever phone, with or without an account. The file may be
 * anybody's: sizes are bounded, every command is checked by its schema, every file by its hash.
 */
import type { Application } from '../domain/rows.ts';
import { isLocked, unlockFile } from '../media/locked-file.ts';
import { openZip } from '../media/zip.ts';
import type { Zip } from '../media/zip.ts';
import { parseCopied, planFor } from '../store/copied.ts';
import type { Bundle, Copied, CopiedFile, Plan, Planned } from '../store/copied.ts';
import { sentIn } from '../store/copied-sent.ts';
import type { CopiedSent } from '../store/copied-sent.ts';
import type { PersonStore } from '../store/person.ts';
import { readAll } from '../store/read.ts';
import type { Json } from '../sync/json.ts';
import { textOf } from '../sync/text.ts';
import { oneBytesMax, saveFiles, saveOrders, soundBytes, uidFrom } from './copy-save.ts';

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
	/** Those that were sent, to be looked at; none for the account that has them. */
	sent: CopiedSent[];
	/** The bytes of a file in the copy; null when they are not there, or not what they should be. */
	bytesOf: (file: CopiedFile) => Promise<Blob | null>;
	/** A draft waits to be chosen: the account has one for the same program (W6). */
	mustChoose: boolean;
};

const fileBytesMax = 2 * 1024 * 1024 * 1024;
const textBytesMax = 64 * 1024 * 1024;
/** What a copy may unpack to: what we pack is as large in the file, and another packer makes little of photos. */
const bytesSpare = 64 * 1024 * 1024;
const bytesEach = 4;
const readShare = 0.4;

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
	const plan = await planFor(copied, place.person, await namer(place.own));
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
	const room = { bytes: bytesSpare + bytesEach * zip.size };
	for (const [store, bundle] of bundles) {
		await saveOrders(store, bundle.orders, { counts, step });
		await saveFiles(store, bundle.files, { zip, room, counts, step });
	}
	target?.close();
	const left = { ...plan.left, taken: target ? 0 : taken };
	if (all + left.sent + left.changes + left.taken === 0) return 'nothing';
	return {
		...{ ...counts, left, mustChoose: target !== null },
		sent: plan.left.sent > 0 ? sentIn(copied) : [],
		bytesOf: async (file) => {
			const bytes = await soundBytes(zip, file, oneBytesMax);
			return bytes && new Blob([bytes], { type: 'application/octet-stream' });
		}
	};
}

/**
 * Names for a draft that is made anew: the same at each try on this device, so that what broke off goes on
 * where it was; others once the draft has ended here.
 */
async function namer({ opened }: PersonStore): Promise<(seed: string) => Promise<string>> {
	const here = await readAll(opened.reader, 'applications');
	const ended = new Set<string>(here.filter(hasEnded).map(({ id }) => id));
	return async (seed) => {
		for (let nth = 0; ; nth += 1) {
			const name = await uidFrom(`${opened.name} ${nth} ${seed}`);
			if (!ended.has(name)) return name;
		}
	};
}

function hasEnded({ state }: Pick<Application, 'state'>): boolean {
	return state === 'withdrawn' || state === 'denied';
}

/** Of one program there is one application that is under way: what is here stays, but for this very draft. */
async function withoutTaken({ drafts }: Plan, { own }: Place) {
	const here = await readAll(own.opened.reader, 'applications');
	const starts = drafts.orders.filter(({ name }) => name === 'application.start');
	const started = new Set(starts.map(applicationOf));
	const programs = new Set<string>(
		here
			.filter((row) => !hasEnded(row) && !(row.state === 'draft' && started.has(row.id)))
			.map((row) => row.program)
	);
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
