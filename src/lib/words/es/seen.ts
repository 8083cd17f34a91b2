import type { seen as english } from '../en/seen.ts';

/** Lo que enviaron dos personas, en la mesa. */
export const seen: typeof english = {
	title: 'Visto antes',
	text: 'Otra persona envió lo mismo. A menudo hay una razón sencilla: una segunda cuenta, una familia, una hoja que se da a todos. Mire las dos partes y diga qué es. Ningún solicitante lee esto.',
	loading: 'Buscando lo que se envió antes',
	failed: 'No se pudo leer lo que se envió antes.',
	retry: 'Intentar de nuevo',
	none: 'Ya no queda nada visto antes en este expediente.',
	kinds: {
		file: 'El mismo archivo',
		person: 'El mismo nombre y la misma fecha de nacimiento',
		email: 'El mismo correo electrónico',
		phone: 'El mismo número de teléfono'
	},
	states: { open: 'Sin respuesta', linked: 'Van juntos', cleared: 'Descartado' },
	sent: (name: string, time: string) => `${name} lo envió el ${time}`,
	elsewhere: 'Usted no puede abrir la otra parte: está en otra mesa, o usted se apartó de ella.',
	elsewhere_text: 'Pida que la mire alguien que trabaje en las dos mesas.',
	judged: (name: string, time: string) => `${name}, ${time}`,
	compare: 'Comparar',
	compare_with: (name: string) => `Comparar con ${name}`,
	close: 'Cerrar',
	this_one: 'Esta solicitud',
	other_one: 'La otra',
	open_other: 'Abrir el otro expediente',
	answers: 'Respuestas',
	question: 'Pregunta',
	same: 'Igual',
	differs: 'Distinto',
	files: 'Archivos',
	files_text: 'Queda anotado en las dos solicitudes que usted los abre.',
	files_claim: 'Reserve el expediente para abrirlos.',
	open_files: 'Abrir los dos archivos',
	same_bytes: 'Los dos archivos son iguales hasta el último byte.',
	picked: (name: string) => `Poner lado a lado: ${name}`,
	judge: '¿Qué es?',
	reason: 'Por qué',
	reason_hint:
		'Lo leen las demás personas de la mesa. Si tiene dudas, pregunte antes con amabilidad.',
	reason_missing: 'Escriba por qué, para las demás personas de la mesa',
	everybody: 'Lo tiene todo el mundo. No mostrarlo más en esta mesa',
	everybody_hint: 'Para una hoja que da una entidad, o el teléfono de un albergue.',
	link: 'Van juntos',
	clear: 'No es nada',
	link_text:
		'Si van juntos, los dos conservan el aviso. Usted sigue decidiendo cada expediente por separado.',
	done: {
		link: 'Anotado. Los dos expedientes dicen que van juntos.',
		clear: 'Descartado. Ya no se muestra como visto antes.'
	},
	needs_claim: 'Reserve el expediente para responder.',
	offline: 'Para esto hace falta conexión. Lo que escribió sigue aquí.'
};
