import { expect, test } from 'vitest';
import { people } from '../people.ts';
import { application, check, folded } from './folding.ts';

const begin = { application, program: 'calmhsa', edition: 1, pathway: 'initial' };
const started = folded({ name: 'application.start', table: 'applications', args: begin });

test('application.start makes the application and its certificate at once', () => {
	expect(started).toMatchObject({ id: application, person: people.avery, state: 'draft' });
	const certificate = folded({ name: 'application.start', table: 'certificates', args: begin });
	expect(certificate).toMatchObject({ id: application, state: 'none', revision: 0 });
});

test('application.start makes no certificate where the program asks for none', () => {
	const args = { ...begin, program: 'massachusetts', pathway: 'class' };
	expect(folded({ name: 'application.start', table: 'applications', args })).not.toBeNull();
	expect(folded({ name: 'application.start', table: 'certificates', args })).toBeNull();
});

test('application.start says which certification a specialization stands on', () => {
	const args = { ...begin, pathway: 'crisis', builds_on: people.jordan };
	const row = folded({ name: 'application.start', table: 'applications', args });
	expect(row).toMatchObject({ pathway: 'crisis', builds_on: people.jordan });
	expect(folded({ name: 'application.start', table: 'certificates', args })).toBeNull();
	expect(started).toMatchObject({ builds_on: null });
});

test('[W3] application.start changes nothing of a row that has come from the server', () => {
	const row = { ...started, state: 'submitted' };
	expect(folded({ name: 'application.start', table: 'applications', args: begin, row })).toBe(row);
});

test('application.answer keeps the value, the edit and counts the revision', () => {
	const args = { application, path: 'identity/first_name', value: 'Avery', base: 0 };
	const first = folded({ name: 'application.answer', table: 'fields', args });
	expect(first).toMatchObject({ value: 'Avery', edit: 'u1', rev: 1, updated_at: 5 });
	const row = { rev: 4 };
	expect(folded({ name: 'application.answer', table: 'fields', args, row })).toMatchObject({
		rev: 5
	});
});

test('application.submit shows as sent, without a receipt', () => {
	const args = { application, digest: 'a'.repeat(64), revision: 0 };
	const row = { ...started, receipt: 'A-1' };
	const sent = folded({ name: 'application.submit', table: 'applications', args, row });
	expect(sent).toMatchObject({ state: 'submitted', revision: 1, receipt: null, submitted_at: 5 });
	expect(folded({ name: 'application.submit', table: 'applications', args })).toBeNull();
});

test('application.withdraw ends it', () => {
	const args = { application, revision: 0 };
	const row = started;
	expect(folded({ name: 'application.withdraw', table: 'applications', args, row })).toMatchObject({
		state: 'withdrawn'
	});
});

test('[W1] arguments that the command does not take are a bug, before anything is written', () => {
	expect(() => check('application.start', { ...begin, application: 'short' })).toThrow();
	expect(() => check('application.answer', { application, path: '', value: 1 })).toThrow();
	expect(() => check('application.submit', { application, digest: 'x', revision: 0 })).toThrow();
	const value = { list: [1, null, 'x'] };
	expect(check('application.answer', { application, path: 'a/b', value })).toMatchObject({ value });
});
