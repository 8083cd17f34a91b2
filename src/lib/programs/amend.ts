/**
 * A definition with what the program's staff amended: clocks, days off, and the words of reasons and
 * letters. The server works the same into its own: the twin of `app.amended`.
 */
import { clockNames } from '../domain/amendments.ts';
import type { Amendments, Holiday, Told } from '../domain/amendments.ts';
import type { Period } from '../domain/clock.ts';
import type { Fact, Program, Source } from './program.ts';

/** The definition as it is read from now on; places that it does not have are left alone. */
export function amended(program: Program, amendments: Amendments): Program {
	const changed = {
		...program,
		sources: { ...program.sources, ...sourcesOf(amendments) },
		clocks: amendedClocks(program, amendments),
		reasons: program.reasons.map((one) => ({
			...one,
			...amendments[`reason.${one.part}.${one.code}`]
		})),
		...amendedExam(program, amendments),
		...amendedDenial(program, amendments),
		...amendedAdmission(program, amendments)
	};
	return amendments.holidays ? withHolidays(changed, amendments.holidays.days) : changed;
}

function sourcesOf(amendments: Amendments): Readonly<Record<string, Source>> {
	return Object.fromEntries(
		Object.entries(amendments).flatMap(([place, value]) =>
			'source' in value
				? [
						[
							place,
							{
								title: { en: value.source, es: value.source },
								place: value.source,
								checked: value.checked
							}
						] as const
					]
				: []
		)
	);
}

function factOf<T>(place: string, value: T, { confirmed }: Told): Fact<T> {
	return { value, source: place, confirmed };
}

function amendedClocks({ clocks }: Program, amendments: Amendments): Program['clocks'] {
	const told = clockNames.flatMap((name) => {
		const one = amendments[`clocks.${name}`];
		if (!one) return [];
		return [[name, factOf(`clocks.${name}`, { count: one.count, unit: one.unit }, one)] as const];
	});
	const minutes = amendments['clocks.claimMinutes']?.minutes;
	return {
		...clocks,
		...Object.fromEntries(told),
		...(minutes === undefined ? {} : { claimMinutes: minutes })
	};
}

function amendedExam({ exam }: Program, amendments: Amendments): Pick<Program, 'exam'> {
	if (!exam) return {};
	const instructions = exam.instructions.map((step) => {
		const told = amendments[`exam.${step.id}`];
		return told ? { ...step, title: told.title, body: told.text } : step;
	});
	return { exam: { ...exam, instructions } };
}

function amendedDenial({ denial }: Program, amendments: Amendments): Pick<Program, 'denial'> {
	if (!denial) return {};
	const next = amendments['denial.next'];
	const appeal = amendments['denial.appeal'];
	return {
		denial: {
			...denial,
			...(next ? { next: next.text } : {}),
			...(appeal ? { appeal: factOf('denial.appeal', appeal.text, appeal) } : {})
		}
	};
}

function amendedAdmission(program: Program, amendments: Amendments): Pick<Program, 'admission'> {
	const { admission } = program;
	if (!admission) return {};
	const reasons = admission.reasons.map((one) => ({ ...one, ...amendments[`seat.${one.code}`] }));
	return { admission: { ...admission, reasons } };
}

/** Into every period that is counted in business days. */
function withHolidays(program: Program, told: readonly Holiday[]): Program {
	const holidays = told.map(({ day }) => day).toSorted();
	const off = (fact?: Fact<Period>) =>
		fact?.value.unit === 'business_days' ? { ...fact, value: { ...fact.value, holidays } } : fact;
	const clocks = clockNames.flatMap((name) => {
		const fact = off(program.clocks[name]);
		return fact ? [[name, fact] as const] : [];
	});
	const { admission } = program;
	const dueBefore = off(admission?.references.dueBefore);
	return {
		...program,
		clocks: { ...program.clocks, ...Object.fromEntries(clocks) },
		...(admission && dueBefore
			? { admission: { ...admission, references: { ...admission.references, dueBefore } } }
			: {})
	};
}
