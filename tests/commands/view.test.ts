import { expect, test } from 'vitest';
import { check, other } from './folding.ts';

test('[W1] view.save takes a name and what narrows, and neither of them empty or endless', () => {
	const view = { program: 'calmhsa', name: 'Mine, late', query: 'mine=1&age=late' };
	expect(check('view.save', view)).toEqual(view);
	for (const wrong of [{ name: '' }, { name: 'x'.repeat(61) }, { query: '' }]) {
		expect(() => check('view.save', { ...view, ...wrong })).toThrow();
	}
});

test('[W1] view.remove takes the view that it is about', () => {
	const args = { program: 'calmhsa', view: other };
	expect(check('view.remove', args)).toEqual(args);
	expect(() => check('view.remove', { program: 'calmhsa', view: 'the first' })).toThrow();
});
