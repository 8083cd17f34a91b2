/** Who works at the crowd's desks; with ids that never change. */
import type { Query } from '../../supabase/local/db.ts';

/** As many as sit at the desks at once on a full day. */
export const reviewersMax = 200;

/** Ids are made in SQL as here, so that both sides know them. */
export const reviewerSql = (nth: string) =>
	`('00000000-0000-4000-9000-' || lpad(to_hex((${nth})::int), 12, '0'))::uuid`;

export function reviewerId(nth: number): string {
	return `00000000-0000-4000-9000-${nth.toString(16).padStart(12, '0')}`;
}

/** Reviewers of every program, and one who leads. */
export async function hire(q: Query): Promise<void> {
	const each = `from generate_series(0, ${reviewersMax}) n`;
	const id = reviewerSql('n');
	await q(`insert into auth.users (id, email, email_confirmed_at)
		select ${id}, 'reviewer-' || n || '@crowd.example', now() ${each} on conflict do nothing`);
	await q(`insert into app.people (id, name)
		select ${id}, 'Reviewer ' || n ${each} on conflict do nothing`);
	await q(`insert into app.roles (person, program, role)
		select ${id}, p.id, case when n = ${reviewersMax} then 'lead' else 'reviewer' end
		${each}, (select distinct id from app.programs where current and not deleted) p
		on conflict do nothing`);
}
