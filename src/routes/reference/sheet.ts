/** What the door tells a referee, read with care: the server may be newer than this page. */
import * as z from 'zod/mini';
import type { Question } from '$lib/programs/program.ts';

const text = z.object({ en: z.string(), es: z.string() });
const json = z.json();

const question = z.object({
	path: z.string(),
	kind: z.enum([
		'text',
		'long_text',
		'email',
		'phone',
		'date',
		'number',
		'choice',
		'choices',
		'yes'
	]),
	required: z.boolean(),
	label: text,
	hint: z.optional(text),
	show: z.optional(z.array(z.object({ path: z.string(), is: z.array(json) }))),
	options: z.optional(z.array(z.object({ value: z.string(), label: text }))),
	charactersMax: z.optional(z.number()),
	wordsMax: z.optional(z.number()),
	min: z.optional(z.number()),
	max: z.optional(z.number()),
	mustBe: z.optional(z.object({ values: z.array(json), refusal: z.string() }))
});

export const sheetShape = z.object({
	applicant: z.string(),
	referee: z.string(),
	program: text,
	due_on: z.nullable(z.string()),
	expires_at: z.number(),
	questions: z.array(question)
});
export type Sheet = z.infer<typeof sheetShape>;

/** Why a link opens nothing. */
export const endings = [
	'no_link',
	'not_found',
	'rate.limited',
	'reference.sent',
	'reference.declined',
	'reference.revoked',
	'reference.expired'
] as const;
export type Ending = (typeof endings)[number];

export function endingOf(code: string): Ending | null {
	return endings.find((one) => one === code) ?? null;
}

const coded = z.object({ code: z.nullable(z.string()) });
/** The door's "no", or null. */
export function codeOf(answer: unknown): string | null {
	return coded.parse(answer).code;
}

export function questionsOf(sheet: Sheet): readonly Question[] {
	return sheet.questions.map((asked) => {
		const { path, kind, required, label, ...more } = asked;
		return Object.assign({ path, kind, required, label }, stripped(more));
	});
}

type Given<Shape> = { [Name in keyof Shape]?: Exclude<Shape[Name], undefined> };

/** Without what was not said: a rule that is absent is none. */
function stripped<Shape extends object>(shape: Shape): Given<Shape> {
	const given: Given<Shape> = { ...shape };
	for (const name in given) {
		if (given[name] === undefined) delete given[name];
	}
	return given;
}
