import type { ways as words } from '../en/ways.ts';

/** Cómo se entra, y cómo se cambia eso. */
export const ways: typeof words = {
	title: 'Formas de entrar',
	lead: 'Cualquiera de ellas abre la misma cuenta. Lo que espera en este dispositivo se queda aquí, cambie usted lo que cambie.',
	not_signed_in: 'Primero inicie sesión. Después verá aquí qué formas de entrar tiene su cuenta.',
	must_sign_in:
		'La sesión de este dispositivo se cerró. Lo que usted escribió sigue aquí y se envía cuando vuelva a iniciar sesión.',
	offline: {
		title: 'Sin conexión',
		text: 'Esto es lo que sabe este dispositivo. Para cambiar algo necesita una conexión.'
	},
	list: 'Sus formas de entrar',
	names: { google: 'Google', azure: 'Microsoft' },
	email: 'Correo',
	email_text:
		'Un código que enviamos a esta dirección siempre sirve. Su contraseña también, si eligió una.',
	last_here: 'La última vez en este dispositivo',
	link: { google: 'Vincular Google', azure: 'Vincular Microsoft' },
	unlink: { google: 'Desvincular Google', azure: 'Desvincular Microsoft' },
	sure: { google: 'Sí, desvincular Google', azure: 'Sí, desvincular Microsoft' },
	keep: 'Conservarla',
	address_goes: (email) =>
		`Su cuenta tiene su dirección de aquí. Sin ella, la cuenta y sus mensajes pasan a ${email}.`,
	only: 'Es la única forma en la lista de su cuenta, por eso se queda. Vincule antes otra o cambie su dirección de correo.',
	linked: (name) => `${name} está vinculado. Puede usarlo la próxima vez.`,
	unlinked: (name) => `${name} ya no está vinculado. Ya no abre esta cuenta.`,
	password: {
		title: 'Contraseña',
		text: 'Puede elegir una contraseña o cambiar la que tiene. Con eso se cierra la sesión en sus otros dispositivos.',
		open: 'Elegir una nueva contraseña',
		label: 'Nueva contraseña',
		hint: (least) =>
			`Al menos ${least} caracteres. Varias palabras seguidas son fáciles de recordar.`,
		needed: (least) => `Escriba al menos ${least} caracteres`,
		prove:
			'Usted inició sesión aquí hace más de un día. Para saber que es usted, enviamos un código a su dirección.',
		save: 'Guardar la contraseña',
		saved: 'La nueva contraseña está guardada. Se cerró la sesión en sus otros dispositivos.'
	},
	code: {
		label: 'Código del correo',
		to: (email) => `Código enviado a ${email}`,
		hint: 'Seis cifras',
		needed: 'Escriba las seis cifras del correo',
		again: 'Enviar otra vez el código',
		sent_again: 'Un nuevo código va en camino. Solo sirve el más reciente.',
		demo_mailbox: 'Demostración: abrir el buzón de este equipo'
	},
	address: {
		title: 'Dirección de correo',
		text: 'Allí llegan sus mensajes y los códigos para entrar. Las respuestas de su solicitud no cambian con esto.',
		open: 'Cambiar la dirección',
		label: 'Nueva dirección de correo',
		needed: 'Escriba una dirección de correo, como nombre@example.com',
		same: 'Esta es la dirección que su cuenta ya tiene',
		send: 'Enviar códigos a las dos direcciones',
		waiting: (email) =>
			`Para pasar a ${email}, las dos direcciones deben confirmarlo. Cada una recibió un código. Hasta entonces nada cambia.`,
		confirm: 'Confirmar',
		half: 'Esa ya está confirmada. Ahora el código de la otra dirección.',
		confirmed: 'Confirmada',
		again: 'Enviar otra vez los dos códigos',
		changed: (email) => `Su dirección ahora es ${email}.`
	},
	devices: {
		title: 'Dispositivos',
		text: '¿Perdió un teléfono o usó el equipo de otra persona? Cierre allí la sesión desde aquí. Puede que siga leyendo hasta una hora. El trabajo que espera allí no se pierde: se queda allí hasta que usted vuelva a iniciar sesión en él.',
		others: 'Cerrar sesión en los demás dispositivos',
		others_sure: 'Sí, cerrar sesión en los demás',
		not_now: 'Ahora no',
		done: 'Se cerró la sesión en los demás dispositivos. En este sigue abierta.',
		here: 'Cerrar sesión también aquí, en los ajustes'
	},
	answers: {
		taken:
			'Esa cuenta ya está vinculada: a esta cuenta o a la de otra persona. Si es suya, entre con ella y desvincúlela allí primero.',
		last: 'Es la última forma de entrar en su cuenta, por eso no se quitó. Vincule antes otra.',
		conflict:
			'Sin esta forma, su cuenta tendría una dirección que es de otra cuenta. Cambie antes su dirección de correo.',
		not_here: 'Esta forma de entrar no se puede vincular aquí.',
		prove: 'Escriba el código que le enviamos.',
		half: 'Ahora el código de la otra dirección.',
		wrong_code:
			'Este código no coincide o es demasiado antiguo. Revise las cifras o pida uno nuevo.',
		same_password: 'Es la contraseña que ya tiene. Elija otra.',
		weak_password: 'Elija una contraseña más larga o más difícil de adivinar.',
		address_taken: 'Otra cuenta tiene esta dirección. Use otra.',
		too_many_tries: 'Demasiados intentos en poco tiempo. Espere un minuto y vuelva a intentarlo.',
		other_browser:
			'Esto no empezó en este navegador, o no lo empezó usted, así que nada cambió en este dispositivo. Si alguien le envió aquí, la cuenta que acaba de elegir puede abrir ahora la de esa persona: no la use en Waymark y pídanos ayuda.',
		signed_out:
			'La sesión de este dispositivo se cerró. Vuelva a iniciar sesión e inténtelo otra vez. Lo que usted escribió sigue aquí.',
		offline: 'No hay conexión. Nada cambió: inténtelo cuando la haya.',
		cancelled: 'Usted se volvió atrás, así que nada cambió.',
		not_available: 'No funcionó en este momento. Nada cambió: inténtelo más tarde.'
	}
};
