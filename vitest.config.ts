import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Rules and content keep no state of their own, so their files may share a worker and what it loaded. */
const pure = 'tests/{domain,commands,programs,study}/**/*.test.ts';
/** Each opens databases of its own; a worker that has compiled one opens the next in half the time. */
const data = ['supabase/tests/**/*.test.ts', 'tests/{contract,simulation,sync,twins}/**/*.test.ts'];
const tidy = 'tests/tidy.test.ts';
const always = ['tests/flows/**', 'node_modules/**'];

export default defineConfig({
	plugins: [sveltekit()],
	define: { __DEMO__: true, __VERSION__: '"0.0.0"', __PACKS__: [] },
	test: {
		environment: 'node',
		pool: 'forks',
		// A third of the time the suites wait: for clocks, for sockets, for processes of their own.
		maxWorkers: 3,
		testTimeout: 30_000,
		hookTimeout: 120_000,
		projects: [
			{ extends: true, test: { name: 'pure', include: [pure], exclude: always, isolate: false } },
			{ extends: true, test: { name: 'data', include: data, exclude: always, isolate: false } },
			{
				extends: true,
				test: {
					name: 'parts',
					include: ['tests/**/*.test.ts'],
					exclude: [...always, pure, ...data, tidy]
				}
			},
			{ extends: true, test: { name: 'tidy', include: [tidy] } }
		]
	}
});
