import type { Slot } from '../../domain/interview-rows.ts';
import type { Json } from '../../sync/json.ts';
import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';
import type { Seen } from '../read.ts';
import { unseal } from '../seal.ts';

/** Everything that is offered for a program, whatever its state, by time. */
export function slots(program: string): Live<Seen<'slots'>[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'slots', program);
		return rows.sort((a, b) => a.starts_at - b.starts_at || (a.id < b.id ? -1 : 1));
	});
}

/** An interview, with the time that was asked for where the server has not agreed yet. */
export type InterviewView = Seen<'interviews'> & { asked: Slot | null };

/** The person's interviews for an application, the latest change first. */
export function interviews(application: string): Live<InterviewView[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'interviews', application);
		const offered = await readAll(reader, 'slots');
		const askedBy = (row: Seen<'interviews'>) =>
			row.pending ? (offered.find(({ id }) => id === row.slot_id) ?? null) : null;
		return rows
			.sort((a, b) => b.at - a.at)
			.map((row): InterviewView => ({ ...row, asked: askedBy(row) }));
	});
}

export type RefusedTime = { uid: string; code: string; about: Json };

/** Times that were asked for and not given, the latest first, until the person has seen it. */
export function refusedTimes(application: string): Live<RefusedTime[]> {
	return new Live(async (reader) => {
		const refused = await reader.where('refused', 'group', application);
		return refused
			.filter(({ name }) => name.startsWith('interview.'))
			.sort((a, b) => b.refusedAt - a.refusedAt)
			.map(({ uid, code, about }) => ({ uid, code, about: unseal(about) }));
	});
}
