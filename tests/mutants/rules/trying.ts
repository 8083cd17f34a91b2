/** P4 to P6: many at once, some of them stuck, and none for ever. */
import { migrations } from '../mutant.ts';
import type { Mutant } from '../mutant.ts';

const { foundation, push } = migrations;

export const trying: readonly Mutant[] = [
	{
		id: 'P4.no_order',
		suffers: 'Two devices that touch the same files wait for each other until one is thrown out.',
		file: foundation,
		text: `select distinct hashtextextended(a, 7) as key from unnest(aggregates) a
		where a is not null order by 1`,
		becomes: `select hashtextextended(a, 7) as key from unnest(aggregates) a
		where a is not null`,
		tests: ['supabase/tests/concurrency.test.ts', 'supabase/tests/engine-race.test.ts'],
		on: 'postgres'
	},
	{
		id: 'P4.unlocked',
		suffers: 'Two reviewers who claim the same files in another order throw each other out.',
		file: push,
		text: `	perform sync.lock(array(select e.aggregate from unnest(entries) e where e.mid > seen)
		|| me::text);
`,
		becomes: '',
		tests: ['supabase/tests/engine-race.test.ts'],
		on: 'postgres'
	},
	{
		id: 'P4.person_unlocked',
		suffers: 'Two devices that begin at once get an error where one should be told of the other.',
		file: push,
		text: '\n\t\t|| me::text);',
		becomes: ');',
		tests: ['supabase/tests/engine-race.test.ts'],
		on: 'postgres'
	},
	{
		id: 'P4.looked_then_claimed',
		suffers: 'Copies of a phone that push at once run into each other, again and again.',
		file: push,
		text: `where e.mid > p_last order by e.mid
		on conflict (person, uid) where not repeat do nothing`,
		becomes: `where e.mid > p_last and not exists (
			select from sync.ledger l where l.person = p_person and l.uid = e.uid
		) order by e.mid`,
		also: [
			{
				file: push,
				text: `	perform sync.lock(array(select e.aggregate from unnest(entries) e where e.mid > seen)
		|| me::text);
`,
				becomes: ''
			}
		],
		tests: ['supabase/tests/concurrency.test.ts'],
		on: 'postgres'
	},
	{
		id: 'P5.all_wait_for_one',
		suffers: 'One command that the server always fails on keeps back all others.',
		file: 'src/lib/sync/engine.ts',
		text: 'oneByOne: engine.oneByOne || isStuck',
		becomes: 'oneByOne: engine.oneByOne',
		tests: ['tests/sync/engine.test.ts']
	},
	{
		id: 'P5.overtakes_held',
		suffers: 'Answers are sent for an application whose start is still set aside, and are refused.',
		file: 'src/lib/store/outbox.ts',
		text: 'unnumbered.filter((entry) => !heldGroups.has(entry.group))',
		becomes: 'unnumbered.filter((entry) => !isHeld(entry))',
		tests: ['tests/contract/store.test.ts']
	},
	{
		id: 'P5.overtakes_held_once_sent',
		suffers:
			'Answers that went along with a start that is set aside go before it, and are refused.',
		file: 'src/lib/store/outbox.ts',
		text: 'later.filter((one) => one.group === group)',
		becomes: 'later.filter(() => false)',
		also: [
			{
				file: 'src/lib/store/outbox.ts',
				text: 'later.filter((one) => one.group !== group).sort',
				becomes: 'later.sort'
			}
		],
		tests: ['tests/contract/store.test.ts']
	},
	{
		id: 'P5.line_blamed',
		suffers: 'On a train with no signal, answers are set aside one by one as if they were broken.',
		file: 'src/lib/sync/engine.ts',
		text: "if (kind !== 'server' || engine.batch === null) return",
		becomes: 'if (engine.batch === null) return',
		tests: ['tests/sync/engine.test.ts']
	},
	{
		id: 'P5.parked_applied',
		suffers: 'What a person set aside counts as done, and its contents are gone.',
		file: push,
		text: "perform app.refuse('engine.parked', p_args);",
		becomes: 'null;',
		tests: ['supabase/tests/push.test.ts']
	},
	{
		id: 'P6.too_much_at_once',
		suffers: 'A long story does not fit one request and never gets through.',
		file: 'src/lib/sync/wire.ts',
		text: '\t\tif (count > 0 && bytes > bounds.bytes) break;\n',
		becomes: '',
		tests: ['tests/sync/wire.test.ts']
	},
	{
		id: 'P6.server_unbounded',
		suffers: 'One device can keep the server busy for everybody with a single push.',
		file: push,
		text: 'elsif count > 500 or p_first < 1 or',
		becomes: 'elsif p_first < 1 or',
		tests: ['supabase/tests/push.test.ts']
	},
	{
		id: 'P6.no_time_limit',
		suffers: 'A request that is never answered stops everything until the app is closed.',
		file: 'src/lib/backend/request.ts',
		text: 'const signal = init.signal ? AbortSignal.any([init.signal, limit]) : limit;',
		becomes: 'const signal = init.signal ?? null;',
		tests: ['tests/backend/request.test.ts']
	},
	{
		id: 'P6.waits_for_hours',
		suffers: 'After a night without signal it takes hours until anything is tried again.',
		file: 'src/lib/sync/retry.ts',
		text: 'Math.min(longestMs, firstMs * 2',
		becomes: 'Math.max(firstMs, firstMs * 2',
		tests: ['tests/sync/retry.test.ts']
	}
];
