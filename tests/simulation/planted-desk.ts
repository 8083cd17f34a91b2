/** Defects of a desk, on papers of avery's, and what the judge has to say of each. */
import { idOf } from './cast.ts';
import type { Planted } from './planted.ts';

const review = '5eed0000-0000-4000-8000-0000000000aa';
const one = '5eed0000-0000-4000-8000-0000000000bb';
const [rowan, sage] = [idOf('rowan'), idOf('sage')];

type More = Readonly<Record<string, string>>;

/** A row about avery's application, of what is told and of what the table gives by itself. */
export function rowOf(
	table: string,
	row: Readonly<Record<string, unknown>>,
	key = 'application_id'
): string {
	const columns = Object.keys(row);
	return `insert into app.${table} (${key}, ${columns.join()})
		select a.id, ${columns.map((name) => `r.${name}`).join()}
		from app.applications a,
			jsonb_populate_record(null::app.${table}, '${JSON.stringify(row)}') r
		where a.person = '${idOf('avery')}';`;
}

const part = { part: 'application', revision: 1 };
const concluded = { ...part, id: one, reasons: [], note: '', checklist: {}, reviewer: rowan };

function verdictOf(more: More): string {
	const usual = { review_id: review, kind: 'change', send_at: '2126-01-01' };
	return rowOf('verdicts', { ...concluded, ...usual, ...more });
}

function denialOf(more: More): string {
	return rowOf('denials', { ...concluded, state: 'proposed', ...more });
}

function decisionOf(more: More): string {
	return rowOf('decisions', { ...concluded, kind: 'change', xid: '3', ...more });
}

function reviewOf(more: More): string {
	const about = { program: 'calmhsa', name: 'Avery', receipt: 'R', language: 'en' };
	const usual = { id: review, submitted_at: '2026-01-01' };
	return rowOf('reviews', { ...part, part: 'renewal', ...about, ...usual, ...more });
}

function claimOf(more: More): string {
	const usual = { id: one, review_id: review, reviewer: rowan, until: '2126-01-01' };
	return rowOf('claims', { ...usual, granted: '3', xid: '3', ...more });
}

const recusal = rowOf('recusals', { person: rowan });

export const plantedAtDesk: readonly Planted[] = [
	[
		'a verdict that nobody gave',
		/^duplicated: rowan has 1 decisions of 0/,
		verdictOf({ state: 'undone' })
	],
	[
		'a remark that nobody made',
		/^duplicated: rowan has 1 remarks of 0/,
		rowOf('remarks', { ...part, id: one, kind: 'agreed', note: '', person: rowan })
	],
	['somebody who never stepped back', /^duplicated: rowan has 1 recusals of 0/, recusal],
	[
		'a desk that nobody set',
		/^duplicated: quinn has 1 changes of 0/,
		`insert into app.desk_changes (id, program, kind, about, person)
		values ('${one}', 'calmhsa', 'settings', '{}', '${idOf('quinn')}')`
	],
	[
		'two verdicts on one review',
		/^illegal: two verdicts wait on one review/,
		verdictOf({ state: 'waiting' }) +
			verdictOf({ id: sage, state: 'checking', review_id: '5eed0000-0000-4000-8000-0000000000cc' })
	],
	[
		'a verdict that was sent and never decided',
		/^illegal: a verdict was sent and is no decision/,
		verdictOf({ state: 'sent' })
	],
	[
		'a decision whose verdict was taken back',
		/^illegal: a verdict is a decision and was not sent/,
		verdictOf({ state: 'undone' }) + decisionOf({})
	],
	[
		'a verdict that nobody else looked at',
		/^illegal: a verdict that somebody else had to look at went out/,
		verdictOf({ state: 'returned', sampled: 'random' })
	],
	[
		'a verdict on a file that was let go',
		/^illegal: a verdict rests and nobody holds its file/,
		verdictOf({ state: 'waiting' })
	],
	[
		'a verdict on a review that is over',
		/^illegal: a verdict waits on a review that is over/,
		verdictOf({ state: 'checking' }) + reviewOf({ state: 'decided' })
	],
	[
		'a verdict that never goes out',
		/^undrained: a decision still rests/,
		verdictOf({ state: 'waiting', send_at: '2026-01-02' })
	],
	[
		'a review that is held by nobody',
		/^illegal: a review is held by nobody/,
		reviewOf({ state: 'claimed' })
	],
	[
		'a claim of somebody who stepped back',
		/^illegal: somebody holds what they stepped back from/,
		recusal + claimOf({})
	],
	[
		'work for somebody who stepped back',
		/^illegal: somebody is meant to look at what they stepped back from/,
		recusal + reviewOf({ state: 'received', assignee: rowan })
	],
	[
		'a claim of somebody who does not review',
		/^illegal: somebody holds a file and has no role/,
		reviewOf({ state: 'claimed' }) + claimOf({ reviewer: idOf('noor') })
	],
	[
		'a denial by one person',
		/^illegal: one person denied/,
		denialOf({ state: 'confirmed', second: sage, answered_at: '2026-01-01' }) +
			decisionOf({ kind: 'deny' })
	],
	[
		'an application that nobody denied',
		/^illegal: an application is denied and nobody decided so/,
		`update app.applications set state = 'denied'`
	],
	[
		'a denial that nobody will answer',
		/^illegal: a denial waits on a review that is over/,
		denialOf({ part: 'renewal' }) + reviewOf({ state: 'decided' })
	],
	[
		'a denial by somebody who stepped back',
		/^illegal: what somebody concluded waits, and they stepped back/,
		recusal + denialOf({})
	],
	[
		'a clock that says something else than its amendment',
		/^illegal: a program is not as its staff amended it/,
		`insert into app.amendments (program, place, value)
		values ('calmhsa', 'clocks.claimMinutes', '{"minutes": 5}')`
	],
	[
		'a second look at nothing',
		/^illegal: a review is second to nothing/,
		`update app.applications set state = 'second_review' where person = '${idOf('avery')}'`
	],
	[
		'a decision from the side',
		/^illegal: a decision was made by nobody who held the file/,
		decisionOf({})
	],
	[
		'a decision that the applicant knows too soon',
		/^leaked: avery on avery phone knows at people\S* what still rests/,
		verdictOf({ state: 'undone', note: idOf('avery') })
	]
];
