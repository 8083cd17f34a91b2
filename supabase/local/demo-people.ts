/** Who can be signed in with one press on the demo's start page. Mounted in a demo only. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { json } from './answers.ts';
import type { Routes } from './context.ts';

export type DemoPerson = {
	name: string;
	role: 'applicant' | 'reviewer' | 'lead' | 'staff';
	email: string;
	password: string;
	/** Where their window is. */
	address: string;
};

/** `/demo.json`: what the first run wrote beside the data, as it is. */
export function demoRoutes(dir: string | null): Routes {
	return async (request) => {
		if (new URL(request.url).pathname !== '/demo.json') return null;
		const path = dir === null ? null : join(dir, 'people.json');
		if (path === null || !existsSync(path)) return json(404, { message: 'There is no demo here' });
		return new Response(await readFile(path, 'utf8'), {
			headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }
		});
	};
}
