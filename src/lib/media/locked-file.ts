/**
 * A file that opens with a passphrase. The key is worked out from it slowly, so that guessing is slow
 * too, and the file is locked in pieces by AES-GCM, so that it may be larger than memory. Each piece knows
 * its place and whether it is the last: none can be changed, moved, left out or cut off unseen.
 *
 *   mark 8 · rounds 4 · bytes of a piece 4 · salt 16 · start of the counter 7 · pieces, each with 16 more
 */

const mark = new TextEncoder().encode('WAYMARK1');
const headBytes = 39;
const sealBytes = 16;
const pieceBytes = 1024 * 1024;
const rounds = 600_000;
/** What a file may ask of a phone: one made to keep it busy is no copy of ours. */
const roundsMax = 2_000_000;

export type Told = (share: number) => void;

export async function isLocked(file: Blob): Promise<boolean> {
	const start = new Uint8Array(await file.slice(0, mark.length).arrayBuffer());
	return mark.every((byte, i) => start[i] === byte);
}

/** `chance`: 23 bytes that nobody can foresee. */
export async function lockFile(
	file: Blob,
	passphrase: string,
	{ chance, told }: { chance: Uint8Array; told: Told }
): Promise<Blob> {
	const head = new Uint8Array(headBytes);
	head.set(mark);
	new DataView(head.buffer).setUint32(8, rounds);
	new DataView(head.buffer).setUint32(12, pieceBytes);
	head.set(chance.subarray(0, 23), 16);
	const key = await keyOf(passphrase, head, rounds);
	const parts: Blob[] = [new Blob([head])];
	const count = Math.max(1, Math.ceil(file.size / pieceBytes));
	for (let n = 0; n < count; n += 1) {
		const piece = await file.slice(n * pieceBytes, (n + 1) * pieceBytes).arrayBuffer();
		const sealed = await crypto.subtle.encrypt(cipherOf(head, n, n === count - 1), key, piece);
		parts.push(new Blob([sealed]));
		told((n + 1) / count);
	}
	return new Blob(parts, { type: 'application/octet-stream' });
}

export type Unlocked = Blob | 'wrong_passphrase' | 'broken';

export async function unlockFile(file: Blob, passphrase: string, told: Told): Promise<Unlocked> {
	const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
	if (head.length < headBytes) return 'broken';
	const view = new DataView(head.buffer);
	const asked = view.getUint32(8);
	if (asked < 1000 || asked > roundsMax || view.getUint32(12) !== pieceBytes) return 'broken';
	const key = await keyOf(passphrase, head, asked);
	const step = pieceBytes + sealBytes;
	const count = Math.ceil((file.size - headBytes) / step);
	if (count < 1) return 'broken';
	const parts: Blob[] = [];
	for (let n = 0; n < count; n += 1) {
		const from = headBytes + n * step;
		const sealed = await file.slice(from, from + step).arrayBuffer();
		try {
			const cipher = cipherOf(head, n, n === count - 1);
			parts.push(new Blob([await crypto.subtle.decrypt(cipher, key, sealed)]));
		} catch {
			// A first piece that is also the last may be one that was cut off: that is told by trying.
			return n === 0 && !(await opens({ file, head, key, n, isLast: count !== 1 }))
				? 'wrong_passphrase'
				: 'broken';
		}
		told((n + 1) / count);
	}
	return new Blob(parts, { type: 'application/zip' });
}

type Tried = {
	file: Blob;
	head: Uint8Array<ArrayBuffer>;
	key: CryptoKey;
	n: number;
	isLast: boolean;
};

async function opens({ file, head, key, n, isLast }: Tried): Promise<boolean> {
	const step = pieceBytes + sealBytes;
	const sealed = await file.slice(headBytes + n * step, headBytes + (n + 1) * step).arrayBuffer();
	return crypto.subtle.decrypt(cipherOf(head, n, isLast), key, sealed).then(
		() => true,
		() => false
	);
}

/** The head stands beside every piece: who changes it opens nothing. */
function cipherOf(head: Uint8Array<ArrayBuffer>, n: number, isLast: boolean): AesGcmParams {
	const iv = new Uint8Array(12);
	iv.set(head.subarray(32, 39));
	new DataView(iv.buffer).setUint32(7, n);
	iv[11] = isLast ? 1 : 0;
	return { name: 'AES-GCM', iv, additionalData: head };
}

async function keyOf(
	passphrase: string,
	head: Uint8Array<ArrayBuffer>,
	iterations: number
): Promise<CryptoKey> {
	const told = new TextEncoder().encode(passphrase.normalize('NFKC'));
	const base = await crypto.subtle.importKey('raw', told, 'PBKDF2', false, ['deriveKey']);
	const salt = head.slice(16, 32);
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
		base,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
}
