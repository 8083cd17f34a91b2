/** Saves what a copy brings: commands by their names, once each, and files by their hashes. */
import { commands } from '../commands/all.ts';
import { clock } from '../device/clock.ts';
import type { Zip } from '../media/zip.ts';
import type { Bundle, CopiedFile, Planned } from '../store/copied.ts';
import { hexDigest } from '../store/digest.ts';
import type { PersonStore } from '../store/person.ts';
import { keepFile } from '../store/uploads.ts';
import { placeOf } from './copy-out.ts';

export const oneBytesMax = 50 * 1024 * 1024;
const lotSize = 200;

type Counts = { answers: number; files: number; study: number; lost: number };
type Step = (count: number) => void;
/** How much may still be unpacked of the whole file. */
type Room = { bytes: number };

/** Some at a time: they share a transaction (W5), and a phone stays quick meanwhile. */
export async function saveOrders(
	store: PersonStore,
	planned: readonly Planned[],
	{ counts, step }: { counts: Counts; step: Step }
): Promise<void> {
	const waiting = new Set((await store.opened.reader.all('outbox')).map(({ uid }) => uid));
	// All are looked up before any is saved: a later one of the same row must not find the earlier.
	const wanted = new Set<Planned>();
	for (const lot of lotsOf(planned)) {
		const each = await Promise.all(lot.map((order) => isWanted(store, order)));
		lot.filter((_, i) => each[i]).forEach((order) => wanted.add(order));
	}
	for (const lot of lotsOf(planned)) {
		await Promise.all(
			lot.map(async (order) => {
				const uid = order.uid ?? (await uidFrom(order.seed));
				if (waiting.has(uid) || !wanted.has(order)) return;
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

function lotsOf(planned: readonly Planned[]): (readonly Planned[])[] {
	const count = Math.ceil(planned.length / lotSize);
	return Array.from({ length: count }, (_, n) => planned.slice(n * lotSize, (n + 1) * lotSize));
}

/** False when it says nothing that can be read, or what it makes is here already. */
async function isWanted(
	store: PersonStore,
	{ name, args, uid, isDraft }: Planned
): Promise<boolean> {
	const command = commands.get(name);
	try {
		const checked = command?.check(args);
		if (!command || checked === undefined) return false;
		// What was never sent is brought whatever is here: the server does it once. In a draft what is here is newer.
		if (uid !== null && !isDraft) return true;
		const rows = await Promise.all(
			command.touches(checked, '').map(({ table, key }) => store.opened.reader.get(table, key))
		);
		return rows.some((row) => row === undefined || row.view === null);
	} catch {
		return false;
	}
}

/** The same on every device, so that a copy that is opened twice is brought in once. */
export async function uidFrom(seed: string): Promise<string> {
	const hex = await hexDigest(new TextEncoder().encode(`waymark ${seed}`).buffer);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export async function saveFiles(
	store: PersonStore,
	files: Bundle['files'],
	{ zip, room, counts, step }: { zip: Zip; room: Room; counts: Counts; step: Step }
): Promise<void> {
	for (const { as, sent: _sent, ...file } of files) {
		const bytes = await soundBytes(zip, file, Math.min(oneBytesMax, room.bytes));
		room.bytes -= bytes?.length ?? 0;
		const { reader } = store.opened;
		const here = [await reader.get('uploads', as), await reader.get('files', as)];
		const isHere = here.some((one) => one !== undefined);
		if (bytes && !isHere) {
			const { id: _id, ...about } = file;
			const kept = { ...about, file: as, size: bytes.length, state: 'waiting' as const };
			await keepFile(store.tables, { ...kept, at: file.at || clock.now() }, bytes.buffer);
			counts.files += 1;
		} else if (!bytes) counts.lost += 1;
		step(1);
	}
}

/** Null when the file is not in the copy, is larger than allowed, or is not what its hash says. */
export async function soundBytes(
	zip: Zip,
	file: Pick<CopiedFile, 'id' | 'type' | 'sha256'>,
	bytesMax: number
): Promise<Uint8Array<ArrayBuffer> | null> {
	const bytes = await zip.open(placeOf(file), bytesMax);
	const isSound = bytes && bytes.length > 0 && (await hexDigest(bytes.buffer)) === file.sha256;
	return isSound ? bytes : null;
}
