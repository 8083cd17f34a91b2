/** Answers as text and back, and as a person reads them. */
import type { Json, Text } from '$lib/domain/text.ts';
import type { Program, Question } from '$lib/programs/program.ts';
import { dateOf } from '../moment.ts';
import type { Phrasebook } from '../phrasebook.svelte.ts';

type Provider = { id: string; name: string };
type Known = {
	program: Program | null;
	providers: readonly Provider[];
	/** Where a question asks for one. */
	classes?: readonly { id: string; name: Text }[];
};
/** How an answer is said: in which language, with which words. */
export type Speech = Pick<Phrasebook, 'language' | 'common' | 'application'>;

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
	{ language, application }: Pick<Speech, 'language' | 'application'>
) {
	if (question.kind === 'provider') {
		const named = known.providers.map((one) => ({ value: one.id, label: one.name }));
		named.sort((left, right) => left.label.localeCompare(right.label, language));
		return [...named, { value: 'other', label: application.provider_other }];
	}
	if (question.kind === 'competencies') {
		return (known.program?.training?.competencies ?? []).map((one) => ({
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

/** An answer in words, for reading back. */
export function answerText(
	question: Question,
	value: Json,
	{ speech, ...known }: Known & { speech: Speech }
): string {
	const { language, common } = speech;
	if (question.kind === 'yes') return value === true ? common.yes : common.none;
	if (question.kind === 'date') return value ? dateOf(shownText(value), language) : common.none;
	if (question.kind === 'class') return classText(value, known, speech);
	const labels = new Map(optionsOf(question, known, speech).map((one) => [one.value, one.label]));
	if (labels.size === 0) return shownText(value) || common.none;
	const chosen = Array.isArray(value) ? texts(value) : [shownText(value)].filter(Boolean);
	return chosen.map((one) => labels.get(one) ?? one).join('\n') || common.none;
}

function classText(
	value: Json,
	{ classes = [] }: Known,
	{ application, common, language }: Speech
) {
	const id = shownText(value);
	if (id === '') return common.none;
	return classes.find((one) => one.id === id)?.name[language] ?? application.class_gone;
}
