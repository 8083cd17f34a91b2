import { expect, test } from 'vitest';
import { advance, chunkBytes, nextTodo, storageKey } from '../../src/lib/sync/uploads.ts';
import type { Upload } from '../../src/lib/sync/uploads.ts';

export const waiting: Upload = {
	file: 'f1',
	application: 'a1',
	document: 'certificate',
	name: 'certificate.pdf',
	type: 'application/pdf',
	size: chunkBytes + 10,
	sha256: 'a'.repeat(64),
	warnings: [],
	state: 'waiting',
	url: null,
	offset: 0,
	code: null,
	at: 1,
	failures: 0,
	retryAt: 0
};

test('[U2] a file is created, sent in chunks, stored, attached, and only then looked at', () => {
	expect(nextTodo(waiting, true)).toEqual({ do: 'create' });
	const sending = advance(waiting, { heard: 'created', url: '/u' });
	expect(nextTodo(sending, false)).toMatchObject({ do: 'send', from: 0, to: chunkBytes });
	const half = advance(sending, { heard: 'offset', offset: chunkBytes });
	expect(nextTodo(half, false)).toMatchObject({ from: chunkBytes, to: chunkBytes + 10 });
	const stored = advance(half, { heard: 'offset', offset: waiting.size });
	expect(nextTodo(stored, false)).toEqual({ do: 'attach' });
	expect(nextTodo(advance(stored, { heard: 'attached' }), false)).toEqual({ do: 'receive' });
});

test('[U2] after a break the server is asked how far it got', () => {
	const sending = advance(waiting, { heard: 'created', url: '/u' });
	expect(nextTodo(sending, true)).toEqual({ do: 'ask_offset', url: '/u' });
});

test('[U2] bytes that are there already count as sent', () => {
	expect(advance(waiting, { heard: 'exists' }).state).toBe('stored');
});

test('[U2] an upload that the server has forgotten starts over; so does one that keeps moving', () => {
	const sending = advance(waiting, { heard: 'created', url: '/u' });
	expect(advance(sending, { heard: 'gone' })).toMatchObject({ state: 'waiting', url: null });
	const moved = [1, 2, 3].reduce((upload) => advance(upload, { heard: 'moved' }), sending);
	expect(moved).toMatchObject({ state: 'waiting', url: null });
});

test('[U3] a file that the server will not have keeps its code, and nothing more is sent', () => {
	const refused = advance(waiting, { heard: 'refused', code: 'file.too_large' });
	expect(refused).toMatchObject({ state: 'refused', code: 'file.too_large' });
	expect(nextTodo(refused, true)).toEqual({ do: 'nothing' });
});

test('[U2] the key is the owner and the content, never the name', () => {
	expect(storageKey('p1', waiting)).toBe(`p1/${'a'.repeat(64)}.pdf`);
	expect(storageKey('p1', { ...waiting, type: 'text/html' })).toMatch(/\.bin$/u);
});
