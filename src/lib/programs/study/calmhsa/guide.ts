/** The California study guide: its chapters and its deck, each fetched when it is first opened. */
import { both } from '../../write.ts';
import type { Guide } from '../guide.ts';
import { studySources } from './sources.ts';

/** Cards are numbered in the deck's order; a card keeps its number for good. */
const cardIds = Array.from(
	{ length: 40 },
	(_, index) => `calmhsa-${String(index + 1).padStart(3, '0')}`
);

export const guide: Guide = {
	program: 'calmhsa',
	sources: studySources,
	chapters: [
		{
			id: 'hope',
			title: both('Hope, recovery and wellness', 'Esperanza, recuperación y bienestar'),
			competencies: ['hope', 'consumers_families', 'rehabilitation'],
			areas: ['recovery', 'foundations', 'interpersonal'],
			sources: ['recovery', 'code_of_ethics', 'practice'],
			load: async (language) =>
				(await (language === 'es' ? import('./es/hope.ts') : import('./en/hope.ts'))).chapter
		},
		{
			id: 'boundaries',
			title: both('Boundaries and ethics', 'Límites y ética'),
			competencies: ['ethics', 'self_care'],
			areas: ['administration', 'interpersonal'],
			sources: ['code_of_ethics', 'practice'],
			load: async (language) =>
				(await (language === 'es' ? import('./es/boundaries.ts') : import('./en/boundaries.ts')))
					.chapter
		},
		{
			id: 'confidentiality',
			title: both('Confidentiality', 'Confidencialidad'),
			competencies: ['confidentiality', 'documentation', 'digital'],
			areas: ['administration', 'crisis'],
			sources: ['code_of_ethics', 'hipaa', 'part_2', 'lifeline'],
			load: async (language) =>
				(
					await (language === 'es'
						? import('./es/confidentiality.ts')
						: import('./en/confidentiality.ts'))
				).chapter
		},
		{
			id: 'stigma',
			title: both('Stigma in its forms', 'El estigma y sus formas'),
			competencies: ['advocacy', 'culture', 'consumers_families'],
			areas: ['advocacy', 'community'],
			sources: ['stigma_forms', 'code_of_ethics', 'practice'],
			load: async (language) =>
				(await (language === 'es' ? import('./es/stigma.ts') : import('./en/stigma.ts'))).chapter
		},
		{
			id: 'certification',
			title: both('Certification and the exam', 'La certificación y el examen'),
			competencies: ['employment'],
			areas: ['administration'],
			sources: ['statute', 'process'],
			load: async (language) =>
				(
					await (language === 'es'
						? import('./es/certification.ts')
						: import('./en/certification.ts'))
				).chapter
		}
	],
	cardIds,
	loadCards: async () => (await import('./cards.ts')).cards
};
