import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	define: { __DEMO__: true, __VERSION__: '"0.0.0"', __PACKS__: [] },
	test: {
		include: ['tests/**/*.test.ts', 'supabase/tests/**/*.test.ts'],
		exclude: ['tests/flows/**', 'node_modules/**'],
		environment: 'node',
		pool: 'forks',
		maxWorkers: 2,
		testTimeout: 30_000,
		hookTimeout: 120_000
	}
});
