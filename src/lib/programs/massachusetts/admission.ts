/**
 * How people come into a class: late applications, the interview, the references, what is looked
 * for, and what the class is made of. What nobody has published is marked as not confirmed.
 */
import type { Admission, Question } from '../program.ts';
import { both, confirmed, option, unconfirmed } from '../write.ts';

const wordsMax = 250;
const charactersMax = 4000;

const questions: readonly Question[] = [
	{
		path: 'reference/capacity',
		kind: 'choice',
		label: both('How do you know this person?', '¿De dónde conoce a esta persona?'),
		required: true,
		options: [
			option('supervisor', 'I supervise or employ them', 'Superviso o empleo a esta persona'),
			option('colleague', 'We work together', 'Trabajamos en el mismo lugar'),
			option('volunteer', 'We volunteer together', 'Hacemos voluntariado en el mismo lugar'),
			option('educator', 'I taught or trained them', 'Le di clases o capacitación'),
			option(
				'peer',
				'I am a Certified Peer Specialist who knows their peer work',
				'Tengo la certificación de especialista y conozco su trabajo de pares'
			),
			option('other', 'In another way through work', 'De otra forma, por el trabajo')
		]
	},
	{
		path: 'reference/known_for',
		kind: 'choice',
		label: both('For how long?', '¿Desde hace cuánto?'),
		required: true,
		options: [
			option('months', 'Less than a year', 'Menos de un año'),
			option('years', '1 to 3 years', 'De 1 a 3 años'),
			option('long', 'More than 3 years', 'Más de 3 años')
		]
	},
	{
		path: 'reference/relationships',
		kind: 'long_text',
		label: both(
			'How do they build supportive relationships?',
			'¿Cómo crea esta persona relaciones de apoyo?'
		),
		hint: both(
			'Tell what you saw or heard. Up to 250 words',
			'Cuente lo que vio u oyó. Hasta 250 palabras'
		),
		required: true,
		wordsMax,
		charactersMax
	},
	{
		path: 'reference/work',
		kind: 'long_text',
		label: both('What are they like to work with?', '¿Cómo es trabajar con esta persona?'),
		hint: both('Up to 250 words', 'Hasta 250 palabras'),
		required: true,
		wordsMax,
		charactersMax
	},
	{
		path: 'reference/peer_support',
		kind: 'long_text',
		label: both(
			'What have you seen of their peer support?',
			'¿Qué ha visto de su apoyo entre pares?'
		),
		hint: both(
			'Leave out any diagnosis or treatment. Up to 250 words',
			'No mencione diagnósticos ni tratamientos. Hasta 250 palabras'
		),
		required: false,
		wordsMax,
		charactersMax
	},
	{
		path: 'reference/recommends',
		kind: 'choice',
		label: both(
			'Do you recommend this person for the class?',
			'¿Recomienda a esta persona para la clase?'
		),
		required: true,
		options: [
			option('yes', 'Yes', 'Sí'),
			option('with_doubts', 'Yes, with some doubts', 'Sí, con algunas dudas'),
			option('no', 'No', 'No')
		]
	}
];

export const admission: Admission = {
	classes: true,
	late: { hours: unconfirmed(72, 'waymark') },
	interview: {
		minutes: unconfirmed(45, 'waymark'),
		moveUntilHours: unconfirmed(24, 'waymark')
	},
	references: {
		countMin: confirmed(2, 'program_page'),
		dueBefore: confirmed({ count: 2, unit: 'business_days' }, 'program_page'),
		peerSpecialistMin: confirmed(1, 'program_page'),
		questions
	},
	successFactors: [
		{
			id: 'foundation',
			text: both(
				'Knows peer support from doing it, and knows what a peer specialist does in the mental health system',
				'Conoce el apoyo entre pares por haberlo practicado y sabe qué hace un especialista en el sistema de salud mental'
			)
		},
		{
			id: 'system',
			text: both(
				'Can tell a system that keeps people where they are from one that expects recovery',
				'Distingue un sistema que solo mantiene de uno que espera la recuperación'
			)
		},
		{
			id: 'healing',
			text: both(
				'Knows self-healing from their own life, and has led, spoken up or supported others',
				'Conoce la propia sanación por su vida y ha dirigido, hecho oír su voz o apoyado a otras personas'
			)
		},
		{
			id: 'commitment',
			text: both(
				'Means to finish the class, take the exam and work as a peer specialist',
				'Quiere terminar la clase, presentar el examen y trabajar como especialista'
			)
		},
		{
			id: 'trainings',
			text: both(
				'Has done two peer trainings or more, or can show the same in another way',
				'Ha hecho dos capacitaciones de pares o más, o puede mostrar lo mismo de otra forma'
			)
		}
	],
	offerDays: unconfirmed(7, 'waymark'),
	first: { path: 'work/employed', values: ['paid'] },
	volunteered: ['experience/roles', 'community/region', 'identity/language', 'work/employed'],
	reasons: [
		{
			code: 'more_applicants',
			title: both('More people than places', 'Más personas que lugares'),
			text: both(
				'More people applied than the class has places for.',
				'Se presentaron más personas que lugares tiene la clase.'
			)
		},
		{
			code: 'experience',
			title: both('More practice in peer support', 'Más práctica de apoyo entre pares'),
			text: both(
				'The class builds on practice in peer support. A peer group or a volunteer role gives you more of it.',
				'La clase parte de la práctica del apoyo entre pares. Un grupo de pares o un voluntariado le dan más.'
			)
		},
		{
			code: 'trainings',
			title: both('More peer trainings', 'Más capacitaciones de pares'),
			text: both(
				'Two peer trainings or more help in this class. You can take them before the next one.',
				'Dos capacitaciones de pares o más ayudan en esta clase. Puede tomarlas antes de la próxima.'
			)
		},
		{
			code: 'references',
			title: both('References did not arrive', 'Las referencias no llegaron'),
			text: both(
				'The references that the program asks for did not arrive in time.',
				'Las referencias que pide el programa no llegaron a tiempo.'
			)
		},
		{
			code: 'interview',
			title: both('No interview took place', 'No hubo entrevista'),
			text: both(
				'The interview did not take place before the class was put together.',
				'La entrevista no se hizo antes de formar la clase.'
			)
		},
		{
			code: 'timing',
			title: both('Another time suits better', 'Conviene otro momento'),
			text: both(
				'From what you told us, a later class fits your time better.',
				'Por lo que nos contó, una clase posterior va mejor con su tiempo.'
			)
		}
	],
	hours: confirmed(65, 'course'),
	completion: {
		attendancePercentMin: unconfirmed(90, 'waymark'),
		homeworkMin: unconfirmed(10, 'waymark')
	},
	modulesMin: confirmed(24, 'program_page'),
	modules: [
		{
			id: 'welcome',
			title: both('Welcome, and how we work together', 'Bienvenida y cómo trabajamos juntos')
		},
		{
			id: 'self_determined',
			title: both('Healing that each person decides', 'Una sanación que cada persona decide')
		},
		{
			id: 'peer_support_meaning',
			title: both('Peer support: what it is and is not', 'Apoyo entre pares: qué es y qué no es')
		},
		{
			id: 'peer_support_practice',
			title: both('Peer support: being with someone', 'Apoyo entre pares: acompañar a alguien')
		},
		{
			id: 'in_not_of_role',
			title: both(
				'“In” but not “of” the system: the role',
				'«En» el sistema, pero no «del» sistema: el papel'
			)
		},
		{
			id: 'in_not_of_practice',
			title: both(
				'“In” but not “of” the system: at work',
				'«En» el sistema, pero no «del» sistema: en el trabajo'
			)
		},
		{
			id: 'change_agent_self',
			title: both('Change agent: starting with oneself', 'Agente de cambio: empezar por uno mismo')
		},
		{
			id: 'change_agent_system',
			title: both(
				'Change agent: in services and policy',
				'Agente de cambio: en los servicios y las políticas'
			)
		},
		{
			id: 'history_roots',
			title: both(
				'History: survivors find each other',
				'Historia: los sobrevivientes se encuentran'
			)
		},
		{
			id: 'history_today',
			title: both('History: from protest to profession', 'Historia: de la protesta a la profesión')
		},
		{
			id: 'fundamentals_mutuality',
			title: both('Advanced fundamentals: mutuality', 'Fundamentos avanzados: la mutualidad')
		},
		{
			id: 'fundamentals_listening',
			title: both('Advanced fundamentals: listening', 'Fundamentos avanzados: escuchar')
		},
		{
			id: 'fundamentals_boundaries',
			title: both(
				'Advanced fundamentals: limits and ethics',
				'Fundamentos avanzados: límites y ética'
			)
		},
		{
			id: 'language_human',
			title: both('Human experience language', 'El lenguaje de la experiencia humana')
		},
		{ id: 'language_story', title: both('Telling one’s own story', 'Contar la propia historia') },
		{
			id: 'partnering_culture',
			title: both(
				'Cross-cultural partnering: seeing oneself',
				'Colaboración entre culturas: verse a uno mismo'
			)
		},
		{
			id: 'partnering_practice',
			title: both(
				'Cross-cultural partnering: across a gap',
				'Colaboración entre culturas: a través de la distancia'
			)
		},
		{ id: 'fear_friend', title: both('Fear as a friend', 'El miedo como aliado') },
		{ id: 'fear_foe', title: both('Fear as a foe', 'El miedo como adversario') },
		{ id: 'groups_leading', title: both('Leading a group', 'Facilitar un grupo') },
		{ id: 'groups_tools', title: both('Self-help tools', 'Herramientas de autoayuda') },
		{ id: 'power', title: both('Power and how it is used', 'El poder y cómo se usa') },
		{ id: 'conflict', title: both('Conflict and integrity', 'Conflicto e integridad') },
		{ id: 'life', title: both('Creating the life one wants', 'Crear la vida que uno quiere') },
		{ id: 'next', title: both('The exam and the work after it', 'El examen y el trabajo después') }
	]
};
