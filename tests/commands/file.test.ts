import { expect, test } from 'vitest';
import { application, check, folded, other } from './folding.ts';

const args = {
	file: other,
	application,
	document: 'certificate',
	name: 'certificate.pdf',
	type: 'application/pdf',
	size: 2000,
	sha256: 'a'.repeat(64),
	warnings: ['blurred']
};

test('[U3] file.attach shows the file as stored, not as received', () => {
	const file = folded({ name: 'file.attach', table: 'files', args });
	expect(file).toMatchObject({ id: other, state: 'stored', receipt: null, warnings: ['blurred'] });
	const row = { id: other, state: 'received' };
	expect(folded({ name: 'file.attach', table: 'files', args, row })).toBe(row);
});

test('file.remove takes the file away', () => {
	const removing = { application, file: other };
	const row = { id: other, state: 'received' };
	expect(folded({ name: 'file.remove', table: 'files', args: removing, row })).toMatchObject({
		state: 'removed'
	});
	expect(folded({ name: 'file.remove', table: 'files', args: removing })).toBeNull();
});

test('[W1] a file without a real hash is a bug', () => {
	expect(() => check('file.attach', { ...args, sha256: 'none' })).toThrow();
});
