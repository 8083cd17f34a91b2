import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Routes } from './context.ts';

type File = { body: Buffer; type: string; tag: string };
type Packed = Map<string, Promise<Buffer>>;

const types: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.map': 'application/json; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2'
};
const compressible = /^(text\/|application\/(json|wasm|manifest)|image\/svg)/;
const smallest = 1024;
const shell = '200.html';

/** The built app. Whatever is no file of it is a page, and the shell opens it. */
export function staticRoutes(build: string): Routes {
	const packed: Packed = new Map();
	return async (request) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') return null;
		const path = decode(new URL(request.url).pathname);
		if (path === null) return new Response('Bad address', { status: 400 });
		const found = (await readAsset(build, path)) ?? (await readShell(build, path));
		if (found === null) return new Response('Not found', { status: 404 });
		return answer(request, found, { packed, path });
	};
}

function decode(pathname: string): string | null {
	try {
		const path = decodeURIComponent(pathname);
		return path.includes('\0') ? null : path;
	} catch {
		return null;
	}
}

async function readAsset(build: string, path: string): Promise<File | null> {
	const full = normalize(join(build, path));
	if (!full.startsWith(build + sep)) return null;
	const facts = await stat(full).catch(() => null);
	if (!facts?.isFile()) return null;
	const type = types[extname(full)] ?? 'application/octet-stream';
	return { body: await readFile(full), type, tag: `"${facts.size}-${Math.floor(facts.mtimeMs)}"` };
}

/** A missing part of an old build is missing: the shell in its place would break the page. */
async function readShell(build: string, path: string): Promise<File | null> {
	if (path.startsWith('/_app/') || extname(path) !== '') return null;
	if (existsSync(join(build, shell))) return readAsset(build, `/${shell}`);
	const body = Buffer.from('The app is not built yet: npm run build');
	return { body, type: 'text/plain; charset=utf-8', tag: '"none"' };
}

async function answer(
	request: Request,
	file: File,
	{ packed, path }: { packed: Packed; path: string }
): Promise<Response> {
	const headers: Record<string, string> = {
		'content-type': file.type,
		'cache-control': path.startsWith('/_app/immutable/')
			? 'public, max-age=31536000, immutable'
			: 'no-cache',
		etag: file.tag,
		vary: 'accept-encoding'
	};
	if (request.headers.get('if-none-match') === file.tag) {
		return new Response(null, { status: 304, headers });
	}
	const coding = codingFor(request, file);
	if (coding !== null) headers['content-encoding'] = coding;
	const key = `${coding} ${path} ${file.tag}`;
	const body = coding === null ? file.body : await keep(packed, key, () => pack(file.body, coding));
	headers['content-length'] = String(body.byteLength);
	return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), { headers });
}

type Coding = 'br' | 'gzip';

function codingFor(request: Request, file: File): Coding | null {
	if (file.body.byteLength < smallest || !compressible.test(file.type)) return null;
	const accepted = request.headers.get('accept-encoding') ?? '';
	if (/\bbr\b/.test(accepted)) return 'br';
	return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

function pack(body: Buffer, coding: Coding): Promise<Buffer> {
	if (coding === 'gzip') return promisify(gzip)(body);
	return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } });
}

function keep(packed: Packed, key: string, make: () => Promise<Buffer>): Promise<Buffer> {
	const kept = packed.get(key);
	if (kept !== undefined) return kept;
	const made = make();
	packed.set(key, made);
	return made;
}
