import type { work as english } from '../en/desk-work.ts';

const seconds = (count: number): string => {
	if (count > 120) return `${Math.ceil(count / 60)} minutos`;
	return count === 1 ? '1 segundo' : `${count} segundos`;
};

export const work: typeof english = {
	cannot: '¿No puede decidir este expediente?',
	escalate: 'Pasarlo a una persona responsable',
	escalateBody:
		'Su reserva termina. Una persona responsable reserva el expediente, lee su pregunta y decide. Quien solicita no se entera.',
	escalateNote: 'Su pregunta',
	recuse: 'Apartarse',
	recuseBody:
		'Para cuando conoce a esta persona o no sería justo. Toda esta solicitud se cierra para usted: ya no la encontrará en la cola, y otra persona la toma. Solo una persona responsable o del personal puede dejarle volver.',
	recuseNote: 'Por qué, si quiere decirlo',
	steppedBack: {
		title: 'Se apartaron de esta solicitud',
		hint: 'Está cerrada para estas personas. Deje volver solo a quien se apartó por error.',
		gone: 'Alguien sin nombre',
		readmit: (name: string) => `Dejar volver a ${name}`,
		body: (name: string) =>
			`${name} encuentra otra vez toda esta solicitud, y puede reservarla y decidirla. Que usted lo hizo, y por qué, queda en su registro.`,
		note: 'Por qué puede volver'
	},
	override: 'Terminar esta reserva',
	overrideBody: (name: string) =>
		`${name} deja de tener el expediente y no puede decidirlo. Lo que escribió sigue en su dispositivo. Después usted u otra persona puede reservarlo.`,
	overrideNote: 'Por qué la termina',
	noteNeeded: 'Escriba unas palabras.',
	cancel: 'Volver',
	done: {
		escalate: 'Pasado a una persona responsable.',
		recuse: 'Usted se apartó. Este expediente queda cerrado para usted.',
		recuseMore:
			'¿Fue por error? Una persona responsable o del personal de esta mesa puede dejarle volver.',
		readmit: (name: string) => `${name} puede abrir otra vez este expediente.`
	},
	rest: {
		approve: 'Aprobado, sin enviar todavía',
		change: 'Cambio pedido, sin enviar todavía',
		deny: 'Denegado, sin enviar todavía',
		hears: (count: number) =>
			count > 0 ? `Quien solicita se entera en ${seconds(count)}.` : 'Se está enviando.',
		undo: 'Retirarlo',
		send: 'Enviar ya'
	},
	sampled: 'Decidido. Otra persona lo mira antes de que quien solicita se entere.',
	check: {
		title: (name: string) => (name === '' ? 'Mire esta decisión' : `Mire la decisión de ${name}`),
		body: 'Quien solicita no la conoce todavía. Lea el expediente y después deje que se envíe, o devuélvala con lo que hay que mirar otra vez.',
		kinds: { approve: 'Aprobar', change: 'Pedir un cambio', deny: 'Denegar' },
		agree: 'Dejar que se envíe',
		disagree: 'Devolverla',
		disagreeBody: (name: string) =>
			`${name === '' ? 'Quien decidió' : name} lee esto y decide otra vez. Quien solicita no se entera.`,
		disagreeNote: 'Qué hay que mirar otra vez',
		agreed: 'Se envió. Quien solicita ya lo sabe.',
		returned: 'Devuelta. Quien solicita no sabe nada todavía.'
	},
	remarks: {
		title: 'Dicho en la mesa',
		hint: 'Solo lo leen quienes trabajan en esta mesa.',
		kinds: {
			assigned: (name: string, whom: string) =>
				whom === '' ? `${name} no se lo dio a nadie` : `${name} se lo dio a ${whom}`,
			escalated: (name: string) => `${name} lo pasó a una persona responsable`,
			overridden: (name: string, whom: string) => `${name} terminó la reserva de ${whom}`,
			recused: (name: string) => `${name} se apartó`,
			readmitted: (name: string, whom: string) => `${name} dejó volver a ${whom}`,
			returned: (name: string, whom: string) => `${name} devolvió la decisión de ${whom}`,
			agreed: (name: string, whom: string) =>
				`${name} miró la decisión de ${whom} y está de acuerdo`
		}
	}
};
