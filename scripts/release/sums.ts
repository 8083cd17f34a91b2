/** Checksums as `sha256sum` writes and checks them, of everything under a folder. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const sumsFile = 'SHA256SUMS';

/** Paths with forward slashes, in the order of their bytes, so that two machines write the same. */
function filesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

export function sumsOf(folder: string): string {
	const lines = filesUnder(folder)
		.filter((path) => path !== sumsFile)
		.map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`);
	return lines.join('');
}

export function writeSums(folder: string): string {
	const text = sumsOf(folder);
	writeFileSync(join(folder, sumsFile), text);
	return text;
}

export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
