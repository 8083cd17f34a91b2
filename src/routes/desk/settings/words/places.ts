/** The words of a program that its staff can amend, group by group. */
import type { Amendments } from '$lib/domain/amendments.ts';
import type { Language, Text } from '$lib/domain/text.ts';
import type { Program } from '$lib/programs/program.ts';
import { plain } from '$lib/ui/field.ts';
import type { AmendWords } from '../amend-words.ts';

export type Place = {
	place: keyof Amendments;
	/** What it is called in the list. */
	name: string;
	/** Absent where there is no heading. */
	title?: Text;
	text: Text;
	/** Only of what says where it is from. */
	told?: { source: string; confirmed: boolean };
};
export type Group = { name: string; places: readonly Place[] };

export function groupsOf(
	program: Program,
	words: AmendWords,
	language: Language
): readonly Group[] {
	const parts = [...new Set(program.reasons.map(({ part }) => part))];
	const reasons = parts.map((part) => ({
		name: words.groups.reasons(words.parts[part]),
		places: program.reasons
			.filter((one) => one.part === part)
			.map(({ code, text, title }): Place => {
				return { place: `reason.${part}.${code}`, name: title[language], title, text };
			})
	}));
	const others = [
		{ name: words.groups.exam, places: stepsOf(program, language) },
		{ name: words.groups.denial, places: denialOf(program, words) },
		{ name: words.groups.seat, places: seatsOf(program, language) }
	];
	return [...reasons, ...others].filter(({ places }) => places.length > 0);
}

/** Those that have what was typed in either language. */
export function found(groups: readonly Group[], sought: string): readonly Group[] {
	const wanted = plain(sought.trim());
	const has = ({ text, title }: Place) =>
		[title?.en, title?.es, text.en, text.es].some((one) => plain(one ?? '').includes(wanted));
	return groups
		.map(({ name, places }) => ({ name, places: places.filter(has) }))
		.filter(({ places }) => places.length > 0);
}

function stepsOf({ exam }: Program, language: Language): readonly Place[] {
	return (exam?.instructions ?? []).map(({ body, id, title }) => {
		return { place: `exam.${id}`, name: title[language], title, text: body };
	});
}

function denialOf({ denial, sources }: Program, words: AmendWords): readonly Place[] {
	if (!denial) return [];
	const { appeal, next } = denial;
	const told = { source: sources[appeal.source]?.title.en ?? '', confirmed: appeal.confirmed };
	return [
		{ place: 'denial.next', name: words.denial.next, text: next },
		{ place: 'denial.appeal', name: words.denial.appeal, text: appeal.value, told }
	];
}

function seatsOf({ admission }: Program, language: Language): readonly Place[] {
	return (admission?.reasons ?? []).map(({ code, text, title }) => {
		return { place: `seat.${code}`, name: title[language], title, text };
	});
}
