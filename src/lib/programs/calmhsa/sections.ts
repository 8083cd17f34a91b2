/** Every section and question of the California application, in the order they are shown. */
import type { Question, Section } from '../program.ts';
import { both, option } from '../write.ts';
import { counties } from './places.ts';

const nameLengthMax = 100;

const identity: readonly Question[] = [
	{
		path: 'identity/first_name',
		kind: 'text',
		label: both('First name', 'Nombre'),
		hint: both('Exactly as it is on your photo ID', 'Exactamente como está en su identificación'),
		required: true,
		charactersMax: nameLengthMax,
		autocomplete: 'given-name'
	},
	{
		path: 'identity/middle_name',
		kind: 'text',
		label: both('Middle name', 'Segundo nombre'),
		hint: both(
			'You can leave this empty. If you fill it in, it has to match your ID',
			'Puede dejarlo vacío. Si lo escribe, tiene que ser igual al de su identificación'
		),
		required: false,
		charactersMax: nameLengthMax,
		autocomplete: 'additional-name'
	},
	{
		path: 'identity/last_name',
		kind: 'text',
		label: both('Last name', 'Apellidos'),
		hint: both('Exactly as it is on your photo ID', 'Exactamente como están en su identificación'),
		required: true,
		charactersMax: nameLengthMax,
		autocomplete: 'family-name'
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
		hint: both('Your letters are sent here too', 'También le enviamos aquí sus cartas'),
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
		path: 'identity/address',
		kind: 'text',
		label: both('Mailing address', 'Dirección postal'),
		hint: both(
			'Street and number, a P.O. box, or the place that takes mail for you',
			'Calle y número, un apartado postal o el lugar que recibe su correo'
		),
		required: true,
		charactersMax: 200,
		autocomplete: 'street-address'
	},
	{
		path: 'identity/city',
		kind: 'text',
		label: both('City or town', 'Ciudad o pueblo'),
		required: true,
		charactersMax: 100,
		autocomplete: 'address-level2'
	},
	{
		path: 'identity/postal_code',
		kind: 'text',
		label: both('ZIP code', 'Código postal'),
		required: true,
		charactersMax: 10,
		autocomplete: 'postal-code'
	},
	{
		path: 'identity/county',
		kind: 'choice',
		label: both('County', 'Condado'),
		hint: both('Where you live now', 'Donde vive ahora'),
		required: true,
		options: counties
	},
	{
		path: 'identity/language',
		kind: 'choice',
		label: both('Language for your letters', 'Idioma de sus cartas'),
		required: true,
		options: [option('en', 'English', 'Inglés'), option('es', 'Spanish', 'Español')]
	},
	{
		path: 'identity/photo_id_kind',
		kind: 'choice',
		label: both('Which photo ID will you use?', '¿Qué identificación con foto va a usar?'),
		hint: both(
			'You need this same kind of ID on exam day, with the same name',
			'El día del examen necesita una identificación de este tipo, con el mismo nombre'
		),
		required: true,
		options: [
			option('license', 'Driver’s license', 'Licencia de conducir'),
			option('state', 'State ID card', 'Tarjeta de identificación estatal'),
			option('passport', 'Passport', 'Pasaporte'),
			option('consular', 'Consular ID card', 'Matrícula consular'),
			option('tribal', 'Tribal ID card', 'Identificación tribal'),
			option('resident', 'Permanent resident card', 'Tarjeta de residente permanente'),
			option('military', 'Military ID', 'Identificación militar'),
			option('other', 'Another government photo ID', 'Otra identificación oficial con foto')
		]
	},
	{
		path: 'identity/photo_id_expires',
		kind: 'date',
		label: both('When does your photo ID end?', '¿Cuándo vence su identificación con foto?'),
		hint: both(
			'Leave this empty if your ID has no end date',
			'Déjelo vacío si su identificación no tiene fecha de vencimiento'
		),
		required: false,
		notBefore: 'today'
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
		path: 'eligibility/diploma',
		kind: 'yes',
		label: both(
			'I have a high school diploma or an equal certificate, such as a GED',
			'Tengo diploma de preparatoria (high school) o un certificado equivalente, como el GED'
		),
		hint: both(
			'A diploma from another country counts when it is equal to high school',
			'Un diploma de otro país cuenta si equivale a la preparatoria'
		),
		required: true,
		mustBe: { values: [true], refusal: 'eligibility.diploma' }
	},
	{
		path: 'eligibility/willing_to_share',
		kind: 'yes',
		label: both(
			'I am willing to share my experience when it helps someone else',
			'Estoy dispuesto o dispuesta a compartir mi experiencia cuando ayude a otra persona'
		),
		hint: both(
			'You always choose what you share, when, and with whom',
			'Usted siempre decide qué comparte, cuándo y con quién'
		),
		required: true,
		mustBe: { values: [true], refusal: 'eligibility.willing_to_share' }
	},
	{
		path: 'eligibility/dedicated',
		kind: 'yes',
		label: both(
			'I have a strong dedication to recovery',
			'Tengo un compromiso firme con la recuperación'
		),
		required: true,
		mustBe: { values: [true], refusal: 'eligibility.dedicated' }
	}
];

const experience: readonly Question[] = [
	{
		path: 'experience/kinds',
		kind: 'choices',
		label: both(
			'Which of these is part of your life?',
			'¿Cuáles de estas experiencias son parte de su vida?'
		),
		hint: both(
			'Choose one or more. Each one counts the same',
			'Elija una o más. Todas cuentan igual'
		),
		why: both(
			'The law opens this path to people in recovery and to those who stood by someone. Your own word is enough. Only the reviewer of your application reads it.',
			'La ley abre este camino a las personas en recuperación y a quienes han acompañado a alguien. Basta con su palabra. Solo lo lee la persona que revisa su solicitud.'
		),
		required: true,
		options: [
			option(
				'own_mental_health',
				'My own recovery and mental health',
				'Mi propia recuperación y salud mental'
			),
			option(
				'own_substance_use',
				'My own recovery and substance use',
				'Mi propia recuperación y el consumo de sustancias'
			),
			option(
				'parent',
				'I am a parent of someone in recovery',
				'Soy madre o padre de alguien en recuperación'
			),
			option(
				'caregiver',
				'I care for or cared for someone in recovery',
				'Cuido o cuidé a alguien en recuperación'
			),
			option(
				'family',
				'I am a family member of someone in recovery',
				'Soy familiar de alguien en recuperación'
			)
		]
	},
	{
		path: 'experience/attest',
		kind: 'yes',
		label: both(
			'I say that I have lived experience of recovery, of my own or with someone close to me',
			'Declaro que tengo experiencia vivida de recuperación, propia o de alguien cercano'
		),
		required: true,
		mustBe: { values: [true], refusal: 'experience.attest' }
	},
	{
		path: 'experience/detail',
		kind: 'long_text',
		label: both('Is there something you want to add?', '¿Hay algo que quiera agregar?'),
		hint: both(
			'You can leave this empty. Up to 250 words. No details of hard times are needed',
			'Puede dejarlo vacío. Hasta 250 palabras. No hacen falta detalles de momentos difíciles'
		),
		why: both(
			'Some people like to say what helped them. It is not scored and is not needed. Only the reviewer of your application reads it, after you submit.',
			'A algunas personas les gusta contar qué les ayudó. No se califica y no es necesario. Solo lo lee la persona que revisa su solicitud, después de que usted la envía.'
		),
		required: false,
		wordsMax: 250,
		charactersMax: 4000
	}
];

const education: readonly Question[] = [
	{
		path: 'education/level',
		kind: 'choice',
		label: both('What will you show?', '¿Qué va a presentar?'),
		required: true,
		options: [
			option('diploma', 'High school diploma', 'Diploma de preparatoria (high school)'),
			option('ged', 'GED or another equal certificate', 'GED u otro certificado equivalente'),
			option('degree', 'A college degree', 'Un título universitario'),
			option(
				'transcript',
				'A school transcript or letter that says I finished',
				'Un historial o una carta de la escuela que dice que terminé'
			)
		]
	},
	{
		path: 'education/name_on_document',
		kind: 'text',
		label: both(
			'Name on the document, if it is not your name today',
			'Nombre en el documento, si no es su nombre de hoy'
		),
		hint: both(
			'For example, a name from before a marriage or a name change',
			'Por ejemplo, un nombre anterior a un matrimonio o a un cambio de nombre'
		),
		required: false,
		charactersMax: nameLengthMax * 2
	}
];

const fee: readonly Question[] = [
	{
		path: 'fee/payer',
		kind: 'choice',
		label: both('How is the fee paid?', '¿Cómo se paga la cuota?'),
		required: true,
		options: [
			option('self', 'I paid it', 'Yo la pagué'),
			option(
				'sponsor',
				'A scholarship, county or employer pays it',
				'La paga una beca, un condado o un empleador'
			)
		]
	},
	{
		path: 'fee/reference',
		kind: 'text',
		label: both('Payment reference', 'Referencia del pago'),
		hint: both(
			'The number on your payment receipt, or the code or letter number of the scholarship',
			'El número de su recibo de pago, o el código o número de carta de la beca'
		),
		required: true,
		charactersMax: 60
	}
];

const training: readonly Question[] = [
	{
		path: 'training/provider',
		kind: 'provider',
		label: both('Who gave your training?', '¿Quién le dio la capacitación?'),
		hint: both(
			'Type part of the name to find it. Choose “Other” if it is not on the list',
			'Escriba una parte del nombre para buscarlo. Elija «Otra» si no está en la lista'
		),
		required: true
	},
	{
		path: 'training/provider_other',
		kind: 'text',
		label: both('Name of the training provider', 'Nombre de la entidad de capacitación'),
		hint: both(
			'The reviewer checks if it was approved',
			'La persona que revisa comprueba si estaba aprobada'
		),
		required: true,
		show: [{ path: 'training/provider', is: ['other'] }],
		charactersMax: 200
	},
	{
		path: 'training/hours',
		kind: 'number',
		label: both('Hours of training', 'Horas de capacitación'),
		hint: both('The certificate shows this. At least 80', 'Lo dice el certificado. Al menos 80'),
		required: true,
		min: 1,
		max: 2000
	},
	{
		path: 'training/completed_on',
		kind: 'date',
		label: both('Day you completed it', 'Día en que la terminó'),
		hint: both(
			'The date on the certificate. It has to be after July 1, 2022',
			'La fecha del certificado. Tiene que ser después del 1 de julio de 2022'
		),
		required: true,
		notBefore: '2000-01-01',
		notAfter: 'today'
	},
	{
		path: 'training/competencies',
		kind: 'competencies',
		label: both('What the training covered', 'Qué temas incluyó la capacitación'),
		hint: both(
			'All 17 are needed. Tick each one that your course covered',
			'Se necesitan los 17. Marque cada tema que incluyó su curso'
		),
		required: true
	}
];

export const sections: readonly Section[] = [
	{
		id: 'identity',
		part: 'application',
		title: both('About you', 'Sobre usted'),
		intro: both(
			'Your first and last name have to match your photo ID, letter by letter.',
			'Su nombre y apellidos tienen que ser iguales a los de su identificación, letra por letra.'
		),
		questions: identity,
		documents: ['photo_id'],
		agreements: []
	},
	{
		id: 'eligibility',
		part: 'application',
		title: both('Who can apply', 'Quién puede presentar una solicitud'),
		intro: both('The law asks for these four things.', 'La ley pide estas cuatro cosas.'),
		questions: eligibility,
		documents: [],
		agreements: []
	},
	{
		id: 'experience',
		part: 'application',
		title: both('Lived experience', 'Experiencia vivida'),
		intro: both(
			'What you have lived through is your strength in this work. You say that you have it; nobody asks you to prove it.',
			'Lo que usted ha vivido es su fortaleza en este trabajo. Usted declara que la tiene; nadie le pide que la demuestre.'
		),
		questions: experience,
		documents: [],
		agreements: []
	},
	{
		id: 'education',
		part: 'application',
		title: both('Education', 'Educación'),
		questions: education,
		documents: ['diploma'],
		agreements: []
	},
	{
		id: 'ethics',
		part: 'application',
		title: both('Code of Ethics', 'Código de Ética'),
		intro: both(
			'Read what each of the 17 points asks of you, then sign. The short texts are our own words; the code itself is on the certifying body’s site.',
			'Lea lo que le pide cada uno de los 17 puntos y después firme. Los textos breves son palabras nuestras; el código completo está en el sitio de la entidad certificadora.'
		),
		questions: [],
		documents: [],
		agreements: ['ethics']
	},
	{
		id: 'fee',
		part: 'application',
		title: both('Fee', 'Cuota'),
		intro: both(
			'Waymark does not take money. Pay the certifying body, then write the reference here.',
			'Waymark no cobra dinero. Pague a la entidad certificadora y después escriba aquí la referencia.'
		),
		questions: fee,
		documents: [],
		agreements: []
	},
	{
		id: 'training',
		part: 'certificate',
		title: both('Training Entity', 'Entidad de capacitación'),
		intro: both(
			'You can fill this in now or after your application is approved. It is sent on its own, with its own button.',
			'Puede llenarlo ahora o después de que aprueben su solicitud. Se envía por separado, con su propio botón.'
		),
		questions: training,
		documents: ['certificate'],
		agreements: []
	}
];
