import { describe, expect, test } from 'vitest';
import { application as en } from '../../src/lib/words/en/application.ts';
import { sync as enSync } from '../../src/lib/words/en/sync.ts';
import { application as es } from '../../src/lib/words/es/application.ts';
import { sync as esSync } from '../../src/lib/words/es/sync.ts';
import { partStatus } from '../../src/routes/application/part-status.ts';

const english = { application: en, sync: enSync };
const spanish = { application: es, sync: esSync };
const decided = { receipt: 'A-1', sending: null };
const said = (
	part: 'application' | 'certificate',
	state: 'submitted' | 'approved' | 'denied',
	words = spanish
) => partStatus({ ...decided, part, state }, words, true).text;

describe('the status of an application and of a certificate', () => {
	test('agrees in Spanish with what it is about', () => {
		expect(said('application', 'submitted')).toBe('Recibida');
		expect(said('application', 'approved')).toBe('Aprobada');
		expect(said('application', 'denied')).toBe('No aprobada');
		expect(said('certificate', 'submitted')).toBe('Recibido');
		expect(said('certificate', 'approved')).toBe('Aprobado');
		expect(said('certificate', 'denied')).toBe('No aprobado');
		expect(es.explain('application').approved).toContain(' la aprobó');
		expect(es.explain('certificate').approved).toContain(' lo aprobó');
	});

	test('is the same fixed words in English', () => {
		for (const state of ['submitted', 'approved', 'denied'] as const) {
			expect(said('application', state, english)).toBe(said('certificate', state, english));
		}
	});

	test('is not "received" before the server has answered', () => {
		const sent = { part: 'application', state: 'submitted', receipt: null } as const;
		const text = partStatus({ ...sent, sending: 'on_its_way' }, spanish, false).text;
		expect(text).toBe('Guardada en este dispositivo');
	});
});
