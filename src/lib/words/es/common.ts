import type { common as english } from '../en/common.ts';

/** Palabras que aparecen en muchas pantallas. */
export const common: typeof english = {
	name: 'Waymark',
	skip: 'Ir al contenido principal',
	menu: 'Menú',
	main_menu: 'Menú principal',
	foot: 'Sobre este sitio',
	disclaimer:
		'Waymark es un programa independiente. Ninguna entidad certificadora lo administra ni lo respalda.',
	close: 'Cerrar',
	back: 'Volver',
	continue: 'Continuar',
	save: 'Guardar',
	cancel: 'Cancelar',
	change: 'Cambiar',
	remove: 'Quitar',
	retry: 'Intentar de nuevo',
	optional: 'opcional',
	yes: 'Sí',
	no: 'No',
	none: 'Sin respuesta',
	loading: 'Cargando',
	error_word: 'Problema',
	errors_title: 'Hay un problema',
	language: 'Idioma',
	languages: { en: 'English', es: 'Español' },
	day: 'Día',
	month: 'Mes',
	year: 'Año',
	nav: {
		dashboard: 'Panel',
		application: 'Mi solicitud',
		training: 'Entidad de capacitación',
		study: 'Guía de estudio',
		notifications: 'Avisos',
		attention: 'Requiere atención',
		settings: 'Ajustes',
		help: 'Ayuda',
		programs: 'Programas',
		privacy: 'Privacidad',
		accessibility: 'Accesibilidad',
		about: 'Acerca de',
		start: 'Página de inicio',
		desk: 'Mesa de revisión',
		sign_in: 'Registrarse / Iniciar sesión',
		sign_out: 'Cerrar sesión',
		lock_now: 'Bloquear ahora',
		more: 'Más'
	},
	unread: (count) => (count === 1 ? '1 sin leer' : `${count} sin leer`),
	days: (count) => (count === 1 ? '1 día' : `${count} días`),
	bytes: (bytes) =>
		bytes < 1024 * 1024
			? `${Math.max(1, Math.round(bytes / 1024))} kB`
			: `${(bytes / 1024 / 1024).toFixed(1)} MB`,
	count: (used, most, unit) => {
		const word = unit === 'words' ? 'palabras' : 'caracteres';
		return used > most
			? `${used - most} ${word} de más (máximo ${most})`
			: `${used} de ${most} ${word}`;
	},
	too_long: (most) =>
		`Use como máximo ${most} caracteres. Sus palabras se guardan aquí mientras las acorta`,
	not_found: {
		title: 'Esta página no está aquí',
		text: 'Puede que la dirección tenga un error o que la página haya cambiado de lugar. No se ha perdido nada de lo que guardó.',
		home: 'Ir a su panel'
	},
	broken: {
		title: 'Esta página dejó de funcionar',
		text: 'Lo que guardó sigue en este dispositivo. Abra la página otra vez; si vuelve a fallar, la página de ayuda indica con quién comunicarse.',
		again: 'Abrirla otra vez',
		details: 'Lo que pasó, para quien lo arregle'
	},
	not_here: {
		title: 'Esta página todavía no está en este dispositivo',
		text: 'Nunca se abrió aquí con señal. Se abre sola en cuanto la haya. Lo que guardó está a salvo.'
	},
	no_lock: {
		title: 'Waymark está bloqueado y no puede pedir la frase de acceso',
		text: 'La página que la pide no está ahora en este dispositivo. Conéctese a internet y abra Waymark otra vez. No se perdió nada.'
	},
	no_storage: {
		title: 'Este navegador no permite que Waymark guarde nada',
		text: 'Waymark guarda primero en este dispositivo lo que usted escribe. Salga de la navegación privada, o permita que este sitio guarde datos, y abra la página otra vez.'
	},
	load_failed: 'No se pudo leer del dispositivo.',
	update: {
		title: 'Hay una versión nueva',
		text: 'Todo está guardado. Tarda un segundo.',
		accept: 'Actualizar ahora',
		later: 'Más tarde'
	},
	demo: {
		label: 'Demostración',
		text: 'Personas inventadas, solo en esta computadora.',
		no_signal: 'Sin señal',
		no_signal_on: 'Señal apagada',
		no_signal_hint: 'Simular que este dispositivo no tiene conexión'
	}
};
