import type { about as english } from '../en/about.ts';

export const about = {
	title: 'Acerca de Waymark',
	lead: 'Software libre para quienes van camino de la certificación de apoyo entre pares, y para quienes revisan sus expedientes.',
	lines: [
		'Waymark no pertenece a ninguna entidad certificadora, empresa de exámenes ni entidad de capacitación, y no tiene relación con ellas. Sus nombres se usan solo para decir a qué programa se dirige una solicitud.',
		'Se escribió para teléfonos con poca señal, para teléfonos compartidos y para quienes ya tuvieron malas experiencias con formularios.',
		'La guía de estudio y las preguntas de práctica se escribieron para Waymark a partir de fuentes públicas, que se nombran junto a cada dato. Ninguna es una pregunta de un examen real.'
	],
	version: (version: string) => `Versión ${version}`,
	licence:
		'Licencia MIT. El trabajo de otros en que se apoya está en THIRD_PARTY.md, junto al código.',
	sources: 'De dónde vienen los datos',
	checked: (date: string) => `comprobado el ${date}`
} satisfies typeof english;
