/** A form of a few lines, and a draft that fills it, so that a rule is tried without a program. */
import type { Draft } from '../../src/lib/domain/application.ts';
import type { Form, QuestionRule } from '../../src/lib/domain/form.ts';
import type { Json } from '../../src/lib/domain/text.ts';

export const today = '2026-11-22';

export const name: QuestionRule = {
	path: 'about/name',
	kind: 'text',
	required: true,
	charactersMax: 20
};

export const form: Required<Form> = {
	sections: [
		{
			id: 'about',
			part: 'application',
			questions: [
				name,
				{ path: 'about/nickname', kind: 'text', required: false },
				{
					path: 'about/has_cat',
					kind: 'choice',
					required: true,
					options: [{ value: 'yes' }, { value: 'no' }]
				},
				{
					path: 'about/cat',
					kind: 'text',
					required: true,
					show: [{ path: 'about/has_cat', is: ['yes'] }]
				}
			],
			documents: ['photo'],
			agreements: ['rules']
		},
		{
			id: 'training',
			part: 'certificate',
			questions: [
				{ path: 'training/provider', kind: 'provider', required: true },
				{ path: 'training/competencies', kind: 'competencies', required: true }
			],
			documents: ['certificate'],
			agreements: []
		}
	],
	documents: [
		{ id: 'photo', part: 'application', required: true },
		{ id: 'certificate', part: 'certificate', required: true }
	],
	training: {
		hoursMin: { value: 80 },
		completedAfter: { value: '2022-07-01' },
		competencies: [{ id: 'hope' }, { id: 'ethics' }]
	}
};

export const context: Draft['context'] = {
	today,
	providers: ['provider-1'],
	competencies: ['hope', 'ethics']
};

export const whole: Record<string, Json> = {
	'about/name': 'Avery',
	'about/has_cat': 'no',
	'agreements/rules': true,
	'agreements/rules_name': 'Avery Morales',
	'training/provider': 'provider-1',
	'training/competencies': ['hope', 'ethics']
};

export function draftOf(
	answers: Readonly<Record<string, Json>> = whole,
	documents: readonly string[] = ['photo', 'certificate']
): Draft {
	return { answers, documents, context };
}
