import { readFileSync } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
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

/** Sums by themselves: files and the lock need them, and no first page does. */
const sums = { name: 'sums', test: /node_modules\/@noble\/hashes\//, minShareCount: 2 };

/** Small pieces that most pages share, in one file: as files of their own they cost more than they weigh. */
const common = { name: 'common', test: /\/src\//, minShareCount: 22 };

/**
 * Names with marks of seven letters, not eight, which is the least that the bundler takes: every file names
 * a dozen others and the worker names all, and letters of chance do not pack.
 */
const shortNames: Plugin = {
	name: 'waymark:short-names',
	apply: 'build',
	outputOptions(options) {
		for (const key of ['entryFileNames', 'chunkFileNames', 'assetFileNames'] as const) {
			const name = options[key];
			if (typeof name !== 'string') continue;
			const short = name.replace('[hash]', '[hash:7]');
			// What a style is called says only which page it is of, and the worker names hundreds.
			const bare = short.replace('[name].', '');
			const isStyle = (names: readonly string[]) => names.some((one) => one.endsWith('.css'));
			if (key !== 'assetFileNames') options[key] = short;
			else options[key] = ({ names }) => (isStyle(names) ? bare : short);
		}
		return options;
	}
};

const study = await studyPacks();

export default defineConfig({
	plugins: [sveltekit(), shortNames, precache(), study.plugin],
	define: {
		__DEMO__: JSON.stringify(demo),
		__VERSION__: JSON.stringify(version),
		__PACKS__: JSON.stringify(study.files)
	},
	build: {
		target: 'es2022',
		assetsInlineLimit: 0,
		rolldownOptions: { output: { codeSplitting: { groups: [frame, sums, common] } } }
	},
	worker: { format: 'es' }
});
