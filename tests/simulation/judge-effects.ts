/** Each applied command has had its effect once: what counts, counts right. */
import type { Db, Row } from '../../supabase/local/db.ts';
import type { Verdict } from './verdict.ts';

export async function judgeEffects(db: Db, verdict: Verdict): Promise<void> {
	const rows = await db.q(effects);
	const [erased] = await db.q('select exists (select from app.erasures where rows_at is not null)');
	for (const row of rows) judgeCounts(row, erased?.['exists'] === true, verdict);
}

/** What the desk wrote about somebody goes with them. */
const goes = ['decisions', 'remarks', 'recusals'];

function judgeCounts(row: Row, isErased: boolean, verdict: Verdict): void {
	const counted = Object.keys(row).filter((column) => `${column}_applied` in row);
	for (const column of counted) {
		const [had, applied] = [Number(row[column]), Number(row[`${column}_applied`])];
		const where = `${String(row['name'])} has ${had} ${column} of ${applied}`;
		if (had > applied) verdict.duplicated.push(where);
		else if (had < applied && !(isErased && goes.includes(column))) verdict.lost.push(where);
	}
}

const applied = (names: string) =>
	`(select count(*) from sync.ledger l where l.person = p.id and not l.repeat and l.code is null
		and l.name ${names})::int`;

/** Of each person what there is, and how many commands were to make it. */
const effects = `select p.name,
			(select count(*) from app.card_reviews r where r.person = p.id)::int as reviews,
			${applied(`like 'card.%'`)} as reviews_applied,
			(select count(*) from app.sitting_marks m where m.person = p.id)::int as marks,
			${applied(`= 'sitting.mark'`)} as marks_applied,
			(select coalesce(sum(f.rev), 0) from app.fields f where f.person = p.id)::int as answers,
			${applied(`= 'application.answer'`)} as answers_applied,
			(select count(*) from (
				select d.id from app.decisions d where d.reviewer = p.id
				union select v.id from app.verdicts v where v.reviewer = p.id
				union select n.id from app.denials n where n.reviewer = p.id
			) concluded)::int as decisions,
			${applied(`= 'review.decide'`)} as decisions_applied,
			(select count(*) from app.remarks m where m.person = p.id)::int as remarks,
			${applied(
				`in ('review.assign', 'review.check', 'review.escalate', 'review.override',
					'review.readmit', 'review.recuse')`
			)} as remarks_applied,
			((select count(*) from app.recusals c where c.person = p.id)
				+ (select count(*) from app.remarks m where m.whom = p.id
					and m.kind = 'readmitted'))::int as recusals,
			${applied(`= 'review.recuse'`)} as recusals_applied,
			(select count(*) from app.desk_changes c where c.person = p.id and c.kind
				in ('settings', 'role.given', 'amended', 'provider'))::int as changes,
			${applied(`in ('desk.set', 'role.give', 'program.amend', 'provider.set')`)}
				as changes_applied,
			(select count(*) from app.files f where f.person = p.id)::int as files,
			${applied(`= 'file.attach'`)} as files_applied,
			(select coalesce(sum(h.rev), 0) from app.homework h where h.person = p.id)::int as homework,
			${applied(`= 'homework.hand_in'`)} as homework_applied,
			(select count(*) from app.class_exams e where e.recorded_by = p.id)::int as exams,
			${applied(`= 'exam.record'`)} as exams_applied,
			(select count(*) from app.hours h where h.person = p.id)::int as hours,
			${applied(`= 'hours.log'`)} as hours_applied,
			(select count(*) from app.assisters s where s.person = p.id)::int as invitations,
			${applied(`= 'assister.invite'`)} as invitations_applied,
			(select count(*) from app.helpings h where h.person = p.id)::int as helpings,
			${applied(`= 'helping.join'`)} as helpings_applied,
			(select count(*) from app.suggestions g join app.assisters s on s.id = g.assister_id
				where g.person = p.id and s.person <> p.id)::int as suggestions,
			${applied(`= 'suggestion.make'`)} as suggestions_applied
		from app.people p where not exists (select from app.erasures e where e.person = p.id)`;
