/** Every section and question of the Massachusetts application, in the order they are shown. */
import type { Question, Section } from '../program.ts';
import { both, option } from '../write.ts';

const nameLengthMax = 100;
/** What the program page calls a short answer. */
const wordsMax = 250;
const charactersMax = 4000;

const identity: readonly Question[] = [
	{
		path: 'identity/first_name',
		kind: 'text',
		label: both('First name', 'Nombre'),
		hint: both('The name for your certificate', 'El nombre para su certificado'),
		required: true,
		charactersMax: nameLengthMax,
		autocomplete: 'given-name'
	},
	{
		path: 'identity/last_name',
		kind: 'text',
		label: both('Last name', 'Apellidos'),
		required: true,
		charactersMax: nameLengthMax,
		autocomplete: 'family-name'
	},
	{
		path: 'identity/called',
		kind: 'text',
		label: both('What should we call you?', '¿Cómo quiere que le llamemos?'),
		hint: both(
			'A first name and pronouns, if you want to say them',
			'Un nombre y sus pronombres, si los quiere decir'
		),
		required: false,
		charactersMax: nameLengthMax
	},
	{
		path: 'identity/birth_date',
		kind: 'date',
		label: both('Date of birth', 'Fecha de nacimiento'),
		hint: both('You need to be 18 or older', 'Debe tener 18 años o más'),
		required: true,
		notBefore: '1905-01-01',
		notAfter: 'today-18y',
		autocomplete: 'bday'
	},
	{
		path: 'identity/email',
		kind: 'email',
		label: both('Email', 'Correo electrónico'),
		hint: both(
			'The mails about your interview and class go here',
			'Aquí llegan los correos sobre su entrevista y su clase'
		),
		required: true,
		charactersMax: 254,
		autocomplete: 'email'
	},
	{
		path: 'identity/phone',
		kind: 'phone',
		label: both('Phone number', 'Número de teléfono'),
		hint: both(
			'A number where someone can reach you or leave a message',
			'Un número donde podamos hablar con usted o dejarle un mensaje'
		),
		required: true,
		charactersMax: 30,
		autocomplete: 'tel'
	},
	{
		path: 'identity/city',
		kind: 'text',
		label: both('City or town', 'Ciudad o pueblo'),
		hint: both('Where you live now', 'Donde vive ahora'),
		required: true,
		charactersMax: 100,
		autocomplete: 'address-level2'
	},
	{
		path: 'identity/postal_code',
		kind: 'text',
		label: both('ZIP code', 'Código postal'),
		required: false,
		charactersMax: 10,
		autocomplete: 'postal-code'
	},
	{
		path: 'identity/language',
		kind: 'choice',
		label: both('Language for your letters', 'Idioma de sus cartas'),
		required: true,
		options: [option('en', 'English', 'Inglés'), option('es', 'Spanish', 'Español')]
	}
];

const eligibility: readonly Question[] = [
	{
		path: 'eligibility/adult',
		kind: 'yes',
		label: both('I am 18 or older', 'Tengo 18 años o más'),
		required: true,
		mustBe: { values: [true], refusal: 'eligibility.adult' }
	},
	{
		path: 'eligibility/place',
		kind: 'choice',
		label: both('Massachusetts and you', 'Massachusetts y usted'),
		required: true,
		mustBe: { values: ['both', 'live', 'work'], refusal: 'eligibility.place' },
		options: [
			option('live', 'I live in Massachusetts', 'Vivo en Massachusetts'),
			option('work', 'I work in Massachusetts', 'Trabajo en Massachusetts'),
			option('both', 'I live and work there', 'Vivo y trabajo allí'),
			option('neither', 'Neither', 'Ninguna de las dos')
		]
	},
	{
		path: 'eligibility/diploma',
		kind: 'yes',
		label: both(
			'I have a high school diploma or its equal, such as a GED or HiSET',
			'Tengo diploma de preparatoria (high school) o su equivalente, como el GED o el HiSET'
		),
		required: true,
		mustBe: { values: [true], refusal: 'eligibility.diploma' }
	},
	{
		path: 'eligibility/experience',
		kind: 'yes',
		label: both(
			'I have lived through something that changed my life, such as trauma, a mental health diagnosis or substance use',
			'He vivido algo que cambió mi vida, como un trauma, un diagnóstico de salud mental o el consumo de sustancias'
		),
		hint: both(
			'You do not have to say which. Your own word is enough',
			'No tiene que decir cuál. Basta con su palabra'
		),
		required: true,
		mustBe: { values: [true], refusal: 'experience.attest' }
	},
	{
		path: 'eligibility/willing_to_share',
		kind: 'yes',
		label: both(
			'I am willing to share my story in peer support',
			'Estoy dispuesto o dispuesta a compartir mi historia en el apoyo entre pares'
		),
		hint: both(
			'You always choose what you share, when, and with whom',
			'Usted siempre decide qué comparte, cuándo y con quién'
		),
		required: true,
		mustBe: { values: [true], refusal: 'eligibility.willing_to_share' }
	}
];

const experience: readonly Question[] = [
	{
		path: 'experience/roles',
		kind: 'choices',
		label: both(
			'Where have you given or shared peer support?',
			'¿Dónde ha dado o compartido apoyo entre pares?'
		),
		hint: both(
			'Choose one or more. Paid and unpaid count',
			'Elija una o más. Cuenta con pago y sin pago'
		),
		required: true,
		options: [
			option('job', 'In a paid job', 'En un trabajo pagado'),
			option('volunteer', 'As a volunteer', 'Como voluntario o voluntaria'),
			option(
				'group',
				'In a group that I lead or help to lead',
				'En un grupo que dirijo o ayudo a dirigir'
			),
			option('community', 'In a peer-run community', 'En una comunidad dirigida por pares'),
			option(
				'informal',
				'With friends, neighbors or people in my life',
				'Con amistades, vecinos o personas de mi vida'
			)
		]
	},
	{
		path: 'experience/told',
		kind: 'long_text',
		label: both(
			'Tell us about your time in peer support',
			'Cuéntenos de su experiencia en el apoyo entre pares'
		),
		hint: both(
			'What you did, with whom, and for how long. Up to 250 words',
			'Qué hizo, con quién y por cuánto tiempo. Hasta 250 palabras'
		),
		why: both(
			'The class is not a first step. The reviewers and interviewers of your application read this.',
			'La clase no es un primer paso. Lo leen quienes revisan su solicitud y quienes le entrevistan.'
		),
		required: true,
		wordsMax,
		charactersMax
	},
	{
		path: 'experience/trainings_count',
		kind: 'number',
		label: both(
			'How many peer trainings have you done?',
			'¿Cuántas capacitaciones de pares ha hecho?'
		),
		hint: both(
			'Two or more help. Write 0 if there were none; you can still apply',
			'Dos o más ayudan. Escriba 0 si no ha hecho ninguna; puede presentar su solicitud igual'
		),
		required: true,
		min: 0,
		max: 100
	},
	{
		path: 'experience/trainings',
		kind: 'long_text',
		label: both('Which trainings were they?', '¿Qué capacitaciones fueron?'),
		hint: both(
			'Name, who gave it, and the year. One on each line',
			'Nombre, quién la dio y el año. Una en cada línea'
		),
		required: false,
		wordsMax,
		charactersMax
	}
];

const work: readonly Question[] = [
	{
		path: 'work/employed',
		kind: 'choice',
		label: both(
			'Do you work as a peer specialist now?',
			'¿Trabaja ahora como especialista en apoyo entre pares?'
		),
		why: both(
			'People who already do this work come first when places are given. A “no” does not end your application.',
			'Quienes ya hacen este trabajo tienen prioridad al dar los lugares. Un «no» no termina su solicitud.'
		),
		required: true,
		options: [
			option('paid', 'Yes, in a paid job', 'Sí, en un trabajo pagado'),
			option('volunteer', 'Yes, without pay', 'Sí, sin pago'),
			option('offered', 'A job waits for me', 'Me espera un trabajo'),
			option('no', 'Not now', 'Ahora no')
		]
	},
	{
		path: 'work/employer',
		kind: 'text',
		label: both('Where is that?', '¿Dónde es?'),
		hint: both('The name of the organization', 'El nombre de la organización'),
		required: true,
		show: [{ path: 'work/employed', is: ['paid', 'volunteer', 'offered'] }],
		charactersMax: 200
	},
	{
		path: 'work/title',
		kind: 'text',
		label: both('What is your role called?', '¿Cómo se llama su puesto?'),
		required: false,
		show: [{ path: 'work/employed', is: ['paid', 'volunteer', 'offered'] }],
		charactersMax: 200
	},
	{
		path: 'work/since',
		kind: 'date',
		label: both('Since when?', '¿Desde cuándo?'),
		required: false,
		show: [{ path: 'work/employed', is: ['paid', 'volunteer'] }],
		notBefore: '1960-01-01',
		notAfter: 'today'
	}
];

const shortAnswer = { kind: 'long_text', required: true, wordsMax, charactersMax } as const;
const upTo = both('Up to 250 words', 'Hasta 250 palabras');

const success: readonly Question[] = [
	{
		...shortAnswer,
		path: 'success/foundation',
		label: both(
			'What makes peer support different from other help?',
			'¿Qué hace que el apoyo entre pares sea diferente de otra ayuda?'
		),
		hint: upTo
	},
	{
		...shortAnswer,
		path: 'success/system',
		label: both(
			'Some services aim to keep a person stable. Others aim at recovery. What is the difference, as you have seen it?',
			'Algunos servicios buscan mantener estable a la persona. Otros buscan la recuperación. ¿Cuál es la diferencia, según lo que usted ha visto?'
		),
		hint: upTo
	},
	{
		...shortAnswer,
		path: 'success/healing',
		label: both(
			'What helped you heal, and how have you used it to lead, speak up or support others?',
			'¿Qué le ayudó a sanar y cómo lo ha usado para dirigir, hacer oír su voz o apoyar a otras personas?'
		),
		hint: both(
			'Up to 250 words. Share only what you want to share',
			'Hasta 250 palabras. Comparta solo lo que quiera compartir'
		)
	},
	{
		...shortAnswer,
		path: 'success/commitment',
		label: both(
			'How do you plan to use this certification?',
			'¿Cómo piensa usar esta certificación?'
		),
		hint: upTo
	}
];

const community: readonly Question[] = [
	{
		path: 'community/region',
		kind: 'choice',
		label: both('Which part of the state?', '¿Qué parte del estado?'),
		required: false,
		options: [
			option('boston', 'Boston and close by', 'Boston y alrededores'),
			option('central', 'Central', 'Centro'),
			option('northeast', 'Northeast', 'Noreste'),
			option('southeast', 'Southeast, Cape and Islands', 'Sureste, Cape Cod y las islas'),
			option('western', 'Western', 'Oeste')
		]
	},
	{
		path: 'community/languages',
		kind: 'text',
		label: both('Languages in which you can give support', 'Idiomas en los que puede dar apoyo'),
		required: false,
		charactersMax: 200
	},
	{
		path: 'community/perspective',
		kind: 'long_text',
		label: both(
			'What views or experiences would you bring to the class?',
			'¿Qué puntos de vista o experiencias aportaría a la clase?'
		),
		hint: upTo,
		required: false,
		wordsMax,
		charactersMax
	},
	{
		path: 'community/access',
		kind: 'long_text',
		label: both(
			'What would make the interview or class work for you?',
			'¿Qué haría que la entrevista o la clase funcionen para usted?'
		),
		hint: both(
			'For example captions, an interpreter, breaks, or help with a device',
			'Por ejemplo subtítulos, intérprete, descansos o ayuda con un aparato'
		),
		why: both(
			'So that it can be set up in time. It plays no part in who gets a place.',
			'Para prepararlo a tiempo. No influye en quién recibe un lugar.'
		),
		required: false,
		wordsMax,
		charactersMax
	}
];

const classes: readonly Question[] = [
	{
		path: 'class/first',
		kind: 'class',
		label: both('Which class do you want?', '¿Qué clase quiere?'),
		hint: both(
			'Look at all of its days. You need to be there for each one',
			'Mire todos sus días. Tiene que estar en cada uno'
		),
		required: true
	},
	{
		path: 'class/second',
		kind: 'class',
		label: both('If that one is full, which other?', 'Si esa está llena, ¿qué otra?'),
		required: false
	}
];

type Written = Pick<Section, 'id' | 'title' | 'questions'> & { intro?: Section['intro'] };
const section = (written: Written): Section => ({
	id: written.id,
	part: 'application',
	title: written.title,
	...(written.intro && { intro: written.intro }),
	questions: written.questions,
	documents: [],
	agreements: []
});

export const sections: readonly Section[] = [
	section({ id: 'identity', title: both('About you', 'Sobre usted'), questions: identity }),
	section({
		id: 'eligibility',
		title: both('Who can apply', 'Quién puede presentar una solicitud'),
		intro: both('The program asks for these five things.', 'El programa pide estas cinco cosas.'),
		questions: eligibility
	}),
	section({
		id: 'experience',
		title: both('Your experience in peer support', 'Su experiencia en el apoyo entre pares'),
		intro: both(
			'If something does not fit in here, you can tell it in your interview.',
			'Si algo no cabe aquí, puede contarlo en su entrevista.'
		),
		questions: experience
	}),
	section({ id: 'work', title: both('Your work', 'Su trabajo'), questions: work }),
	section({
		id: 'success',
		title: both('In your own words', 'Con sus propias palabras'),
		intro: both(
			'Short answers are fine. Spelling does not count.',
			'Las respuestas cortas están bien. La ortografía no cuenta.'
		),
		questions: success
	}),
	section({
		id: 'community',
		title: both('For the class as a whole', 'Para la clase en su conjunto'),
		intro: both(
			'All of this is up to you. It helps to make a class of different people, and to plan for what you need.',
			'Todo esto es opcional. Ayuda a formar una clase con personas diferentes y a prever lo que usted necesita.'
		),
		questions: community
	}),
	section({
		id: 'class',
		title: both('Your class', 'Su clase'),
		intro: both(
			'Each class has its own days on which you can apply. Until one opens you can fill in everything else.',
			'Cada clase tiene sus propios días para presentar la solicitud. Mientras tanto, puede completar todo lo demás.'
		),
		questions: classes
	}),
	{
		id: 'agreements',
		part: 'application',
		title: both('Agreements', 'Acuerdos'),
		intro: both(
			'The words here are a summary. Read the code itself at its source before you sign.',
			'Estas palabras son un resumen. Lea el código mismo en su fuente antes de firmar.'
		),
		questions: [],
		documents: [],
		agreements: ['ethics', 'class']
	}
];
