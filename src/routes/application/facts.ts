/** Answers and files as a list of facts: to check before sending, and to read back afterwards. */
import { isShown } from '$lib/domain/form.ts';
import type { SentPart } from '$lib/domain/states.ts';
import type { Json, Text } from '$lib/domain/text.ts';
import type { Program, Section } from '$lib/programs/program.ts';
import type { Phrasebook } from '../phrasebook.svelte.ts';
import { answerText } from './answer-text.ts';
import { placeHref } from './place-id.ts';
import { allQuestions } from './questions.ts';

type Provider = { id: string; name: string };
export type FactLine = {
	id: string;
	name: string;
	text: string;
	/** Has to be mended before it can be sent. */
	isMissing?: boolean;
	href?: string;
	hrefWord?: string;
};
type Content = {
	fields: Readonly<Record<string, Json>>;
	files: readonly { document: string; name: string }[];
};
type About = {
	program: Program;
	providers: readonly Provider[];
	classes: readonly { id: string; name: Text }[];
	words: Phrasebook;
	links?: boolean;
	/** Places that still need something. */
	missing?: ReadonlySet<string>;
};

/** One section; with `links`, each line leads to where it is changed. */
export function sectionFacts(
	section: Section,
	content: Content,
	{ program, providers, classes, words, links = false, missing = new Set() }: About
): readonly FactLine[] {
	const { language, common, application } = words;
	const link = (place: string) =>
		links ? { href: placeHref(section.id, place), hrefWord: common.change } : {};
	const answers = allQuestions(section, program, application)
		.filter((question) => isShown(question, content.fields))
		.map((question) => ({
			id: question.path,
			name: question.label[language],
			text: answerText(question, content.fields[question.path] ?? null, {
				program,
				providers,
				classes,
				speech: words
			}),
			...link(question.path)
		}));
	const documents = program.documents.filter((kind) => section.documents.includes(kind.id));
	const files = documents.map((kind) => ({
		id: `document:${kind.id}`,
		name: kind.name[language],
		text: content.files.find((file) => file.document === kind.id)?.name ?? common.none,
		...link(`document:${kind.id}`)
	}));
	const isBare = ({ text }: FactLine) => text === common.none;
	return [...answers, ...files].map((line) =>
		missing.has(line.id)
			? { ...line, isMissing: true, text: isBare(line) ? application.check.missing : line.text }
			: line
	);
}

/** A whole submission, as it was sent. */
export function factsOf(sent: Content & { part: SentPart }, about: About): readonly FactLine[] {
	return about.program.sections
		.filter((section) => section.part === sent.part)
		.flatMap((section) => sectionFacts(section, sent, about));
}
