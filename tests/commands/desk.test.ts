import { expect, test } from 'vitest';
import { check } from './folding.ts';

test('[W1] desk.set takes only what the desk can be set to', () => {
	const settings = {
		undo_seconds: 20,
		sample_permille: 40,
		sample_first: 10,
		sample_flags: ['blank']
	};
	expect(check('desk.set', { program: 'calmhsa', ...settings })).toMatchObject(settings);
	for (const wrong of [{ undo_seconds: -1 }, { sample_permille: 1001 }, { sample_first: 0.5 }]) {
		expect(() => check('desk.set', { program: 'calmhsa', ...settings, ...wrong })).toThrow();
	}
});
