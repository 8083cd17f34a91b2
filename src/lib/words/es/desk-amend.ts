import type { deskAmend as english } from '../en/desk-amend.ts';

export const deskAmend: typeof english = {
	clocksTitle: 'Plazos y días libres',
	clocksLead:
		'Cuánto puede tardar cada respuesta y qué días no trabaja nadie. Vale para lo que se envíe desde ahora: lo que ya tiene fecha la conserva.',
	wordsTitle: 'Motivos y cartas',
	wordsLead:
		'Lo que leen quienes solicitan, en los dos idiomas. Las decisiones y las cartas ya enviadas conservan sus palabras.',
	clocks: {
		applicationReview: 'Respuesta a una solicitud',
		certificateReview: 'Respuesta a un certificado',
		renewalReview: 'Respuesta a una renovación',
		approvalWindow: 'Tiempo para todo lo que sigue a la aprobación',
		accommodationLead: 'Pedir adaptaciones antes del examen',
		claimMinutes: 'Cuánto tiempo reserva un expediente quien revisa'
	},
	notSet: 'Nadie promete un día',
	period: (count, unit) => {
		const names = {
			days: ['día', 'días'],
			business_days: ['día hábil', 'días hábiles'],
			months: ['mes', 'meses']
		} as const;
		return `${count} ${names[unit][count === 1 ? 0 : 1]}`;
	},
	minutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`),
	count: 'Cuántos',
	countDays: 'Cuántos días',
	countWrong: (most) => `Escriba un número entero de 1 a ${most}.`,
	minutesWrong: 'Escriba un número entero de 5 a 480.',
	minutesLabel: 'Minutos',
	minutesHint: 'Más de lo que lleva decidir, y poco para que nadie espere a quien ya se fue.',
	unit: 'Se cuenta en',
	units: { days: 'Días', business_days: 'Días hábiles', months: 'Meses' },
	unitHint: 'Los días hábiles no cuentan fines de semana ni los días libres de abajo.',
	source: 'Fuente',
	sourceHint: 'La carta o la página que lo dice, con su fecha. Quienes solicitan pueden leerla.',
	sourceWrong: 'Escriba dónde lo dice.',
	confirmed: 'Confirmado por la entidad certificadora',
	unconfirmed: 'Sin confirmar',
	holidays: 'Días libres',
	holidaysNone:
		'No hay días libres escritos. Los días hábiles solo dejan fuera los fines de semana.',
	holidaysUnused:
		'Ningún plazo de este programa se cuenta en días hábiles todavía: estos días no cambian nada.',
	day: 'Día',
	dayName: 'Cómo se llama',
	addDay: 'Añadir el día',
	remove: 'Quitar',
	removeDay: (day) => `Quitar ${day}`,
	dayWrong: 'Elija un día que no esté en la lista y diga cómo se llama.',
	daysChanged: 'Sin guardar todavía',
	groups: {
		reasons: (part) => `Motivos: ${part}`,
		exam: 'Carta del examen',
		denial: 'Cuando no se aprueba una solicitud',
		seat: 'Motivos para no ofrecer un lugar'
	},
	parts: { application: 'solicitud', certificate: 'certificado', renewal: 'renovación' },
	denial: { next: 'Qué puede hacer después', appeal: 'Cómo apelar' },
	heading: (language) => (language === 'en' ? 'Título, inglés' : 'Título, español'),
	body: (language) => (language === 'en' ? 'Texto, inglés' : 'Texto, español'),
	bodyWrong: 'Escríbalo también en este idioma.',
	search: 'Buscar palabras',
	nothing: 'Nada tiene esas palabras.',
	change: 'Cambiar',
	changed: 'Cambiado aquí',
	came: 'Como vino',
	note: 'Por qué lo cambia',
	noteWrong: 'Escriba por qué.',
	save: 'Guardar',
	takeBack: 'Volver a como vino',
	cancel: 'Volver',
	saved: 'Guardado. Vale desde ahora.',
	readOnly: 'Esto lo cambia el personal.',
	line: {
		holidays: (count) => (count === 1 ? '1 día libre' : `${count} días libres`),
		was: (before) => `antes: ${before}`,
		back: 'como vino',
		words: 'palabras nuevas'
	}
};
