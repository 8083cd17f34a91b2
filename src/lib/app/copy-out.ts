/**
 * Makes the one file that somebody takes along: what this device shows as text for programs, and the files
 * themselves. It works with no signal; what only the server holds is then named as missing.
 */
import type { LeavingDoor } from '../backend/leaving-door.ts';
import { clock } from '../device/clock.ts';
import { randomBytes } from '../device/ids.ts';
import { lockFile } from '../media/locked-file.ts';
import { ZipWriter } from '../media/zip-write.ts';
import { copyFormat, copyVersion } from '../store/copied.ts';
import type { CopiedFile } from '../store/copied.ts';
import { readKept } from '../store/copy.ts';
import type { Kept } from '../store/copy.ts';
import type { Opened } from '../store/current.ts';
import { unseal } from '../store/seal.ts';
import { readFile } from '../store/uploads.ts';
import type { SignedIn } from '../backend/person.ts';
import type { Json } from '../sync/json.ts';
import { storageKey } from '../sync/uploads.ts';

export type CopyAsked = {
	/** Empty for a file that anybody can open. */
	passphrase: string;
	/** What stands in the file for whoever opens it with something else. */
	readme: string;
};
export type CopyTaken = {
	file: Blob;
	name: string;
	/** How many files, and whether the server's own record, could not be had. */
	missing: { files: number; record: boolean };
};
export type CopyParts = {
	opened: Opened;
	door: LeavingDoor;
	person: SignedIn | null;
	isOnline: boolean;
	version: string;
};

const lockShare = 0.4;

export async function takeCopy(
	parts: CopyParts,
	asked: CopyAsked,
	told: (share: number) => void
): Promise<CopyTaken> {
	const { opened, person, version } = parts;
	const at = clock.now();
	const kept = await readKept(opened, person?.id ?? '');
	const writer = new ZipWriter();
	const share = asked.passphrase === '' ? 1 : 1 - lockShare;
	const files = await writeFiles(writer, { parts, kept }, (done) => told(done * share));
	const record = await recordOf(parts);
	const whole = {
		...{ format: copyFormat, version: copyVersion, made_at: at, app: version },
		...{ person: person?.id ?? '', email: person?.email ?? '' },
		...readable(kept, files.listed),
		record
	};
	await writer.add('waymark.json', new Blob([JSON.stringify(whole, null, '\t')]));
	await writer.add('README.txt', new Blob([asked.readme]));
	const zip = writer.finish();
	const day = new Date(at).toISOString().slice(0, 10);
	const missing = { files: files.missing, record: person !== null && record === null };
	if (asked.passphrase === '') return { file: zip, name: `waymark-${day}.zip`, missing };
	const locked = await lockFile(zip, asked.passphrase, {
		chance: randomBytes(23),
		told: (done) => told(share + done * lockShare)
	});
	return { file: locked, name: `waymark-${day}.waymark`, missing };
}

/** With no signal the server's own record stays where it is. */
async function recordOf({ door, person, isOnline }: CopyParts): Promise<Json> {
	if (!person || !isOnline) return null;
	return door.record().catch(() => null);
}

function readable({ outbox, refused, waiting, rows }: Kept, files: readonly CopiedFile[]) {
	return {
		outbox: outbox.map(({ uid, name, version, args, at }) => {
			return { uid, name, version, args: unseal(args), at };
		}),
		refused: refused.map(({ uid, name, args, at, code, about }) => {
			return { uid, name, args: unseal(args), at, code, about: unseal(about) };
		}),
		waiting,
		files,
		rows
	};
}

type Within = { parts: CopyParts; kept: Kept };

/** One after the other: each is let go before the next is read. */
async function writeFiles(writer: ZipWriter, within: Within, told: (share: number) => void) {
	const listed = listOf(within.kept);
	let missing = 0;
	for (const [n, file] of listed.entries()) {
		const bytes = await bytesOf(within.parts, file);
		if (bytes) await writer.add(placeOf(file), bytes);
		else missing += 1;
		told((n + 1) / listed.length);
	}
	return { listed, missing };
}

/** Where a file lies in the copy: its id, so that no name of anybody's is a path. */
export function placeOf({ id, type }: Pick<CopiedFile, 'id' | 'type'>): string {
	return `files/${storageKey(id, { sha256: 'file', type })}`;
}

async function bytesOf(parts: CopyParts, file: CopiedFile): Promise<Blob | null> {
	const here = await readFile(parts.opened.reader, file.id);
	if (here) return here;
	const { person, isOnline, door } = parts;
	if (!person || !isOnline) return null;
	return door.bytes(storageKey(person.id, file)).catch(() => null);
}

function listOf({ uploads, rows }: Kept): CopiedFile[] {
	const known = new Set<string>();
	const sent = rows.files
		.filter((row) => row['state'] === 'stored' || row['state'] === 'received')
		.map((row): CopiedFile => {
			const of = (name: string) => textOf(row[name]);
			known.add(of('id'));
			const { created_at, size, warnings } = row;
			return {
				...{ id: of('id'), application: of('application_id'), document: of('document') },
				...{ name: of('name'), type: of('type'), size: Number(size), sha256: of('sha256') },
				warnings: Array.isArray(warnings) ? warnings.map(String) : [],
				at: Number(created_at),
				sent: true
			};
		});
	const unsent = uploads.filter(({ file, state }) => !known.has(file) && state !== 'refused');
	return [
		...sent,
		...unsent.map(({ file, application, document, name, type, size, sha256, warnings, at }) => {
			return {
				id: file,
				application,
				document,
				name,
				type,
				size,
				sha256,
				warnings,
				at,
				sent: false
			};
		})
	];
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
