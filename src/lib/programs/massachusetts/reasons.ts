/** Why a change is asked for, and what a reviewer checks. */
import type { ChecklistItem, Reason } from '../program.ts';
import { both } from '../write.ts';

type Written = Pick<Reason, 'code' | 'title' | 'text'> & { path: string; needsNote?: boolean };
const reason = ({ path, needsNote = false, ...written }: Written): Reason => ({
	...written,
	part: 'application',
	fix: { kind: 'field', path },
	needsNote
});

export const reasons: readonly Reason[] = [
	reason({
		code: 'name_incomplete',
		title: both('The name is not complete', 'El nombre no está completo'),
		text: both(
			'Part of your name is missing. Write it as it should stand on a certificate.',
			'Falta una parte de su nombre. Escríbalo como debe aparecer en un certificado.'
		),
		path: 'identity/first_name'
	}),
	reason({
		code: 'birth_date_unclear',
		title: both('The date of birth is not clear', 'La fecha de nacimiento no está clara'),
		text: both(
			'The date of birth does not look right. Check it and write it again.',
			'La fecha de nacimiento no parece correcta. Revísela y escríbala otra vez.'
		),
		path: 'identity/birth_date'
	}),
	reason({
		code: 'contact_unreached',
		title: both('Email or phone did not work', 'El correo o el teléfono no funcionó'),
		text: both(
			'We could not reach you. Check your email, and give a phone number that works.',
			'No pudimos comunicarnos con usted. Revise su correo y escriba un teléfono que funcione.'
		),
		path: 'identity/email'
	}),
	reason({
		code: 'place_unclear',
		title: both(
			'The link to Massachusetts is not clear',
			'No está claro el vínculo con Massachusetts'
		),
		text: both(
			'The class is for people who live or work in Massachusetts. Say again which it is for you.',
			'La clase es para quienes viven o trabajan en Massachusetts. Indique otra vez cuál es su caso.'
		),
		path: 'eligibility/place'
	}),
	reason({
		code: 'experience_thin',
		title: both('More is needed about peer support', 'Falta más sobre el apoyo entre pares'),
		text: both(
			'Say more about your time in peer support: what you did, with whom, and for how long.',
			'Cuente más de su experiencia en el apoyo entre pares: qué hizo, con quién y por cuánto tiempo.'
		),
		path: 'experience/told'
	}),
	reason({
		code: 'trainings_unclear',
		title: both('The trainings are not clear', 'Las capacitaciones no están claras'),
		text: both(
			'Write the name of each training, who gave it, and the year.',
			'Escriba el nombre de cada capacitación, quién la dio y el año.'
		),
		path: 'experience/trainings'
	}),
	reason({
		code: 'work_unclear',
		title: both('The work is not clear', 'El trabajo no está claro'),
		text: both(
			'Say where you work as a peer specialist, or change your answer to “Not now.”',
			'Indique dónde trabaja como especialista en apoyo entre pares, o cambie su respuesta a «Ahora no».'
		),
		path: 'work/employed'
	}),
	reason({
		code: 'answer_off_topic',
		title: both('A short answer is about something else', 'Una respuesta corta trata de otra cosa'),
		text: both(
			'One of your short answers does not answer its question. The note below says which.',
			'Una de sus respuestas cortas no contesta la pregunta. La nota de abajo dice cuál.'
		),
		path: 'success/foundation',
		needsNote: true
	}),
	reason({
		code: 'class_unsuited',
		title: both('The class does not fit', 'La clase no conviene'),
		text: both(
			'The class you chose does not fit any more. Choose another one that is open.',
			'La clase que eligió ya no conviene. Elija otra que esté abierta.'
		),
		path: 'class/first'
	}),
	reason({
		code: 'signature_mismatch',
		title: both('The signed name is different', 'El nombre de la firma es diferente'),
		text: both(
			'The name under the Code of Ethics is not the name on your application. Sign it again with your full name.',
			'El nombre en el Código de Ética no es el de su solicitud. Fírmelo otra vez con su nombre completo.'
		),
		path: 'agreements/ethics_name'
	}),
	reason({
		code: 'application_other',
		title: both('Something else', 'Otro motivo'),
		text: both(
			'Your application needs a change. The reviewer’s note below says what to do.',
			'Su solicitud necesita un cambio. La nota de abajo dice qué hacer.'
		),
		path: 'identity/first_name',
		needsNote: true
	})
];

const check = (id: string, text: ChecklistItem['text'], suggests: string): ChecklistItem => ({
	id,
	part: 'application',
	text,
	reason: suggests
});

export const checklist: readonly ChecklistItem[] = [
	check('name', both('The name is complete', 'El nombre está completo'), 'name_incomplete'),
	check(
		'adult',
		both('The date of birth shows 18 or older', 'La fecha de nacimiento muestra 18 años o más'),
		'birth_date_unclear'
	),
	check(
		'contact',
		both('Email and phone look right', 'El correo y el teléfono parecen correctos'),
		'contact_unreached'
	),
	check(
		'place',
		both('Lives or works in Massachusetts', 'Vive o trabaja en Massachusetts'),
		'place_unclear'
	),
	check(
		'experience',
		both(
			'There is experience with peer support, paid or unpaid',
			'Hay experiencia en el apoyo entre pares, con o sin pago'
		),
		'experience_thin'
	),
	check(
		'trainings',
		both('The trainings can be understood', 'Las capacitaciones se entienden'),
		'trainings_unclear'
	),
	check('work', both('The work is clear', 'El trabajo está claro'), 'work_unclear'),
	check(
		'answers',
		both('Each short answer is about its question', 'Cada respuesta corta trata de su pregunta'),
		'answer_off_topic'
	),
	check(
		'class',
		both('The class that was chosen takes place', 'La clase elegida se va a dar'),
		'class_unsuited'
	),
	check(
		'ethics',
		both(
			'The Code of Ethics is signed with the same name',
			'El Código de Ética está firmado con el mismo nombre'
		),
		'signature_mismatch'
	)
];
