import type { Json } from '../../sync/json.ts';
import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';
import type { Seen } from '../read.ts';
import { unseal } from '../seal.ts';

export type SeatView = Seen<'seats'>;

/** Every seat that an application had, the latest change first. */
export function seats(application: string): Live<SeatView[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'seats', application);
		return rows.sort((a, b) => b.at - a.at);
	});
}

export type RefusedAnswer = { uid: string; code: string; about: Json };

/** Answers to an offer that came too late or found it changed, the latest first, until they are read. */
export function refusedAnswers(application: string): Live<RefusedAnswer[]> {
	return new Live(async (reader) => {
		const refused = await reader.where('refused', 'group', application);
		return refused
			.filter(({ name }) => name === 'seat.take' || name === 'seat.give_up')
			.sort((a, b) => b.refusedAt - a.refusedAt)
			.map(({ uid, code, about }) => ({ uid, code, about: unseal(about) }));
	});
}
