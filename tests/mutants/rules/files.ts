/** U and C: files arrive whole, and nothing is decided about what nobody saw. */
import { migrations } from '../mutant.ts';
import type { Mutant } from '../mutant.ts';

const { applications, files: filesSql, renewal, study, submissions, verdicts } = migrations;
const sending = 'src/lib/sync/uploads.ts';
const waiting = 'src/lib/store/waiting.ts';

export const files: readonly Mutant[] = [
	{
		id: 'U1.bytes_later',
		suffers: 'A photo is listed and its bytes are gone when the camera closes the page.',
		file: 'src/lib/store/uploads.ts',
		text: "\t\tawait tx.put('parts', parts);\n",
		becomes: '',
		tests: ['tests/sync/sender.test.ts']
	},
	{
		id: 'U2.resumes_blind',
		suffers: 'A photo that broke off is put together wrongly and refused.',
		file: sending,
		text: "\tif (fresh) return { do: 'ask_offset', url: upload.url };\n",
		becomes: '',
		tests: ['tests/sync/uploads.test.ts']
	},
	{
		id: 'U2.not_noted',
		suffers: 'Each time the app is closed a large photo starts over, and may never get through.',
		file: 'src/lib/sync/sender.ts',
		text: '\t\t\tawait parts.store.save(upload);\n\t\t\tparts.told();\n',
		becomes: '\t\t\tparts.told();\n',
		tests: ['tests/sync/sender.test.ts']
	},
	{
		id: 'U2.there_already',
		suffers: 'A photo that has arrived is tried again for ever, because it is there.',
		file: 'src/lib/backend/files.ts',
		text: "\tif (response.status === 409) return { heard: 'exists' };\n",
		becomes: '',
		tests: ['tests/contract/backend.test.ts']
	},
	{
		id: 'U2.unstored_attached',
		suffers: 'A document counts as attached whose bytes never arrived.',
		file: renewal,
		text: `if not app.is_stored(
		app.key_of(application.person, p_args->>'sha256', p_args->>'type'), bytes) then`,
		becomes: 'if false then',
		tests: ['supabase/tests/answers.test.ts']
	},
	{
		id: 'U3.receipt_unread',
		suffers: 'A receipt is given for other bytes than the person sent.',
		file: filesSql,
		text: `if problem is null and (file.sha256, file.size, file.type)
			is distinct from (p_sha256, p_size, p_type) then`,
		becomes: 'if false then',
		tests: ['supabase/tests/answers.test.ts']
	},
	{
		id: 'U3.not_hashed',
		suffers: 'A photo that was damaged on the way is received as if it were whole.',
		file: 'supabase/functions/receive-file/index.ts',
		text: 'const sha256 = await sha256Of(bytes);',
		becomes: 'const sha256 = one.sha256;',
		tests: ['tests/contract/functions.test.ts']
	},
	{
		id: 'U3.type_believed',
		suffers: 'A reviewer opens something else than the picture that was announced.',
		file: 'supabase/functions/receive-file/index.ts',
		text: "return type === one.type ? null : 'file.wrong_type';",
		becomes: 'return null;',
		tests: ['tests/contract/functions.test.ts']
	},
	{
		id: 'U3.received_too_early',
		suffers: '"Received" is shown for a document that the server has not looked at.',
		file: 'src/lib/commands/file.ts',
		text: "state: 'stored',",
		becomes: "state: 'received',",
		tests: ['tests/commands/file.test.ts']
	},
	{
		id: 'U4.forgotten_too_early',
		suffers: 'The device’s copy is gone before the server has said that it has one.',
		file: 'src/lib/store/received.ts',
		text: "} else if (row['state'] !== 'stored') await forgetUpload(tx, file);",
		becomes: '} else await forgetUpload(tx, file);',
		tests: ['tests/store/received.test.ts']
	},
	{
		id: 'U4.refused_and_gone',
		suffers: 'A refused document is gone from the device, and the person must find it again.',
		file: 'src/lib/store/received.ts',
		text: "await tx.put('uploads', [{ ...upload, state: 'refused', code }]);",
		becomes: 'await forgetUpload(tx, file);\n\t\t\tvoid code;',
		tests: ['tests/store/received.test.ts']
	},
	{
		id: 'U5.does_not_wait',
		suffers: 'An application is sent without the documents that were on their way, and refused.',
		file: waiting,
		text: '\t\tif (!seen.ready) continue;\n',
		becomes: '',
		tests: ['tests/store/waiting.test.ts']
	},
	{
		id: 'U5.sent_twice',
		suffers: 'One press of "Send" is sent twice, and the second is refused to the person’s face.',
		file: waiting,
		text: "\tif (!(await tx.get('waiting', key))) throw new TakenElsewhere();\n",
		becomes: '',
		tests: ['tests/store/waiting.test.ts']
	}
];

export const conflict: readonly Mutant[] = [
	{
		id: 'C1.loser_lost',
		suffers: 'What one phone wrote is overwritten by the other, and is nowhere any more.',
		file: applications,
		text: "if earlier.rev <> coalesce((p_args->>'base')::int, 0) and earlier.value <> answer then",
		becomes: 'if false then',
		tests: ['supabase/tests/answers.test.ts']
	},
	{
		id: 'C1.burst_overwrites',
		suffers: 'A day of typing without signal overwrites another phone’s answers without a trace.',
		file: applications,
		text: '\n\t\t\tand g.base = g.first_base + g.turn - 1 and coalesce(f.rev, 0) = g.first_base as is_fine',
		becomes: ' as is_fine',
		tests: ['supabase/tests/many.test.ts']
	},
	{
		id: 'C1.base_untold',
		suffers: 'Each answer looks as if it had been written unseen, and is offered back.',
		file: 'src/lib/commands/application.ts',
		text: 'base: args.base ?? revisionOf(row) }',
		becomes: 'base: args.base ?? 0 }',
		tests: ['tests/commands/command.test.ts']
	},
	{
		id: 'C2.undoes_others',
		suffers: 'Somebody takes back a grade of another person’s.',
		file: study,
		text: "and c.person = auth.uid() and c.kind = 'review'",
		becomes: "and c.kind = 'review'",
		tests: ['supabase/tests/push.test.ts']
	},
	{
		id: 'C3.unseen_sent',
		suffers: 'An application is sent with an answer that the person did not see.',
		file: submissions,
		text: "\n\t\tor p_args->>'digest' is distinct from digest then",
		becomes: ' then',
		tests: ['supabase/tests/sending.test.ts']
	},
	{
		id: 'C3.changed_since_press',
		suffers: 'What leaves after the files is not what was on screen at "Send".',
		file: waiting,
		text: 'const isSame = contentDigest(seen.lines) === wish.digest;',
		becomes: 'const isSame = true;',
		tests: ['tests/store/waiting.test.ts']
	},
	{
		id: 'C3.draft_told',
		suffers: 'A reviewer is told of a file that was never sent.',
		file: verdicts,
		text: 'where e.application_id = one and e.private_to is null',
		becomes: 'where e.application_id = one',
		tests: ['supabase/tests/guarding.test.ts']
	},
	{
		id: 'C3.draft_read',
		suffers: 'A reviewer reads what an applicant is still writing.',
		file: applications,
		text: `create policy fields_select_owner on app.fields for select to authenticated
	using (person = (select auth.uid()));`,
		becomes: `create policy fields_select_owner on app.fields for select to authenticated
	using (application_id = any((select app.my_application_ids())::uuid[]));`,
		tests: ['supabase/tests/guarding.test.ts']
	},
	{
		id: 'C3.rewritten',
		suffers: 'What was sent is not what was decided about.',
		file: submissions,
		text: `create trigger never_changes before update or delete on app.submissions
	for each row execute function app.never();
`,
		becomes: '',
		tests: ['supabase/tests/sending.test.ts']
	},
	{
		id: 'C4.changed_while_read',
		suffers: 'An application changes under the reviewer’s eyes.',
		file: applications,
		text: "if coalesce(state, '') not in ('draft', 'none', 'changes_requested') then",
		becomes: 'if false then',
		tests: ['supabase/tests/sending.test.ts']
	},
	{
		id: 'C5.graded_in_the_future',
		suffers: 'A phone whose clock is a year ahead puts off a card for a year on every device.',
		file: study,
		text: "(p_args->>'of')::uuid,\n\t\tleast(app.from_ms((p_args->>'at')::bigint), now()))",
		becomes: "(p_args->>'of')::uuid,\n\t\tapp.from_ms((p_args->>'at')::bigint))",
		tests: ['supabase/tests/push.test.ts']
	},
	{
		id: 'C5.many_in_the_future',
		suffers: 'The same for a bus ride of grades.',
		file: study,
		text: "least(app.from_ms((e.args->>'at')::bigint), now())",
		becomes: "app.from_ms((e.args->>'at')::bigint)",
		tests: ['supabase/tests/push.test.ts']
	},
	{
		id: 'C5.token_ends_by_the_server',
		suffers:
			'A phone whose clock is days ahead renews its session before every request, until the door has enough.',
		file: 'src/lib/backend/session.ts',
		text: 'const endsAt = isSame ? known.expiresAt / 1000 : Math.floor(nowMs / 1000) + told.expires_in;',
		becomes: "const endsAt = 'expires_at' in told && nowMs > 0 && !isSame ? told.expires_at : 0;",
		tests: ['tests/backend/session.test.ts']
	},
	{
		id: 'C5.waits_for_a_clock',
		suffers: 'A clock that was set back keeps an answer here until the old date comes again.',
		file: 'src/lib/store/outbox.ts',
		text: 'return moment > now && moment - now <= longestWaitMs;',
		becomes: 'return moment > now;',
		tests: ['tests/store/attention.test.ts']
	}
];
