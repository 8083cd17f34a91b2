import type { Json } from './json.ts';

/** The value as it will travel: without what is undefined; anything but JSON is a bug. */
export function plain(value: unknown): Json {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value === 'object') {
		const parts = Object.entries(value).filter(([, part]) => part !== undefined);
		return Object.fromEntries(parts.map(([key, part]) => [key, plain(part)]));
	}
	throw new Error(`This must hold: a value that travels is JSON, and ${typeof value} is not`);
}

export function isPlain(value: unknown): value is Json {
	if (value === null || ['string', 'boolean'].includes(typeof value)) return true;
	if (typeof value === 'number') return Number.isFinite(value);
	return typeof value === 'object' && Object.values(value).every(isPlain);
}
