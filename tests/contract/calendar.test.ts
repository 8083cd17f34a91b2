/** The calendar's address, asked as a calendar asks: with no account, no key and no token but its own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayOf } from '../../src/lib/domain/calendar.ts';
import { open } from '../../supabase/local/functions.ts';
import type { Backend } from '../../supabase/local/server.ts';
import { startTestBackend } from '../fakes/backend.ts';

let backend: Backend;
let token = '';
const dir = mkdtempSync(join(tmpdir(), 'waymark-calendar-'));
const exam = addDays(dayOf(Date.now()), 40);
const db = { schema: 'api' } as const;

beforeAll(async () => {
	backend = await startTestBackend({ dir });
	const [email, password] = ['avery@example.org', 'a long password'];
	const service = createClient(backend.url, backend.serviceKey);
	const made = await service.auth.admin.createUser({ email, password, email_confirm: true });
	const id = made.data.user?.id ?? '';
	await backend.db.q(`insert into app.people (id, name, language) values ('${id}', 'Avery', 'es')`);
	await backend.db.q(
		`insert into app.study_plans (person, program, exam_on, weekdays, minutes, updated_at)
		values ($1, 'calmhsa', $2, '{0,1,2,3,4,5,6}', 30, now())`,
		[id, exam]
	);
	const avery = createClient(backend.url, backend.key, { db });
	await avery.auth.signInWithPassword({ email, password });
	const answer = await avery.rpc('calendar_make');
	const told: unknown = answer.data;
	token = told instanceof Object && 'token' in told ? String(told.token) : '';
}, 120_000);
afterAll(async () => {
	await backend.stop();
	rmSync(dir, { recursive: true, force: true });
});

const ask = (path: string, method = 'GET') =>
	fetch(`${backend.url}/functions/v1/calendar${path}`, { method });

test('whoever has the address reads the plan as a calendar, in the person’s language', async () => {
	const response = await ask(`/${token}.ics`);
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
	expect(response.headers.get('cache-control')).toContain('private');
	const text = (await response.text()).replaceAll('\r\n ', '');
	expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
	expect(text).toContain('SUMMARY;LANGUAGE=es:Estudio: 30 minutos');
	expect(text).toContain(`DTSTART;VALUE=DATE:${exam.replaceAll('-', '')}`);
	expect(text).toContain('UID:accommodations-calmhsa@waymark');
	expect(text).toContain(`URL:${backend.url}/study/plan`);
	expect(text).toContain('REFRESH-INTERVAL');
});

test('it names nobody, and not what is studied', async () => {
	const text = await (await ask(`/${token}.ics`)).text();
	expect(text).not.toMatch(/avery|example\.org|peer|pares|recuper|mental/i);
});

test('a look before reading is answered with headers alone', async () => {
	const response = await ask(`/${token}.ics`, 'HEAD');
	expect(response.status).toBe(200);
	expect(await response.text()).toBe('');
});

test.each([
	['another token', `/${'0'.repeat(64)}.ics`],
	['no token', ''],
	['half a token', '/abc.ics'],
	['a path out of it', '/../../etc.ics'],
	['SQL', `/${encodeURIComponent("' or true --")}.ics`]
])('%s finds no calendar', async (...[, path]) => {
	expect((await ask(path)).status).toBe(404);
});

test('nothing is written through it', async () => {
	for (const method of ['POST', 'PUT', 'DELETE']) {
		expect((await ask(`/${token}.ics`, method)).status).toBe(405);
	}
});

test('[D3] who asks all the time is told to wait', async () => {
	await backend.db.q('update app.calendars set reads = 60');
	const response = await ask(`/${token}.ics`);
	expect(response.status).toBe(429);
	expect(response.headers.get('retry-after')).toBe('3600');
});

test('the functions that need no token are those that the hosted runtime is told of', () => {
	const config = readFileSync(join(import.meta.dirname, '../../supabase/config.toml'), 'utf8');
	const told = config.matchAll(/\[functions\.([a-z-]+)\]\nverify_jwt = false/g);
	expect([...told].map(([, name]) => name).sort()).toEqual(open.toSorted());
});
