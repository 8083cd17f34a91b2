import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetPlace, keepPlace, takePlace } from '../../src/routes/place.ts';
import { nextPath } from '../../src/routes/sign-in/next-path.ts';

const minute = 60_000;

beforeEach(() => {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	});
});

describe('[complaint 1] the place before the camera', () => {
	test('is given back once', () => {
		keepPlace({ path: '/application/identity', scroll: 812 }, 0);
		expect(takePlace(minute)).toEqual({ path: '/application/identity', scroll: 812 });
		expect(takePlace(minute)).toBeNull();
	});

	test('is forgotten once the file is there', () => {
		keepPlace({ path: '/application/identity', scroll: 812 }, 0);
		forgetPlace();
		expect(takePlace(minute)).toBeNull();
	});

	test('is too old after a quarter of an hour', () => {
		keepPlace({ path: '/application/identity', scroll: 812 }, 0);
		expect(takePlace(16 * minute)).toBeNull();
	});

	test('never leads away from this app', () => {
		keepPlace({ path: '//elsewhere.example', scroll: 0 }, 0);
		expect(takePlace(minute)).toBeNull();
	});
});

describe('where sign-in leads', () => {
	test('is the page that asked for it', () => {
		expect(nextPath('/desk')).toBe('/desk');
	});

	test('is the dashboard for anything that is not a path of this app', () => {
		for (const asked of [
			null,
			'',
			'https://elsewhere.example',
			'//elsewhere.example',
			'/\\elsewhere',
			'/sign-in'
		]) {
			expect(nextPath(asked)).toBe('/dashboard');
		}
	});
});
