/** La guía de estudio y sus tarjetas. Sin rachas ni reproches: un día libre no cuesta nada. */
import type { study as english } from '../en/study.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export const study: typeof english = {
	title: 'Guía de estudio',
	lead: 'Lea un capítulo, repase unas tarjetas y pare cuando quiera. Todo funciona sin señal.',
	not_affiliated:
		'Escrita para Waymark con palabras propias. Ninguna pregunta viene de un examen, y ninguna entidad certificadora ni empresa de exámenes la respalda.',
	chapters: 'Capítulos',
	chapters_read: (read, all) => (read === 1 ? `1 de ${all} leído` : `${read} de ${all} leídos`),
	chapter_number: (number) => `Capítulo ${number}`,
	read: 'Leído',
	mark_read: 'Marcar como leído',
	marked_read: 'Ya leyó este capítulo',
	next_chapter: 'Capítulo siguiente',
	to_cards: 'Repasar tarjetas',
	sources: 'De dónde viene esto',
	checked: (day) => `revisado el ${day}`,
	serves: 'Áreas del examen',
	care: 'Antes de leer',
	example: 'Un ejemplo del trabajo',
	attempt: 'Inténtelo',
	cards: 'Tarjetas',
	due: (count) => (count === 1 ? '1 tarjeta para ver ahora' : `${count} tarjetas para ver ahora`),
	none_due: 'No hay tarjetas para ver ahora',
	known: (known, all) => `${known} de ${all} tarjetas aprendidas`,
	start: 'Empezar las tarjetas',
	go_on: 'Continuar',
	forecast: 'Tarjetas que vuelven',
	forecast_day: (day, count) => `${day}: ${count === 1 ? '1 tarjeta' : `${count} tarjetas`}`,
	today: 'Hoy',
	front: 'Pregunta',
	back: 'Respuesta',
	flip: 'Mostrar la respuesta',
	how_was_it: '¿Qué tan bien la sabía?',
	grades: { 1: 'Otra vez', 2: 'Difícil', 3: 'Bien', 4: 'Fácil' },
	keys: 'Teclas: espacio muestra la respuesta, de 1 a 4 la califican, U deshace la última calificación',
	undo: 'Deshacer la última calificación',
	undone: 'Calificación deshecha',
	pause: 'Pausa',
	left: (count) => (count === 1 ? 'Queda 1 tarjeta' : `Quedan ${count} tarjetas`),
	new_card: 'Tarjeta nueva',
	source: (title) => `Fuente: ${title}`,
	finished: 'Eso es todo por ahora',
	finished_lead: 'Las próximas tarjetas vuelven por sí solas. Puede descansar o leer un capítulo.',
	next_in: (when) => `La próxima tarjeta vuelve en ${when}.`,
	not_saved: 'Esta calificación todavía no está guardada. Presione otra vez',
	not_here: 'Este capítulo no está aquí',
	loading: 'Abriendo la guía',
	load_failed: 'Esta parte no se pudo abrir. Ábrala una vez con señal y después se queda aquí',
	minutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`),
	not_checked: 'por conocimiento del campo; no se leyó para esto',
	not_marked: 'Esto todavía no está guardado. Presione otra vez',
	fetching: 'Descargando la guía, una sola vez. Después se queda en este dispositivo',
	program: 'Para qué estudio',
	glossary: 'Glosario',
	glossary_lead: 'Las palabras del campo, en lenguaje sencillo.',
	questions: 'Sobre esta guía',
	search: 'Buscar',
	search_label: 'Buscar en la guía, las tarjetas y el glosario',
	search_none: (words) =>
		`No se encontró nada para «${words}». Pruebe con menos letras o con otra palabra.`,
	search_count: (count) => (count === 1 ? '1 lugar' : `${count} lugares`),
	search_more: (shown) => `Se muestran los primeros ${shown}.`,
	kinds: { chapter: 'Capítulo', card: 'Tarjeta', term: 'Glosario', answer: 'Sobre esta guía' },
	kept: 'Todo esto está en este dispositivo y funciona sin señal.',
	keep_all: 'Guardar todo en este dispositivo',
	delay: (ms) => {
		if (ms < hourMs) return `${Math.max(1, Math.round(ms / 60_000))} min`;
		if (ms < dayMs) return `${Math.round(ms / hourMs)} h`;
		const days = Math.round(ms / dayMs);
		if (days < 60) return days === 1 ? '1 día' : `${days} días`;
		return `${Math.round(days / 30)} meses`;
	}
};
