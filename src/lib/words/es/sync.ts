import type { sync as english } from '../en/sync.ts';

/** Lo que la aplicación dice sobre dónde está cada cosa. Las seis palabras de estado son fijas. */
export const sync: typeof english = {
	status: {
		saved: 'Guardado en este dispositivo',
		sending: 'Enviando',
		received: 'Recibido',
		in_review: 'En revisión',
		change: 'Necesita un cambio',
		approved: 'Aprobado'
	},
	status_application: {
		saved: 'Guardada en este dispositivo',
		sending: 'Enviando',
		received: 'Recibida',
		in_review: 'En revisión',
		change: 'Necesita un cambio',
		approved: 'Aprobada'
	},
	saved_at: (time) => `Guardado en este dispositivo ${time}`,
	saving: 'Guardando',
	not_saved: 'No se guardó. Su texto sigue en el cuadro: intente de nuevo.',
	header: {
		label: 'Dónde está su trabajo',
		all_received: 'Todo guardado',
		all_received_more: 'Lo que hizo está en este dispositivo y ha llegado al servidor.',
		device_only: 'Guardado en este dispositivo',
		device_only_more: 'Inicie sesión para enviarlo. Mientras tanto, se queda aquí.',
		waiting: (count) => (count === 1 ? '1 cambio por enviar' : `${count} cambios por enviar`),
		sending: 'Enviando',
		offline: 'Sin conexión',
		offline_more: 'Lo que haga se guarda en este dispositivo y se envía cuando haya conexión.',
		refused: (count) => `${count} por atender`,
		refused_more: 'Vea qué y por qué',
		blocked: {
			sign_in: 'Inicie sesión otra vez para enviar',
			update: 'Actualice para enviar',
			storage: 'Este dispositivo está lleno',
			stalled: 'El servidor no responde'
		},
		since: (time) => `En espera desde ${time}`,
		last: (time) => `Última consulta de novedades ${time}`,
		never: 'Todavía sin contacto con el servidor'
	},
	bytes: (sent, all) => `${sent} de ${all} enviados`,
	receipt: (number) => `Comprobante ${number}`
};
