import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// A deployed build names its project, so that a script could not talk to anybody else.
const project = process.env.WAYMARK_PROJECT_URL;
const cloud = project === undefined ? [] : [project, project.replace(/^http/, 'ws')];

// A release has the name of its commit, and so the same bytes each time. This file is read more than once
// while the app is built: a name made here each time would part what belongs together.
const release = process.env.WAYMARK_RELEASE;
const named = release === undefined ? {} : { name: release };

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// One fallback page serves every address, so a deep link opens with no signal.
		adapter: adapter({ fallback: '200.html', strict: false }),
		serviceWorker: { register: false },
		version: { ...named, pollInterval: 0 },
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
