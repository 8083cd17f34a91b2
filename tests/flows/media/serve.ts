/** The page with nothing but the media folder on it, built and served for tests and benches. */
import { createServer } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript'
};

export type MediaServer = { address: string; stop(): void };

export async function serveMedia(): Promise<MediaServer> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-media-'));
	await build({
		configFile: false,
		logLevel: 'error',
		root: import.meta.dirname,
		build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
		worker: { format: 'es' }
	});
	const server = createServer((request, response) => {
		const path = request.url === '/' ? '/index.html' : (request.url ?? '');
		if (!existsSync(join(folder, path))) {
			response.writeHead(404).end();
			return;
		}
		response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
		response.end(readFileSync(join(folder, path)));
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const place = server.address();
	return {
		address: `http://127.0.0.1:${place instanceof Object ? place.port : 0}/`,
		stop() {
			server.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
