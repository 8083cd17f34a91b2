import type { deskSettings as english } from '../en/desk-settings.ts';

const lengthOf = (seconds: number): string => {
	if (seconds < 60) return `${seconds} segundos`;
	const minutes = Math.round(seconds / 60);
	return minutes === 1 ? '1 minuto' : `${minutes} minutos`;
};

const datesOf = (from: string | null, to: string | null): string => {
	if (from !== null && to !== null) return `${from} a ${to}`;
	if (from !== null) return `Desde ${from}`;
	return to === null ? 'Sin fechas' : `Hasta ${to}`;
};

export const deskSettings: typeof english = {
	title: 'Cómo trabaja esta mesa',
	lead: 'Lo que fije aquí vale para cada decisión que se tome desde ahora.',
	closed: 'Cómo trabaja la mesa lo fijan sus responsables y el personal.',
	failed: 'No se pudo leer cómo trabaja la mesa.',
	saved: 'Guardado. Vale desde ahora.',
	save: 'Guardar',
	offline: 'Para guardar hace falta conexión.',
	rest: 'Cuánto espera una decisión antes de que quien solicita se entere',
	restHint: 'Hasta entonces quien decidió puede retirarla, o enviarla ya.',
	restOf: (seconds: number) => (seconds === 0 ? 'Nada' : lengthOf(seconds)),
	share: 'Decisiones que mira una segunda persona, de cada cien',
	shareHint: 'Se eligen al azar, antes de que quien solicita se entere. Por ejemplo 4, o 2.5.',
	shareWrong: 'Escriba un número de 0 a 100, con una cifra decimal como mucho.',
	first: 'Primeras decisiones de cada persona que siempre se miran',
	firstHint: 'Para quienes empiezan. 0 para ninguna.',
	firstWrong: 'Escriba un número entero de 0 a 1000.',
	flags: 'Expedientes que siempre se miran',
	flagsHint: 'Una decisión sobre un expediente con una de estas marcas pasa a una segunda persona.',
	changes: 'Quién cambió qué',
	noChanges: 'Nadie ha cambiado nada todavía.',
	same: 'Guardado sin cambios',
	none: 'ninguno',
	percent: (share: number) => `${share} %`,
	names: {
		undo_seconds: 'Espera antes de que quien solicita se entere',
		sample_permille: 'Elegidas al azar',
		sample_first: 'Primeras decisiones de cada persona',
		sample_flags: 'Expedientes que siempre se miran'
	},
	tabs: {
		decisions: 'Decisiones',
		people: 'Personas',
		providers: 'Entidades',
		clocks: 'Plazos',
		words: 'Palabras'
	},
	common: {
		name: 'No se muestra más como ya visto, porque lo tiene todo el mundo',
		of: { file: 'un archivo', phone: 'un teléfono', email: 'un correo' }
	},
	people: {
		lead: 'Quién revisa, quién es responsable y quién lleva el programa. Una función vale enseguida.',
		roles: { reviewer: 'Revisión', lead: 'Responsable', staff: 'Personal' },
		columns: { name: 'Nombre', role: 'Función', email: 'Correo' },
		unnamed: 'Sin nombre todavía',
		give: 'Dar una función',
		email: 'Su correo electrónico',
		emailHint: 'Antes necesita una cuenta aquí.',
		emailWrong: 'Escriba un correo electrónico.',
		role: 'Función',
		roleHint:
			'Quienes revisan deciden. Las personas responsables además terminan reservas, reparten y leen registros. El personal escribe clases, entidades y funciones, y no decide nada.',
		giveIt: 'Dar la función',
		take: 'Quitar',
		takeTitle: (name: string, role: string) => `¿Quitar la función «${role}» a ${name}?`,
		takeBody: 'Lo que tiene reservado vuelve enseguida a la cola.',
		readOnly: 'El personal da y quita funciones.',
		changed: (name: string, role: string, isGiven: boolean) =>
			isGiven ? `${name} recibió la función: ${role}` : `${name} perdió la función: ${role}`
	},
	provider: {
		lead: 'Quién puede formar, desde cuándo hasta cuándo y según qué carta. Los expedientes enviados antes quedan como se juzgaron.',
		columns: { name: 'Nombre', dates: 'Aprobada', source: 'Fuente', state: 'Confirmada' },
		from: 'Aprobada desde',
		to: 'Aprobada hasta',
		dateHint: 'Déjelo vacío si no se sabe o no termina.',
		name: 'Nombre',
		nameWrong: 'Escriba el nombre.',
		source: 'Fuente',
		sourceHint: 'La carta o la página que lo dice, con su fecha.',
		confirmed: 'Confirmada por quien certifica',
		note: 'Por qué cambia esto',
		noteWrong: 'Escriba por qué.',
		add: 'Añadir una entidad',
		change: 'Cambiar',
		save: 'Guardar',
		cancel: 'Volver',
		saved: 'Guardado. Vale desde ahora.',
		search: 'Nombre',
		shown: (count: number, of: number) => `${count} de ${of}`,
		yes: 'Sí',
		no: 'No',
		dates: datesOf,
		line: (one: { approved_from: string | null; approved_to: string | null; confirmed: boolean }) =>
			`${datesOf(one.approved_from, one.approved_to)}, ${one.confirmed ? 'confirmada' : 'sin confirmar'}`,
		changed: (name: string) => `Entidad ${name}`,
		was: (line: string) => `antes: ${line}`,
		readOnly: 'El personal escribe las entidades.'
	}
};
