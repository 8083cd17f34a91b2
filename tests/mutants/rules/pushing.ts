/** P1 to P3: exactly once, and a no only by rule. */
import { migrations } from '../mutant.ts';
import type { Mutant } from '../mutant.ts';

const { foundation, push } = migrations;

export const pushing: readonly Mutant[] = [
	{
		id: 'P1.numbers_with_gaps',
		suffers: 'Each push after the first is turned away and everything is sent twice.',
		file: 'src/lib/store/outbox.ts',
		text: 'nextMid: state.nextMid + batch.length }',
		becomes: 'nextMid: state.nextMid + batch.length + 1 }',
		tests: ['tests/contract/store.test.ts']
	},
	{
		id: 'P1.gap_taken',
		suffers: 'A command that was lost on the way is passed over, and what builds on it is applied.',
		file: push,
		text: 'elsif p_first > seen + 1 then',
		becomes: 'elsif false then',
		tests: ['supabase/tests/push.test.ts']
	},
	{
		id: 'P2.clone_unseen',
		suffers: 'A phone restored from a backup has its new answers taken for old ones and dropped.',
		file: push,
		text: 'if seen is null or p_first <= seen and sync.is_forked(p_client, seen, entries) then',
		becomes: 'if seen is null then',
		tests: ['supabase/tests/push.test.ts']
	},
	{
		id: 'P2.uid_by_client',
		suffers: 'What a copied phone sends again is applied a second time.',
		file: foundation,
		text: 'create unique index ledger_uid on sync.ledger (person, uid) where not repeat;',
		becomes: 'create unique index ledger_uid on sync.ledger (client, uid) where not repeat;',
		also: [
			{
				file: push,
				text: 'on conflict (person, uid) where not repeat do nothing',
				becomes: 'on conflict (client, uid) where not repeat do nothing'
			}
		],
		tests: ['supabase/tests/push.test.ts']
	},
	{
		id: 'P2.counter_left',
		suffers: 'The server forgets how far a device has come: each push is taken for a clone’s.',
		file: push,
		text: '\tupdate sync.clients c set last = seen where c.id = p_client;\n',
		becomes: '',
		tests: ['supabase/tests/push.test.ts']
	},
	{
		id: 'P2.nobody_asks',
		suffers: 'After a new client id the old commands wait for ever for what became of them.',
		file: 'src/lib/store/outbox.ts',
		text: 'sent.map((entry) => ({ ...entry, mid: null, asked: true }))',
		becomes: 'sent.map((entry) => ({ ...entry, mid: null, asked: false }))',
		tests: ['tests/contract/store.test.ts']
	},
	{
		id: 'P2.client_unlocked',
		suffers: 'Two copies of a phone that push at once get an error where one should be renamed.',
		file: push,
		text: `	update sync.clients c
	set seen_at = now(), skew_ms = coalesce(p_now, app.ms(now())) - app.ms(now())
	where c.id = p_client and c.person = p_person
	returning c.last into last;`,
		becomes: `	select c.last into last from sync.clients c
	where c.id = p_client and c.person = p_person;`,
		tests: ['supabase/tests/engine-race.test.ts'],
		on: 'postgres'
	},
	{
		id: 'P2.claims_again',
		suffers: 'Nobody: it is held twice.',
		file: push,
		text: 'from unnest(p_entries) e where e.mid > p_last order by e.mid',
		becomes: 'from unnest(p_entries) e order by e.mid',
		tests: ['supabase/tests/push.test.ts'],
		harmless:
			'A number at or below `last` comes here only with the uid that it had before, because `is_forked` turned every other batch away. That uid has its row, so `on conflict (person, uid)` leaves it alone.'
	},
	{
		id: 'P3.refusal_blocks',
		suffers: 'One answer that is refused keeps everything behind it on the device for ever.',
		file: push,
		text: "when sqlstate 'WMONE' or sqlstate 'WMREF' or",
		becomes: "when sqlstate 'WMONE' or",
		tests: ['supabase/tests/push.test.ts']
	},
	{
		id: 'P3.fault_recorded',
		suffers: 'A server in trouble turns work into refusals, and it is lost.',
		file: push,
		text: "	when sqlstate 'WMONE' or",
		becomes: "	when others or sqlstate 'WMONE' or",
		also: [
			{
				file: push,
				text: "	when sqlstate '22P02' or sqlstate '22003' or sqlstate '22007' or sqlstate '22008'\n",
				becomes: "	when others or sqlstate '22003' or sqlstate '22007' or sqlstate '22008'\n"
			}
		],
		tests: ['supabase/tests/push.test.ts']
	},
	{
		id: 'P3.busy_blamed',
		suffers: 'A server that is overloaded has a good answer set aside as the one that is at fault.',
		file: 'src/lib/backend/request.ts',
		text: "return new Fault(isBusy ? 'timeout' : 'server',",
		becomes: "return new Fault('server',",
		tests: ['tests/backend/request.test.ts']
	},
	{
		id: 'P3.cut_off_blamed',
		suffers: 'A line that breaks in the middle of an answer is blamed on what was sent.',
		file: 'src/lib/backend/rpc.ts',
		text: "throw new Fault('timeout', 'cut_off');",
		becomes: "throw new Fault('server', 'cut_off');",
		tests: ['tests/backend/request.test.ts']
	},
	{
		id: 'P3.old_token_final',
		suffers: 'A token that ran out a second ago stops everything until the person signs in again.',
		file: 'src/lib/backend/rpc.ts',
		text: 'return answerOf(await post(parts, { name, args, signal, token: await parts.token(true) }));',
		becomes: 'return answerOf(first);',
		tests: ['tests/backend/request.test.ts']
	},
	{
		id: 'P3.reading_stops',
		suffers: 'A decision does not arrive while the server fails on one of the person’s commands.',
		file: 'src/lib/sync/engine.ts',
		text: 'return pull(pushing, null);',
		becomes: 'return rest(pushing, retryMs);',
		tests: ['tests/sync/cycle.test.ts']
	}
];
