/** F: everything that a person may see, and exactly that. */
import { migrations } from '../mutant.ts';
import type { Mutant } from '../mutant.ts';

const { applications, feeds, foundation, pull, reviews } = migrations;

export const feed: readonly Mutant[] = [
	{
		id: 'F1.by_number',
		suffers: 'A row whose writer ended late is never delivered: a decision stays unseen.',
		file: feeds,
		text: 't.xid >= pg_snapshot_xmin(base) and not pg_visible_in_snapshot(t.xid, base)',
		becomes: 't.xid >= pg_snapshot_xmax(base)',
		tests: ['supabase/tests/concurrency.test.ts'],
		on: 'postgres'
	},
	{
		id: 'F1.forgotten_numbers',
		suffers:
			'After a server fell over, what it writes under a number of a failed transaction is never delivered.',
		file: pull,
		text: 'target pg_snapshot := sync.settled(pg_current_snapshot());',
		becomes: 'target pg_snapshot := pg_current_snapshot();',
		tests: ['supabase/tests/fallen.test.ts'],
		on: 'postgres'
	},
	{
		id: 'F2.first_writer',
		suffers: 'A change to a row that a device has already is never delivered.',
		file: foundation,
		text: 'new.xid := pg_current_xact_id();',
		becomes: 'new.xid := coalesce(new.xid, pg_current_xact_id());',
		tests: ['supabase/tests/engine-race.test.ts'],
		on: 'postgres'
	},
	{
		id: 'F2.many_moments',
		suffers: 'An answer goes from the screen while a newer one of another device is on its way.',
		file: pull,
		text: `language plpgsql stable security invoker
set search_path = '' set jit = off set enable_seqscan = off as $$`,
		becomes: `language plpgsql volatile security invoker
set search_path = '' set jit = off set enable_seqscan = off as $$`,
		tests: ['supabase/tests/engine-race.test.ts'],
		on: 'postgres'
	},
	{
		id: 'F3.no_tombstone',
		suffers: 'What was deleted stays on the other device for ever.',
		file: feeds,
		text: 'where %3$s and t.xid >= pg_snapshot_xmin(base)',
		becomes: 'where %3$s and not t.deleted and t.xid >= pg_snapshot_xmin(base)',
		tests: ['supabase/tests/pull.test.ts']
	},
	{
		id: 'F3.past_horizon',
		suffers: 'A phone that was away for long keeps what was deleted meanwhile.',
		file: pull,
		text: `
		or pg_snapshot_xmin(base) <= (select m.horizon from sync.meta m) then`,
		becomes: ' then',
		tests: ['supabase/tests/pull.test.ts']
	},
	{
		id: 'F3.gone_ignored',
		suffers: 'What somebody may not see any more stays on their device.',
		file: 'src/lib/store/apply.ts',
		text: 'return [...gone, ...rows.map(',
		becomes: 'return [...rows.map(',
		tests: ['tests/contract/store.test.ts']
	},
	{
		id: 'F3.may_delete',
		suffers: 'A row could be deleted without a word to the devices that hold it.',
		file: foundation,
		text: "'grant select on app.%I to authenticated'",
		becomes: "'grant select, delete on app.%I to authenticated'",
		tests: ['supabase/tests/doors.test.ts']
	},
	{
		id: 'F4.not_brought',
		suffers: 'A reviewer claims a file and sees nothing of it.',
		file: pull,
		text: 'base is not null and pg_visible_in_snapshot(min(a.since), base) as was_seen',
		becomes: 'base is not null as was_seen',
		tests: ['supabase/tests/pull.test.ts']
	},
	{
		id: 'F4.not_taken_away',
		suffers: 'An application stays on the device of a reviewer whose claim has ended.',
		file: pull,
		text: 'gone := app.keys_lost(base, target);',
		becomes: "gone := '{}';",
		tests: ['supabase/tests/pull.test.ts']
	},
	{
		id: 'F4.lost_though_held',
		suffers: 'A reviewer with two claims on one applicant loses the file when one of them ends.',
		file: reviews,
		text: `
		except
		select m.application_id from app.my_applications() m
`,
		becomes: '\n',
		tests: ['supabase/tests/pull.test.ts']
	},
	{
		id: 'F4.past_its_end',
		suffers: 'A reviewer reads on in an application after the claim has run out.',
		file: applications,
		text: 'and c.until > now() and app.has_role(',
		becomes: 'and app.has_role(',
		tests: ['supabase/tests/guarding.test.ts']
	},
	{
		id: 'F4.role_not_asked',
		suffers: 'Nobody: it is held twice.',
		file: applications,
		text: `and c.until > now() and app.has_role(
			(select r.program from app.reviews r where r.id = c.review_id), '{reviewer,lead}');`,
		becomes: 'and c.until > now();',
		tests: ['supabase/tests/guarding.test.ts'],
		harmless:
			'The trigger `end_claims` ends the claims in the transaction that takes the role away, so no claim is held by somebody without one.'
	},
	{
		id: 'F4.dismissed_sees',
		suffers: 'Somebody who was dismissed reads on in the applications they had claimed.',
		file: applications,
		text: `and c.until > now() and app.has_role(
			(select r.program from app.reviews r where r.id = c.review_id), '{reviewer,lead}');`,
		becomes: 'and c.until > now();',
		also: [
			{
				file: reviews,
				text: `create trigger end_claims after update or delete on app.roles
	for each row execute function app.end_claims_of_role();
`,
				becomes: ''
			}
		],
		tests: ['supabase/tests/guarding.test.ts']
	},
	{
		id: 'F5.late_answer_taken',
		suffers: 'An answer that was overtaken brings back old rows, and skips the ones between.',
		file: 'src/lib/store/apply.ts',
		text: "\tif (before.cookie !== page.asked) return 'stale';\n",
		becomes: '',
		tests: ['tests/contract/store.test.ts']
	},
	{
		id: 'F5.outcome_before_rows',
		suffers: 'An answer leaves the screen because its outcome came before its row.',
		file: pull,
		text: 'where pg_visible_in_snapshot(l.xid, target));',
		becomes: 'where true);',
		tests: ['supabase/tests/pull.test.ts']
	},
	{
		id: 'F5.refusal_forgotten',
		suffers: 'Refused words are gone, and nobody was told.',
		file: 'src/lib/store/outcomes.ts',
		text: 'refused.filter((entry) => !begun.has(entry.uid))',
		becomes: '[]',
		tests: ['tests/contract/store.test.ts']
	},
	{
		id: 'F7.cookie_too_early',
		suffers: 'A first sync that breaks off in the middle never brings the rest.',
		file: pull,
		text: "'cookie', null, 'reset'",
		becomes: "'cookie', history || '/' || target, 'reset'",
		tests: ['supabase/tests/pull.test.ts']
	},
	{
		id: 'F7.moving_target',
		suffers: 'Rows that change during a long first sync come twice or slip between two pages.',
		file: pull,
		text: '\t\ttarget := (place->>2)::pg_snapshot;\n',
		becomes: '',
		tests: ['supabase/tests/pull.test.ts']
	},
	{
		id: 'F7.outcomes_first',
		suffers: 'An answer leaves the outbox with the first page and its row comes with the tenth.',
		file: pull,
		text: "'outcomes', '{}'::jsonb,",
		becomes: "'outcomes', sync.outcomes(p_client, p_from, p_uids, target),",
		tests: ['supabase/tests/pull.test.ts']
	},
	{
		id: 'F8.no_index',
		suffers: 'Each person’s sync reads everybody’s answers, and grows slower with each applicant.',
		file: applications,
		text: 'create index fields_feed on app.fields (person, xid);\n',
		becomes: '',
		tests: ['supabase/tests/doors.test.ts']
	},
	{
		id: 'F9.offer_grows',
		suffers: 'A class that is no longer offered can still be chosen without an account.',
		file: 'src/lib/store/offer.ts',
		text: '{ ...answer, gone: Object.fromEntries(gone) }',
		becomes: 'answer',
		tests: ['tests/store/offer.test.ts']
	}
];
