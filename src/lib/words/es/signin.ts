import type { signin as english } from '../en/signin.ts';

/** Registrarse e iniciar sesión, y de quién es el trabajo en este dispositivo. */
export const signin: typeof english = {
	open_copy: 'Abrir una copia de otro teléfono',
	title: 'Registrarse / Iniciar sesión',
	lead: 'Con una cuenta puede enviar su trabajo, ver la respuesta y seguir desde otro dispositivo. Lo que está en este dispositivo se queda aquí de todos modos.',
	have_account: '¿Qué quiere hacer?',
	register: 'Registrarse',
	log_in: 'Iniciar sesión',
	email: 'Correo electrónico',
	email_needed: 'Escriba su correo electrónico, por ejemplo nombre@ejemplo.com',
	password: 'Contraseña',
	password_needed: 'Escriba su contraseña',
	password_hint: (least) =>
		`Al menos ${least} caracteres. Varias palabras seguidas son fáciles de recordar.`,
	forgot: 'Olvidé mi contraseña',
	or: 'o',
	same_email: 'Con el mismo correo, todas las formas llevan a la misma cuenta.',
	with: { google: 'Continuar con Google', azure: 'Continuar con Microsoft' },
	last_way: {
		password: 'La última vez en este dispositivo usó correo y contraseña.',
		code: 'La última vez en este dispositivo usó un código por correo.',
		google: 'La última vez en este dispositivo usó Google.',
		azure: 'La última vez en este dispositivo usó Microsoft.'
	},
	signed_in: (email) => `Inició sesión como ${email}`,
	other_account: {
		text: 'Entró con otra dirección. Si no conoce esta, puede que alguien le haya vinculado a su cuenta: cierre la sesión y pídanos ayuda.',
		mine: 'Sí, es la mía',
		not_mine: 'No, cerrar sesión'
	},
	code: {
		title: 'Escriba el código',
		instead: 'Enviarme un código por correo',
		sent_to: (email) => `Enviamos un código a ${email}. Puede tardar un minuto en llegar.`,
		label: 'Código del correo',
		hint: 'Seis dígitos',
		needed: 'Escriba los seis dígitos del correo',
		resend: 'Enviar otro código',
		sent_again: 'Va en camino un código nuevo. Solo sirve el más reciente.',
		demo_mailbox: 'Demostración: abrir el buzón de esta computadora'
	},
	new_password: {
		title: 'Elija una contraseña nueva',
		text: 'El código es correcto y ya inició sesión. Elija la contraseña para la próxima vez.',
		label: 'Contraseña nueva',
		skip: 'Ahora no'
	},
	answers: {
		wrong_credentials:
			'El correo y la contraseña no coinciden. Revise los dos o pida un código por correo.',
		email_not_confirmed: 'Este correo todavía no está confirmado. Pida que le enviemos un código.',
		already_registered:
			'Ya hay una cuenta con este correo. Inicie sesión o pida un código por correo.',
		weak_password: 'Elija una contraseña más larga: al menos 10 caracteres.',
		same_password: 'Es la contraseña que ya tiene. Elija otra.',
		wrong_code: 'Este código no coincide o ya venció. Revise los dígitos o pida uno nuevo.',
		too_many_tries: 'Demasiados intentos en poco tiempo. Espere un minuto e intente de nuevo.',
		offline:
			'No hay conexión. Su trabajo está seguro en este dispositivo: intente de nuevo cuando la haya.',
		cancelled: 'Volvió antes de iniciar sesión. Nada cambió: elija una forma aquí abajo.',
		unverified_email:
			'Esa cuenta no confirma su correo electrónico. Confírmelo allí o use otra forma.',
		not_available: 'Esta forma no está disponible por ahora. Use otra.'
	},
	claim: {
		title: '¿Es suya esta solicitud?',
		lead: 'Alguien la empezó en este dispositivo antes de iniciar sesión.',
		nothing: 'En este dispositivo no hay ninguna solicitud por reclamar.',
		on_device: 'En este dispositivo',
		on_account: 'En su cuenta',
		counts: (answers, files) =>
			`${answers === 1 ? '1 respuesta' : `${answers} respuestas`}, ${files === 1 ? '1 archivo' : `${files} archivos`}`,
		not_sent: 'Una solicitud sin enviar',
		sent_on: (when) => `Una solicitud enviada el ${when}`,
		question: '¿Qué hacemos con ella?',
		choose: 'Elija una de las tres opciones',
		choices: {
			mine: {
				label: 'Sí, es mía',
				hint: 'Pasa a formar parte de su cuenta y se envía al servidor.'
			},
			leave: { label: 'No, dejarla', hint: 'Se queda en este dispositivo para quien la empezó.' },
			discard: { label: 'Borrarla de este dispositivo', hint: 'No se puede recuperar.' }
		},
		choices_both: {
			mine: {
				label: 'Continuar con la de este dispositivo',
				hint: 'La de su cuenta se retira, si todavía no se ha enviado.'
			},
			leave: {
				label: 'Continuar con la de mi cuenta',
				hint: 'La de este dispositivo se queda aquí y no se envía.'
			},
			discard: {
				label: 'Continuar con la de mi cuenta y borrar la de este dispositivo',
				hint: 'Lo que está en este dispositivo no se puede recuperar.'
			}
		},
		offline:
			'No hay conexión y no se puede consultar su cuenta. Nada ha cambiado: intente más tarde.',
		offline_hint: 'Con conexión verá también si su cuenta ya tiene una solicitud.',
		not_possible: 'La solicitud de su cuenta ya se envió y no se puede reemplazar. Siga con esa.'
	}
};
