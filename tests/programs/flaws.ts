/**
 * What every definition has to hold, beyond what its type says: that it names nothing that is not
 * there, and asks what the rules look up by name. Each flaw is a sentence that says what to mend.
 */
import { readdirSync } from 'node:fs';
import { documentIn, questionAt, sectionOf, sectionQuestions } from '../../src/lib/domain/form.ts';
import { isRefusalCode } from '../../src/lib/domain/refusals.ts';
import { placeOf } from '../../src/lib/domain/review.ts';
import type { Program } from '../../src/lib/programs/program.ts';
import { allTexts, sourcesUsed } from './reading.ts';

/** Pages of an application that have an address of their own, which no section may take. */
const pages = readdirSync('src/routes/application', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);

export function flawsOf(program: Program): readonly string[] {
	return [
		...sectionFlaws(program),
		...questionFlaws(program),
		...reviewFlaws(program),
		...certificateFlaws(program),
		...renewalFlaws(program),
		...admissionFlaws(program),
		...wordFlaws(program)
	];
}

function sectionFlaws({ agreements, documents, sections }: Program): string[] {
	const attached = sections.flatMap((section) => section.documents);
	const signed = sections.flatMap((section) => section.agreements);
	return [
		...sections
			.filter(({ id, part }) => part === 'application' && pages.includes(id))
			.map(({ id }) => `the section ${id} has the address of another page: call it otherwise`),
		...differing(
			attached,
			documents.map(({ id }) => id)
		).map((id) => `the document ${id} is attached in no section, or defined nowhere`),
		...differing(
			signed,
			agreements.map(({ id }) => id)
		).map((id) => `the agreement ${id} is signed in no section, or defined nowhere`)
	];
}

function questionFlaws(program: Program): string[] {
	const questions = program.sections.flatMap(sectionQuestions);
	const paths = questions.map(({ path }) => path);
	const names = ['identity/first_name', 'identity/last_name'].filter(
		(path) => !paths.includes(path)
	);
	return [
		...paths
			.filter((path, at) => paths.indexOf(path) !== at)
			.map((path) => `${path} is asked twice`),
		// The queue, the letters and the certificate are written with these.
		...names.map((path) => `${path} is not asked: who is it about?`),
		...questions
			.flatMap(({ show }) => show ?? [])
			.concat([...program.documents, ...program.sections].flatMap(({ show }) => show ?? []))
			.filter(({ path, is }) =>
				path === 'pathway'
					? is.some((way) => program.pathways.every(({ id }) => id !== way))
					: questionAt(program, path) === null
			)
			.map(({ path }) => `something is shown by the answer to ${path}, which nobody asks`),
		...questions
			.flatMap(({ mustBe }) => (mustBe ? [mustBe.refusal] : []))
			.filter((code) => !isRefusalCode(code))
			.map((code) => `${code} is refused without words: add it to domain/refusals.ts`)
	];
}

function reviewFlaws(program: Program): string[] {
	const known = (code: string, part: string) =>
		program.reasons.some((reason) => reason.code === code && reason.part === part);
	return [
		...program.checklist
			.filter(({ part, reason }) => !known(reason, part))
			.map(({ id }) => `the check ${id} suggests a reason that its part has not`),
		...program.reasons
			.filter((reason) => partOf(program, placeOf(reason)) !== reason.part)
			.map(
				(reason) => `the reason ${reason.code} is mended at ${placeOf(reason)}, which is not there`
			),
		...program.reasons
			.filter(({ part }) => !sentParts(program).includes(part))
			.map(({ code }) => `the reason ${code} is about a part that is never sent`)
	];
}

function partOf(program: Program, place: string) {
	return place === 'hours' ? 'renewal' : sectionOf(program, place)?.part;
}

function sentParts({ certifying, parts }: Program): readonly string[] {
	return certifying?.renewal ? [...parts, 'renewal'] : parts;
}

function renewalFlaws({ agreements, certifying, fees }: Program): string[] {
	const renewal = certifying?.renewal;
	if (!renewal) return [];
	const ids = renewal.categories.map(({ id }) => id);
	const asked = renewal.categories.reduce((sum, one) => sum + (one.hoursMin?.value ?? 0), 0);
	return [
		...(ids.length === 0 ? ['hours are of no kind'] : []),
		...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `hours of ${id} are told twice`),
		...(asked > renewal.hoursMin.value ? ['the kinds ask for more hours than the whole'] : []),
		...renewal.agreements
			.filter((id) => !agreements.some((one) => one.id === id))
			.map((id) => `the agreement ${id} is signed anew, and defined nowhere`),
		...(renewal.fee === undefined || fees.some(({ id }) => id === renewal.fee)
			? []
			: [`the fee ${renewal.fee} is asked for, and defined nowhere`])
	];
}

function certificateFlaws({ exam, parts, sections, training }: Program): string[] {
	const sent = sections.filter(({ part }) => part === 'certificate');
	if (!parts.includes('certificate')) {
		return sent.map(({ id }) => `the section ${id} is of a certificate that is never sent`);
	}
	return [
		...(sent.length === 1 ? [] : ['a certificate is sent from one section, on one page']),
		...(training && exam ? [] : ['a certificate proves a training, and leads to an exam'])
	];
}

function admissionFlaws(program: Program): string[] {
	const { admission } = program;
	const questions = program.sections.flatMap(sectionQuestions);
	if (!admission) return [];
	const chosen = questions.filter(({ kind }) => kind === 'choice' || kind === 'choices');
	return [
		...(questions.some(({ kind }) => kind === 'class') ? [] : ['nobody is asked which class']),
		...[admission.first.path, ...admission.volunteered]
			.filter((path) => !chosen.some((question) => question.path === path))
			.map((path) => `${path} is counted, and not chosen from a list`),
		...(admission.modules.length < admission.modulesMin.value ? ['some modules have no name'] : []),
		...(admission.modules.length < admission.completion.homeworkMin.value
			? ['more homework is asked than there are modules']
			: [])
	];
}

function wordFlaws(program: Program): string[] {
	return [
		...sourcesUsed(program)
			.filter((key) => !(key in program.sources))
			.map((key) => `the source ${key} is named and not described`),
		...allTexts(program)
			.filter(([, text]) => text.en.trim() === '' || text.es.trim() === '')
			.map(([place]) => `${place} is not there in both languages`),
		...program.examples
			.flatMap(({ missing }) => missing ?? [])
			.filter((place) => documentIn(place) === null && questionAt(program, place) === null)
			.map((place) => `an example lacks ${place}, which nobody asks`)
	];
}

/** What stands in one of two lists only. */
function differing(some: readonly string[], others: readonly string[]): string[] {
	return [
		...some.filter((one) => !others.includes(one)),
		...others.filter((one) => !some.includes(one))
	];
}
