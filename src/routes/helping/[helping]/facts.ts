/** Where an application stands and what is due, as lines to read. */
import type { Helping } from '$lib/domain/assister-rows.ts';
import type { Language } from '$lib/domain/text.ts';
import type { Program } from '$lib/programs/program.ts';
import { dateOf, dayAndTimeOf } from '../../moment.ts';
import type { HelpingWords } from '../words.ts';

type Fact = { id: string; name: string; text: string };
type Said = { words: HelpingWords; language: Language };

export function standingFacts(helping: Helping, { words, language }: Said): readonly Fact[] {
	const { certificate_state: certificate, valid_until: until } = helping;
	const states = [
		{ id: 'application', name: words.application, text: words.states[helping.state] },
		...(certificate === null
			? []
			: [{ id: 'certificate', name: words.certificate, text: words.states[certificate] }])
	];
	const moments = (['due_at', 'certificate_due_at', 'references_due_at'] as const).flatMap((id) => {
		const at = helping[id];
		return at === null ? [] : [{ id, name: words.due[id], text: dayAndTimeOf(at, language) }];
	});
	const last =
		until === null
			? []
			: [{ id: 'valid_until', name: words.due.valid_until, text: dateOf(until, language) }];
	return [...states, ...moments, ...last];
}

/** Each document that everybody is asked for, in the order of the program. */
export function documentFacts(
	helping: Helping,
	{ program, words, language }: Said & { program: Program | null }
): readonly Fact[] {
	const ids = Object.keys(helping.documents);
	const known = (program?.documents ?? []).filter(({ id }) => ids.includes(id));
	return known.map(({ id, name }) => ({
		id,
		name: name[language],
		text: words.document[helping.documents[id] ?? 'missing']
	}));
}
