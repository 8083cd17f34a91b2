/** F6: a server whose history is another one than the device knew. */
import { migrations } from '../mutant.ts';
import type { Mutant } from '../mutant.ts';

const { pull } = migrations;

export const history: readonly Mutant[] = [
	{
		id: 'F6.other_history',
		suffers: 'After the server was restored from a backup a device keeps rows that never were.',
		file: pull,
		text: " or split_part(p_cookie, '/', 1) <> p_history\n\t\tor",
		becomes: '\n\t\tor',
		tests: ['supabase/tests/pull.test.ts']
	},
	{
		id: 'F6.from_the_future',
		suffers: 'After a restore nothing new arrives until the server has caught up with the past.',
		file: pull,
		text: `if pg_snapshot_xmax(base) > pg_snapshot_xmax(p_now)
		or `,
		becomes: 'if ',
		tests: ['supabase/tests/pull.test.ts']
	},
	{
		id: 'F6.old_page',
		suffers: 'A first sync that was under way during a restore ends with rows of two histories.',
		file: pull,
		text: 'if place->>0 is distinct from history then',
		becomes: 'if place is null then',
		tests: ['supabase/tests/pull.test.ts']
	},
	{
		id: 'F6.ghosts_stay',
		suffers: 'Rows that the server does not have any more stay on the screen after a reset.',
		file: 'src/lib/store/apply.ts',
		text: 'const state = answer.reset ? { ...before, generation: before.generation + 1 } : before;',
		becomes: 'const state = before;',
		tests: ['tests/contract/store.test.ts', 'tests/store/offer.test.ts']
	},
	{
		id: 'F6.lost_work_not_offered',
		suffers: 'What was received after the backup is gone for good, though it lies on the device.',
		file: 'src/lib/store/apply.ts',
		text: 'if (state.lastPullAt !== null) await offerAgain(tx, parts.intents);',
		becomes: '',
		tests: ['tests/store/applied.test.ts']
	},
	{
		id: 'F6.new_work_first',
		suffers: 'A restored server gets answers before the application that they are about.',
		file: 'src/lib/store/local.ts',
		text: 'await offerAgain(tx, parts.intents);',
		becomes: '',
		tests: ['tests/store/applied.test.ts']
	},
	{
		id: 'F6.set_aside_under_a_new_id',
		suffers: 'A restored server cannot tell that it has lost what came before a command set aside.',
		file: 'src/lib/sync/engine.ts',
		text: 'return take({ ...engine, pushFailures: 0, pushCode: null });',
		becomes: 'return rekey({ ...engine, pushFailures: 0, pushCode: null });',
		tests: ['tests/sync/engine.test.ts']
	}
];
