/** The training self-assessment: statements to hold against one's own life. Written for Waymark. */
import type { SelfAssessment } from '../program.ts';
import { both } from '../write.ts';

const said = (id: string, en: string, es: string) => ({ id, text: both(en, es) });

export const assessment: SelfAssessment = {
	title: both('Training self-assessment', 'Autoevaluación para la capacitación'),
	lead: both(
		'For you alone: nothing you choose here is saved or sent. There is no score to reach.',
		'Solo para usted: nada de lo que elija aquí se guarda ni se envía. No hay una nota que alcanzar.'
	),
	areas: [
		{
			id: 'peer_support',
			title: both('Peer support', 'Apoyo entre pares'),
			statements: [
				said(
					'listen',
					'I can listen for a long time without giving advice.',
					'Puedo escuchar mucho tiempo sin dar consejos.'
				),
				said(
					'share',
					'I know when my story helps, and when to keep it to myself.',
					'Sé cuándo ayuda mi historia y cuándo es mejor guardarla.'
				),
				said(
					'choice',
					'I can stand by someone who makes a choice I would not make.',
					'Puedo acompañar a alguien que elige algo que yo no elegiría.'
				)
			],
			next: both(
				'Sit in on a peer group, and read the chapter on peer support.',
				'Participe en un grupo de pares y lea el capítulo sobre el apoyo entre pares.'
			),
			chapter: 'peer_support'
		},
		{
			id: 'in_not_of',
			title: both('“In” but not “of” the system', '«En» el sistema, pero no «del» sistema'),
			statements: [
				said(
					'role',
					'I can explain how a peer specialist differs from a clinician.',
					'Puedo explicar en qué se diferencia un especialista en apoyo entre pares de un profesional clínico.'
				),
				said(
					'pressure',
					'I could say no, kindly, when a team asks me to push someone.',
					'Podría decir que no, con amabilidad, cuando un equipo me pide presionar a alguien.'
				),
				said(
					'language',
					'I can talk about a hard time without using a diagnosis.',
					'Puedo hablar de un momento difícil sin usar un diagnóstico.'
				)
			],
			next: both(
				'Talk with someone who works as a peer specialist, and read the chapter.',
				'Hable con alguien que trabaje como especialista y lea el capítulo.'
			),
			chapter: 'in_not_of'
		},
		{
			id: 'change_agent',
			title: both('Change agent', 'Agente de cambio'),
			statements: [
				said(
					'rights',
					'I know the basic rights of people who use services in this state.',
					'Conozco los derechos básicos de las personas que usan servicios en este estado.'
				),
				said(
					'speak',
					'I have spoken up in a group, a meeting or a letter to change something.',
					'He hecho oír mi voz en un grupo, una reunión o una carta para cambiar algo.'
				),
				said(
					'history',
					'I can tell how the movement of peers and survivors began.',
					'Puedo contar cómo empezó el movimiento de pares y sobrevivientes.'
				)
			],
			next: both(
				'Go to one public meeting, and read the chapters on change and on history.',
				'Vaya a una reunión pública y lea los capítulos sobre el cambio y la historia.'
			),
			chapter: 'change_agent'
		},
		{
			id: 'groups',
			title: both('Groups and differences', 'Grupos y diferencias'),
			statements: [
				said('lead', 'I have helped to lead a group.', 'He ayudado a dirigir un grupo.'),
				said(
					'conflict',
					'I can stay in the room when people disagree.',
					'Puedo quedarme cuando las personas no están de acuerdo.'
				),
				said(
					'culture',
					'I notice when my own background makes me assume things.',
					'Noto cuándo mi propio origen me hace suponer cosas.'
				)
			],
			next: both(
				'Offer to help with a group once, and read the chapters on groups and partnering.',
				'Ofrezca ayudar una vez con un grupo y lea los capítulos sobre grupos y colaboración.'
			),
			chapter: 'groups'
		},
		{
			id: 'self',
			title: both('Yourself and the class', 'Usted y la clase'),
			statements: [
				said(
					'care',
					'I know what keeps me well, and I do it on busy days too.',
					'Sé qué me mantiene bien y lo hago también en días ocupados.'
				),
				said(
					'time',
					'I can be there on every day of a class, and do homework.',
					'Puedo estar todos los días de una clase y hacer tareas.'
				),
				said(
					'trainings',
					'I have done two peer trainings or more.',
					'He hecho dos capacitaciones de pares o más.'
				)
			],
			next: both(
				'Plan your weeks before you choose a class. Look for a peer training to start with.',
				'Planee sus semanas antes de elegir una clase. Busque una capacitación de pares para empezar.'
			),
			chapter: 'path'
		}
	]
};
