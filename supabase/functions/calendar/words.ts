/** What a calendar says; the app's own words for the same, which a test compares. */
import type { CalendarWords } from '../../../src/lib/domain/plan-calendar.ts';
import type { Language } from '../../../src/lib/domain/text.ts';

export const words: Readonly<Record<Language, CalendarWords>> = {
	en: {
		name: 'Study days',
		days: {
			study: (minutes) => `Study: ${minutes} minutes`,
			simulation: () => 'Practice exam',
			group: () => 'Study group',
			rest: () => 'The day before the exam: rest'
		},
		milestones: {
			accommodations: 'Last day to ask for changes to the exam',
			exam: 'Exam day',
			window_ends: 'Last day of your 12 months'
		},
		note: 'What to do today is in the app. A day off costs nothing: the plan adjusts by itself.'
	},
	es: {
		name: 'Días de estudio',
		days: {
			study: (minutes) => `Estudio: ${minutes} minutos`,
			simulation: () => 'Examen de práctica',
			group: () => 'Grupo de estudio',
			rest: () => 'El día antes del examen: descanso'
		},
		milestones: {
			accommodations: 'Último día para pedir adaptaciones en el examen',
			exam: 'Día del examen',
			window_ends: 'Último día de sus 12 meses'
		},
		note: 'Lo que toca hoy está en la aplicación. Un día sin estudiar no cuesta nada: el plan se ajusta solo.'
	}
};
