import type { settings as english } from '../en/settings.ts';

/** Ajustes de este dispositivo y la salida. */
export const settings: typeof english = {
	account: 'Cuenta',
	ways: 'Formas de entrar',
	no_account: 'No ha iniciado sesión. Lo que escriba se queda en este dispositivo.',
	theme: 'Colores',
	themes: { device: 'Igual que el dispositivo', light: 'Claro', dark: 'Oscuro' },
	version: (version) => `Versión ${version}`,
	lock: 'Frase de acceso y privacidad en este dispositivo',
	troubles: 'Problemas en este dispositivo',
	assister: 'Una persona que le ayuda',
	helping: 'Personas a las que ayuda',
	dev: 'Ver por dentro el motor de sincronización',
	device: {
		title: 'Este dispositivo',
		nothing_waits: 'No hay nada por enviar.',
		waits: (changes, files) =>
			`Por enviar: ${changes === 1 ? '1 cambio' : `${changes} cambios`}, ${files === 1 ? '1 archivo' : `${files} archivos`}.`,
		repaired: (when) =>
			`El ${when} este dispositivo no coincidía con el servidor y volvió a traer todo. Lo que usted escribió se conservó.`,
		usage: (bytes) => `Waymark usa ${bytes} aquí.`,
		persisted: 'El navegador prometió no borrar lo que está guardado aquí.',
		not_persisted:
			'El navegador podría borrar lo guardado aquí si falta espacio. Enviar su trabajo o instalar Waymark lo protege.',
		persist: 'Pedir al navegador que lo conserve',
		look: 'Buscar novedades ahora'
	},
	news: {
		title: 'Novedades, correos y avisos',
		text: 'Qué le llega por correo, qué muestra su teléfono y cuándo guarda silencio.',
		waiting:
			'Su teléfono puede avisarle enseguida cuando haya una respuesta. Usted elige qué dice.',
		bounced: 'Nuestros mensajes no le llegan. Abra esto para arreglarlo.'
	},
	/** Of what takes everything along. */
	not_here: 'Esta parte todavía no está en este dispositivo. Abra Ajustes una vez con conexión.',
	leave: {
		sending: 'Enviando lo que falta antes de salir.',
		all_received: 'Todo lo que hizo se ha recibido.',
		waiting: (commands, files, refused) => {
			const parts = [
				commands > 0 ? (commands === 1 ? '1 cambio' : `${commands} cambios`) : '',
				files > 0 ? (files === 1 ? '1 archivo' : `${files} archivos`) : '',
				refused > 0 ? (refused === 1 ? '1 no aceptado' : `${refused} no aceptados`) : ''
			].filter(Boolean);
			return `Solo en este dispositivo: ${parts.join(', ')}`;
		},
		waiting_text: 'Esto no ha llegado al servidor. Si lo conserva, lo espera aquí.',
		keep: 'Cerrar sesión y conservarlo en este dispositivo',
		keep_text:
			'Solo usted puede abrirlo, al iniciar sesión otra vez. Adecuado si el dispositivo es suyo.',
		export: 'Guardar antes un archivo',
		export_text: 'Todo lo de este dispositivo en un archivo que puede conservar.',
		delete: 'Cerrar sesión y borrarlo de este dispositivo',
		delete_sure: 'Sí, borrarlo de este dispositivo',
		delete_text:
			'Lo que recibió el servidor sigue en su cuenta. Adecuado si el dispositivo es compartido.',
		delete_text_waiting:
			'Lo que no se ha enviado se pierde. Lo que recibió el servidor sigue en su cuenta.',
		stay: 'Seguir con la sesión abierta'
	}
};
