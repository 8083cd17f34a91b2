/** R, T and D: it runs on, says the truth, and opens no other door. */
import { migrations } from '../mutant.ts';
import type { Mutant } from '../mutant.ts';

const { desk, deskGaps, deskScale, deskWork, foundation, push, references, reviews, tick } =
	migrations;

export const running: readonly Mutant[] = [
	{
		id: 'R1.no_lock',
		suffers: 'Two tabs send the same commands side by side and take each other for clones.',
		file: 'src/lib/sync/runner.ts',
		text: 'const end = await lock(name, () =>',
		becomes: 'const end = await (async (work: () => ReturnType<typeof cycle>) => work())(() =>',
		tests: ['tests/sync/runner.test.ts']
	},
	{
		id: 'R1.frozen_holder',
		suffers:
			'One tab that the phone froze in the middle of sending keeps everything else from going out.',
		file: 'src/lib/device/lock.ts',
		text: 'if (error !== overdue) throw error;',
		becomes: 'if (error) throw error;',
		tests: ['tests/ui/lock.test.ts']
	},
	{
		id: 'R2.newer_touched',
		suffers: 'An old service worker writes in the old way into a database of the new app.',
		file: 'src/lib/store/indexed.ts',
		text: 'one.name === name && one.version === nativeVersion',
		becomes: 'one.name === name',
		tests: ['tests/store/indexed.test.ts']
	},
	{
		id: 'R3.other_version_folded',
		suffers: 'After an update a queued answer is shown as something that it was not.',
		file: 'src/lib/store/intents.ts',
		text: 'return intent?.version === entry.version ? intent.fold(row, place, entry) : row;',
		becomes: 'return intent ? intent.fold(row, place, entry) : row;',
		tests: ['tests/commands/command.test.ts']
	},
	{
		id: 'R3.unknown_swallowed',
		suffers: 'What an older server does not know is taken, and nothing is done.',
		file: push,
		text: `elsif exists (select from unnest(entries) e where e.fn is null and e.mid > seen)
		or coalesce(`,
		becomes: 'elsif coalesce(',
		tests: ['supabase/tests/push.test.ts']
	},
	{
		id: 'R4.photo_uncounted',
		suffers: 'The page says that all has arrived while a photo lies on this phone only.',
		file: 'src/lib/store/counts.ts',
		text: "one.state !== 'recorded' && one.state !== 'refused'",
		becomes: "one.state === 'waiting' || one.state === 'sending'",
		tests: ['tests/store/counts.test.ts']
	},
	{
		id: 'R4.stalled_unsaid',
		suffers: 'Nothing has gone through for an hour, and nothing on the page says so.',
		file: 'src/lib/sync/runner.ts',
		text: "\t\ttold({ blockedBy: 'stalled' });\n",
		becomes: '',
		tests: ['tests/sync/runner.test.ts']
	},
	{
		id: 'R5.counts_only',
		suffers: 'A row that is wrong on the device stays wrong, because the number of rows is right.',
		file: 'src/lib/sync/compare.ts',
		text: '(other.count === count && other.hash === hash)',
		becomes: 'other.count === count',
		tests: ['tests/sync/compare.test.ts']
	},
	{
		id: 'R5.not_repaired',
		suffers: 'A device that differs from the server is found out every day and never mended.',
		file: 'src/lib/store/compared.ts',
		text: '({ ...state, compared, cookie: null })',
		becomes: '({ ...state, compared })',
		tests: ['tests/sync/compare.test.ts']
	},
	{
		id: 'R5.clock_set_back',
		suffers: 'After a clock was set back the device is not compared for years.',
		file: 'src/lib/sync/compare.ts',
		text: 'Math.abs(now - before.at) < dayMs',
		becomes: 'now - before.at < dayMs',
		tests: ['tests/sync/compare.test.ts']
	},
	{
		id: 'R6.not_opened_again',
		suffers: 'On an iPhone, saving stops working until the app is closed and opened.',
		file: 'src/lib/store/connection.ts',
		text: 'if (this.#isOver || tries === triesMax || !isLost(error)) throw error;',
		becomes: 'throw error;',
		tests: ['tests/contract/store.test.ts']
	},
	{
		id: 'R7.brought_back',
		suffers: 'A database that was deleted from a shared phone comes back by being looked at.',
		file: 'src/lib/store/connection.ts',
		text: '\t\t\tif (newVersion === null) this.#isOver = true;\n',
		becomes: '',
		tests: ['tests/store/reading.test.ts']
	},
	{
		id: 'R7.files_not_precious',
		suffers: 'Signing out deletes a photo that was nowhere else, without a question.',
		file: 'src/lib/store/counts.ts',
		text: "const precious = ['outbox', 'refused', 'uploads', 'waiting'] as const;",
		becomes: "const precious = ['outbox', 'refused'] as const;",
		tests: ['tests/store/device.test.ts']
	}
];

export const doors: readonly Mutant[] = [
	{
		id: 'T1.decides_after_the_end',
		suffers: 'Two reviewers decide about one file, because the first one’s time was up.',
		file: reviews,
		text: '\n\t\tand c.until > now()\n\tfor no key update;',
		becomes: '\n\tfor no key update;',
		tests: ['supabase/tests/reviewing.test.ts']
	},
	{
		id: 'T1.one_stops_all',
		suffers: 'One claim that cannot be ended keeps every other file from going back to the queue.',
		file: tick,
		text: "raise warning 'claim % could not be ended: %', claim.id, sqlerrm;",
		becomes: 'raise;',
		tests: ['supabase/tests/reviewing.test.ts']
	},
	{
		id: 'D1.asks_nobody',
		suffers: 'Any applicant reads the names and states of all the others in the queue.',
		file: deskScale,
		text: "if not app.has_role(p_program, '{reviewer,lead,staff}') then",
		becomes: 'if false then',
		tests: ['supabase/tests/calls.test.ts']
	},
	{
		id: 'D2.open_by_default',
		suffers: 'A function that nobody thought of can be called by anybody.',
		file: foundation,
		text: 'alter default privileges revoke execute on functions from public;\n',
		becomes: '',
		tests: ['supabase/tests/doors.test.ts']
	},
	{
		id: 'D3.tried_without_end',
		suffers: 'A referee’s link can be tried for as long as somebody likes.',
		file: references,
		text: 'when p_link.tries > 60 then',
		becomes: 'when false then',
		tests: ['supabase/tests/reference-doors.test.ts']
	},
	{
		id: 'D4.opened_unclaimed',
		suffers: 'A reviewer opens the papers of an applicant whose file they have not claimed.',
		file: desk,
		text: '\tperform app.live_claim(review);\n',
		becomes: '',
		tests: ['supabase/tests/calls.test.ts']
	},
	{
		id: 'D4.look_never_ends',
		suffers: 'One recorded look opens a document for ever.',
		file: deskWork,
		text: "and l.at > now() - interval '10 minutes'\n\t\t\tand app.has_role",
		becomes: 'and app.has_role',
		tests: ['supabase/tests/evidence.test.ts']
	},
	{
		id: 'D4.approved_unread',
		suffers: 'A file is approved that nobody can have opened.',
		file: deskGaps,
		text: 'perform app.refuse_unread(review);',
		becomes: 'null;',
		tests: ['supabase/tests/guarding.test.ts']
	},
	{
		id: 'D5.nobody_made',
		suffers: 'Somebody with a new account cannot save anything to the server.',
		file: push,
		text: '\tinsert into app.people (id) values (p_person) on conflict do nothing;\n',
		becomes: '',
		tests: ['supabase/tests/push.test.ts']
	},
	{
		id: 'D6.unreadable_jams',
		suffers: 'One value that cannot be read keeps everything behind it on the device.',
		file: push,
		text: "	when sqlstate '22P02' or sqlstate '22003' or sqlstate '22007' or sqlstate '22008'\n",
		becomes: "	when sqlstate '22003' or sqlstate '22007' or sqlstate '22008'\n",
		tests: ['supabase/tests/push.test.ts']
	}
];
