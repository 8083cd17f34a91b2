/** Alerts, from a notification to what a browser reads: with a push service of our own on this machine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fromBase64url, seal, toBase64url, vouch } from '../../supabase/functions/_shared/push.ts';
import { isPushService } from '../../supabase/functions/send-notifications/alerts.ts';
import { openKeys } from '../../supabase/local/keys.ts';
import type { Backend } from '../../supabase/local/server.ts';
import { startTestBackend } from '../fakes/backend.ts';
import { EdgeRuntime } from '../fakes/edge/runtime.ts';
import { Browser, openPushService, senderOf, type AlertHouse } from '../fakes/push-service.ts';

describe('sealing', () => {
	/** The example of RFC 8291, section 5 and appendix A. */
	const example = {
		text: 'When I grow up, I want to be a watermelon',
		server: {
			public:
				'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8',
			private: 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'
		},
		browser: {
			p256dh:
				'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
			private: 'q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94',
			auth: 'BTBZMqHH6r4Tts7J_aSIgg'
		},
		salt: 'DGv6ra1nlYgDCS1FRnbzlw',
		sealed:
			'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN'
	};
	async function keysOf({ public: point, private: d }: { public: string; private: string }) {
		const curve = { name: 'ECDH', namedCurve: 'P-256' };
		const bytes = fromBase64url(point);
		const x = toBase64url(bytes.slice(1, 33));
		const y = toBase64url(bytes.slice(33, 65));
		const jwk = { kty: 'EC', crv: 'P-256', x, y };
		const [publicKey, privateKey] = await Promise.all([
			crypto.subtle.importKey('jwk', jwk, curve, true, []),
			crypto.subtle.importKey('jwk', { ...jwk, d }, curve, true, ['deriveBits'])
		]);
		return { publicKey, privateKey };
	}

	test('the example of the standard comes out byte for byte, and its browser reads it', async () => {
		const given = { keys: await keysOf(example.server), salt: fromBase64url(example.salt) };
		const sealed = await seal(example.text, example.browser, given);
		expect(toBase64url(sealed)).toBe(example.sealed);
		const browser = new Browser(example.browser);
		expect(browser.subscription.p256dh).toBe(example.browser.p256dh);
		expect(browser.read(Buffer.from(sealed))).toBe(example.text);
	});

	test('no two messages are alike, and no other browser reads one', async () => {
		const browser = new Browser();
		const [one, two] = await Promise.all([
			seal('es', browser.subscription),
			seal('es', browser.subscription)
		]);
		expect(toBase64url(one)).not.toBe(toBase64url(two));
		expect(browser.read(Buffer.from(two))).toBe('es');
		expect(() => new Browser().read(Buffer.from(two))).toThrow();
	});

	test('who sends is signed, for one service and half a day', async () => {
		const { alerts } = await openKeys(null);
		const now = Date.UTC(2027, 2, 2);
		const about = { subject: 'mailto:a@example.org', now };
		const sender = senderOf(await vouch('https://push.example/a/b?c', alerts, about));
		expect(sender).toEqual({
			key: alerts.publicKey,
			claims: { aud: 'https://push.example', exp: now / 1000 + 43_200, sub: about.subject }
		});
	});

	test('the local keys are made once and kept', async () => {
		const dir = mkdtempSync(join(tmpdir(), 'waymark-keys-'));
		const [first, second] = [await openKeys(dir), await openKeys(dir)];
		rmSync(dir, { recursive: true });
		expect(second.alerts).toEqual(first.alerts);
	});
});

test.each([
	['https://fcm.example/send/1', true],
	['https://a.push.example/1', true],
	['https://a.b.push.example/1', true],
	['https://push.example/1', false],
	['https://evilpush.example/1', false],
	['http://fcm.example/send/1', false],
	['https://fcm.example:444/1', false],
	['https://fcm.example@evil.example/1', false],
	['http://169.254.169.254/latest', false],
	['nonsense', false]
])('%s is a push service: %s', (endpoint, is) => {
	expect(isPushService(endpoint, 'https://fcm.example https://*.push.example')).toBe(is);
});

describe.each(['by the embedded backend', 'by Deno'] as const)('sent %s', (where) => {
	let backend: Backend;
	let push: AlertHouse;
	let avery: string;
	const runtime = new EdgeRuntime();
	const dir = mkdtempSync(join(tmpdir(), 'waymark-alerts-'));
	beforeAll(async () => {
		push = await openPushService();
		const settings = { PUSH_SERVICES: push.origin };
		const elsewhere = { runtime: (env: Record<string, string>) => runtime.address(env) };
		backend = await startTestBackend({ dir, settings, ...(where === 'by Deno' && elsewhere) });
		const { data } = await createClient(backend.url, backend.serviceKey).auth.admin.createUser({
			...{ email: 'avery@example.org', password: 'a long password', email_confirm: true }
		});
		avery = data.user?.id ?? '';
		await backend.db.q(`insert into app.people (id, name, language) values ($1, 'Avery', 'es')`, [
			avery
		]);
	}, 120_000);
	afterAll(async () => {
		await backend.stop();
		runtime.stop();
		await push.stop();
		rmSync(dir, { recursive: true, force: true });
	});

	async function device(path: string): Promise<Browser> {
		const browser = new Browser();
		const { p256dh, auth } = browser.subscription;
		await backend.db.q(
			'insert into app.alert_devices (person, endpoint, p256dh, auth) values ($1, $2, $3, $4)',
			[avery, push.origin + path, p256dh, auth]
		);
		return browser;
	}
	const tell = (kind: string) =>
		backend.db.q(`insert into app.notifications (person, kind, about) values ($1, $2, '{}')`, [
			avery,
			kind
		]);
	const arrived = (path: string, count = 1) =>
		vi.waitFor(() => {
			const found = push.received.filter((one) => one.path === path);
			expect(found).toHaveLength(count);
			return found;
		}, 10_000);
	const waiting = async () =>
		Number((await backend.db.q('select count(*)::int as n from app.alerts'))[0]?.['n']);
	const idle = () => vi.waitFor(async () => expect(await waiting()).toBe(0), 10_000);

	test('news rings once on each device, and says no more than that there is some', async () => {
		const [phone, laptop] = [await device('/phone'), await device('/laptop')];
		await tell('application.approved');
		const [onPhone] = await arrived('/phone');
		const [onLaptop] = await arrived('/laptop');
		expect(phone.read(onPhone?.body ?? Buffer.alloc(0))).toBe('news');
		expect(laptop.read(onLaptop?.body ?? Buffer.alloc(0))).toBe('news');
		expect(onPhone?.headers).toMatchObject({
			'content-encoding': 'aes128gcm',
			ttl: '259200',
			urgency: 'normal'
		});
		const config: unknown = await (await fetch(`${backend.url}/config.json`)).json();
		const sender = senderOf(onPhone?.headers['authorization'] ?? '');
		expect(config).toMatchObject({ alerts: sender?.key });
		expect(sender?.claims).toMatchObject({ aud: push.origin });
		await idle();
		expect(push.received).toHaveLength(2);
	});

	test('what it is about is told only to who chose to see it', async () => {
		const browser = await device('/detailed');
		await backend.db.q('insert into app.reaches (person, detailed) values ($1, true)', [avery]);
		await tell('seat.offered');
		const [one] = await arrived('/detailed');
		expect(browser.read(one?.body ?? Buffer.alloc(0))).toBe('seat.offered');
		expect(one?.headers['urgency']).toBe('high');
	});

	test.each([404, 410])('a device that answers %i is forgotten', async (status) => {
		await device(`/left-${status}`);
		push.says.set(`/left-${status}`, status);
		await tell('application.approved');
		await idle();
		const left = await backend.db.q('select 1 from app.alert_devices where endpoint = $1', [
			`${push.origin}/left-${status}`
		]);
		expect(left).toEqual([]);
	});

	test('a service that is busy is asked again later', async () => {
		await idle();
		await device('/busy');
		push.says.set('/busy', 503);
		await tell('application.approved');
		await vi.waitFor(async () => {
			const [row] = await backend.db.q('select attempts, error from app.alerts');
			expect(row).toMatchObject({ attempts: 1, error: '503 ' });
		}, 10_000);
		push.says.delete('/busy');
		await backend.db.q('update app.alerts set due_at = now()');
		await arrived('/busy');
		await idle();
	});

	test('an address that is no push service’s is never asked, and is forgotten', async () => {
		const before = push.received.length;
		const { p256dh, auth } = new Browser().subscription;
		await backend.db.q(
			`insert into app.alert_devices (person, endpoint, p256dh, auth)
				values ($1, 'http://127.0.0.1:9/inside', $2, $3)`,
			[avery, p256dh, auth]
		);
		await backend.db.q(`delete from app.alert_devices where endpoint like $1`, [`${push.origin}%`]);
		await tell('application.approved');
		await idle();
		expect(await backend.db.q('select 1 from app.alert_devices')).toEqual([]);
		expect(push.received).toHaveLength(before);
	});
});
