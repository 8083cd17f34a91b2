import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// A deployed build names its project, so that a script could not talk to anybody else.
const project = process.env.WAYMARK_PROJECT_URL;
const cloud = project === undefined ? [] : [project, project.replace(/^http/, 'ws')];

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// One fallback page serves every address, so a deep link opens with no signal.
		adapter: adapter({ fallback: '200.html', strict: false }),
		serviceWorker: { register: false },
		// Any name will do while developing; a release has that of its commit, and so the same bytes each time.
		version: { name: process.env.WAYMARK_RELEASE ?? String(Date.now()), pollInterval: 0 },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'blob:', 'data:'],
				'connect-src': ['self', ...cloud],
				'worker-src': ['self', 'blob:'],
				'frame-src': ['none'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};
