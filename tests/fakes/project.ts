/**
 * A project to hold the client libraries against: a hosted one when `SUPABASE_URL` names it (with
 * `SUPABASE_ANON_KEY` and `SUPABASE_SERVICE_KEY`), else an embedded backend of the test's own.
 */
import { createClient } from '@supabase/supabase-js';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { openKeys, type Keys } from '../../supabase/local/keys.ts';
import type { Backend, BackendOptions } from '../../supabase/local/server.ts';
import { startTestBackend } from './backend.ts';

export type Local = { backend: Backend; keys: Keys; dir: string };
export type Project = {
	url: string;
	key: string;
	serviceKey: string;
	/** Null when the project is a hosted one: then nothing is done behind its back. */
	local: Local | null;
	client(options?: ClientOptions): Client;
	admin: Client;
	/** A confirmed person with a password. */
	person(): Promise<{ email: string; password: string; id: string }>;
	/** The code in the newest message to an address. */
	codeFor(email: string): Promise<string>;
	linkFor(email: string): Promise<string>;
	stop(): Promise<void>;
};
/** The unmodified client library, its data functions those of the schema `api`. */
export type Client = ReturnType<typeof clientOf>;
export type ClientOptions = { flow?: 'pkce' | 'implicit'; headers?: Record<string, string> };

export const isHosted = process.env['SUPABASE_URL'] !== undefined;

const mails = z.array(z.object({ subject: z.string(), text: z.string() }));

export async function openProject(options: Partial<BackendOptions> = {}): Promise<Project> {
	const { SUPABASE_URL, SUPABASE_ANON_KEY = '', SUPABASE_SERVICE_KEY = '' } = process.env;
	if (SUPABASE_URL !== undefined) {
		return dress(
			{ url: SUPABASE_URL, key: SUPABASE_ANON_KEY, serviceKey: SUPABASE_SERVICE_KEY },
			null
		);
	}
	const dir = mkdtempSync(join(tmpdir(), 'waymark-project-'));
	const backend = await startTestBackend({ dir, demo: true, ...options });
	return dress(backend, { backend, keys: await openKeys(dir), dir });
}

type Address = { url: string; key: string; serviceKey: string };

function dress({ url, key, serviceKey }: Address, local: Local | null): Project {
	const admin = clientOf(url, serviceKey, {});
	const newest = async (email: string) => {
		const answer = await fetch(`${url}/mailbox.json?to=${encodeURIComponent(email)}`);
		return mails.parse(await answer.json())[0]?.text ?? '';
	};
	return {
		url,
		key,
		serviceKey,
		local,
		admin,
		client: (options = {}) => clientOf(url, key, options),
		person: async () => {
			const [email, password] = [freshEmail(), `pass-${randomUUID()}`];
			const made = await admin.auth.admin.createUser({ email, password, email_confirm: true });
			return { email, password, id: made.data.user?.id ?? '' };
		},
		codeFor: async (email) => /^ {4}(\d{6})$/m.exec(await newest(email))?.[1] ?? '',
		linkFor: async (email) => /^https?:\S+$/m.exec(await newest(email))?.[0] ?? '',
		stop: async () => {
			await local?.backend.stop();
			if (local) rmSync(local.dir, { recursive: true, force: true });
		}
	};
}

function clientOf(url: string, key: string, { flow, headers }: ClientOptions) {
	return createClient(url, key, {
		db: { schema: 'api' },
		global: { headers: headers ?? {} },
		auth: {
			flowType: flow ?? 'implicit',
			autoRefreshToken: false,
			// Kept by each client alone, so that two clients are two devices.
			persistSession: true,
			storage: memory(),
			detectSessionInUrl: false
		}
	});
}

function memory() {
	const kept = new Map<string, string>();
	return {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, value: string) => void kept.set(name, value),
		removeItem: (name: string) => void kept.delete(name)
	};
}

export function freshEmail(): string {
	return `avery-${randomUUID()}@example.com`;
}
