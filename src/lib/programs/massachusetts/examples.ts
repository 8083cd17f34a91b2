/**
 * A complete application, and one for each requirement with just that requirement missing. Tests of
 * the rules and of the SQL are driven by them; the class is one that the tests make.
 */
import type { Json } from '../../domain/text.ts';
import type { Example } from '../program.ts';

const fields: Readonly<Record<string, Json>> = {
	'identity/first_name': 'Avery',
	'identity/last_name': 'Morales',
	'identity/birth_date': '1988-04-12',
	'identity/email': 'avery@example.org',
	'identity/phone': '(413) 555-0142',
	'identity/city': 'Greenfield',
	'identity/language': 'en',
	'eligibility/adult': true,
	'eligibility/place': 'live',
	'eligibility/diploma': true,
	'eligibility/experience': true,
	'eligibility/willing_to_share': true,
	'experience/roles': ['volunteer', 'group'],
	'experience/told': 'I help to lead a group for people who hear voices, on Mondays, since 2022.',
	'experience/trainings_count': 2,
	'work/employed': 'volunteer',
	'work/employer': 'The drop-in on Main Street',
	'success/foundation': 'We have been there. Nobody is the expert on the other’s life.',
	'success/system': 'One asks if I take my pills. The other asks what I want to do with my days.',
	'success/healing': 'A friend who listened. Now I listen, and I speak at the council.',
	'success/commitment': 'I want to work at the drop-in, with pay.',
	'class/first': '00000000-0000-4000-8000-0000000000c1',
	'agreements/ethics': true,
	'agreements/ethics_name': 'Avery Morales',
	'agreements/class': true,
	'agreements/class_name': 'Avery Morales'
};

function without(path: string): Example {
	const rest = Object.entries(fields).filter(([key]) => key !== path);
	return {
		id: `missing_${path.replace('/', '_')}`,
		missing: path,
		fields: Object.fromEntries(rest),
		documents: []
	};
}

export const examples: readonly Example[] = [
	{ id: 'complete', fields, documents: [] },
	...Object.keys(fields)
		// Without it, the question about where is not asked either: two things change at once.
		.filter((path) => path !== 'work/employed')
		.map(without),
	{
		id: 'missing_work_employed',
		missing: 'work/employed',
		fields: Object.fromEntries(
			Object.entries(fields).filter(([path]) => !path.startsWith('work/'))
		),
		documents: []
	}
];
