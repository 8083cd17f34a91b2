import type { assister as english } from '../en/assister.ts';

/** La persona que ayuda, como la ve quien presenta la solicitud. */
export const assister: typeof english = {
	title: 'Quien le ayuda',
	lead: 'Una persona de su confianza puede ver cuánto ha avanzado y dejarle notas. No puede leer sus respuestas, ni abrir sus archivos, ni cambiar o enviar nada.',
	sign_in: 'Inicie sesión para tener ayuda',
	sign_in_text:
		'Quien le ayuda mira desde su propia cuenta, así que su solicitud también necesita una.',
	offline:
		'No hay conexión. Aun así puede invitar a alguien o terminar la ayuda: las dos cosas salen con la próxima conexión.',
	none: 'Todavía nadie le ayuda aquí',
	none_text:
		'Puede ser quien le supervisa, una persona mentora o alguien de un centro de recursos para familias. Usted decide, y puede terminarlo cuando quiera.',
	over: 'Esta solicitud terminó, así que ya no se puede invitar a nadie.',
	full: 'Cinco personas a la vez es el máximo. Termine con una para invitar a otra.',
	states: {
		sending: 'En este dispositivo',
		invited: 'Invitación hecha',
		expired: 'El código terminó',
		joined: 'Le ayuda',
		ended: 'Terminado'
	},
	state_texts: {
		sending: 'El código sirve cuando esto se haya enviado.',
		invited: (until) => `El código sirve una vez, hasta el ${until}.`,
		expired: 'Nadie usó el código a tiempo. Puede invitar otra vez.',
		joined: (since) => `Ve cuánto ha avanzado usted desde el ${since}.`,
		ended: {
			applicant: 'Usted terminó esto. Esa persona ya no ve nada.',
			assister: 'Esa persona dejó de ayudar. Ya no ve nada.',
			application: 'Terminó con su solicitud. Esa persona ya no ve nada.'
		}
	},
	meant: (name) => `Usted invitó a ${name}.`,
	seen_as: (called) => `Le ve como ${called}.`,
	only_for: (email) => `Solo para la cuenta de ${email}.`,
	invite: {
		title: 'Invitar a alguien',
		open: 'Invitar a alguien más',
		sees_title: 'Lo que verá',
		sees: [
			'El nombre que usted escriba abajo y a qué programa se presenta',
			'Qué secciones están completas y cuáles no, sí o no',
			'Qué documentos están aquí y si se recibieron',
			'En qué estado están su solicitud y su certificado, y qué se decidió',
			'Los días en que algo vence',
			'Las notas que esa persona escriba y cuáles usted ya resolvió'
		],
		never_title: 'Lo que nunca verá',
		never: [
			'Sus respuestas, su historia y todo lo demás que escribió',
			'Sus archivos, ni cómo se llaman',
			'Lo que le escriben quienes revisan, sus referencias y sus cartas',
			'Su cuenta, su correo y sus otras solicitudes'
		],
		until:
			'Dura hasta que usted lo termine, o lo termine esa persona, o usted retire su solicitud. Después desaparece de su dispositivo la próxima vez que tenga conexión.',
		name: '¿Quién le ayuda?',
		name_hint: 'El nombre con que usted le conoce. Solo usted lo ve',
		name_missing: 'Escriba quién le ayuda',
		called: '¿Qué nombre de usted debe ver?',
		called_hint: 'Basta el nombre de pila o las iniciales',
		called_missing: 'Escriba el nombre que debe ver',
		email: 'Su correo, si usted lo sabe',
		email_hint: 'Así solo la cuenta con ese correo puede usar el código',
		agree: 'Acepto que esta persona vea lo que dice la lista, hasta que yo lo termine',
		agree_missing: 'Marque que acepta. Sin eso nadie ve nada',
		send: 'Aceptar y hacer un código',
		saved: 'El código está hecho'
	},
	code: {
		title: 'Código para quien le ayuda',
		text: 'Déselo solo a esta persona. Sirve una vez.',
		copy: 'Copiar un mensaje con el código',
		copied: 'Copiado',
		share: 'Enviarlo',
		elsewhere:
			'El código solo se ve en el dispositivo donde se hizo. Puede terminar esto e invitar otra vez.',
		message: (called, address, code) =>
			`${called} quiere que usted vea cuánto ha avanzado su solicitud. Abra ${address} e inicie sesión. El código es ${code}. Sirve una vez, durante siete días.`
	},
	revoke: {
		open: 'Terminar',
		title: (name) => `¿Terminar la ayuda de ${name}?`,
		text: 'Esa persona ya no verá nada. Las notas que dejó se quedan con usted. Para empezar otra vez, haga un código nuevo.',
		confirm: 'Sí, terminar',
		keep: 'Dejarlo así'
	},
	notes: {
		title: 'Notas de quien le ayuda',
		from: (name, when) => `${name}, ${when}`,
		open: 'Ir a esta sección',
		resolve: 'Nota resuelta',
		resolved: 'La nota ya no se muestra'
	}
};
