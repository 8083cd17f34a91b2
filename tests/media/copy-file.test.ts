/** The file that somebody takes along: a zip that opens anywhere, and a lock that nothing opens but the passphrase. */
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isLocked, lockFile, unlockFile } from '../../src/lib/media/locked-file.ts';
import { ZipWriter } from '../../src/lib/media/zip-write.ts';
import { openZip } from '../../src/lib/media/zip.ts';

const nothing = () => undefined;
const chance = Uint8Array.from({ length: 23 }, (_, n) => n * 7);
const textOf = (bytes: Uint8Array | null) => (bytes ? new TextDecoder().decode(bytes) : null);

async function zipOf(files: Readonly<Record<string, string>>): Promise<Blob> {
	const writer = new ZipWriter();
	for (const [name, body] of Object.entries(files)) await writer.add(name, new Blob([body]));
	return writer.finish();
}
const lock = (file: Blob, passphrase = 'a long passphrase') =>
	lockFile(file, passphrase, { chance, told: nothing });
const large = (bytes: number) => new Blob([new Uint8Array(bytes).fill(7)]);
async function cut(file: Blob, from: number, to: number, put: readonly number[] = []) {
	return new Blob([file.slice(0, from), Uint8Array.from(put), file.slice(to)]);
}

test('what was put into a zip comes out of it, by its name', async () => {
	const zip = await openZip(await zipOf({ 'a.json': '{}', 'files/ñ.jpg': 'photo', empty: '' }));
	expect(zip?.names).toEqual(['a.json', 'files/ñ.jpg', 'empty']);
	expect(textOf((await zip?.open('files/ñ.jpg', 10)) ?? null)).toBe('photo');
	expect(textOf((await zip?.open('empty', 10)) ?? null)).toBe('');
	expect(await zip?.open('files/ñ.jpg', 4)).toBeNull();
	expect(await zip?.open('other', 10)).toBeNull();
});

test('a zip that another program packed is read too, and one that unpacks without end is not', async () => {
	const whole = new Uint8Array(await (await zipOf({ 'a.json': 'x' })).arrayBuffer());
	// The same file, with a body that was packed: 50 kB that become 50 MB.
	const body = deflateRawSync(Buffer.alloc(50_000_000));
	const at = 30 + 'a.json'.length;
	const list = whole.subarray(at + 1);
	const parts = [whole.slice(0, at), new Uint8Array(body), new Uint8Array(list)];
	const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
	const view = new DataView(bytes.buffer);
	const line = at + body.length;
	for (const [place, value] of [
		[line + 20, body.length],
		[line + 24, 50_000_000],
		[bytes.length - 6, line]
	] as const)
		view.setUint32(place, value, true);
	view.setUint16(line + 10, 8, true);
	const zip = await openZip(new Blob([bytes]));
	expect(await zip?.open('a.json', 1_000_000)).toBeNull();
	expect((await zip?.open('a.json', 60_000_000))?.length).toBe(50_000_000);
});

test('a zip that is cut anywhere, or no zip at all, opens to nothing and harms nobody', async () => {
	const file = await zipOf({ 'a.json': 'some words', 'b.json': 'other words' });
	for (let end = 0; end < file.size; end += 3) expect(await openZip(file.slice(0, end))).toBeNull();
	for (const broken of [large(0), large(100_000), new Blob(['not a zip'])])
		expect(await openZip(broken)).toBeNull();
	// A list that claims to lie beyond the file.
	expect(
		await openZip(await cut(file, file.size - 6, file.size - 2, [255, 255, 255, 0]))
	).toBeNull();
});

test.each([0, 1, 1024 * 1024, 1024 * 1024 + 1, 2_500_000])(
	'%i bytes are locked, and open with the passphrase alone',
	async (bytes) => {
		const file = large(bytes);
		const locked = await lock(file);
		expect([await isLocked(locked), await isLocked(file)]).toEqual([true, false]);
		const opened = await unlockFile(locked, 'a long passphrase', nothing);
		expect(opened).toBeInstanceOf(Blob);
		if (opened instanceof Blob)
			expect(Buffer.from(await opened.arrayBuffer()).equals(Buffer.alloc(bytes, 7))).toBe(true);
		expect(await unlockFile(locked, 'a long passphrasE', nothing)).toBe('wrong_passphrase');
	},
	30_000
);

test('a passphrase is the same however a keyboard puts its letters together', async () => {
	const locked = await lock(large(10), 'ñandú');
	expect(await unlockFile(locked, 'ñandú'.normalize('NFD'), nothing)).toBeInstanceOf(Blob);
});

test('a locked file that was cut, turned round or changed is broken, and says so', async () => {
	const locked = await lock(large(2_500_000));
	const step = 1024 * 1024 + 16;
	const cases = [
		locked.slice(0, 20),
		locked.slice(0, 39),
		locked.slice(0, 39 + step),
		locked.slice(0, 39 + 2 * step),
		locked.slice(0, locked.size - 1),
		new Blob([
			locked.slice(0, 39 + step),
			locked.slice(39 + 2 * step),
			locked.slice(39 + step, 39 + 2 * step)
		]),
		await cut(locked, 39 + step + 5, 39 + step + 6, [0]),
		// Asks for more work than a phone should do for a stranger's file.
		await cut(locked, 8, 12, [255, 255, 255, 255])
	];
	for (const one of cases)
		expect(await unlockFile(one, 'a long passphrase', nothing)).toBe('broken');
}, 60_000);
