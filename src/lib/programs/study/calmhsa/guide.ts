/** What California's study content is ordered by. */
import { exam, training } from '../../calmhsa/exam.ts';
import { opening } from '../../calmhsa/opening.ts';
import { both } from '../../write.ts';
import type { Guide } from '../guide.ts';
import { studySources } from './sources.ts';

export const guide: Guide = {
	program: opening.id,
	name: opening.name,
	region: opening.region,
	exam: {
		items: exam.items.value,
		minutes: exam.minutes.value,
		breakAtItem: exam.breakAtItem.value
	},
	isFirst: true,
	competencies: training.competencies,
	areas: exam.areas,
	decks: [
		{
			id: 'people',
			name: both('People and principles', 'Personas y principios'),
			competencies: ['hope', 'advocacy', 'consumers_families', 'culture']
		},
		{
			id: 'recovery',
			name: both('Recovery and health', 'Recuperación y salud'),
			competencies: ['rehabilitation', 'trauma', 'co_occurring']
		},
		{
			id: 'skills',
			name: both('Skills for the work', 'Habilidades para el trabajo'),
			competencies: ['groups', 'self_care', 'conflict', 'employment']
		},
		{
			id: 'records',
			name: both('Ethics, privacy and records', 'Ética, privacidad y registros'),
			competencies: ['ethics', 'documentation', 'confidentiality', 'digital']
		},
		{
			id: 'safety',
			name: both('Crisis and services', 'Crisis y servicios'),
			competencies: ['crisis', 'navigation']
		}
	],
	sources: studySources,
	chapters: [
		{
			id: 'principles',
			title: both('Principles of peer support', 'Principios del apoyo entre pares'),
			competencies: ['hope', 'consumers_families'],
			areas: ['recovery', 'interpersonal'],
			sources: ['core_competencies', 'recovery', 'practice']
		},
		{
			id: 'responsibilities',
			title: both('Responsibilities of the role', 'Responsabilidades del papel'),
			competencies: ['rehabilitation', 'advocacy', 'consumers_families'],
			areas: ['foundations', 'recovery', 'administration'],
			sources: ['scope', 'code_of_ethics', 'core_competencies', 'practice']
		},
		{
			id: 'communication',
			title: both('Communication that helps', 'Comunicación que ayuda'),
			competencies: ['groups', 'conflict', 'self_care'],
			areas: ['interpersonal'],
			sources: ['core_competencies', 'practice']
		},
		{
			id: 'hope',
			title: both('Hope, recovery and wellness', 'Esperanza, recuperación y bienestar'),
			competencies: ['hope'],
			areas: ['recovery', 'foundations', 'interpersonal'],
			sources: ['recovery', 'code_of_ethics', 'wellness', 'practice']
		},
		{
			id: 'advocacy',
			title: both('The role of advocacy', 'El papel de la defensa de derechos'),
			competencies: ['advocacy'],
			areas: ['advocacy', 'community', 'administration'],
			sources: ['code_of_ethics', 'core_competencies', 'ada', 'practice']
		},
		{
			id: 'consumers_families',
			title: both(
				'The role of consumers and family members',
				'El papel de las personas usuarias y de sus familias'
			),
			competencies: ['consumers_families'],
			areas: ['community', 'advocacy', 'interpersonal', 'foundations'],
			sources: ['statute', 'code_of_ethics', 'practice']
		},
		{
			id: 'rehabilitation',
			title: both(
				'Rehabilitation and addiction recovery principles',
				'Rehabilitación y principios de la recuperación de adicciones'
			),
			competencies: ['rehabilitation'],
			areas: ['foundations', 'recovery', 'resources'],
			sources: ['recovery', 'stages', 'peer_tip', 'practice']
		},
		{
			id: 'culture',
			title: both('Cultural and structural competence', 'Competencia cultural y estructural'),
			competencies: ['culture'],
			areas: ['community', 'interpersonal', 'advocacy'],
			sources: ['clas', 'code_of_ethics', 'practice']
		},
		{
			id: 'trauma',
			title: both('Trauma-informed care', 'Atención informada sobre el trauma'),
			competencies: ['trauma'],
			areas: ['foundations', 'interpersonal', 'crisis', 'recovery'],
			sources: ['trauma', 'practice']
		},
		{
			id: 'groups',
			title: both('Group facilitation', 'Facilitar grupos'),
			competencies: ['groups'],
			areas: ['interpersonal', 'community', 'recovery'],
			sources: ['core_competencies', 'practice']
		},
		{
			id: 'self_care',
			title: both('Self-awareness and self-care', 'Autoconciencia y autocuidado'),
			competencies: ['self_care'],
			areas: ['administration', 'recovery', 'interpersonal'],
			sources: ['wellness', 'burnout', 'supervision', 'practice']
		},
		{
			id: 'co_occurring',
			title: both('Co-occurring disorders', 'Trastornos concurrentes'),
			competencies: ['co_occurring'],
			areas: ['foundations', 'recovery', 'crisis', 'resources'],
			sources: ['co_occurring', 'overdose', 'practice']
		},
		{
			id: 'conflict',
			title: both('Conflict resolution', 'Resolución de conflictos'),
			competencies: ['conflict'],
			areas: ['interpersonal', 'crisis', 'advocacy', 'community'],
			sources: ['practice', 'trauma']
		},
		{
			id: 'boundaries',
			title: both('Boundaries and ethics', 'Límites y ética'),
			competencies: ['ethics', 'self_care'],
			areas: ['administration', 'interpersonal'],
			sources: ['code_of_ethics', 'practice']
		},
		{
			id: 'employment',
			title: both('Preparing for work', 'Prepararse para el trabajo'),
			competencies: ['employment'],
			areas: ['resources', 'community', 'recovery', 'advocacy'],
			sources: ['supported_employment', 'ada_work', 'dor', 'practice']
		},
		{
			id: 'crisis',
			title: both('Safety and crisis planning', 'Planes de seguridad y de crisis'),
			competencies: ['crisis'],
			areas: ['crisis', 'resources'],
			sources: ['lifeline', 'directive', 'mobile_crisis', 'suicide_talk', 'practice']
		},
		{
			id: 'navigation',
			title: both('Finding and linking services', 'Encontrar servicios y conectar con ellos'),
			competencies: ['navigation'],
			areas: ['resources', 'advocacy'],
			sources: ['two_one_one', 'medi_cal_rides', 'practice']
		},
		{
			id: 'documentation',
			title: both('Documentation', 'Documentación'),
			competencies: ['documentation'],
			areas: ['administration', 'foundations', 'recovery', 'crisis'],
			sources: ['documentation', 'code_of_ethics', 'hipaa', 'practice']
		},
		{
			id: 'confidentiality',
			title: both('Confidentiality', 'Confidencialidad'),
			competencies: ['confidentiality', 'documentation', 'digital'],
			areas: ['administration', 'crisis'],
			sources: ['code_of_ethics', 'hipaa', 'part_2', 'lifeline']
		},
		{
			id: 'digital',
			title: both('Digital literacy', 'Alfabetización digital'),
			competencies: ['digital'],
			areas: ['resources', 'administration', 'community'],
			sources: ['scams', 'hipaa', 'practice']
		},
		{
			id: 'stigma',
			title: both('Stigma in its forms', 'El estigma y sus formas'),
			competencies: ['advocacy', 'culture', 'consumers_families'],
			areas: ['advocacy', 'community'],
			sources: ['stigma_forms', 'code_of_ethics', 'practice']
		},
		{
			id: 'code_of_ethics',
			title: both('The Code of Ethics', 'El Código de Ética'),
			competencies: ['ethics'],
			areas: ['administration', 'advocacy'],
			sources: ['code_of_ethics', 'practice']
		},
		{
			id: 'eligibility',
			title: both('Who may be certified', 'Quién puede certificarse'),
			competencies: ['employment'],
			areas: ['administration'],
			sources: ['statute', 'process']
		},
		{
			id: 'training',
			title: both('What the training covers', 'Qué incluye la capacitación'),
			competencies: ['employment'],
			areas: ['administration'],
			sources: ['statute', 'process']
		},
		{
			id: 'certification',
			title: both('Certification and the exam', 'La certificación y el examen'),
			competencies: ['employment'],
			areas: ['administration'],
			sources: ['statute', 'process']
		},
		{
			id: 'exam',
			title: both('Exam day and how to take the exam', 'El día del examen y cómo hacerlo'),
			competencies: ['employment'],
			areas: ['administration'],
			sources: ['process', 'exam_day', 'accommodations', 'practice']
		},
		{
			id: 'growth',
			title: both('Growing in the work', 'Crecer en el trabajo'),
			competencies: ['self_care', 'employment'],
			areas: ['administration', 'recovery'],
			sources: ['renewal', 'specializations', 'supervision', 'practice']
		}
	]
};
