/** What the tests of mails and alerts ask of the queue, of avery's choices and of the doors. */
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import { people } from '../../tests/people.ts';

type Due = { id: string; to: string; kind: string; stop: string | null };

/** Nothing queued, nothing chosen, and the address that avery began with. */
export async function clear(db: TestDatabase): Promise<void> {
	for (const table of ['mails', 'mail_links', 'reaches', 'notifications'])
		await db.q(`delete from app.${table}`);
	await db.q(`update auth.users set email = 'avery@example.org' where id = $1`, [people.avery]);
}

export function mailing(db: TestDatabase) {
	const told = async (name: string, args: Json): Promise<string | null> => {
		const [outcome] = await db.device('avery').run({ name, args });
		return outcome?.code ?? null;
	};
	return {
		told,
		/** What avery wants to hear of. */
		choose: (channel: string, subject: string, on: boolean) =>
			told('reach.choose', { channel, subject, on }),
		due: () => db.call<Due[]>('service', 'mails_due', { p_limit: 50 }),
		bounce: (mail: string, reason = 'unknown') =>
			db.call('service', 'mail_bounced', { p_mail: mail, p_reason: reason }),
		choice: (token: string, act: string) =>
			db.call<Record<string, Json>>('anonymous', 'mail_choice', { p_token: token, p_act: act }),
		/** A mail for avery, or through avery for somebody else. */
		queue: async (kind: string, address: string | null = null): Promise<string> => {
			const [row] = await db.q(
				`insert into app.mails (person, program, kind, language, about, address)
					values ($1, 'calmhsa', $2, 'en', '{}', $3) returning id`,
				[people.avery, kind, address]
			);
			return String(row?.['id']);
		},
		kept: async () => {
			const [row] = await db.q('select * from app.reaches where person = $1', [people.avery]);
			return row;
		},
		restNow: () => restNow(db)
	};
}

/** Quiet now, until in an hour. */
function restNow(db: TestDatabase) {
	return db.q(
		`insert into app.reaches (person, quiet_from, quiet_to, zone)
			select $1, n.minute, (n.minute + 60) % 1440, 'America/Denver'
			from (
				select (extract(hour from w) * 60 + extract(minute from w))::int
				from (select now() at time zone 'America/Denver') l (w)
			) n (minute)`,
		[people.avery]
	);
}
