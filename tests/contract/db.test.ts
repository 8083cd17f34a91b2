import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asClaims } from '../../supabase/local/claims.ts';
import { type Db, openDb } from '../../supabase/local/db.ts';
import { applyMigrations, prepare } from '../../supabase/local/migrate.ts';

const folders: string[] = [];
const opened: Db[] = [];

function folder(): string {
	const dir = mkdtempSync(join(tmpdir(), 'waymark-db-'));
	folders.push(dir);
	return dir;
}

async function open(kind: Db['kind'], dir: string): Promise<Db> {
	const db = await openDb({ dir, kind });
	opened.push(db);
	return db;
}

afterEach(async () => {
	for (const db of opened.splice(0)) await db.close().catch(() => {});
});
afterAll(() => {
	for (const dir of folders) rmSync(dir, { recursive: true, force: true });
});

describe.each(['postgres', 'pglite'] as const)('the database on %s', (kind) => {
	let dir: string;
	let db: Db;
	beforeAll(async () => {
		dir = folder();
		db = await openDb({ dir, kind });
	});
	afterAll(() => db.close());

	test('reads and writes the same values', async () => {
		const [row] = await db.q(
			`select $1::text[] as words, $2::jsonb as about, $3::jsonb as text, $4::bigint as count,
				'2026-07-01T10:00:00Z'::timestamptz as at, 9007199254740993 as beyond, null as nothing`,
			[['a', 'b'], { a: [1, null] }, '{"already": "json"}', 41]
		);
		expect({ ...row }).toEqual({
			words: ['a', 'b'],
			about: { a: [1, null] },
			text: { already: 'json' },
			count: 41,
			at: new Date('2026-07-01T10:00:00Z'),
			beyond: '9007199254740993',
			nothing: null
		});
		expect(await db.q('select 1 as a; select 2 as a')).toEqual([{ a: 2 }]);
	});

	test('undoes all of a transaction that fails, and goes on', async () => {
		await db.q('create table kept (a int)');
		const failing = db.tx(async (q) => {
			await q('insert into kept values (1)');
			throw new Error('changed my mind');
		});
		await expect(failing).rejects.toThrow('changed my mind');
		expect(await db.q('select * from kept')).toEqual([]);
	});

	test('hears what is told on a channel', async () => {
		const heard = Promise.withResolvers<string>();
		const stop = await db.listen('news', heard.resolve);
		await db.q(`select pg_notify('news', 'something')`);
		expect(await heard.promise).toBe('something');
		await stop();
	});

	test('takes the base and every migration as a role that is no superuser', async () => {
		expect((await prepare(db)).length).toBeGreaterThan(5);
		expect(await prepare(db)).toEqual([]);
		const [postgres] = await db.q(`select rolsuper from pg_roles where rolname = 'postgres'`);
		expect(postgres?.['rolsuper']).toBe(false);
	});

	test('keeps transactions apart that run at once', async () => {
		const who = async (sub: string) =>
			asClaims(db, { role: 'authenticated', sub }, async (q) => {
				await q('select pg_sleep(0.001)');
				return q(`select auth.uid()::text as uid, current_user::text as role`);
			});
		const ids = Array.from({ length: 20 }, (_, i) => `00000000-0000-4000-8000-${1e11 + i}`);
		const answers = await Promise.all(ids.map(who));
		expect(answers.flat()).toEqual(ids.map((uid) => ({ uid, role: 'authenticated' })));
		expect(await db.q('select auth.uid() as uid, current_user::text as role')).toEqual([
			{ uid: null, role: 'supabase_admin' }
		]);
	});

	test.each([
		'create function auth.mine() returns int language sql as $$ select 1 $$',
		'create table storage.mine (a int)',
		'reset role; create role boss superuser',
		'alter table auth.users disable row level security'
	])('refuses a migration that reaches into what hosted keeps to itself: %s', async (text) => {
		const steps = [{ name: '9_bad.sql', version: '9', text, hash: text }];
		await expect(applyMigrations(db, steps)).rejects.toMatchObject({ code: '42501' });
	});

	test('refuses a released migration that was changed', async () => {
		const step = { name: '9_one.sql', version: '9', text: 'select 1', hash: 'before' };
		await applyMigrations(db, [step]);
		const changed = applyMigrations(db, [{ ...step, hash: 'after' }]);
		await expect(changed).rejects.toThrow(/9_one.sql was changed/);
	});

	test('opens again with what was written', async () => {
		await db.q('insert into kept values (7)');
		await db.close();
		db = await openDb({ dir, kind });
		expect(await db.q('select a from kept')).toEqual([{ a: 7 }]);
	});
});

describe('the embedded server', () => {
	let dir: string;
	beforeAll(() => (dir = folder()));

	/** Another process with the database open, which is killed before it can close anything. */
	async function openElsewhere() {
		const script = `const { openDb } = await import(${JSON.stringify(dbModule)});
			const db = await openDb({ dir: ${JSON.stringify(dir)}, kind: 'postgres' });
			await db.q('create table if not exists kept (a int)');
			await db.q('insert into kept values (1)');
			console.log('open'); setInterval(() => {}, 1000);`;
		const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
		await once(child.stdout, 'data');
		return child;
	}

	test('is left alone while another process has it', async () => {
		const child = await openElsewhere();
		await expect(openDb({ dir, kind: 'postgres' })).rejects.toThrow(/already runs/);
		child.kill('SIGKILL');
		await once(child, 'exit');
	});

	test('is taken over when its process was killed, and what was written is there', async () => {
		const before = readFileSync(join(dir, 'postgres-17/postmaster.pid'), 'utf8').split('\n')[0];
		const db = await open('postgres', dir);
		expect(await db.q('select a from kept')).toEqual([{ a: 1 }]);
		const [row] = await db.q(`select pg_backend_pid() > 0 as alive`);
		expect(row?.['alive']).toBe(true);
		const after = readFileSync(join(dir, 'postgres-17/postmaster.pid'), 'utf8').split('\n')[0];
		expect(after).toBe(before);
	});

	test('starts again after it was killed itself', async () => {
		const child = await openElsewhere();
		const pid = Number(
			readFileSync(join(dir, 'postgres-17/postmaster.pid'), 'utf8').split('\n')[0]
		);
		process.kill(pid, 'SIGKILL');
		child.kill('SIGKILL');
		await once(child, 'exit');
		const db = await open('postgres', dir);
		expect(await db.q('select count(*) as n from kept')).toEqual([{ n: 2 }]);
	});

	test('does not outlive a process that ends by itself', async () => {
		const script = `const { openDb } = await import(${JSON.stringify(dbModule)});
			await openDb({ dir: ${JSON.stringify(dir)}, kind: 'postgres' }); process.exit(0);`;
		const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
		await once(child, 'exit');
		await expect.poll(() => isGone(dir), { timeout: 10_000 }).toBe(true);
	});

	test.skipIf(process.getuid?.() !== 0)(
		'runs as nobody where root may make no namespace of its own',
		async () => {
			const own = folder();
			const script = `const { openDb } = await import(${JSON.stringify(dbModule)});
				const { eraseData } = await import(${JSON.stringify(runnerModule)});
				const db = await openDb({ dir: ${JSON.stringify(own)}, kind: 'postgres' });
				const [row] = await db.q('show data_directory');
				await db.close();
				await eraseData(${JSON.stringify(own)});
				console.log(row.data_directory);`;
			const env = { PATH: '/nowhere' };
			const { stdout, stderr } = spawnSync(
				process.execPath,
				['--input-type=module', '-e', script],
				{ env, encoding: 'utf8' }
			);
			expect(stderr).toBe('');
			expect(stdout).toMatch(/^\/var\/tmp\/waymark-/);
			expect(existsSync(stdout.trim())).toBe(false);
		}
	);

	test('begins again after a first run that was cut short', async () => {
		const own = folder();
		mkdirSync(join(own, 'postgres-17.tmp'));
		writeFileSync(join(own, 'postgres-17.tmp/PG_VERSION'), '17\n');
		const db = await open('postgres', own);
		expect(await db.q('select 1 as a')).toEqual([{ a: 1 }]);
	});

	test('is reached by a short way from a folder deep down, and never over the network', async () => {
		const own = join(folder(), 'deep-'.repeat(20));
		const db = await open('postgres', own);
		expect(await db.q('select 1 as a')).toEqual([{ a: 1 }]);
	});
});

const runnerModule = new URL('../../supabase/local/runner.ts', import.meta.url).href;
const dbModule = new URL('../../supabase/local/db.ts', import.meta.url).href;

function isGone(dir: string): boolean {
	try {
		readFileSync(join(dir, 'postgres-17/postmaster.pid'));
		return false;
	} catch {
		return true;
	}
}
