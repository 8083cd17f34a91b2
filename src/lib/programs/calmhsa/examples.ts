/**
 * A complete application with its certificate, and one for each requirement with just that
 * requirement missing. Tests of the rules, of the screens and of the SQL are driven by them.
 */
import type { Json } from '../../domain/text.ts';
import type { Example } from '../program.ts';
import { training } from './exam.ts';
import { providers } from './providers.ts';

const fields: Readonly<Record<string, Json>> = {
	'identity/first_name': 'Avery',
	'identity/last_name': 'Morales',
	'identity/birth_date': '1988-04-12',
	'identity/email': 'avery@example.org',
	'identity/phone': '(530) 555-0142',
	'identity/address': 'P.O. Box 21',
	'identity/city': 'Alturas',
	'identity/postal_code': '96101',
	'identity/county': 'modoc',
	'identity/language': 'en',
	'identity/photo_id_kind': 'license',
	'identity/photo_id_expires': '2031-04-12',
	'eligibility/adult': true,
	'eligibility/diploma': true,
	'eligibility/willing_to_share': true,
	'eligibility/dedicated': true,
	'experience/kinds': ['own_mental_health', 'family'],
	'experience/attest': true,
	'education/level': 'ged',
	'agreements/ethics': true,
	'agreements/ethics_name': 'Avery Morales',
	'fee/payer': 'self',
	'fee/reference': 'R-204815',
	'training/provider': providers[0]?.id ?? 'other',
	'training/hours': 80,
	'training/completed_on': '2026-05-29',
	'training/competencies': training.competencies.map((competency) => competency.id)
};

const documents: readonly string[] = ['photo_id', 'diploma', 'certificate'];

const optional: readonly string[] = ['identity/photo_id_expires'];

function without(path: string): Example {
	const rest = Object.entries(fields).filter(([key]) => key !== path);
	return {
		id: `missing_${path.replace('/', '_')}`,
		missing: path,
		fields: Object.fromEntries(rest),
		documents
	};
}

function withoutDocument(document: string): Example {
	return {
		id: `missing_document_${document}`,
		missing: `document:${document}`,
		fields,
		documents: documents.filter((kind) => kind !== document)
	};
}

function withoutOtherName(): Example {
	return {
		id: 'missing_training_provider_other',
		missing: 'training/provider_other',
		fields: { ...fields, 'training/provider': 'other' },
		documents
	};
}

export const examples: readonly Example[] = [
	{ id: 'complete', fields, documents },
	...Object.keys(fields)
		.filter((path) => !optional.includes(path))
		.map(without),
	...documents.map(withoutDocument),
	withoutOtherName()
];
