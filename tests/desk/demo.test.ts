import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemo } from '../../supabase/local/demo.ts';
import { certificate } from '../../supabase/local/demo/papers.ts';
import { startBackend, type Backend } from '../../supabase/local/server.ts';
import { inspect } from '../../supabase/functions/receive-file/inspect.ts';

describe('The demo', () => {
	let backend: Backend;
	let made: Awaited<ReturnType<typeof seedDemo>>;
	beforeAll(async () => {
		backend = await startBackend({ dir: null, port: 0, kind: 'pglite', demo: true, quiet: true });
		made = await seedDemo(backend);
	}, 180_000);
	afterAll(() => backend.stop());

	it('has two applicants, a reviewer, a lead and somebody of the staff', () => {
		const roles = made.people.map((person) => person.role);
		expect(roles).toEqual(['applicant', 'applicant', 'reviewer', 'lead', 'staff']);
	});

	it('gives each of them a password of their own, which signs them in', async () => {
		expect(new Set(made.people.map((person) => person.password)).size).toBe(5);
		const [avery] = made.people;
		const response = await fetch(`${backend.url}/auth/v1/token?grant_type=password`, {
			method: 'POST',
			headers: { apikey: backend.key, 'content-type': 'application/json' },
			body: JSON.stringify({ email: avery?.email, password: avery?.password })
		});
		expect(response.status).toBe(200);
	});

	it('has twenty files in the queue: late, held, waiting, sent again, in both languages', async () => {
		const rows = await backend.db.q(`select count(*)::int as open,
			count(*) filter (where due_at < now())::int as late,
			count(*) filter (where state = 'claimed')::int as held,
			count(*) filter (where state = 'waiting')::int as waiting,
			count(*) filter (where revision > 1)::int as again,
			count(distinct language)::int as languages
			from app.reviews where state <> 'decided'`);
		const row = rows[0] ?? {};
		expect(Number(row['open'])).toBeGreaterThanOrEqual(20);
		for (const name of ['late', 'held', 'waiting', 'again']) {
			expect(Number(row[name]), name).toBeGreaterThan(0);
		}
		expect(row['languages']).toBe(2);
	});

	it('stored real files, which the server read and received', async () => {
		const [row] = await backend.db.q(`select count(*)::int as files,
			count(*) filter (where state in ('received', 'superseded'))::int as received,
			count(distinct type)::int as types from app.files`);
		expect(row?.['received']).toBe(row?.['files']);
		expect(row?.['types']).toBe(3);
	});

	it('writes to nobody who is made up', async () => {
		const [row] = await backend.db.q(
			'select count(*)::int as due from app.mails where sent_at is null'
		);
		expect(row?.['due']).toBe(0);
	});
});

describe('The demo’s papers', () => {
	const facts = { name: 'Ana Peña', provider: 'Any', hours: 80, completed: '2026-05-29' };

	it.each(['pdf', 'png', 'jpg', 'dim', 'blurred', 'unsigned'] as const)(
		'are files that open: %s',
		async (kind) => {
			const paper = certificate(facts, kind);
			const found = await inspect(new Uint8Array(paper.bytes));
			expect(found).toEqual({ type: paper.type, refusal: null });
		}
	);
});
