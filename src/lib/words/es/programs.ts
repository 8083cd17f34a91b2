import type { programs as english } from '../en/programs.ts';

/** Las páginas públicas de los programas. */
export const programs: typeof english = {
	title: 'Programas',
	lead: 'Cada certificación tiene sus propias reglas. Lea sobre una antes de empezar, con o sin conexión.',
	open: 'Leer sobre él',
	apply: 'Empezar una solicitud',
	study: 'Guía de estudio',
	classes: 'Clases',
	classes_text: 'Qué clases están abiertas, cuáles se abren pronto y todos los días de cada una.',
	who: 'Quién puede presentar una solicitud',
	need: 'Lo que va a necesitar',
	fees: 'Cuotas',
	ways: 'Formas de presentar la solicitud',
	ways_text:
		'Las listas de arriba son de la primera forma. La solicitud muestra lo que pide cada una de las otras.',
	further: 'Cuando tenga la certificación',
	more: 'Para prepararse',
	contacts: 'A quién preguntar',
	checked: (day) => `Comprobado el ${day}`,
	source: (title, day) => `De: ${title}. Comprobado el ${day}.`,
	sources: 'Dónde se leyó esto',
	apart:
		'Waymark no forma parte de este programa y no habla en su nombre. Las frases son nuestras.',
	missing: 'No existe esta página.',
	assessment: {
		title: 'Autoevaluación para la capacitación',
		text: 'Quince frases, solo para usted. No se guarda nada.',
		choices: { yes: 'Sí, lo hago', some: 'A veces', not_yet: 'Todavía no' },
		left: (count) => (count === 1 ? 'Falta 1 frase' : `Faltan ${count} frases`),
		next: 'Lo que podría venir después',
		ready: 'Tiene una buena preparación. Mire las clases.',
		chapter: 'Abrir el capítulo',
		again: 'Empezar de nuevo'
	}
};
