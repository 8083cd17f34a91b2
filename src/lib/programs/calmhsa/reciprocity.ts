/**
 * Certified in another state: what is asked for instead of the 80-hour training. The list is the
 * certifying body's own; how each thing is proved, it leaves open but for the letters, and what we ask
 * for there is our reading of "evidence to satisfy the requirements".
 */
import type {
	ChecklistItem,
	DocumentKind,
	Question,
	Reason,
	Requirement,
	Section
} from '../program.ts';
import { both, option } from '../write.ts';
import { onWays } from '../way.ts';

const way = 'reciprocity';
const source = 'reciprocity';
const part = 'application';

const eligibility: readonly Requirement[] = [
	{
		...{ id: 'other_state', source, ways: [way] },
		text: both(
			'You hold a current, active peer certification from another state, with no open discipline or complaint there that would stand against you',
			'Tiene una certificación vigente y activa de otro estado, sin sanciones ni quejas pendientes que hablen en su contra'
		)
	},
	{
		...{ id: 'peer_work', source, ways: [way] },
		text: both(
			'You have done 1,550 hours of peer work, paid or unpaid: in a year, or spread over three years',
			'Ha hecho 1,550 horas de trabajo entre pares, pagado o no: en un año o repartidas en tres años'
		)
	},
	{
		...{ id: 'recent_education', source, ways: [way] },
		text: both(
			'You completed 20 hours of continuing education in the last two years, six of them in law and ethics',
			'Completó 20 horas de educación continua en los últimos dos años, seis de ellas de leyes y ética'
		)
	},
	{
		...{ id: 'letters', source, ways: [way] },
		text: both(
			'You have three letters: from a supervisor, on the agency’s letterhead; from a colleague; and one that you write yourself',
			'Tiene tres cartas: de quien le supervisa, en papel membretado; de un colega; y una que escribe usted'
		)
	},
	{
		...{ id: 'no_scholarship', source, ways: [way] },
		text: both(
			'You pay the fees: the certifying body’s scholarships are not for this way',
			'Usted paga las cuotas: las becas de la entidad certificadora no son para esta vía'
		)
	}
];

const questions: readonly Question[] = [
	{
		path: 'reciprocity/state',
		kind: 'text',
		label: both('Which state certified you?', '¿Qué estado le certificó?'),
		required: true,
		charactersMax: 60
	},
	{
		path: 'reciprocity/title',
		kind: 'text',
		label: both('What is the certification called there?', '¿Cómo se llama allí la certificación?'),
		hint: both('As it is written on your certificate', 'Como está escrito en su certificado'),
		required: true,
		charactersMax: 120
	},
	{
		path: 'reciprocity/number',
		kind: 'text',
		label: both('Its number', 'Su número'),
		hint: both('Leave this empty if it has none', 'Déjelo vacío si no tiene'),
		required: false,
		charactersMax: 60
	},
	{
		path: 'reciprocity/expires_on',
		kind: 'date',
		label: both('Its last day', 'Su último día'),
		hint: both(
			'It has to be current. Leave this empty if it has no last day',
			'Tiene que estar vigente. Déjelo vacío si no tiene último día'
		),
		required: false,
		notBefore: 'today'
	},
	{
		path: 'reciprocity/good_standing',
		kind: 'yes',
		label: both(
			'It is active, and no discipline or complaint is open there that would stand against me',
			'Está activa, y allí no hay sanciones ni quejas pendientes que hablen en mi contra'
		),
		required: true,
		mustBe: { values: [true], refusal: 'eligibility.good_standing' }
	},
	{
		path: 'reciprocity/work_hours',
		kind: 'number',
		label: both('Hours of peer work', 'Horas de trabajo entre pares'),
		hint: both('Paid or unpaid. At least 1,550', 'Pagado o no. Al menos 1,550'),
		required: true,
		min: 1550,
		max: 20000
	},
	{
		path: 'reciprocity/work_span',
		kind: 'choice',
		label: both('In what time was that?', '¿En cuánto tiempo fue?'),
		required: true,
		options: [
			option('one_year', 'In one year', 'En un año'),
			option('three_years', 'Within three years', 'En tres años')
		]
	},
	{
		path: 'reciprocity/education_hours',
		kind: 'number',
		label: both(
			'Hours of continuing education in the last two years',
			'Horas de educación continua en los últimos dos años'
		),
		hint: both('At least 20', 'Al menos 20'),
		required: true,
		min: 20,
		max: 2000
	},
	{
		path: 'reciprocity/ethics_hours',
		kind: 'number',
		label: both('Of them, hours in law and ethics', 'De ellas, horas de leyes y ética'),
		hint: both('At least 6', 'Al menos 6'),
		required: true,
		min: 6,
		max: 2000
	}
];

const letterProves = {
	readable: { id: 'readable', text: both('It can be read', 'Se puede leer') },
	signed: { id: 'signed', text: both('It is signed and has a date', 'Está firmada y tiene fecha') },
	about: { id: 'about', text: both('It is about you', 'Habla de usted') }
};

const documents: readonly DocumentKind[] = [
	{
		...{ id: 'other_certificate', part, required: true },
		name: both('Certificate of the other state', 'Certificado del otro estado'),
		hint: both(
			'Your current peer certificate, as a photo or a PDF',
			'Su certificado vigente de apoyo entre pares, en foto o en PDF'
		),
		proves: [
			{
				id: 'name',
				text: both('Your name, the same as on your ID', 'Su nombre, igual al de su identificación')
			},
			{
				id: 'state',
				text: both('The state or body that gave it', 'El estado o la entidad que lo dio')
			},
			{ id: 'current', text: both('It is still in date', 'Sigue vigente') }
		],
		reads: [
			{ find: 'name', paths: ['identity/first_name', 'identity/last_name'] },
			{ find: 'date' }
		]
	},
	{
		...{ id: 'education_certificates', part, required: true },
		name: both('Certificates of continuing education', 'Certificados de educación continua'),
		hint: both(
			'All of them as one PDF, or as photos of each page',
			'Todos en un solo PDF, o en fotos de cada página'
		),
		proves: [
			{ id: 'name', text: both('Your name', 'Su nombre') },
			{
				id: 'hours',
				text: both(
					'20 hours or more, six of them in law and ethics',
					'20 horas o más, seis de ellas de leyes y ética'
				)
			},
			{
				id: 'recent',
				text: both('Dates within the last two years', 'Fechas de los últimos dos años')
			}
		]
	},
	{
		...{ id: 'letter_supervisor', part, required: true },
		name: both('Letter from a supervisor', 'Carta de quien le supervisa'),
		hint: both(
			'On the letterhead of the agency. It helps when it says how many hours you worked',
			'En papel membretado de la agencia. Ayuda que diga cuántas horas trabajó'
		),
		proves: [
			{ id: 'letterhead', text: both('The agency’s letterhead', 'El membrete de la agencia') },
			letterProves.about,
			letterProves.signed,
			letterProves.readable
		]
	},
	{
		...{ id: 'letter_colleague', part, required: true },
		name: both('Letter from a colleague', 'Carta de un colega'),
		hint: both(
			'Somebody who knows your peer work from their own job',
			'Alguien que conoce por su propio trabajo lo que usted hace como par'
		),
		proves: [letterProves.about, letterProves.signed, letterProves.readable]
	},
	{
		...{ id: 'letter_self', part, required: true },
		name: both('Letter from yourself', 'Carta de usted'),
		hint: both(
			'Write what your role is today and what you do in it',
			'Escriba cuál es su función hoy y qué hace en ella'
		),
		proves: [
			{
				id: 'role',
				text: both(
					'Your role as a peer worker and what belongs to it',
					'Su función como par y lo que le corresponde'
				)
			},
			letterProves.readable
		]
	}
];

const sections: readonly Section[] = [
	{
		id: 'reciprocity',
		part,
		show: onWays(way),
		title: both('Your certification and work', 'Su certificación y su trabajo'),
		intro: both(
			'You are certified in another state. This shows it, and the work you have done.',
			'Usted está certificado o certificada en otro estado. Aquí lo muestra, junto con el trabajo que ha hecho.'
		),
		questions,
		documents: ['other_certificate', 'education_certificates'],
		agreements: []
	},
	{
		id: 'letters',
		part,
		show: onWays(way),
		title: both('Three letters', 'Tres cartas'),
		intro: both(
			'Three people speak for you, and one of them is you.',
			'Tres personas hablan por usted, y una de ellas es usted.'
		),
		questions: [],
		documents: ['letter_supervisor', 'letter_colleague', 'letter_self'],
		agreements: []
	}
];

const at = (document: string) => ({ kind: 'document', document }) as const;
const field = (path: string) => ({ kind: 'field', path }) as const;

const reasons: readonly Reason[] = [
	{
		...{ code: 'other_certificate_unclear', part, fix: at('other_certificate'), needsNote: true },
		title: both(
			'The other state’s certificate is not clear',
			'El certificado del otro estado no es claro'
		),
		text: both(
			'We could not tell from the file that you are certified in another state today. The note says what is missing. Add your current certificate.',
			'El archivo no deja ver que usted está certificado o certificada hoy en otro estado. La nota dice qué falta. Agregue su certificado vigente.'
		)
	},
	{
		...{
			code: 'not_in_good_standing',
			part,
			fix: field('reciprocity/good_standing'),
			needsNote: true
		},
		title: both('Something is open in the other state', 'Hay algo pendiente en el otro estado'),
		text: both(
			'The other state told us of something that is still open. The note says what. Settle it there first, then send this again.',
			'El otro estado nos informó de algo que sigue pendiente. La nota dice qué es. Resuélvalo allí primero y después envíe esto otra vez.'
		)
	},
	{
		...{ code: 'work_hours_unclear', part, fix: at('letter_supervisor'), needsNote: false },
		title: both('The hours of work are not shown', 'No se muestran las horas de trabajo'),
		text: both(
			'Your papers do not show 1,550 hours of peer work. Ask your supervisor for a letter that says how many hours you worked, and when.',
			'Sus papeles no muestran 1,550 horas de trabajo entre pares. Pida a quien le supervisa una carta que diga cuántas horas trabajó y cuándo.'
		)
	},
	{
		...{
			code: 'education_hours_unclear',
			part,
			fix: at('education_certificates'),
			needsNote: false
		},
		title: both('The continuing education is not shown', 'No se muestra la educación continua'),
		text: both(
			'The certificates do not show 20 hours of the last two years, six of them in law and ethics. Add those that are missing, all in one PDF.',
			'Los certificados no muestran 20 horas de los últimos dos años, seis de ellas de leyes y ética. Agregue los que faltan, todos en un solo PDF.'
		)
	},
	{
		...{ code: 'letterhead_missing', part, fix: at('letter_supervisor'), needsNote: false },
		title: both(
			'The supervisor’s letter has no letterhead',
			'La carta de supervisión no tiene membrete'
		),
		text: both(
			'The letter of your supervisor has to be on the agency’s letterhead, signed and dated. Ask for it again and add it.',
			'La carta de quien le supervisa tiene que estar en papel membretado, con firma y fecha. Pídala otra vez y agréguela.'
		)
	},
	{
		...{ code: 'colleague_letter_unclear', part, fix: at('letter_colleague'), needsNote: false },
		title: both('The colleague’s letter cannot be used', 'La carta del colega no sirve'),
		text: both(
			'The letter has to come from somebody who works in this field, and has to be about you. Add one that is signed and can be read.',
			'La carta tiene que venir de alguien que trabaja en este campo y tiene que hablar de usted. Agregue una firmada y que se pueda leer.'
		)
	},
	{
		...{ code: 'own_letter_unclear', part, fix: at('letter_self'), needsNote: false },
		title: both('Your own letter does not tell your role', 'Su carta no cuenta su función'),
		text: both(
			'Your own letter has to say what your role is today and what you do in it. Write that and add it again.',
			'Su carta tiene que decir cuál es su función hoy y qué hace en ella. Escríbalo y agréguela otra vez.'
		)
	}
];

const checklist: readonly ChecklistItem[] = [
	{
		...{ id: 'other_certificate', part, reason: 'other_certificate_unclear' },
		text: both(
			'The other state’s certificate is current and in the same name',
			'El certificado del otro estado está vigente y tiene el mismo nombre'
		)
	},
	{
		...{ id: 'good_standing', part, reason: 'not_in_good_standing' },
		text: both(
			'Nothing is open in the other state that would stand against it',
			'En el otro estado no hay nada pendiente que lo impida'
		)
	},
	{
		...{ id: 'work_hours', part, reason: 'work_hours_unclear' },
		text: both(
			'1,550 hours of peer work, in one year or within three',
			'1,550 horas de trabajo entre pares, en un año o en tres'
		)
	},
	{
		...{ id: 'education_hours', part, reason: 'education_hours_unclear' },
		text: both(
			'20 hours of education in the last two years, six in law and ethics',
			'20 horas de educación en los últimos dos años, seis de leyes y ética'
		)
	},
	{
		...{ id: 'letter_supervisor', part, reason: 'letterhead_missing' },
		text: both(
			'The supervisor’s letter is on letterhead and signed',
			'La carta de supervisión tiene membrete y firma'
		)
	},
	{
		...{ id: 'letter_colleague', part, reason: 'colleague_letter_unclear' },
		text: both('A colleague’s letter is there', 'Está la carta de un colega')
	},
	{
		...{ id: 'letter_self', part, reason: 'own_letter_unclear' },
		text: both(
			'Their own letter tells their role and what belongs to it',
			'Su propia carta cuenta su función y lo que le corresponde'
		)
	}
];

export const reciprocity = { eligibility, sections, documents, reasons, checklist };
