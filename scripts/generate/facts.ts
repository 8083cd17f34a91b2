/** Rows of the table of facts in `docs/programs.md`. */
import type { Fact, Period, Program, Renewal } from '../../src/lib/programs/program.ts';

export type Row = readonly string[];

const spans = (name: string, fact?: Fact<Period>): Row[] =>
	fact ? [factRow(name, fact, period(fact.value))] : [];
const plain = (name: string, fact?: Fact<number | string>): Row[] =>
	fact ? [factRow(name, fact, String(fact.value))] : [];

/** The numbers and days of a program, each with its source. */
export function factRows(program: Program): Row[] {
	const { admission, certifying, clocks, denial, exam, fees, training } = program;
	return [
		...spans('Review of an application', clocks.applicationReview),
		...spans('Review of a certificate', clocks.certificateReview),
		...spans('Window after approval', clocks.approvalWindow),
		...spans('Ask for accommodations ahead by', clocks.accommodationLead),
		...plain('Hours of training', training?.hoursMin ?? admission?.hours),
		...plain('Training completed after', training?.completedAfter),
		...plain('Modules of the class, at least', admission?.modulesMin),
		...plain('Hours in which a late application is taken', admission?.late.hours),
		...plain('Minutes of an interview', admission?.interview.minutes),
		...plain(
			'Hours before an interview until it can be moved',
			admission?.interview.moveUntilHours
		),
		...plain('References, at least', admission?.references.countMin),
		...plain('Of them peer specialists', admission?.references.peerSpecialistMin),
		...spans('References are there before the interview by', admission?.references.dueBefore),
		...plain('Exam questions', exam?.items),
		...plain('Exam minutes', exam?.minutes),
		...plain('Break near question', exam?.breakAtItem),
		...plain('Attempts', exam?.attemptsMax),
		...spans('Setting up another attempt takes up to', certifying?.attemptLead),
		...spans('A certification holds for', certifying?.validity),
		...spans('Renewal opens before its end by', certifying?.renewalWindow),
		...renewalRows(certifying?.renewal),
		...(denial ? [factRow('Appealing a denial', denial.appeal, denial.appeal.value.en)] : []),
		...fees.map(({ name, amountCents }) =>
			factRow(name.en, amountCents, `$${(amountCents.value / 100).toFixed(2)}`)
		)
	];
}

function renewalRows(renewal?: Renewal): Row[] {
	if (!renewal) return [];
	const { categories, evidence, late } = renewal;
	return [
		...plain('Hours of continuing education', renewal.hoursMin),
		...categories.flatMap(({ hoursMin, name }) => plain(`Of them: ${name.en}`, hoursMin)),
		[`Evidence of hours is ${evidence.needed}`, '', evidence.source, yes(true)],
		...spans('Their records are kept for', renewal.recordsKept),
		...(late ? [factRow('Renewing late', late.text, late.text.value.en)] : []),
		...spans('Renewing late is possible for', late?.within)
	];
}

function factRow(name: string, fact: Fact<unknown>, value: string): Row {
	return [name, value, fact.source, yes(fact.confirmed)];
}

function period(value: Period): string {
	return `${value.count} ${value.unit.replace('_', ' ')}`;
}

export function yes(value: boolean): string {
	return value ? 'yes' : 'no';
}
