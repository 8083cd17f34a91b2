/**
 * Puts the study packs beside the built app and tells the app their names. They are not part of the
 * shell: each device fetches the language and the program that somebody opens, and keeps it.
 */
import type { Plugin } from 'vite';
import type { PackFile } from '../../src/lib/programs/study/pack.ts';
import type { Packed } from './packs.ts';
import { makePacks } from './packs.ts';

export async function studyPacks(): Promise<{ plugin: Plugin; files: readonly PackFile[] }> {
	const packs = await makePacks();
	const files = packs.map(({ json: _json, ...file }) => file);
	return { plugin: pluginOf(packs), files };
}

function pluginOf(packs: readonly Packed[]): Plugin {
	return {
		name: 'waymark:packs',
		generateBundle() {
			if (this.environment.name !== 'client') return;
			for (const { path, json } of packs) {
				this.emitFile({ type: 'asset', fileName: path.slice(1), source: json });
			}
		},
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const pack = packs.find(({ path }) => path === request.url);
				if (!pack) return next();
				response.setHeader('content-type', 'application/json');
				response.end(pack.json);
			});
		}
	};
}
