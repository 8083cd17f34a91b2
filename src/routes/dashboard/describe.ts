/** A next step in words, with the page that it leads to. */
import type { NextStep } from '$lib/domain/next.ts';
import type { Program } from '$lib/programs/program.ts';
import { clockText } from '../application/clock-text.ts';
import { placeHref } from '../application/place-id.ts';
import { dateOf, dayAndTimeOf, weekdayAndDateOf } from '../moment.ts';
import type { Phrasebook } from '../phrasebook.svelte.ts';

export type Told = {
	key: string;
	title: string;
	text: string;
	href: string;
	action: string;
	/** Something to do, not something to wait for. */
	isWork: boolean;
};
type Said = { title: string; text: string; action: string };
type About = { program: Program | null; words: Phrasebook };
type Describe<Code extends NextStep['code']> = (
	step: Extract<NextStep, { code: Code }>,
	about: About
) => Told;

const describers: { [Code in NextStep['code']]: Describe<Code> } = {
	start: (_step, { words }) => work('start', words.dashboard.steps.start, '/application/start'),
	sign_in: (_step, { words }) => work('sign_in', words.dashboard.steps.sign_in, '/sign-in'),
	attention: ({ count }, { words }) =>
		work('attention', words.dashboard.steps.attention(count), '/attention'),
	change: (step, about) => {
		const { language, dashboard } = about.words;
		const reason = about.program?.reasons.find(
			(one) => one.code === step.reason && one.part === step.part
		);
		const told = step.text ?? reason?.text;
		const text = [told?.[language] ?? '', step.note].filter(Boolean).join('\n');
		const said = { ...dashboard.steps.change(sectionTitle(step.section, about)), text };
		return work(`change ${step.reason}`, said, placeHref(step.section, step.place));
	},
	file_again: ({ document, section }, { program, words }) => {
		const kind = program?.documents.find((one) => one.id === document);
		const said = words.dashboard.steps.file_again(kind?.name[words.language] ?? document);
		return work(`file ${document}`, said, placeHref(section, `document:${document}`));
	},
	fill: ({ section, started, left }, about) => {
		const title = sectionTitle(section, about);
		const said = about.words.dashboard.steps.fill(title, started, left);
		return work(`fill ${section}`, said, `/application/${section}`);
	},
	submit: ({ part }, { words }) => {
		const href = part === 'application' ? '/application/check' : '/application/training';
		return work(`submit ${part}`, words.dashboard.steps.submit[part], href);
	},
	interview: (_step, { words }) =>
		work('interview', words.dashboard.steps.interview, '/application/interview'),
	interview_at: ({ at }, { words }) => {
		const when = at === null ? null : dayAndTimeOf(at, words.language);
		const said = words.dashboard.steps.interview_at(when);
		return { ...work('interview_at', said, '/application/interview'), isWork: false };
	},
	references: ({ count }, { words }) =>
		work('references', words.dashboard.steps.references(count), '/application/references'),
	offer: ({ until }, { words }) => {
		const said = words.dashboard.steps.offer(dayAndTimeOf(until, words.language));
		return work('offer', said, '/application/admission');
	},
	class_begins: ({ on }, { words }) => {
		const day = on === null ? null : weekdayAndDateOf(on, words.language);
		return work('class_begins', words.dashboard.steps.class_begins(day), '/class');
	},
	class: (_step, { words }) => work('class', words.dashboard.steps.class, '/class'),
	homework: ({ count, module }, { words }) =>
		work('homework', words.dashboard.steps.homework(count), `/class/${module}`),
	class_exam: ({ again }, { words }) =>
		work('class_exam', words.dashboard.steps.class_exam(again), '/class'),
	certified: (_step, { words }) =>
		work('certified', words.dashboard.steps.certified, '/application/certificate'),
	specialized: (_step, { words }) =>
		work('specialized', words.dashboard.steps.specialized, '/application/certificate'),
	place: ({ standing }, { words }) => {
		const { action, ...places } = words.dashboard.steps.place;
		const said = { ...places[standing], action };
		return { ...work('place', said, '/application/admission'), isWork: false };
	},
	letter: ({ letter }, { words }) =>
		work(`letter ${letter}`, words.dashboard.steps.letter, `/letters/${letter}`),
	exam: ({ validUntil, daysLeft, isUsedUp }, { words }) => {
		const day = dateOf(validUntil, words.language);
		if (isUsedUp) {
			return work('exam_used_up', words.dashboard.steps.exam_used_up, '/application/deadlines');
		}
		return work('exam', words.dashboard.steps.exam(day, daysLeft), '/study');
	},
	on_its_way: ({ part }, { words }) => {
		const { title, text, action } = words.dashboard.steps.on_its_way;
		const said = { title: title[part], text, action };
		return { ...work(`on its way ${part}`, said, '/application/status'), isWork: false };
	},
	wait: ({ part, clock }, { words }) => {
		const { title, text, action } = words.dashboard.steps.wait;
		const said = { title: title[part], text: clockText(clock, words) ?? text, action };
		return { ...work(`wait ${part}`, said, '/application/status'), isWork: false };
	},
	closed: ({ part, state }, { words }) => {
		const said = words.dashboard.steps.closed[state];
		return { ...work(`closed ${part}`, said, '/application/status'), isWork: false };
	}
};

export function describe<Code extends NextStep['code']>(
	step: Extract<NextStep, { code: Code }> & { code: Code },
	about: About
): Told {
	const describer: Describe<Code> = describers[step.code];
	return describer(step, about);
}

/** The steps after the first: sections still to fill in become one line, the rest stay. */
export function gather(steps: readonly NextStep[], about: About): readonly Told[] {
	const sections = steps.filter((step) => step.code === 'fill' && step.part === 'application');
	if (sections.length < 2) return steps.map((step) => describe(step, about));
	const said = about.words.dashboard.steps.fill_more(sections.length);
	const others = steps.filter((step) => !sections.includes(step));
	return [work('fill more', said, '/application'), ...others.map((step) => describe(step, about))];
}

function work(key: string, said: Said, href: string): Told {
	return { key, ...said, href, isWork: true };
}

function sectionTitle(id: string, { program, words }: About): string {
	return program?.sections.find((one) => one.id === id)?.title[words.language] ?? id;
}
