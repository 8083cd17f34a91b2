/** H: news soon, to those whom it concerns, and never what it is. */
import { migrations } from '../mutant.ts';
import type { Mutant } from '../mutant.ts';

const { assisters, notifications } = migrations;

export const hints: readonly Mutant[] = [
	{
		id: 'H1.says_what',
		suffers: 'A hint tells who did something, to whoever listens in.',
		file: assisters,
		text: "perform realtime.send('{}', 'changed', topic, true);",
		becomes: "perform realtime.send(jsonb_build_object('by', auth.uid()), 'changed', topic, true);",
		tests: ['supabase/tests/push.test.ts']
	},
	{
		id: 'H1.desk_flooded',
		suffers: 'On a busy day every reviewer’s page is woken fifty times a second.',
		file: assisters,
		text: "if topic not like 'desk:%' or sync.is_due(topic) then",
		becomes: 'if true then',
		tests: ['supabase/tests/evidence.test.ts']
	},
	{
		id: 'H1.heard_by_all',
		suffers: 'Anybody with an account can follow when another person is at work.',
		file: notifications,
		text: "realtime.topic() = 'person:' || (select auth.uid())::text",
		becomes: "realtime.topic() like 'person:%'",
		tests: ['supabase/tests/evidence.test.ts']
	},
	{
		id: 'H2.no_timer',
		suffers: 'With one hint lost, news waits until the person touches the page.',
		file: 'src/lib/sync/runner.ts',
		text: '\t\tif (!this.#stopped) this.wake(waitMs);\n',
		becomes: '',
		tests: ['tests/sync/runner.test.ts']
	},
	{
		id: 'H3.two_ask',
		suffers: 'On a busy page the line for hints is refused for good.',
		file: 'src/lib/backend/authorized.ts',
		text: '\tif (known) return known;\n',
		becomes: '',
		tests: ['tests/backend/authorized.test.ts']
	},
	{
		id: 'H3.never_again',
		suffers: 'A page that stays open hears nothing more after the line was closed once.',
		file: 'src/lib/backend/hints.ts',
		text: '\t\tthis.#leave();\n\t\tthis.#later();\n',
		becomes: '\t\tthis.#leave();\n',
		tests: ['tests/backend/hints.test.ts']
	},
	{
		id: 'H3.joined_bare',
		suffers: 'The line for hints is asked for without a token, refused, and tried again later.',
		file: 'src/lib/backend/hints.ts',
		text: '\t\tawait authorized(client);\n',
		becomes: '',
		tests: ['tests/backend/hints.test.ts']
	}
];
