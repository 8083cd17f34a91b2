/** Leaving for good, as far as the server goes: who asks, and the function that then erases them. */
import { asClaims } from '../../supabase/local/claims.ts';
import type { Query, Row } from '../../supabase/local/db.ts';
import type { Gateway } from './gateway.ts';

const service = { role: 'service_role' } as const;

/** Signed in just now, somebody asks for their account to be erased. False when they may not. */
export async function askToLeave({ db }: Gateway, person: string, now: number): Promise<boolean> {
	const amr = [{ method: 'otp', timestamp: Math.floor(now / 1000) }];
	const claims = { role: 'authenticated' as const, sub: person, amr };
	try {
		await asClaims(db, claims, (q) => q('select api.erase_me()'));
		return true;
	} catch {
		return false;
	}
}

/** What `erase-account` does at its turn: files, rows, account, and that it is done. */
export async function eraseDue(gateway: Gateway): Promise<void> {
	const ask = <T>(work: (q: Query) => Promise<T>) => asClaims(gateway.db, service, work);
	const due = listIn(await ask((q) => q('select api.erasures_due(null) as list')));
	for (const person of due) {
		const files = await ask((q) => q('select api.erasure_files($1) as list', [person]));
		await gateway.bucket.remove(listIn(files));
		await ask((q) => q('select api.erase_person($1)', [person]));
		await gateway.db.q('delete from auth.users where id = $1', [person]);
		await ask((q) => q('select api.erasure_ended($1, null)', [person]));
	}
}

/** Who has asked, as it lies beside the backups. */
export async function leaving({ db }: Pick<Gateway, 'db'>): Promise<string[]> {
	const rows = await db.q('select person::text from app.erasures order by person');
	return rows.map((row) => String(row['person']));
}

/** As the runbook has it after a restore: who was erased is erased again. */
export async function leaveAgain({ db }: Gateway, people: readonly string[]): Promise<void> {
	await db.q(
		`insert into app.erasures (person) select unnest($1::uuid[])
		on conflict (person) do update
		set due_at = now(), attempts = 0, rows_at = null, account_at = null, done_at = null`,
		[people]
	);
}

function listIn(rows: Row[]): string[] {
	const list = rows[0]?.['list'];
	return Array.isArray(list) ? list.map(String) : [];
}
