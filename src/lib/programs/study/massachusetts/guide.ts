/** What the Massachusetts study content is ordered by: its course's modules and three core competencies. */
import { opening } from '../../massachusetts/opening.ts';
import { both } from '../../write.ts';
import type { Guide, GuideTopic } from '../guide.ts';
import { studySources } from './sources.ts';

const core: readonly GuideTopic[] = [
	{ id: 'peer_support', name: both('Peer support', 'Apoyo entre pares') },
	{
		id: 'in_not_of',
		name: both('“In” but not “of” the system', '«En» el sistema, pero no «del» sistema')
	},
	{ id: 'change_agent', name: both('Change agent', 'Agente de cambio') }
];

export const guide: Guide = {
	program: opening.id,
	name: opening.name,
	region: opening.region,
	exam: null,
	competencies: [
		...core,
		{ id: 'history', name: both('History of the movement', 'Historia del movimiento') },
		{ id: 'fundamentals', name: both('Advanced fundamentals', 'Fundamentos avanzados') },
		{
			id: 'language',
			name: both('Human experience language', 'El lenguaje de la experiencia humana')
		},
		{
			id: 'partnering',
			name: both('Cross-cultural partnering', 'Colaboración entre culturas')
		},
		{ id: 'fear', name: both('Fear: friend and foe', 'El miedo: aliado y adversario') },
		{
			id: 'groups',
			name: both(
				'Group facilitation and self-help tools',
				'Facilitar grupos y herramientas de autoayuda'
			)
		},
		{
			id: 'power',
			name: both('Power, conflict and integrity', 'Poder, conflicto e integridad')
		},
		{ id: 'life', name: both('Creating the life one wants', 'Crear la vida que uno quiere') }
	],
	areas: core,
	decks: [
		{
			id: 'core',
			name: both('The three core competencies', 'Las tres competencias centrales'),
			competencies: ['peer_support', 'in_not_of', 'change_agent']
		},
		{
			id: 'roots',
			name: both('History and language', 'Historia y lenguaje'),
			competencies: ['history', 'fundamentals', 'language']
		},
		{
			id: 'together',
			name: both('With others', 'Con otras personas'),
			competencies: ['partnering', 'groups', 'power']
		},
		{
			id: 'oneself',
			name: both('With oneself', 'Con uno mismo'),
			competencies: ['fear', 'life']
		}
	],
	sources: studySources,
	chapters: [
		{
			id: 'peer_support',
			title: both('Peer support', 'Apoyo entre pares'),
			competencies: ['peer_support'],
			areas: ['peer_support'],
			sources: ['cps_course', 'cps_ethics', 'core_competencies', 'practice']
		},
		{
			id: 'in_not_of',
			title: both('“In” but not “of” the system', '«En» el sistema, pero no «del» sistema'),
			competencies: ['in_not_of'],
			areas: ['in_not_of'],
			sources: ['cps_course', 'practice']
		},
		{
			id: 'change_agent',
			title: both('Change agent', 'Agente de cambio'),
			competencies: ['change_agent'],
			areas: ['change_agent'],
			sources: ['cps_course', 'practice']
		},
		{
			id: 'history',
			title: both('History of the movement', 'Historia del movimiento'),
			competencies: ['history'],
			areas: ['change_agent', 'in_not_of'],
			sources: ['history_movement', 'olmstead', 'ada', 'practice']
		},
		{
			id: 'fundamentals',
			title: both('Advanced fundamentals', 'Fundamentos avanzados'),
			competencies: ['fundamentals'],
			areas: ['peer_support', 'in_not_of'],
			sources: ['cps_course', 'practice']
		},
		{
			id: 'language',
			title: both('Human experience language', 'El lenguaje de la experiencia humana'),
			competencies: ['language'],
			areas: ['peer_support', 'change_agent'],
			sources: ['cps_course', 'practice']
		},
		{
			id: 'partnering',
			title: both('Cross-cultural partnering', 'Colaboración entre culturas'),
			competencies: ['partnering'],
			areas: ['peer_support', 'in_not_of'],
			sources: ['cps_course', 'clas', 'practice']
		},
		{
			id: 'fear',
			title: both('Fear: friend and foe', 'El miedo: aliado y adversario'),
			competencies: ['fear'],
			areas: ['peer_support', 'change_agent'],
			sources: ['cps_course', 'trauma', 'practice']
		},
		{
			id: 'groups',
			title: both('Groups and self-help tools', 'Grupos y herramientas de autoayuda'),
			competencies: ['groups'],
			areas: ['peer_support'],
			sources: ['cps_course', 'core_competencies', 'practice']
		},
		{
			id: 'power',
			title: both('Power, conflict and integrity', 'Poder, conflicto e integridad'),
			competencies: ['power'],
			areas: ['in_not_of', 'change_agent'],
			sources: ['cps_course', 'cps_ethics', 'practice']
		},
		{
			id: 'life',
			title: both('Creating the life one wants', 'Crear la vida que uno quiere'),
			competencies: ['life'],
			areas: ['peer_support', 'change_agent'],
			sources: ['cps_course', 'recovery', 'wellness', 'practice']
		},
		{
			id: 'path',
			title: both('Becoming a CPS in Massachusetts', 'Cómo se llega a ser CPS en Massachusetts'),
			competencies: ['peer_support'],
			areas: ['peer_support'],
			sources: ['cps_course']
		}
	]
};
