import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
	digestOf,
	digestText,
	isLive,
	mayEdit,
	problemsOf,
	sectionProgress,
	visibleDocuments,
	visibleQuestions
} from '../../src/lib/domain/application.ts';
import type { DigestInput, Draft } from '../../src/lib/domain/application.ts';
import type { Form } from '../../src/lib/domain/form.ts';
import { context, draftOf, form, whole } from './forms.ts';

const [about] = form.sections;

describe('what keeps a part from being sent', () => {
	test('nothing, when everything is there', () => {
		expect(problemsOf(form, 'application', draftOf())).toEqual([]);
		expect(problemsOf(form, 'certificate', draftOf())).toEqual([]);
	});

	test('each thing that is missing, in the order of the screens', () => {
		const problems = problemsOf(form, 'application', draftOf({}, []));
		expect(problems.map(({ place, code }) => [place, code])).toEqual([
			['about/name', 'answer.missing'],
			['about/has_cat', 'answer.missing'],
			['agreements/rules', 'agreement.not_signed'],
			['agreements/rules_name', 'answer.missing'],
			['document:photo', 'document.missing']
		]);
	});

	test('an answer that cannot stand, though it was kept', () => {
		const draft = draftOf({ ...whole, 'about/name': 'a'.repeat(21) });
		expect(problemsOf(form, 'application', draft)).toEqual([
			{ place: 'about/name', section: 'about', code: 'answer.too_long' }
		]);
	});

	test('a question that another answer brings up', () => {
		const draft = draftOf({ ...whole, 'about/has_cat': 'yes' });
		expect(problemsOf(form, 'application', draft).map((one) => one.place)).toEqual(['about/cat']);
	});

	test('not an answer to a question that is no longer shown', () => {
		const draft = draftOf({ ...whole, 'about/cat': 'a'.repeat(500) });
		expect(problemsOf(form, 'application', draft)).toEqual([]);
	});

	test('half of the competencies', () => {
		const draft = draftOf({ ...whole, 'training/competencies': ['hope'] });
		expect(problemsOf(form, 'certificate', draft).map((one) => one.code)).toEqual([
			'certificate.competencies'
		]);
	});
});

describe('a form that asks for classes', () => {
	const asking: Form = {
		sections: [
			{
				id: 'class',
				part: 'application',
				questions: [
					{ path: 'class/first', kind: 'class', required: true },
					{ path: 'class/second', kind: 'class', required: false }
				],
				documents: [],
				agreements: []
			}
		],
		documents: []
	};
	const classes = [
		{ id: 'spring', isOpen: true },
		{ id: 'fall', isOpen: true },
		{ id: 'winter', isOpen: false }
	];
	const codes = (answers: Draft['answers'], known: typeof classes | null = classes) => {
		const draft = { answers, documents: [], context: { ...context, classes: known } };
		return problemsOf(asking, 'application', draft).map(({ place, code }) => [place, code]);
	};

	test('takes one that is open, and another one beside it', () => {
		expect(codes({ 'class/first': 'spring' })).toEqual([]);
		expect(codes({ 'class/first': 'spring', 'class/second': 'fall' })).toEqual([]);
		expect(codes({})).toEqual([['class/first', 'answer.missing']]);
	});

	test('refuses the same one twice, at the second place', () => {
		const same = { 'class/first': 'spring', 'class/second': 'spring' };
		expect(codes(same)).toEqual([['class/second', 'class.same_twice']]);
	});

	test('refuses one whose window is closed, and one that is not on the list', () => {
		expect(codes({ 'class/first': 'winter' })).toEqual([['class/first', 'class.window_closed']]);
		expect(codes({ 'class/first': 'summer' })).toEqual([['class/first', 'class.unknown']]);
	});

	test('holds nothing against a class before the list has arrived', () => {
		expect(codes({ 'class/first': 'summer' }, null)).toEqual([]);
	});
});

describe('sections', () => {
	test('show how far they are', () => {
		const states = (draft = draftOf()) => sectionProgress(form, draft).map((one) => one.state);
		expect(states()).toEqual(['complete', 'complete']);
		expect(states(draftOf({}, []))).toEqual(['not_started', 'not_started']);
		expect(states(draftOf({ 'about/nickname': 'Av' }, ['certificate']))).toEqual([
			'in_progress',
			'in_progress'
		]);
	});

	test('count what is done of what is needed', () => {
		const [progress] = sectionProgress(form, draftOf({ 'about/name': 'Avery' }, ['photo']));
		expect(progress).toMatchObject({ done: 2, needed: 5 });
	});

	test('need a change where the reviewer asked for one', () => {
		const states = sectionProgress(form, draftOf(), ['document:certificate']);
		expect(states.map((one) => one.state)).toEqual(['complete', 'needs_change']);
	});

	test('show a question only when its condition holds', () => {
		if (!about) throw new Error('the form has a first section');
		const paths = (answers: Parameters<typeof visibleQuestions>[1]) =>
			visibleQuestions(about, answers).map((one) => one.path);
		expect(paths({})).not.toContain('about/cat');
		expect(paths({ 'about/has_cat': 'yes' })).toContain('about/cat');
		expect(visibleDocuments(form, about, {}).map((one) => one.id)).toEqual(['photo']);
	});
});

const edits = [
	['application', 'draft', 'none', true],
	['application', 'submitted', 'none', false],
	['application', 'changes_requested', 'none', true],
	['application', 'approved', 'none', false],
	['application', 'withdrawn', 'none', false],
	['certificate', 'draft', 'none', true],
	['certificate', 'submitted', 'none', true],
	['certificate', 'approved', 'changes_requested', true],
	['certificate', 'approved', 'submitted', false],
	['certificate', 'denied', 'none', false]
] as const;

test.each(
	edits.map(([part, application, certificate, may]) => ({ part, application, certificate, may }))
)(
	'the $part may be edited at $application and $certificate: $may',
	({ part, application, certificate, may }) => {
		expect(mayEdit(part, { application, certificate })).toBe(may);
	}
);

test.each([
	['on_device', true],
	['sending', true],
	['stored', true],
	['received', true],
	['superseded', false],
	['removed', false],
	['refused', false]
] as const)('a file that is %s counts as attached: %s', (state, live) => {
	expect(isLive(state)).toBe(live);
});

describe('[C3] the digest', () => {
	const input: DigestInput = {
		form,
		part: 'application',
		fields: [
			{ path: 'agreements/rules', edit: 'edit-3' },
			{ path: 'about/name', edit: 'edit-1' },
			{ path: 'training/provider', edit: 'edit-2' },
			{ path: 'elsewhere/unknown', edit: 'edit-4' }
		],
		files: [
			{ document: 'photo', sha256: 'aa', state: 'received' },
			{ document: 'photo', sha256: 'bb', state: 'superseded' },
			{ document: 'certificate', sha256: 'cc', state: 'stored' }
		]
	};

	test('names the edits and files of its part only, in a fixed order', () => {
		expect(digestText(input)).toBe(
			'about/name=edit-1\nagreements/rules=edit-3\ndocument:photo=aa\n'
		);
		expect(digestText({ ...input, part: 'certificate' })).toBe(
			'training/provider=edit-2\ndocument:certificate=cc\n'
		);
	});

	test('is the SHA-256 that anybody else would make of it', () => {
		const expected = createHash('sha256').update(digestText(input), 'utf8').digest('hex');
		expect(digestOf(input)).toBe(expected);
		expect(digestOf({ ...input, fields: [] })).not.toBe(expected);
	});
});
