/** The figures as a file to keep: JSON as the server told them, CSV with one number to a line. */
import { writeCsv } from '$lib/domain/csv.ts';
import { ages } from '$lib/domain/figures.ts';
import type { FiguresAnswer } from './figures-answer.ts';

export function jsonOf(answer: FiguresAnswer): string {
	return `${JSON.stringify({ format: 'waymark.figures', version: 1, ...answer }, null, '\t')}\n`;
}

const columns = ['figure', 'part', 'week', 'of', 'measure', 'value'];
type Line = readonly (string | number)[];

export function csvOf(answer: FiguresAnswer): string {
	const lines: Line[] = [
		...flowLines(answer),
		...ageLines(answer),
		...answer.waits.flatMap(({ part, week, ...told }) =>
			linesOf(['hours_to_decision', part, week ?? '', ''], told)
		),
		...answer.reasons.flatMap(({ part, code, ...told }) =>
			linesOf(['reason', part, '', code], told)
		),
		...answer.agreement.flatMap(({ source, ...told }) =>
			linesOf(['agreement', '', '', source], told)
		),
		...peopleLines(answer)
	];
	return writeCsv([columns, ...lines.map((line) => line.map(String))]);
}

function linesOf(about: Line, told: Readonly<Record<string, number>>): Line[] {
	return Object.entries(told).map(([measure, value]) => [...about, measure, value]);
}

function flowLines({ weeks }: FiguresAnswer): Line[] {
	return weeks.flatMap(({ part, week, ...told }) => linesOf(['flow', part, week, ''], told));
}

function ageLines({ ages: open, risk }: FiguresAnswer): Line[] {
	const days = (of: string, counts: readonly number[]): Line[] =>
		counts.map((value, nth) => ['risk', '', '', of, nth + 1, value]);
	return [
		...open.flatMap((counts) =>
			ages.map((age): Line => ['open', counts.part, '', '', age, counts[age]])
		),
		['risk', '', '', 'late', '', risk.late],
		...days('due_on_day', risk.due),
		...days('answers_in_week', risk.pace)
	];
}

function peopleLines({ people }: FiguresAnswer): Line[] {
	return people.flatMap(({ reviewer, name, count, minutes, ...told }) => {
		const called = name === null || name === '' ? reviewer : name;
		const { approve, change, deny, checked } = told;
		const counts = { count, approve, change, deny, checked, minutes };
		return linesOf(['person', '', '', called], counts);
	});
}
