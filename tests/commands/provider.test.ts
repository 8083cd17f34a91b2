import { expect, test } from 'vitest';
import { check, other } from './folding.ts';

test('[W1] provider.set takes days of the calendar or none', () => {
	const line = {
		provider: other,
		program: 'calmhsa',
		name: 'Harbor Academy',
		approved_from: '2026-01-01',
		approved_to: null,
		source: 'A letter',
		confirmed: true,
		note: 'It came'
	};
	expect(check('provider.set', line)).toEqual(line);
	expect(() => check('provider.set', { ...line, approved_from: 'January' })).toThrow();
	expect(() => check('provider.set', { ...line, name: '' })).toThrow();
});
