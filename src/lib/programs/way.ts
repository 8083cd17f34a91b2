/**
 * A program along one of its pathways. What is asked for on all of them stands in one definition, as
 * the database has it; whoever goes one of them sees, sends and is reviewed by what is on that way and
 * nothing else.
 */
import { documentIn, sectionQuestions } from '../domain/form.ts';
import type { Condition } from '../domain/form.ts';
import { placeOf } from '../domain/review.ts';
import type { Program, Ways } from './program.ts';

/** Which way an application goes stands among its answers under this name. */
const path = 'pathway';

/** For a section, a question or a document: shown on these ways only. */
export function onWays(...ways: readonly string[]): readonly Condition[] {
	return [{ path, is: ways }];
}

/** The definition of a program's first way with all that the others ask for. */
export function wholeOf(first: Program, ways: Ways): Program {
	const usual = first.pathways[0]?.id ?? '';
	const others = Object.entries(ways.keeps);
	const on = (kind: 'sections' | 'eligibility' | 'fees', id: string) => [
		usual,
		...others.filter(([, kept]) => kept[kind].includes(id)).map(([way]) => way)
	];
	const sections = first.sections.map((section) => ({
		...section,
		show: [...onWays(...on('sections', section.id)), ...(section.show ?? [])]
	}));
	const at = sections.findIndex(({ id }) => id === ways.before);
	return {
		...first,
		pathways: first.pathways.map((one) => {
			const training = ways.training[one.id];
			return training ? { ...one, training } : one;
		}),
		eligibility: [
			...first.eligibility.map((one) => ({ ...one, ways: on('eligibility', one.id) })),
			...ways.eligibility
		],
		sections: [...sections.slice(0, at), ...ways.sections, ...sections.slice(at)],
		documents: [...first.documents, ...ways.documents],
		fees: first.fees.map((fee) => ({ ...fee, ways: on('fees', fee.id) })),
		checklist: [...first.checklist, ...ways.checklist],
		reasons: [...first.reasons, ...ways.reasons]
	};
}

/** What of a program is on a way. One that the program does not know is taken for its first. */
export function alongWay(program: Program, told: string): Program {
	const pathway = program.pathways.find(({ id }) => id === told) ?? program.pathways[0];
	const way = pathway?.id ?? told;
	const parts = pathway?.parts ?? program.parts;
	const isOn = ({ show = [] }: { show?: readonly Condition[] }) =>
		show.every((one) => one.path !== path || one.is.includes(way));
	const isFor = ({ ways }: { ways?: readonly string[] }) => ways?.includes(way) ?? true;
	const sections = program.sections
		.filter((section) => parts.includes(section.part) && isOn(section))
		.map((section) =>
			withoutWay({ ...section, questions: section.questions.filter(isOn).map(withoutWay) })
		);
	const attached = sections.flatMap((section) => section.documents);
	const documents = program.documents
		.filter((one) => attached.includes(one.id) && isOn(one))
		.map(withoutWay);
	const along = {
		...program,
		parts,
		sections,
		documents,
		eligibility: program.eligibility.filter(isFor).map(withoutWays),
		fees: program.fees.filter(isFor).map(withoutWays)
	};
	return { ...along, ...reviewed(along, pathway?.after === undefined) };
}

/** What a reviewer can ask for: what is mended at a place on this way. */
function reviewed({ checklist, documents, reasons, sections }: Program, isFirst: boolean) {
	const paths = new Set(sections.flatMap(sectionQuestions).map((question) => question.path));
	const papers = new Set(documents.map(({ id }) => id));
	const kept = reasons.filter((reason) => {
		const place = placeOf(reason);
		const document = documentIn(place);
		if (reason.part === 'renewal') return isFirst;
		return document === null ? paths.has(place) : papers.has(document);
	});
	return {
		reasons: kept,
		checklist: checklist.filter((item) =>
			kept.some(({ code, part }) => code === item.reason && part === item.part)
		)
	};
}

/** Conditions that hold on all of the way need not be asked again. */
function withoutWay<Rule extends { show?: readonly Condition[] }>(rule: Rule): Rule {
	const left = (rule.show ?? []).filter((one) => one.path !== path);
	return left.length === (rule.show ?? []).length ? rule : { ...rule, show: left };
}

function withoutWays<Item extends { ways?: readonly string[] }>(item: Item): Omit<Item, 'ways'> {
	const { ways: _, ...rest } = item;
	return rest;
}
