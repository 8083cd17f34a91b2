/**
 * Bytes on disk, one file per version and named by it: replacing never overwrites, and a crash
 * leaves at worst a file that no row names, which the sweep removes.
 */
import { createReadStream, mkdirSync, mkdtempSync } from 'node:fs';
import { link, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readWithin } from './bodies.ts';
import { refuse } from './storage-refusals.ts';

export type Files = {
	/** Folder of unfinished resumable uploads. */
	uploads: string;
	write(version: string, bytes: Uint8Array): Promise<void>;
	/** Takes over a finished file by a second name for it, so that the first may stay. */
	adopt(version: string, path: string): Promise<void>;
	read(version: string, range?: ByteRange): ReadableStream<Uint8Array>;
	size(version: string): Promise<number | null>;
	remove(version: string): Promise<void>;
	/** Every version on disk, with its age. */
	list(): Promise<{ version: string; ageMs: number }[]>;
	/** Takes a temporary folder away; files that have a home stay in it. */
	close(): Promise<void>;
};
export type ByteRange = { start: number; end: number };

/** Opens the store under `dir`; without a folder it lives in a temporary one until it is closed. */
export function openFiles(dir: string | null): Files {
	const root =
		dir === null ? mkdtempSync(join(tmpdir(), 'waymark-storage-')) : join(dir, 'storage');
	const objects = join(root, 'objects');
	const uploads = join(root, 'uploads');
	for (const folder of [objects, uploads]) mkdirSync(folder, { recursive: true, mode: 0o700 });
	const path = (version: string) => join(objects, checkVersion(version));
	return {
		uploads,
		write: (version, bytes) => writeThrough(path(version), bytes),
		adopt: (version, from) => linkOnce(from, path(version)),
		read: (version, range) => readFile(path(version), range),
		size: (version) => sizeOrNull(path(version)),
		remove: (version) => rm(path(version), { force: true }),
		list: () => listVersions(objects),
		close: async () => {
			if (dir === null) await rm(root, { recursive: true, force: true });
		}
	};
}

/** Reads a body whole, unless it is too large. */
export async function readBody(
	body: ReadableStream<Uint8Array> | null,
	sizeMax: number
): Promise<Buffer> {
	const bytes = await readWithin(body, sizeMax);
	if (bytes === null) throw refuse.tooLarge();
	return bytes;
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
	const file = await open(path, 'wx', 0o600);
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
}

async function linkOnce(from: string, to: string): Promise<void> {
	const file = await open(from, 'r');
	try {
		await file.sync();
	} finally {
		await file.close();
	}
	try {
		await link(from, to);
	} catch (error) {
		if (!hasCode(error, 'EEXIST')) throw error;
	}
}

function readFile(path: string, range?: ByteRange): ReadableStream<Uint8Array> {
	return Readable.toWeb(createReadStream(path, range)) as ReadableStream<Uint8Array>;
}

async function sizeOrNull(path: string): Promise<number | null> {
	try {
		return (await stat(path)).size;
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return null;
		throw error;
	}
}

async function listVersions(folder: string): Promise<{ version: string; ageMs: number }[]> {
	const versions = (await readdir(folder)).filter((name) => versionShape.test(name));
	return Promise.all(
		versions.map(async (version) => {
			const { ctimeMs } = await stat(join(folder, version));
			return { version, ageMs: Date.now() - ctimeMs };
		})
	);
}

const versionShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function checkVersion(version: string): string {
	if (!versionShape.test(version)) throw new Error('A version is a uuid');
	return version;
}

function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}
