import { expect, test } from 'vitest';
import {
	agreementQuestions,
	documentIn,
	isShown,
	questionAt,
	sectionOf,
	sectionQuestions
} from '../../src/lib/domain/form.ts';
import { form, name } from './forms.ts';

test('an agreement is signed by a tick and a name', () => {
	expect(agreementQuestions('rules').map((one) => [one.path, one.kind])).toEqual([
		['agreements/rules', 'yes'],
		['agreements/rules_name', 'text']
	]);
});

test('a section has its questions and its signatures', () => {
	const [about] = form.sections;
	expect(about && sectionQuestions(about)).toHaveLength(6);
});

test('a place is found where it is asked or attached', () => {
	expect(questionAt(form, 'about/name')).toBe(name);
	expect(questionAt(form, 'about/age')).toBeNull();
	expect(sectionOf(form, 'agreements/rules')?.id).toBe('about');
	expect(sectionOf(form, 'document:certificate')?.id).toBe('training');
	expect(sectionOf(form, 'document:letter')).toBeNull();
	expect(documentIn('document:certificate')).toBe('certificate');
	expect(documentIn('about/name')).toBeNull();
});

test('a question shows when all its conditions hold', () => {
	const rule = {
		show: [
			{ path: 'about/has_cat', is: ['yes', 'two'] },
			{ path: 'about/name', is: [null] }
		]
	};
	expect(isShown({}, {})).toBe(true);
	expect(isShown(rule, { 'about/has_cat': 'two' })).toBe(true);
	expect(isShown(rule, { 'about/has_cat': 'two', 'about/name': 'Avery' })).toBe(false);
	expect(isShown(rule, {})).toBe(false);
});
