/** A next step in words, with the page that it leads to. */
import type { NextStep } from '$lib/domain/next.ts';
import type { Program } from '$lib/programs/program.ts';
import { placeHref } from '../application/place-id.ts';
import { dateOf, dayOf } from '../moment.ts';
import type { Phrasebook } from '../phrasebook.svelte.ts';

export type Told = {
	key: string;
	title: string;
	text: string;
	href: string | null;
	action: string;
	isWork: boolean;
};

export function describe(step: NextStep, program: Program | null, words: Phrasebook): Told {
	const w = words.dashboard.steps;
	const { language } = words;
	const section = (id: string) =>
		program?.sections.find((one) => one.id === id)?.title[language] ?? id;
	const work = (
		key: string,
		said: { title: string; text: string; action: string },
		href: string
	): Told => ({
		key,
		...said,
		href,
		isWork: true
	});
	switch (step.code) {
		case 'start':
			return work('start', w.start, '/application/start');
		case 'sign_in':
			return work('sign_in', w.sign_in, '/sign-in');
		case 'attention':
			return work('attention', w.attention(step.count), '/attention');
		case 'change': {
			const reason = program?.reasons.find(
				(one) => one.code === step.reason && one.part === step.part
			);
			const text = [reason?.text[language] ?? '', step.note].filter(Boolean).join('\n');
			return work(
				`change ${step.reason} ${step.place}`,
				{ ...w.change(section(step.section)), text },
				placeHref(step.section, step.place)
			);
		}
		case 'file_again': {
			const name =
				program?.documents.find((one) => one.id === step.document)?.name[language] ?? step.document;
			return work(
				`file ${step.document}`,
				w.file_again(name),
				placeHref(step.section, `document:${step.document}`)
			);
		}
		case 'fill':
			return work(
				`fill ${step.section}`,
				w.fill(section(step.section), step.started, step.left),
				`/application/${step.section}`
			);
		case 'submit': {
			const href = step.part === 'application' ? '/application/check' : '/application/training';
			return work(`submit ${step.part}`, w.submit[step.part], href);
		}
		case 'letter':
			return work(`letter ${step.letter}`, w.letter, `/letters/${step.letter}`);
		case 'exam':
			return work('exam', w.exam(dateOf(step.validUntil, language), step.daysLeft), '/study');
		case 'wait':
			return waiting(step, words);
		case 'closed':
			return {
				key: `closed ${step.part}`,
				...w.closed[step.state],
				href: '/application/status',
				isWork: false
			};
	}
}

function waiting(step: Extract<NextStep, { code: 'wait' }>, words: Phrasebook): Told {
	const w = words.dashboard.steps.wait;
	const clock = words.application.clock;
	const base = {
		key: `wait ${step.part}`,
		title: w.title[step.part],
		href: '/application/status',
		action: w.action,
		isWork: false
	};
	switch (step.clock.kind) {
		case 'none':
			return { ...base, text: w.text };
		case 'running':
			return {
				...base,
				text: clock.running(step.clock.daysLeft, dayOf(step.clock.due, words.language))
			};
		case 'late':
			return {
				...base,
				text: clock.late(step.clock.daysLate, dayOf(step.clock.due, words.language))
			};
		case 'paused':
			return { ...base, text: clock.paused(step.clock.daysLeft) };
	}
}

/** The steps after the first: sections still to fill in become one line, the rest stay. */
export function gather(
	steps: readonly NextStep[],
	program: Program | null,
	words: Phrasebook
): readonly Told[] {
	const sections = steps.filter((step) => step.code === 'fill' && step.part === 'application');
	if (sections.length < 2) return steps.map((step) => describe(step, program, words));
	const said = words.dashboard.steps.fill_more(sections.length);
	const line = { key: 'fill more', ...said, href: '/application', isWork: true };
	const others = steps.filter((step) => !sections.includes(step));
	return [line, ...others.map((step) => describe(step, program, words))];
}
