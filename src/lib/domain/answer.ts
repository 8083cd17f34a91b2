/**
 * One answer against its question: a refusal code, or null when it can stand. An answer that is
 * refused is kept all the same; the code only says what to do about it.
 */
import { addMonths, isDay } from './calendar.ts';
import type { DayLimit, QuestionRule } from './form.ts';
import type { RefusalCode } from './refusals.ts';
import { isRefusalCode } from './refusals.ts';
import { isAddress } from './text.ts';
import type { CalendarDate, Json } from './text.ts';

/** Nothing a person may type in one field is longer; SQL holds the same bound. */
export const answerLengthMax = 4000;
/** For a line that says nothing itself. */
const lineLengthMax = 200;

/** What an answer may depend on beyond itself. */
export type AnswerContext = {
	today: CalendarDate;
	/** Ids that the choice of provider may name; null when the list has not arrived yet. */
	providers: readonly string[] | null;
	competencies: readonly string[];
	/** Classes that may be named; absent or null when the list has not arrived yet. */
	classes?: readonly KnownClass[] | null;
};

/** A class as far as an application looks at it. `isOpen`: it may be applied for, on time or late. */
export type KnownClass = { id: string; isOpen: boolean };

export function refuseAnswer(
	question: QuestionRule,
	value: Json,
	context: AnswerContext
): RefusalCode | null {
	if (isEmpty(value)) return null;
	const refused = refuseKind(question, value, context);
	if (refused !== null) return refused;
	return refuseMustBe(question, value);
}

/** Nothing, blanks, no tick and an empty list all count as no answer. */
export function isEmpty(value: Json | undefined): boolean {
	if (value === undefined || value === null || value === false) return true;
	if (typeof value === 'string') return value.trim() === '';
	return Array.isArray(value) && value.length === 0;
}

export function countWords(text: string): number {
	return text.split(/\s+/u).filter((word) => word !== '').length;
}

function refuseKind(
	question: QuestionRule,
	value: Json,
	context: AnswerContext
): RefusalCode | null {
	switch (question.kind) {
		case 'text':
		case 'long_text':
		case 'email':
		case 'phone':
			return typeof value === 'string' ? refuseText(question, value) : 'answer.wrong_kind';
		case 'date':
			return typeof value === 'string'
				? refuseDate(question, value, context.today)
				: 'answer.wrong_kind';
		case 'number':
			return refuseNumber(question, value);
		case 'yes':
			return typeof value === 'boolean' ? null : 'answer.wrong_kind';
		case 'choice':
			return refuseChoice(optionValues(question), [value]);
		case 'provider':
			return context.providers && refuseChoice([...context.providers, 'other'], [value]);
		case 'choices':
			return refuseChoice(optionValues(question), value);
		case 'competencies':
			return refuseChoice(context.competencies, value);
		case 'class':
			return refuseClass(context.classes ?? null, value);
	}
}

function refuseText(question: QuestionRule, text: string): RefusalCode | null {
	const longest = question.kind === 'long_text' ? answerLengthMax : lineLengthMax;
	if ([...text].length > Math.min(question.charactersMax ?? longest, answerLengthMax)) {
		return 'answer.too_long';
	}
	if (question.wordsMax !== undefined && countWords(text) > question.wordsMax) {
		return 'answer.too_many_words';
	}
	if (question.kind === 'email' && !isAddress(text)) {
		return 'answer.not_an_email';
	}
	if (question.kind === 'phone' && countDigits(text) < 7) return 'answer.not_a_phone';
	return null;
}

function countDigits(text: string): number {
	return text.replace(/\D/gu, '').length;
}

function refuseDate(question: QuestionRule, text: string, today: CalendarDate): RefusalCode | null {
	if (!isDay(text)) return 'answer.not_a_date';
	const earliest = question.notBefore && limitDay(question.notBefore, today);
	if (earliest && text < earliest) {
		return question.notBefore === 'today' ? 'answer.date_passed' : 'answer.date_too_early';
	}
	const latest = question.notAfter && limitDay(question.notAfter, today);
	if (latest && text > latest) {
		return question.notAfter === 'today-18y' ? 'eligibility.adult' : 'answer.date_too_late';
	}
	return null;
}

/** A limit as a day. */
export function limitDay(limit: DayLimit, today: CalendarDate): CalendarDate {
	if (limit === 'today') return today;
	return limit === 'today-18y' ? addMonths(today, -18 * 12) : limit;
}

function refuseNumber(question: QuestionRule, value: Json): RefusalCode | null {
	if (typeof value !== 'number' || !Number.isFinite(value)) return 'answer.not_a_number';
	if (question.min !== undefined && value < question.min) return 'answer.number_too_low';
	if (question.max !== undefined && value > question.max) return 'answer.number_too_high';
	return null;
}

function optionValues(question: QuestionRule): readonly string[] {
	return (question.options ?? []).map((option) => option.value);
}

function refuseChoice(offered: readonly string[], value: Json): RefusalCode | null {
	if (!Array.isArray(value)) return 'answer.wrong_kind';
	const known = value.every((one) => typeof one === 'string' && offered.includes(one));
	return known ? null : 'answer.unknown_choice';
}

/** Whether its window is open is asked when the whole is sent: a class may still be noted before. */
function refuseClass(known: readonly KnownClass[] | null, value: Json): RefusalCode | null {
	if (typeof value !== 'string') return 'answer.wrong_kind';
	return known === null || known.some(({ id }) => id === value) ? null : 'class.unknown';
}

function refuseMustBe(question: QuestionRule, value: Json): RefusalCode | null {
	const { mustBe } = question;
	if (!mustBe || mustBe.values.some((allowed) => allowed === value)) return null;
	return isRefusalCode(mustBe.refusal) ? mustBe.refusal : 'answer.unknown_choice';
}
