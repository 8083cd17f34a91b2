/**
 * The four specializations: 40 hours of training that build on a certification and make none. How the
 * certifying body writes one down is published nowhere, and neither is a fee or an exam: what is asked
 * for here is what shows that the training was taken.
 */
import type {
	ChecklistItem,
	DocumentKind,
	Question,
	Reason,
	Requirement,
	Section,
	Ways
} from '../program.ts';
import { onWays } from '../way.ts';
import { both, confirmed, unconfirmed } from '../write.ts';

const ways = ['family', 'crisis', 'unhoused', 'justice'];
const source = 'specializations';
const part = 'application';

const eligibility: readonly Requirement[] = [
	{
		...{ id: 'certified', source, ways },
		text: both(
			'You are certified as a Medi-Cal Peer Support Specialist',
			'Tiene la certificación de Especialista en Apoyo entre Pares de Medi-Cal'
		)
	},
	{
		...{ id: 'special_training', source, ways },
		text: both(
			'You completed a 40-hour training in this area, after your first training',
			'Terminó una capacitación de 40 horas en esta área, después de la primera'
		)
	},
	{
		...{ id: 'special_proof', source: 'waymark', confirmed: false, ways },
		text: both(
			'You send the certificate of that training. How the certifying body writes a specialization down is not published',
			'Envía el certificado de esa capacitación. No está publicado cómo anota una especialización la entidad certificadora'
		)
	},
	{
		...{ id: 'special_free', source: 'waymark', confirmed: false, ways },
		text: both(
			'No exam and no fee are asked for here, since none is published. Ask the certifying body if you want to be sure',
			'Aquí no se piden examen ni cuota, porque no hay ninguno publicado. Pregunte a la entidad certificadora si quiere tener certeza'
		)
	}
];

const questions: readonly Question[] = [
	{
		path: 'specialty/provider',
		kind: 'text',
		label: both('Who gave the training?', '¿Quién dio la capacitación?'),
		hint: both('As it is written on the certificate', 'Como está escrito en el certificado'),
		required: true,
		charactersMax: 200
	},
	{
		path: 'specialty/hours',
		kind: 'number',
		label: both('Hours of training', 'Horas de capacitación'),
		hint: both('The certificate shows this. At least 40', 'Lo dice el certificado. Al menos 40'),
		required: true,
		min: 40,
		max: 2000
	},
	{
		path: 'specialty/completed_on',
		kind: 'date',
		label: both('Day you completed it', 'Día en que la terminó'),
		required: true,
		notBefore: '2022-07-01',
		notAfter: 'today'
	}
];

const documents: readonly DocumentKind[] = [
	{
		...{ id: 'specialty_certificate', part, required: true },
		name: both('Certificate of this training', 'Certificado de esta capacitación'),
		hint: both('A photo or a PDF', 'Una foto o un PDF'),
		proves: [
			{ id: 'name', text: both('Your name', 'Su nombre') },
			{ id: 'area', text: both('The area of the training', 'El área de la capacitación') },
			{ id: 'hours', text: both('40 hours or more', '40 horas o más') },
			{ id: 'completed_on', text: both('The day you completed it', 'El día en que la terminó') }
		],
		reads: [{ find: 'hours', least: 40 }, { find: 'date' }]
	}
];

const sections: readonly Section[] = [
	{
		id: 'specialty',
		part,
		show: onWays(...ways),
		title: both('Your training in this area', 'Su capacitación en esta área'),
		questions,
		documents: ['specialty_certificate'],
		agreements: []
	}
];

const certificate = { kind: 'document', document: 'specialty_certificate' } as const;

const reasons: readonly Reason[] = [
	{
		...{ code: 'specialty_unclear', part, fix: certificate, needsNote: false },
		title: both('The certificate cannot be read', 'El certificado no se puede leer'),
		text: both(
			'The certificate is hard to read. Take a new photo in good light, with the whole page in view, or add the PDF.',
			'El certificado no se lee bien. Tome otra foto con buena luz, con toda la página a la vista, o agregue el PDF.'
		)
	},
	{
		...{ code: 'specialty_other_area', part, fix: certificate, needsNote: false },
		title: both('It is about another area', 'Es de otra área'),
		text: both(
			'The certificate does not show a training in this area. Add the one that does, or ask who gave the training for a certificate that names the area.',
			'El certificado no muestra una capacitación en esta área. Agregue el que corresponde, o pida a quien dio la capacitación uno que nombre el área.'
		)
	},
	{
		...{ code: 'specialty_hours', part, fix: certificate, needsNote: false },
		title: both('It does not show 40 hours', 'No muestra 40 horas'),
		text: both(
			'The certificate does not show 40 hours. Ask who gave the training for one that does, and add it.',
			'El certificado no muestra 40 horas. Pida a quien dio la capacitación uno que las muestre y agréguelo.'
		)
	},
	{
		...{ code: 'specialty_name', part, fix: certificate, needsNote: false },
		title: both('The name does not match', 'El nombre no coincide'),
		text: both(
			'The name on the certificate is not the name of your certification. Ask who gave the training to write it the same way.',
			'El nombre del certificado no es el de su certificación. Pida a quien dio la capacitación que lo escriba igual.'
		)
	},
	{
		code: 'specialty_provider',
		part,
		fix: { kind: 'field', path: 'specialty/provider' },
		needsNote: false,
		title: both('The provider is not clear', 'No está claro quién la dio'),
		text: both(
			'We could not tell who gave the training, or if they may give it. Write the name exactly as it is on the certificate.',
			'No pudimos saber quién dio la capacitación ni si puede darla. Escriba el nombre exactamente como está en el certificado.'
		)
	},
	{
		code: 'specialty_too_early',
		part,
		fix: { kind: 'field', path: 'specialty/completed_on' },
		needsNote: false,
		title: both('It came before the first training', 'Fue antes de la primera capacitación'),
		text: both(
			'This training builds on the first one and comes after it. Check the day you wrote.',
			'Esta capacitación se basa en la primera y viene después. Revise el día que escribió.'
		)
	}
];

const checklist: readonly ChecklistItem[] = [
	{
		...{ id: 'specialty_readable', part, reason: 'specialty_unclear' },
		text: both('The certificate can be read', 'El certificado se puede leer')
	},
	{
		...{ id: 'specialty_area', part, reason: 'specialty_other_area' },
		text: both('The training is in this area', 'La capacitación es de esta área')
	},
	{
		...{ id: 'specialty_hours', part, reason: 'specialty_hours' },
		text: both('It shows 40 hours or more', 'Muestra 40 horas o más')
	},
	{
		...{ id: 'specialty_name', part, reason: 'specialty_name' },
		text: both('The name is that of the certification', 'El nombre es el de la certificación')
	},
	{
		...{ id: 'specialty_provider', part, reason: 'specialty_provider' },
		text: both('Who gave it may give it', 'Quien la dio puede darla')
	},
	{
		...{ id: 'specialty_order', part, reason: 'specialty_too_early' },
		text: both(
			'It was taken after the first training',
			'Se tomó después de la primera capacitación'
		)
	}
];

const hoursMin = confirmed(40, source);

/** Topics of two areas are published as lists; what the other two cover we have not seen as one. */
const training: Ways['training'] = {
	family: {
		hoursMin,
		topics: confirmed(
			[
				both('Professional responsibilities', 'Responsabilidades profesionales'),
				both(
					'Knowing the systems and finding a way in them',
					'Conocer los sistemas y orientarse en ellos'
				),
				both('Resources and natural supports', 'Recursos y apoyos naturales'),
				both('Wellness and resiliency', 'Bienestar y resiliencia'),
				both('Bringing about change', 'Lograr cambios')
			],
			source
		)
	},
	crisis: { hoursMin },
	unhoused: { hoursMin },
	justice: {
		hoursMin,
		topics: unconfirmed(
			[
				both('Using lived experience', 'Uso de la experiencia vivida'),
				both('The role of advocacy', 'El papel de la defensa de derechos'),
				both(
					'The role of consumers and family members',
					'El papel de los consumidores y sus familiares'
				),
				both('Building contact and support', 'Crear contacto y apoyo'),
				both('Responding to culture', 'Respuesta a la cultura'),
				both('Trauma-informed support', 'Apoyo informado sobre el trauma'),
				both('Self-awareness and self-care', 'Autoconciencia y autocuidado'),
				both(
					'Mental health and substance use together',
					'Salud mental y consumo de sustancias a la vez'
				),
				both('Boundaries and ethics', 'Límites y ética'),
				both('Safety and crisis planning', 'Planes de seguridad y de crisis'),
				both('Coming back to the community', 'Regreso a la comunidad'),
				both('What leads people back to prison', 'Lo que lleva de vuelta a la prisión')
			],
			'specialization_justice'
		)
	}
};

export const specializations = { eligibility, sections, documents, reasons, checklist, training };
