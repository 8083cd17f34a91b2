import { readFileSync } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { studyPacks } from './scripts/content/plugin.ts';
import { precache } from './scripts/precache.ts';

const version = /"version": "([^"]+)"/.exec(readFileSync('package.json', 'utf8'))?.[1] ?? '';
/** A build for a certifying body carries no demo people, no tour and no developer's page. */
const demo = process.env['WAYMARK_BUILD'] !== 'deploy';

/** The framework in one file, and not in a dozen: what is packed together packs smaller. */
const frame = {
	name: 'frame',
	test: /node_modules\/(svelte|@sveltejs\/kit|clsx|esm-env)\//,
	minShareCount: 2
};

/** Small pieces that most pages share, in one file: as files of their own they cost more than they weigh. */
const common = { name: 'common', test: /\/src\//, minShareCount: 16 };

const study = await studyPacks();

export default defineConfig({
	plugins: [sveltekit(), precache(), study.plugin],
	define: {
		__DEMO__: JSON.stringify(demo),
		__VERSION__: JSON.stringify(version),
		__PACKS__: JSON.stringify(study.files)
	},
	build: {
		target: 'es2022',
		assetsInlineLimit: 0,
		rolldownOptions: { output: { codeSplitting: { groups: [frame, common] } } }
	},
	worker: { format: 'es' }
});
