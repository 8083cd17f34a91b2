/** W: what was typed is on this device, once, and nobody else's. */
import { migrations } from '../mutant.ts';
import type { Mutant } from '../mutant.ts';

export const writing: readonly Mutant[] = [
	{
		id: 'W1.arguments_not_parsed',
		suffers: 'A command that no server can read is queued and fails where nobody looks.',
		file: 'src/lib/commands/command.ts',
		text: 'check: (args) => plain(spec.schema.parse(args)),',
		becomes: 'check: (args) => plain(args),',
		tests: ['tests/commands/application.test.ts']
	},
	{
		id: 'W2.said_before_disk',
		suffers: '"Saved on this device" is said of words that the disk then turns away.',
		file: 'src/lib/store/connection.ts',
		text: '\t\tawait ended;\n',
		becomes: '',
		tests: ['tests/store/connection.test.ts']
	},
	{
		id: 'W2.relaxed',
		suffers: 'A flat battery takes words that had been called saved.',
		file: 'src/lib/store/connection.ts',
		text: "durability: 'strict'",
		becomes: "durability: 'relaxed'",
		tests: ['tests/store/connection.test.ts']
	},
	{
		id: 'W2.apart',
		suffers: 'A full disk leaves a file that counts as on its way with no command to send it.',
		file: 'src/lib/store/transaction.ts',
		text: '\t\tfor (const one of along) await one.work(tx);\n',
		becomes: '',
		also: [
			{
				file: 'src/lib/store/transaction.ts',
				text: '\tsaved(orders);\n',
				becomes:
					'\tfor (const one of along) await tables.write([...one.tables], (tx) => one.work(tx));\n\tsaved(orders);\n'
			}
		],
		tests: ['tests/contract/store.test.ts', 'tests/store/waiting.test.ts']
	},
	{
		id: 'W3.fold_left_out',
		suffers: 'An answer vanishes from the screen when the server sends the one before it.',
		file: 'src/lib/store/apply.ts',
		text: 'if (stored.pending === 0) return plainView(stored);',
		becomes: 'return plainView(stored);',
		tests: ['tests/contract/store.test.ts']
	},
	{
		id: 'W3.unchecked',
		suffers: 'A screen that shows something else than what is kept goes unnoticed in every test.',
		file: 'src/lib/store/invariant.ts',
		text: 'return isSame && row.pending === pending.length;',
		becomes: 'return true;',
		tests: ['tests/store/invariant.test.ts']
	},
	{
		id: 'W4.sent_replaced',
		suffers: 'The last words typed are taken for what was sent before, and never leave.',
		file: 'src/lib/store/append.ts',
		text: 'const isFree = last.sent === 0 && last.heldUntil',
		becomes: 'const isFree = last.heldUntil',
		tests: ['tests/contract/store.test.ts']
	},
	{
		id: 'W4.overtakes',
		suffers: 'An answer typed after "Send" slips in before it, and is sent unseen.',
		file: 'src/lib/store/append.ts',
		text: 'return isFree && last.seq > (work.barriers.get(order.group) ?? 0) ? last : null;',
		becomes: 'return isFree ? last : null;',
		tests: ['tests/contract/store.test.ts']
	},
	{
		id: 'W4.not_marked',
		suffers: 'What has left can still be changed here, and the server keeps the older words.',
		file: 'src/lib/store/outbox.ts',
		text: 'marked.map((entry) => ({ ...entry, heldUntil: null }))',
		becomes: 'batch.map((entry) => ({ ...entry, heldUntil: null }))',
		tests: ['tests/contract/store.test.ts']
	},
	{
		id: 'W5.one_fails_all',
		suffers: 'One command that cannot be kept takes along everything saved at that moment.',
		file: 'src/lib/store/transaction.ts',
		text: 'else for (const asked of group) await commitGroup(parts, [asked]);',
		becomes: 'else for (const asked of group) asked.failed(error);',
		tests: ['tests/contract/store.test.ts']
	},
	{
		id: 'W5.each_alone',
		suffers: 'A burst of typing costs a flush of the disk for each key, and the page lags.',
		file: 'src/lib/store/transaction.ts',
		text: '\t\t\tconst group = waiting;\n\t\t\twaiting = [];',
		becomes: '\t\t\tconst group = waiting.splice(0, 1);',
		tests: ['tests/contract/store.test.ts']
	},
	{
		id: 'W5.overtaken',
		suffers: 'A page shows for a moment what was true before the last save.',
		file: 'src/lib/store/follow.ts',
		text: 'if (!isStopped && !isOvertaken) tell();',
		becomes: 'if (!isStopped) tell();',
		tests: ['tests/store/reading.test.ts']
	},
	{
		id: 'W6.somebody_elses_token',
		suffers: 'What Avery wrote on a shared phone is sent as Jordan, who signed in next.',
		file: 'src/lib/sync/cycle.ts',
		text: "if (head.person === '' || head.person !== parts.person) {",
		becomes: "if (head.person === '') {",
		tests: ['tests/sync/cycle.test.ts']
	},
	{
		id: 'W6.in_the_background',
		suffers: 'The service worker sends one person’s words with another’s token.',
		file: 'src/lib/sync/flush.ts',
		text: "if (head.person === '' || head.person !== person) return;",
		becomes: "if (head.person === '') return;",
		tests: ['tests/sync/flush.test.ts']
	},
	{
		id: 'W6.taken_by_server',
		suffers: 'The server files one person’s answers under another’s account.',
		file: migrations.push,
		text: 'if me is null or me is distinct from p_user then',
		becomes: 'if me is null then',
		tests: ['supabase/tests/calls.test.ts']
	},
	{
		id: 'W6.draft_given_twice',
		suffers: 'Whoever opens the app next is offered the draft that somebody has claimed.',
		file: 'src/lib/store/device.ts',
		text: "				await answerOf(homes.delete(''));\n",
		becomes: '',
		tests: ['tests/store/device.test.ts']
	},
	{
		id: 'W7.in_the_clear',
		suffers: 'A private story lies readable beside what is sealed.',
		file: 'src/lib/store/append.ts',
		text: '\t\tslot: order.slot,\n',
		becomes: '\t\tslot: order.slot === null ? null : JSON.stringify(order.args),\n',
		tests: ['tests/store/seal.test.ts']
	},
	{
		id: 'W7.not_closed',
		suffers: 'Somebody sets a passphrase, and whoever copies the phone reads it all the same.',
		file: 'src/lib/store/indexed.ts',
		text: 'records.map((record) => closeRecord(database, name, record))',
		becomes: '[...records]',
		also: [
			{
				file: 'src/lib/store/indexed.ts',
				text: "import { closeRecord } from './seal.ts';\n",
				becomes: ''
			}
		],
		tests: ['tests/store/seal.test.ts']
	},
	{
		id: 'W7.field_left_out',
		suffers: 'The name of a private paper lies readable beside its closed bytes.',
		file: 'src/lib/store/record.ts',
		text: "uploads: ['name', 'sha256', 'url']",
		becomes: "uploads: ['sha256', 'url']",
		tests: ['tests/store/seal.test.ts']
	},
	{
		id: 'W7.opened_after_the_lock',
		suffers: 'One tab stays open when everything was locked at a press, and shows what is there.',
		file: 'src/lib/device/key-channel.ts',
		text: 'this.#hasAsked = false;',
		becomes: '',
		tests: ['tests/device/key-channel.test.ts']
	},
	{
		id: 'W7.switched_before_copied',
		suffers: 'A phone that dies while the lock is turned on has lost what was written.',
		file: 'src/lib/store/rehouse.ts',
		text: '\tawait copyDatabase(moving, told);\n\tcopyScratch(from.database, to.database);\n',
		becomes: '',
		tests: ['tests/store/rehouse.test.ts']
	},
	{
		id: 'W7.tidied_away',
		suffers: 'A second tab that begins takes the database away that somebody has just moved into.',
		file: 'src/lib/store/moving.ts',
		text: 'if (!homes.some(({ database }) => database === name)) await deleteDatabase(name);',
		becomes: 'if (name === moving.from) await deleteDatabase(name);',
		tests: ['tests/store/rehouse.test.ts']
	},
	{
		id: 'W7.led_back',
		suffers:
			'Two tabs change the lock at once, and the slower one leads back to a database that is gone.',
		file: 'src/lib/store/moves.ts',
		text: '\t\tif (now?.database !== from.database) return false;\n',
		becomes: '',
		tests: ['tests/store/rehouse.test.ts']
	},
	{
		id: 'W8.outlives',
		suffers: 'After "Delete from this device" the last words typed are still on it.',
		file: 'src/lib/store/device.ts',
		text: '\tforgetScratch(name);\n',
		becomes: '',
		tests: ['tests/store/device.test.ts']
	},
	{
		id: 'W8.out_of_order',
		suffers: 'After a crash an older text is written over the newer one.',
		file: 'src/lib/store/scratch.ts',
		text: '\n\t\t.sort((a, b) => a.at - b.at);',
		becomes: ';',
		tests: ['tests/store/scratch.test.ts']
	}
];
