import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { precache } from './scripts/precache.ts';

/** A build for a certifying body carries no demo people, no tour and no developer's page. */
const demo = process.env['WAYMARK_BUILD'] !== 'deploy';

export default defineConfig({
	plugins: [sveltekit(), precache()],
	// The same library without what only old browsers need.
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
	define: { __DEMO__: JSON.stringify(demo) },
	build: { target: 'es2022', assetsInlineLimit: 0 },
	worker: { format: 'es' }
});
