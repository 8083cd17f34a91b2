import type { record as english } from '../en/record.ts';

export const record: typeof english = {
	title: 'Registro',
	lead: 'Quién hizo qué y quién miró. Cada anotación está unida a la anterior, así que nadie puede cambiarla después sin que se note.',
	back: 'Volver al expediente',
	loading: 'Leyendo el registro',
	failed: 'No se pudo leer el registro. Revise su conexión e inténtelo de nuevo.',
	missing: 'No hay un registro así en su mesa.',
	own: 'Este registro trata de usted. Debe leerlo otra persona.',
	offline: 'El registro se lee del servidor. Se abrirá cuando vuelva la conexión.',
	retry: 'Intentar de nuevo',
	whole: (count: number) =>
		count === 1
			? 'Íntegro: 1 anotación, comprobada en este dispositivo'
			: `Íntegro: ${count} anotaciones, comprobadas en este dispositivo`,
	wholeText:
		'Cada anotación encaja con la anterior, aquí y en el servidor. Guarde una copia exportada: probará más adelante que nada cambió desde entonces.',
	broken: (n: number) => `La anotación ${n} no encaja`,
	faults: {
		missing: 'Aquí se quitó una anotación.',
		text: 'Su texto no es el que se anotó.',
		chain: 'No está unida a la anotación anterior.',
		history: 'El historial que ven las personas dice algo distinto del registro.'
	},
	brokenText:
		'Deje de decidir sobre este expediente y avise a quien administra la base de datos. Antes, exporte el registro.',
	caption: 'Anotaciones del registro, la primera al principio',
	columns: { n: 'N.º', at: 'Cuándo', what: 'Qué', who: 'Quién', hash: 'Huella' },
	private: 'Sobre un borrador',
	privateText: 'No se muestra a la mesa. Su huella prueba que está ahí.',
	erased: 'Texto borrado con la cuenta',
	nobody: 'Waymark',
	account: (id: string) => `Cuenta ${id}`,
	unknown: 'Una cuenta que ya no existe',
	kinds: {
		'file.opened': 'Contenido de un archivo leído',
		'record.read': 'Registro leído',
		'seen.linked': 'Unida a la solicitud de otra persona',
		'seen.cleared': 'Coincidencia con otra solicitud descartada',
		'seen.opened': 'Puesta al lado de otra solicitud',
		'remark.assigned': 'Dado a alguien de la mesa, o a nadie',
		'remark.escalated': 'Pasado a una persona responsable',
		'remark.overridden': 'Reserva terminada por una persona responsable',
		'remark.recused': 'Se apartó',
		'remark.readmitted': 'Se le dejó volver',
		'remark.returned': 'Decisión devuelta antes de enviarse',
		'remark.agreed': 'Decisión mirada por otra persona, que está de acuerdo',
		'verdict.waiting': 'Decidido, sin enviar todavía',
		'verdict.checking': 'Decidido, otra persona lo mira antes',
		'verdict.undone': 'Decisión retirada antes de enviarse',
		'verdict.returned': 'Decisión devuelta, para decidir otra vez',
		'verdict.void': 'Decisión terminada con su reserva, nunca enviada'
	},
	roles: {
		applicant: 'Solicitante',
		reviewer: 'Revisor',
		staff: 'Personal',
		system: 'Sistema'
	},
	json: 'Exportar como JSON',
	csv: 'Exportar como CSV',
	saved: 'El archivo está en sus descargas.'
};
