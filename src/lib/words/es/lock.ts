import type { lock as english } from '../en/lock.ts';

/** La frase de acceso en este dispositivo, la pantalla bloqueada y cómo salir de la vista. */
export const lock: typeof english = {
	title: 'Frase de acceso y privacidad',
	lead: 'Para un teléfono que otras personas usan o podrían tomar.',
	passphrase: 'Frase de acceso o PIN',
	show: 'Mostrar lo que escribo',
	working: 'Trabajando. Deje esta página abierta hasta que termine.',
	unlocking: 'Un momento. Crear la clave tarda unos segundos.',
	failed: 'No funcionó y nada cambió. Puede que falte espacio en el dispositivo.',
	locked: {
		title: 'Bloqueado',
		lead: 'Lo que está guardado aquí está bloqueado. Escriba su frase de acceso o PIN para abrirlo.',
		lead_entering:
			'Ya inició sesión. Su trabajo en este dispositivo está bloqueado: escriba su frase de acceso o PIN.',
		unlock: 'Desbloquear',
		wrong: 'Esa no es la frase. Revise las mayúsculas y el idioma del teclado.',
		empty: 'Escriba su frase de acceso o PIN.',
		wait: (seconds) =>
			seconds === 1
				? 'Espere 1 segundo e intente de nuevo.'
				: `Espere ${seconds} segundos e intente de nuevo.`,
		other: 'Soy otra persona',
		other_text:
			'Lo que está bloqueado se queda en este dispositivo. Su dueño lo encuentra en Ajustes, “Frase de acceso y privacidad”, o al iniciar sesión.',
		forgotten: 'La olvidé',
		forgotten_title: 'Nadie puede recuperarla',
		forgotten_text:
			'La frase no se guarda en ningún lugar, ni aquí ni en el servidor. Sin ella, ni usted ni nosotros podemos leer el trabajo de este dispositivo.',
		comes_back: 'Lo que el servidor recibió vuelve cuando inicie sesión.',
		all_lost:
			'Este trabajo aún no tiene cuenta, así que el servidor no tiene nada de él. Si sigue, todo se borra.',
		not_counted: 'No se pudo contar cuánto no se ha enviado.',
		not_opened: 'No se pudo abrir en este momento. Intente de nuevo; no se perdió nada.',
		lost: (changes, files) =>
			`Solo está en este dispositivo, y se pierde si sigue: ${changes === 1 ? '1 cambio' : `${changes} cambios`}, ${files === 1 ? '1 archivo' : `${files} archivos`}.`,
		nothing_lost: 'Todos sus cambios y archivos se enviaron, así que ninguno se pierde.',
		confirm_label: (word) => `Para seguir, escriba ${word}`,
		confirm_word: 'BORRAR',
		confirm: 'Borrar lo que está bloqueado aquí',
		not_confirmed: (word) => `Primero escriba ${word} en la casilla.`,
		back: 'Volver'
	},
	on: {
		title: 'Bloquear lo que está en este dispositivo',
		text: 'Todo lo que escribe y adjunta se guarda de una forma que solo su frase abre. La aplicación la pide al empezar.',
		again: 'La misma otra vez',
		hint: 'Al menos 6 caracteres. Seis dígitos se permiten, pero quien copie la memoria del teléfono puede probarlos todos. Cuatro o cinco palabras son mucho más fuertes.',
		strengths: {
			short: 'Demasiado corta',
			weak: 'Débil: detiene a quien mira por curiosidad, no a quien copia la memoria.',
			fair: 'Regular',
			strong: 'Fuerte'
		},
		warning: 'Una frase olvidada no se puede recuperar',
		warning_text:
			'Sin ella nadie puede abrir su trabajo, y nosotros tampoco. Lo que aún no se envió se perdería. Lo que el servidor recibió vuelve cuando inicie sesión.',
		understood: 'La voy a recordar o la guardo en un lugar seguro',
		must_understand: 'Marque esto primero.',
		too_short: 'Use al menos 6 caracteres.',
		differs: 'Las dos no son iguales.',
		start: 'Activar el bloqueo',
		done: 'El bloqueo está activado.'
	},
	is_on: {
		title: 'El bloqueo está activado',
		text: 'Lo que está en este dispositivo se abre solo con su frase de acceso.',
		now: 'Bloquear ahora',
		change: 'Cambiar la frase',
		before: 'Frase actual',
		after: 'Frase nueva',
		changed: 'La frase se cambió.',
		off: 'Quitar el bloqueo',
		off_text: 'Lo que está en este dispositivo se guarda entonces otra vez sin cifrar.',
		off_done: 'El bloqueo está quitado.'
	},
	answers: {
		not_kept:
			'No se pudieron guardar en este dispositivo las páginas que piden la frase. Conéctese una vez e intente de nuevo. Nada cambió.',
		busy: 'Cierre las otras pestañas de Waymark e intente de nuevo. Nada cambió.',
		wait: 'Demasiados intentos equivocados. Espere hasta diez minutos e intente de nuevo.',
		wrong: 'Esa no es la frase.'
	},
	scope: {
		title: 'Qué hace y qué no hace el bloqueo',
		does_title: 'Cierra',
		does: [
			'lo que usted escribe, también mientras lo escribe',
			'los archivos que adjunta',
			'lo que vino del servidor: sus solicitudes, noticias y estudio',
			'quién tiene la sesión iniciada aquí'
		],
		not_title: 'No hace esto',
		not: [
			'ayudar mientras está abierto: quien tenga el teléfono desbloqueado lee todo',
			'ocultar que aquí se usa Waymark, qué formularios y documentos hay, su tamaño ni cuándo cambiaron',
			'ocultar su idioma, programa y otras preferencias, ni las páginas de estudio guardadas aquí',
			'cubrir fotos y descargas fuera de Waymark, sus correos ni los avisos que usted eligió ver',
			'borrar enseguida lo que había antes: pueden quedar rastros por un tiempo en los archivos del navegador',
			'detener un navegador alterado ni a quien mire mientras usted escribe',
			'enviar mientras está bloqueado: lo pendiente sale cuando usted desbloquea'
		],
		browser:
			'Si el navegador ofrece guardar la frase, diga que no en un teléfono que otras personas usan.'
	},
	auto: {
		title: 'Bloquear por sí solo después de',
		hint: 'Cuenta desde la última vez que tocó algo, también con la aplicación en segundo plano.',
		minutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`)
	},
	exit: {
		label: 'Mostrar el botón “Salir ya” en cada página',
		hint: 'Bloquea, abre otra página enseguida y Atrás no regresa. Presionar Mayús tres veces hace lo mismo.',
		button: 'Salir ya'
	},
	discreet: {
		label: 'Títulos neutros en las pestañas',
		hint: 'Las pestañas y el historial del navegador dicen entonces solo “Waymark”.'
	},
	others: {
		title: 'Trabajo bloqueado de otras personas',
		text: (count) =>
			count === 1
				? 'Otra persona tiene trabajo bloqueado en este dispositivo.'
				: `${count} personas más tienen trabajo bloqueado en este dispositivo.`,
		open: (number) => `Desbloquear ${number}`
	}
};
