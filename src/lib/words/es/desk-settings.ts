import type { deskSettings as english } from '../en/desk-settings.ts';

const lengthOf = (seconds: number): string => {
	if (seconds < 60) return `${seconds} segundos`;
	const minutes = Math.round(seconds / 60);
	return minutes === 1 ? '1 minuto' : `${minutes} minutos`;
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
	}
};
