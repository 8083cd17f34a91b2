import type { dev as english } from '../en/dev.ts';

/** La página para desarrolladores: qué hace el motor y qué fallas se pueden causar. */
export const dev: typeof english = {
	title: 'Página para desarrolladores',
	lead: 'Lo que hace el motor de sincronización, en el momento, y botones que causan fallas. Ninguna puede hacer que se pierda lo que usted hizo. Al volver a cargar la página termina toda falla.',
	none: 'Ninguno.',
	more: (count) => `Y ${count} más.`,
	never: 'nunca',
	yes: 'sí',
	no: 'no',
	unknown: 'no se sabe',
	faults: {
		title: 'Causar una falla',
		failed: (code) => `No funcionó: ${code}`,
		done: 'Listo.',
		on: 'Activo',
		no_signal: {
			name: 'Cortar la red',
			text: 'El interruptor de la barra de demostración: nada sale de este dispositivo.'
		},
		fail: {
			name: 'Rechazar 3 solicitudes',
			text: 'Las próximas tres reciben la respuesta de un servidor demasiado ocupado (503).'
		},
		slow: { name: 'Conexión lenta', text: 'Cada solicitud espera 3 segundos antes de salir.' },
		lose: {
			name: 'Perder la próxima respuesta',
			text: 'El servidor hace lo que se le pidió y este dispositivo no se entera.'
		},
		double: { name: 'Enviar dos veces lo próximo', text: 'Los mismos comandos llegan dos veces.' },
		expire: {
			name: 'Vencer el token',
			text: 'La próxima solicitud lleva un token vencido; hay que renovarlo.'
		},
		kill: {
			name: 'Cortar el próximo ciclo',
			text: 'Termina a la mitad: con comandos ya marcados como enviados o antes de guardar una respuesta.'
		},
		close: {
			name: 'Cerrar las bases de datos',
			text: 'Como hace un teléfono con una aplicación dormida: cada una se cierra al usarla.'
		},
		fill: {
			name: 'Llenar el almacenamiento',
			text: 'No se puede escribir nada más en la base de datos de esta persona.'
		},
		ahead: {
			name: 'Adelantar el reloj un año',
			text: 'Solo en esta pestaña. Ningún reloj de un dispositivo decide nada.'
		},
		rekey: {
			name: 'Tomar otra identidad de cliente',
			text: 'Como después de un hueco: los números empiezan de nuevo y lo aplicado hace poco se vuelve a ofrecer.'
		},
		anew: {
			name: 'Volver a traer todo',
			text: 'Como si la comparación diaria hubiera encontrado una diferencia. Lo que espera aquí se queda.'
		},
		look: { name: 'Hacer un ciclo ahora', text: 'Enviar lo que espera y traer lo nuevo.' }
	},
	engine: {
		title: 'Motor',
		phase: 'Fase',
		phases: { idle: 'en reposo', push: 'enviando', pull: 'trayendo', upload: 'enviando archivos' },
		blocked: 'Lo que lo detiene',
		blocks: {
			sign_in: 'el inicio de sesión',
			update: 'una aplicación anterior',
			storage: 'el almacenamiento',
			stalled: 'un servidor que no responde'
		},
		nothing: 'nada',
		next: 'Próximo ciclo',
		in: (time) => `en ${time}`,
		now: 'ahora',
		not_planned: 'sin fecha',
		failures: 'Fallas seguidas',
		push_code: 'Última falla de un envío',
		one_by_one: 'Los comandos van de uno en uno',
		client: 'Identidad de cliente',
		next_number: 'Próximo número de envío',
		skew: 'El reloj del servidor frente al nuestro',
		cookie: 'Marca',
		epoch: 'Época del servidor',
		generation: 'Generación de las filas',
		generations: (current, swept) => `${current}; se olvidaron las anteriores a ${swept}`,
		pulled: 'Última consulta',
		ago: (time) => `hace ${time}`,
		compared: 'Última comparación con el servidor'
	},
	outbox: {
		title: (count) => `Por enviar: ${count}`,
		states: {
			fresh: 'sin enviar',
			sent: 'enviado',
			again: 'irá otra vez',
			held: 'apartado',
			parked: 'retirado'
		},
		number: (mid) => `número ${mid}`,
		waits: {
			turn: 'espera el próximo envío',
			word: 'espera la respuesta del servidor',
			numbers: 'espera salir con la nueva identidad',
			held: 'espera otro intento',
			owner: 'espera a que alguien inicie sesión',
			signal: 'espera la señal',
			sign_in: 'espera un nuevo inicio de sesión',
			update: 'espera una aplicación más nueva',
			storage: 'espera espacio en este dispositivo',
			stalled: 'espera a un servidor que responda'
		}
	},
	cycles: {
		title: 'Últimos ciclos',
		since: 'Desde que se abrió esta página por primera vez; los últimos 50.',
		sent: (commands, pushes) => `enviados ${commands} en ${pushes}`,
		came: (rows, outcomes) => `filas ${rows}, resultados ${outcomes}`,
		rekeys: (count) => `identidades nuevas: ${count}`,
		ends: {
			running: 'en curso',
			well: 'salió bien',
			later: 'lo intentará otra vez',
			broken: 'cortado'
		},
		retry: (time) => `otra vez en ${time}`
	},
	uploads: {
		title: (count) => `Archivos en camino: ${count}`,
		parts: (count) => `Partes de archivos en este dispositivo: ${count}`,
		states: {
			unconverted: 'por convertir',
			waiting: 'sin enviar',
			sending: 'enviándose',
			stored: 'enviado, sin adjuntar',
			recorded: 'adjunto, sin recibir',
			refused: 'rechazado'
		},
		offset: (sent, all, parts) => `${sent} de ${all}, ${parts} partes`,
		tries: (count) => `falló ${count} veces`
	},
	submissions: 'Solicitudes que esperan sus archivos',
	refused: (count) => `Rechazados: ${count}`,
	applied: (count) => `Aplicados, guardados 8 días: ${count}`,
	storage: {
		title: 'Almacenamiento',
		persisted: 'El navegador prometió no borrarlo',
		usage: 'En uso',
		of: (used, available) => `${used} de ${available}`,
		databases: 'Bases de datos',
		database: (name, version) => `${name}, versión ${version}`,
		open: 'abierta aquí',
		worker: 'Service worker',
		no_worker: 'ninguno',
		waiting: 'hay uno más nuevo en espera',
		kept: 'Archivos guardados',
		app: 'Aplicación'
	}
};
