import * as z from 'zod/mini';
import { define } from './command.ts';
import { sendsCertificate } from '../programs/catalogue.ts';
import type { Row } from '../store/rows.ts';
import { count, id, json, moment, name, sha256 } from './schemas.ts';

const unsent = {
	revision: 0,
	digest: null,
	receipt: null,
	submitted_at: null,
	due_at: null,
	days_left: null,
	decided_at: null
};

/** `builds_on`: the application whose certification a specialization stands on. */
export const start = define({
	name: 'application.start',
	version: 1,
	schema: z.object({
		application: id,
		program: name,
		edition: count,
		pathway: name,
		builds_on: z.optional(id)
	}),
	group: (args) => args.application,
	changes: [
		{
			table: 'applications',
			key: (args) => args.application,
			fold: (row, args, entry) =>
				row ?? {
					id: args.application,
					person: entry.person,
					program: args.program,
					edition: args.edition,
					pathway: args.pathway,
					builds_on: args.builds_on ?? null,
					state: 'draft',
					fee_reference: null,
					fee_confirmed_at: null,
					valid_until: null,
					created_at: entry.at,
					...unsent
				}
		},
		{
			table: 'certificates',
			key: (args) => args.application,
			fold: (row, args, entry) => {
				if (row !== null || !sendsCertificate(args.program, args.pathway)) return row;
				return { id: args.application, person: entry.person, state: 'none', ...unsent };
			}
		}
	]
});

/** `base` is the revision of the answer that was on screen; the store fills it in. */
export const answer = define({
	name: 'application.answer',
	version: 1,
	schema: z.object({ application: id, path: name, value: json, base: z.optional(count) }),
	group: (args) => args.application,
	slot: (args) => `${args.application}|${args.path}`,
	complete: (args, row) => ({ ...args, base: args.base ?? revisionOf(row) }),
	changes: [
		{
			table: 'fields',
			key: (args) => `${args.application}|${args.path}`,
			fold: (row, args, entry) => ({
				application_id: args.application,
				path: args.path,
				value: args.value,
				edit: entry.uid,
				rev: revisionOf(row) + 1,
				updated_at: entry.at
			})
		}
	]
});

/** `at`: when it was finished on the device, for a window that closes before it arrives. */
const content = z.object({
	application: id,
	digest: sha256,
	revision: count,
	at: z.optional(moment)
});

export const submit = define({
	name: 'application.submit',
	version: 1,
	schema: content,
	group: (args) => args.application,
	changes: [
		{
			table: 'applications',
			key: (args) => args.application,
			fold: (row, args, entry) => submitted(row, args.digest, entry.at)
		}
	]
});

export const withdraw = define({
	name: 'application.withdraw',
	version: 1,
	schema: z.object({ application: id, revision: count }),
	group: (args) => args.application,
	changes: [
		{
			table: 'applications',
			key: (args) => args.application,
			fold: (row) => row && { ...row, state: 'withdrawn' }
		}
	]
});

/** What a submission looks like from here before the server has given it a receipt. */
export function submitted(row: Row | null, digest: string, at: number): Row | null {
	if (row === null || typeof row['revision'] !== 'number') return row;
	const sent = { state: 'submitted', revision: row['revision'] + 1, submitted_at: at };
	return { ...row, ...unsent, ...sent, digest };
}

function revisionOf(row: Row | null): number {
	return typeof row?.['rev'] === 'number' ? row['rev'] : 0;
}
