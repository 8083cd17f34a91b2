/** Answers as text and back, and as a person reads them. */
import type { Json, Language } from '$lib/domain/text.ts';
import type { Program, Question } from '$lib/programs/program.ts';
import type { Words } from '$lib/words.ts';
import { dateOf } from '../moment.ts';

type Provider = { id: string; name: string };
type Known = { program: Program | null; providers: readonly Provider[] };

/** What stands in a box. */
export function shownText(value: Json): string {
	return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export function texts(value: Json): readonly string[] {
	return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** A figure as a number; anything else stays as typed, and is judged where it is shown. */
export function numberOf(text: string): Json {
	const trimmed = text.trim();
	if (trimmed === '') return null;
	return /^\d+(\.\d+)?$/u.test(trimmed) ? Number(trimmed) : text;
}

export function optionsOf(
	question: Question,
	known: Known,
	language: Language,
	words: Words['application']
) {
	if (question.kind === 'provider') {
		const named = known.providers.map((one) => ({ value: one.id, label: one.name }));
		named.sort((left, right) => left.label.localeCompare(right.label, language));
		return [...named, { value: 'other', label: words.provider_other }];
	}
	if (question.kind === 'competencies') {
		return (known.program?.training.competencies ?? []).map((one) => ({
			value: one.id,
			label: one.name[language]
		}));
	}
	return (question.options ?? []).map((one) => ({
		value: one.value,
		label: one.label[language],
		hint: one.hint?.[language]
	}));
}

type Said = {
	language: Language;
	yes: string;
	no: string;
	none: string;
	application: Words['application'];
};

/** An answer in words, for reading back. */
export function answerText(question: Question, value: Json, known: Known, said: Said): string {
	if (question.kind === 'yes') return value === true ? said.yes : said.none;
	if (question.kind === 'date') return value ? dateOf(shownText(value), said.language) : said.none;
	const labels = new Map(
		optionsOf(question, known, said.language, said.application).map((one) => [one.value, one.label])
	);
	if (labels.size === 0) return shownText(value) || said.none;
	const chosen = Array.isArray(value) ? texts(value) : [shownText(value)].filter(Boolean);
	return chosen.map((one) => labels.get(one) ?? one).join('\n') || said.none;
}
