/**
 * The words of the mails. A mail may be read over a shoulder or on a shared phone: it says that
 * something happened and where to read it, never what anybody told about themselves, never a
 * reviewer's words, and never a file.
 */
import type { Language } from '../../../src/lib/domain/text.ts';
import type { MailKind } from '../../../src/lib/domain/rows.ts';

type MailWords = { subject: string; lines: readonly string[]; press: string };
type Common = {
	hello: (name: string) => string;
	receipt: (number: string) => string;
	when: (time: string) => string;
	why: string;
	/** In front of the link that ends mails of this kind. */
	stop: string;
	/** Where there is no such link. */
	must: string;
	/** Under the last mail of all. */
	whyLast: string;
};

/** The last one is of an account that is gone: no app has it among its news. */
export type SentKind = MailKind | 'account.erased';

export const kinds: Record<Language, Record<SentKind, MailWords>> = {
	en: {
		'account.erased': {
			subject: 'Your account is erased',
			lines: [
				'You asked us to erase your Waymark account. It is gone, with your answers and your files.',
				'Some bare facts stay, such as that an application was sent on a day. They hold nothing that you wrote and not your name.',
				'This is the last message from us. Your address is erased with it.'
			],
			press: 'What stays, and how long'
		},
		'application.received': {
			subject: 'We have your application',
			lines: [
				'Your application arrived and is waiting for a reviewer.',
				'You do not need to do anything now. Waymark shows the day by which you will hear.'
			],
			press: 'See where it is'
		},
		'interview.invited': {
			subject: 'We have your application: book your interview',
			lines: [
				'Your application arrived. The next step is an interview.',
				'Open Waymark and choose a time. After that you get the words to send to your two references.'
			],
			press: 'Choose a time'
		},
		'application.change_asked': {
			subject: 'Your application needs a change',
			lines: [
				'Someone has read your application and asks for a change.',
				'Open My Application: it says what to change and why, and takes you to the place. You lose no time while it is with you.'
			],
			press: 'See what to change'
		},
		'application.approved': {
			subject: 'Your application is approved',
			lines: ['Your application is approved. Well done.', 'Waymark shows your next step.'],
			press: 'See the next step'
		},
		'application.denied': {
			subject: 'An answer to your application',
			lines: [
				'Two reviewers have read your application. It was not approved.',
				'Waymark says why, what you can do next, and how to appeal.'
			],
			press: 'Read the answer'
		},
		'certificate.received': {
			subject: 'We have your certificate',
			lines: [
				'Your training certificate arrived and is waiting for a reviewer.',
				'You do not need to do anything now. Waymark shows the day by which you will hear.'
			],
			press: 'See where it is'
		},
		'certificate.change_asked': {
			subject: 'Your certificate needs a change',
			lines: [
				'Someone has looked at your certificate and asks for a change.',
				'Open My Application: it says what to change and why, and takes you to the place. You lose no time while it is with you.'
			],
			press: 'See what to change'
		},
		'certificate.approved': {
			subject: 'Your certificate is approved',
			lines: ['Your training certificate is approved.', 'Waymark shows your next step.'],
			press: 'See the next step'
		},
		'desk.message': {
			subject: 'A message about your application',
			lines: [
				'The people who look at your application have written to you.',
				'Open Waymark to read it. Nothing is lost if you read it later.'
			],
			press: 'Read the message'
		},
		'file.refused': {
			subject: 'One of your files could not be used',
			lines: [
				'One of your files could not be opened, so it was not taken.',
				'Waymark says which one and what to do instead. Everything else is kept.'
			],
			press: 'See what to do'
		},
		'interview.booked': {
			subject: 'Your interview is booked',
			lines: [
				'You have a time for your interview.',
				'Waymark has the place and what to expect, and puts it into your calendar. You can move or cancel it there.'
			],
			press: 'See the interview'
		},
		'interview.moved': {
			subject: 'Your interview has a new time',
			lines: [
				'Your interview was moved.',
				'Waymark has the place and a new file for your calendar.'
			],
			press: 'See the interview'
		},
		'interview.cancelled': {
			subject: 'Your interview was cancelled',
			lines: [
				'Your interview was cancelled. Your application stays as it is.',
				'You can choose another time in Waymark.'
			],
			press: 'Choose a time'
		},
		'interview.missed': {
			subject: 'Your interview did not take place',
			lines: [
				'Things happen. Your application stays as it is.',
				'You can choose another time in Waymark.'
			],
			press: 'Choose a time'
		},
		'interview.reminder': {
			subject: 'Your interview is tomorrow',
			lines: ['This is a reminder of your interview.', 'Waymark has the place and what to expect.'],
			press: 'See the interview'
		},
		'reference.needed': {
			subject: 'It is time for your references',
			lines: [
				'Your interview has a day, so your references have one too.',
				'Each person you ask gets a link of their own. Waymark says by when they have to be here.'
			],
			press: 'Ask for references'
		},
		'reference.waiting': {
			subject: 'A reference is still to come',
			lines: [
				'One of your references has not arrived yet.',
				'We reminded the people you asked. You can send them the link yourself, or ask somebody else.'
			],
			press: 'See your references'
		},
		'reference.received': {
			subject: 'A reference is here',
			lines: [
				'One of the people you asked has sent your reference.',
				'Only the people who decide on your application read it.'
			],
			press: 'See your references'
		},
		'reference.declined': {
			subject: 'Somebody cannot give you a reference',
			lines: [
				'One of the people you asked cannot give you a reference.',
				'That says nothing about you. You can ask somebody else.'
			],
			press: 'Ask somebody else'
		},
		'reference.expired': {
			subject: 'A link for a reference has ended',
			lines: [
				'A link that you sent for a reference has ended, and nothing came with it.',
				'You can make a new one, or ask somebody else.'
			],
			press: 'See your references'
		},
		'class.changed': {
			subject: 'A class that you chose has changed',
			lines: [
				'The days, the format or the time for applications of a class that you chose have changed.',
				'Waymark has the class as it is now, and a new file for your calendar.'
			],
			press: 'See the classes'
		},
		'class.cancelled': {
			subject: 'A class that you chose does not take place',
			lines: [
				'A class that you chose was cancelled. Your application is kept.',
				'Waymark says why, and shows the other classes.'
			],
			press: 'See the classes'
		},
		'seat.offered': {
			subject: 'You are offered a place in a class',
			lines: [
				'A place in a class is offered to you.',
				'Open Waymark to take it or to give it up. It says by when; after that the place goes to the next person.'
			],
			press: 'Answer the offer'
		},
		'seat.waiting': {
			subject: 'You are on the waiting list',
			lines: [
				'You are on the waiting list of a class.',
				'When a place comes free, it is offered in the order of the list. You do not need to do anything now.'
			],
			press: 'See your place on the list'
		},
		'seat.declined': {
			subject: 'About your place in the class',
			lines: [
				'There is no place for you in this class.',
				'Waymark has the letter. It says why, and what you can do next.'
			],
			press: 'Read the letter'
		},
		'seat.taken': {
			subject: 'The place is yours',
			lines: ['You have taken your place in the class.', 'Waymark has the class and its days.'],
			press: 'See the class'
		},
		'seat.expired': {
			subject: 'The offer of a place has ended',
			lines: [
				'The time to take the place is over, and it went to the next person.',
				'Your application is kept. Call the program if you still want a place.'
			],
			press: 'See where it stands'
		},
		'seat.ended': {
			subject: 'Your class does not take place',
			lines: [
				'The class you had a place in was cancelled. Your application is kept.',
				'Waymark says why.'
			],
			press: 'See where it stands'
		},
		'homework.accepted': {
			subject: 'Your homework was accepted',
			lines: [
				'Someone read your homework and accepted it.',
				'Waymark shows what is left before the exam.'
			],
			press: 'See your class'
		},
		'homework.returned': {
			subject: 'Your homework came back with a note',
			lines: [
				'Someone read your homework and asks for more.',
				'Waymark has the note and your words. Add what is asked, then hand it in again.'
			],
			press: 'Read the note'
		},
		'exam.unlocked': {
			subject: 'You can take the exam',
			lines: [
				'Your days and your homework are complete.',
				'The program tells you when and where the exam is.'
			],
			press: 'See your class'
		},
		'exam.passed': {
			subject: 'You passed. You are certified',
			lines: [
				'You passed the exam.',
				'Your certificate is in Waymark. Print it or keep it as a file. It has a code that anybody can check.'
			],
			press: 'See your certificate'
		},
		'exam.failed': {
			subject: 'About your exam',
			lines: [
				'The exam was not passed this time. Your days and your homework still count.',
				'Ask the program when you can take it again.'
			],
			press: 'See your class'
		},
		'attempt.requested': {
			subject: 'Your exam is requested',
			lines: [
				'The program has recorded your request for the exam and your payment.',
				'The exam company writes to you about a day and a place. Your dates are in Waymark.'
			],
			press: 'See your dates'
		},
		'attempt.passed': {
			subject: 'You passed. You are certified',
			lines: [
				'You passed the exam.',
				'Your certificate is in Waymark. Print it or keep it as a file. It has a code that anybody can check.'
			],
			press: 'See your certificate'
		},
		'attempt.failed': {
			subject: 'About your exam',
			lines: [
				'The exam was not passed this time. That happens to many people.',
				'Waymark shows how many attempts and how much time you have left, and helps you study.'
			],
			press: 'See your dates'
		},
		'attempt.missed': {
			subject: 'About your exam',
			lines: [
				'The program has recorded that you did not take the exam.',
				'If that is wrong, call the program. Waymark shows how many attempts and how much time you have left.'
			],
			press: 'See your dates'
		},
		'renewal.received': {
			subject: 'Your renewal was received',
			lines: [
				'Your hours and your signature are with the program. A reviewer reads them.',
				'Your certification stays as it is until its last day. The receipt is in Waymark.'
			],
			press: 'See your renewal'
		},
		'renewal.change_asked': {
			subject: 'Your renewal needs a change',
			lines: [
				'The reviewer asks you to change something in your renewal.',
				'Waymark says what and why. Mend it there and send it again.'
			],
			press: 'See what to change'
		},
		'renewal.approved': {
			subject: 'Your certification is renewed',
			lines: ['Your renewal was approved.', 'Your new last day is in Waymark.'],
			press: 'See your dates'
		},
		'renewal.denied': {
			subject: 'An answer to your renewal',
			lines: [
				'Two reviewers have read your renewal. It was not approved.',
				'Waymark says why, what you can do next, and how to appeal.'
			],
			press: 'Read the answer'
		},
		'hours.returned': {
			subject: 'An entry of your hours came back',
			lines: [
				'The program looked at the hours that you had sent, and gave one entry back.',
				'Waymark says why. Mend the entry or add its certificate there.'
			],
			press: 'See the entry'
		},
		'deadline.window': {
			subject: 'A reminder: your exam',
			lines: [
				'The time in which you can take your exam is coming to its end.',
				'Waymark shows your last day, and how many attempts you have.'
			],
			press: 'See your dates'
		},
		'deadline.renewal': {
			subject: 'A reminder: renew your certification',
			lines: [
				'Your certification ends after two years unless you renew it.',
				'Waymark shows from when and until when you can renew, and what it takes.'
			],
			press: 'See your dates'
		},
		'reference.unreached': {
			subject: 'A mail about your reference came back',
			lines: [
				'The address that you wrote for one of the people you asked took no mail.',
				'Look at the address and ask again, or send them the link yourself.'
			],
			press: 'See your references'
		},
		'mail.checked': {
			subject: 'Our mails reach you again',
			lines: ['You said that your address works again. It does.'],
			press: 'Open Waymark'
		},
		'letter.exam_instructions': {
			subject: 'Your next step: the instructions',
			lines: [
				'Everything is approved. These are the instructions for your exam.',
				'The same letter stays in Waymark, with your own dates, and can be printed there.'
			],
			press: 'Read the letter'
		}
	},
	es: {
		'account.erased': {
			subject: 'Su cuenta fue borrada',
			lines: [
				'Usted pidió borrar su cuenta de Waymark. Ya no existe, ni tampoco sus respuestas ni sus archivos.',
				'Quedan algunos datos sueltos, por ejemplo, que un día se envió una solicitud. No dicen nada de lo que usted escribió ni su nombre.',
				'Este es nuestro último mensaje. Su dirección se borra con él.'
			],
			press: 'Qué queda y por cuánto tiempo'
		},
		'application.received': {
			subject: 'Tenemos su solicitud',
			lines: [
				'Su solicitud llegó y espera revisión.',
				'Ahora no tiene que hacer nada. Waymark muestra hasta qué día recibirá respuesta.'
			],
			press: 'Ver cómo va'
		},
		'interview.invited': {
			subject: 'Tenemos su solicitud: reserve su entrevista',
			lines: [
				'Su solicitud llegó. El siguiente paso es una entrevista.',
				'Abra Waymark y elija una hora. Después recibe las palabras para sus dos referencias.'
			],
			press: 'Elegir una hora'
		},
		'application.change_asked': {
			subject: 'Su solicitud necesita un cambio',
			lines: [
				'Alguien leyó su solicitud y pide un cambio.',
				'Abra Mi solicitud: dice qué cambiar y por qué, y le lleva al lugar. No pierde tiempo mientras usted lo hace.'
			],
			press: 'Ver qué cambiar'
		},
		'application.approved': {
			subject: 'Su solicitud está aprobada',
			lines: ['Su solicitud está aprobada. ¡Felicidades!', 'Waymark muestra el siguiente paso.'],
			press: 'Ver el siguiente paso'
		},
		'application.denied': {
			subject: 'Respuesta a su solicitud',
			lines: [
				'Dos personas leyeron su solicitud. No fue aprobada.',
				'Waymark dice por qué, qué puede hacer y cómo apelar.'
			],
			press: 'Leer la respuesta'
		},
		'certificate.received': {
			subject: 'Tenemos su certificado',
			lines: [
				'Su certificado de capacitación llegó y espera revisión.',
				'Ahora no tiene que hacer nada. Waymark muestra hasta qué día recibirá respuesta.'
			],
			press: 'Ver cómo va'
		},
		'certificate.change_asked': {
			subject: 'Su certificado necesita un cambio',
			lines: [
				'Alguien revisó su certificado y pide un cambio.',
				'Abra Mi solicitud: dice qué cambiar y por qué, y le lleva al lugar. No pierde tiempo mientras usted lo hace.'
			],
			press: 'Ver qué cambiar'
		},
		'certificate.approved': {
			subject: 'Su certificado está aprobado',
			lines: [
				'Su certificado de capacitación está aprobado.',
				'Waymark muestra el siguiente paso.'
			],
			press: 'Ver el siguiente paso'
		},
		'desk.message': {
			subject: 'Un mensaje sobre su solicitud',
			lines: [
				'Las personas que revisan su solicitud le han escrito.',
				'Abra Waymark para leerlo. No se pierde nada si lo lee más tarde.'
			],
			press: 'Leer el mensaje'
		},
		'file.refused': {
			subject: 'No se pudo usar uno de sus archivos',
			lines: [
				'Uno de sus archivos no se pudo abrir, y por eso no se guardó.',
				'Waymark dice cuál es y qué hacer. Todo lo demás se conserva.'
			],
			press: 'Ver qué hacer'
		},
		'interview.booked': {
			subject: 'Su entrevista está reservada',
			lines: [
				'Tiene una hora para su entrevista.',
				'Waymark tiene el lugar y qué esperar, y la pone en su calendario. Allí puede cambiarla o cancelarla.'
			],
			press: 'Ver la entrevista'
		},
		'interview.moved': {
			subject: 'Su entrevista tiene una nueva hora',
			lines: [
				'Su entrevista se cambió.',
				'Waymark tiene el lugar y un archivo nuevo para su calendario.'
			],
			press: 'Ver la entrevista'
		},
		'interview.cancelled': {
			subject: 'Su entrevista se canceló',
			lines: [
				'Su entrevista se canceló. Su solicitud sigue igual.',
				'Puede elegir otra hora en Waymark.'
			],
			press: 'Elegir una hora'
		},
		'interview.missed': {
			subject: 'Su entrevista no se hizo',
			lines: ['Estas cosas pasan. Su solicitud sigue igual.', 'Puede elegir otra hora en Waymark.'],
			press: 'Elegir una hora'
		},
		'interview.reminder': {
			subject: 'Su entrevista es mañana',
			lines: ['Este es un recordatorio de su entrevista.', 'Waymark tiene el lugar y qué esperar.'],
			press: 'Ver la entrevista'
		},
		'reference.needed': {
			subject: 'Es hora de pedir sus referencias',
			lines: [
				'Su entrevista ya tiene día, y sus referencias también.',
				'Cada persona a quien se la pida recibe un enlace propio. Waymark dice hasta cuándo deben llegar.'
			],
			press: 'Pedir referencias'
		},
		'reference.waiting': {
			subject: 'Falta que llegue una referencia',
			lines: [
				'Una de sus referencias todavía no ha llegado.',
				'Les enviamos un recordatorio. Puede enviarles usted el enlace o pedírsela a alguien más.'
			],
			press: 'Ver sus referencias'
		},
		'reference.received': {
			subject: 'Llegó una referencia',
			lines: [
				'Una de las personas a quienes se la pidió envió su referencia.',
				'Solo la leen quienes deciden sobre su solicitud.'
			],
			press: 'Ver sus referencias'
		},
		'reference.declined': {
			subject: 'Una persona no puede darle una referencia',
			lines: [
				'Una de las personas a quienes se la pidió no puede darle una referencia.',
				'Eso no dice nada de usted. Puede pedírsela a alguien más.'
			],
			press: 'Pedírsela a alguien más'
		},
		'reference.expired': {
			subject: 'Un enlace para una referencia terminó',
			lines: [
				'Un enlace que envió para una referencia terminó, y no llegó nada con él.',
				'Puede crear uno nuevo o pedírsela a alguien más.'
			],
			press: 'Ver sus referencias'
		},
		'class.changed': {
			subject: 'Una clase que eligió cambió',
			lines: [
				'Cambiaron los días, el formato o el plazo de solicitud de una clase que eligió.',
				'Waymark tiene la clase como está ahora y un archivo nuevo para su calendario.'
			],
			press: 'Ver las clases'
		},
		'class.cancelled': {
			subject: 'Una clase que eligió no se va a dar',
			lines: [
				'Se canceló una clase que eligió. Su solicitud se guarda.',
				'Waymark dice por qué y muestra las otras clases.'
			],
			press: 'Ver las clases'
		},
		'seat.offered': {
			subject: 'Le ofrecen un lugar en una clase',
			lines: [
				'Se le ofrece un lugar en una clase.',
				'Abra Waymark para tomarlo o cederlo. Ahí dice hasta cuándo; después el lugar pasa a la siguiente persona.'
			],
			press: 'Responder a la oferta'
		},
		'seat.waiting': {
			subject: 'Está en la lista de espera',
			lines: [
				'Está en la lista de espera de una clase.',
				'Cuando se libera un lugar, se ofrece en el orden de la lista. Ahora no tiene que hacer nada.'
			],
			press: 'Ver su lugar en la lista'
		},
		'seat.declined': {
			subject: 'Sobre su lugar en la clase',
			lines: [
				'No hay un lugar para usted en esta clase.',
				'Waymark tiene la carta. Dice por qué y qué puede hacer ahora.'
			],
			press: 'Leer la carta'
		},
		'seat.taken': {
			subject: 'El lugar es suyo',
			lines: ['Tomó su lugar en la clase.', 'Waymark tiene la clase y sus días.'],
			press: 'Ver la clase'
		},
		'seat.expired': {
			subject: 'La oferta de un lugar terminó',
			lines: [
				'Terminó el tiempo para tomar el lugar, y pasó a la siguiente persona.',
				'Su solicitud se guarda. Llame al programa si todavía quiere un lugar.'
			],
			press: 'Ver cómo está'
		},
		'seat.ended': {
			subject: 'Su clase no se va a dar',
			lines: [
				'Se canceló la clase en la que tenía un lugar. Su solicitud se guarda.',
				'Waymark dice por qué.'
			],
			press: 'Ver cómo está'
		},
		'homework.accepted': {
			subject: 'Su tarea fue aceptada',
			lines: [
				'Alguien leyó su tarea y la aceptó.',
				'Waymark muestra lo que falta antes del examen.'
			],
			press: 'Ver su clase'
		},
		'homework.returned': {
			subject: 'Su tarea volvió con una nota',
			lines: [
				'Alguien leyó su tarea y pide algo más.',
				'Waymark tiene la nota y sus palabras. Agregue lo que se pide y entréguela otra vez.'
			],
			press: 'Leer la nota'
		},
		'exam.unlocked': {
			subject: 'Puede tomar el examen',
			lines: [
				'Sus días y sus tareas están completos.',
				'El programa le dice cuándo y dónde es el examen.'
			],
			press: 'Ver su clase'
		},
		'exam.passed': {
			subject: 'Aprobó. Ya tiene la certificación',
			lines: [
				'Aprobó el examen.',
				'Su certificado está en Waymark. Imprímalo o guárdelo como archivo. Tiene un código que cualquiera puede comprobar.'
			],
			press: 'Ver su certificado'
		},
		'exam.failed': {
			subject: 'Sobre su examen',
			lines: [
				'Esta vez el examen no se aprobó. Sus días y sus tareas siguen contando.',
				'Pregunte al programa cuándo puede tomarlo otra vez.'
			],
			press: 'Ver su clase'
		},
		'attempt.requested': {
			subject: 'Su examen está pedido',
			lines: [
				'El programa anotó que usted pidió el examen y su pago.',
				'La empresa del examen le escribe sobre el día y el lugar. Sus fechas están en Waymark.'
			],
			press: 'Ver sus fechas'
		},
		'attempt.passed': {
			subject: 'Aprobó. Ya tiene la certificación',
			lines: [
				'Aprobó el examen.',
				'Su certificado está en Waymark. Imprímalo o guárdelo como archivo. Tiene un código que cualquiera puede comprobar.'
			],
			press: 'Ver su certificado'
		},
		'attempt.failed': {
			subject: 'Sobre su examen',
			lines: [
				'Esta vez el examen no se aprobó. Le pasa a mucha gente.',
				'Waymark muestra cuántos intentos y cuánto tiempo le quedan, y le ayuda a estudiar.'
			],
			press: 'Ver sus fechas'
		},
		'attempt.missed': {
			subject: 'Sobre su examen',
			lines: [
				'El programa anotó que usted no tomó el examen.',
				'Si no es así, llame al programa. Waymark muestra cuántos intentos y cuánto tiempo le quedan.'
			],
			press: 'Ver sus fechas'
		},
		'renewal.received': {
			subject: 'Recibimos su renovación',
			lines: [
				'El programa tiene sus horas y su firma. Una persona las revisa.',
				'Su certificación sigue igual hasta su último día. El comprobante está en Waymark.'
			],
			press: 'Ver su renovación'
		},
		'renewal.change_asked': {
			subject: 'Su renovación necesita un cambio',
			lines: [
				'Quien revisa le pide cambiar algo en su renovación.',
				'Waymark dice qué y por qué. Corríjalo allí y envíelo otra vez.'
			],
			press: 'Ver qué cambiar'
		},
		'renewal.approved': {
			subject: 'Su certificación está renovada',
			lines: ['Se aprobó su renovación.', 'Su nuevo último día está en Waymark.'],
			press: 'Ver sus fechas'
		},
		'renewal.denied': {
			subject: 'Respuesta a su renovación',
			lines: [
				'Dos personas leyeron su renovación. No fue aprobada.',
				'Waymark dice por qué, qué puede hacer y cómo apelar.'
			],
			press: 'Leer la respuesta'
		},
		'hours.returned': {
			subject: 'Le devolvieron una entrada de sus horas',
			lines: [
				'El programa revisó las horas que usted envió y devolvió una entrada.',
				'Waymark dice por qué. Corrija allí la entrada o agregue su certificado.'
			],
			press: 'Ver la entrada'
		},
		'deadline.window': {
			subject: 'Un recordatorio: su examen',
			lines: [
				'El tiempo en que puede tomar su examen se acerca a su fin.',
				'Waymark muestra su último día y cuántos intentos tiene.'
			],
			press: 'Ver sus fechas'
		},
		'deadline.renewal': {
			subject: 'Un recordatorio: renueve su certificación',
			lines: [
				'Su certificación termina a los dos años si no la renueva.',
				'Waymark muestra desde cuándo y hasta cuándo puede renovar, y qué hace falta.'
			],
			press: 'Ver sus fechas'
		},
		'reference.unreached': {
			subject: 'Un mensaje sobre su referencia volvió',
			lines: [
				'La dirección que escribió para una de las personas a quienes se la pidió no recibió el mensaje.',
				'Revise la dirección y pídala otra vez, o envíe usted el enlace.'
			],
			press: 'Ver sus referencias'
		},
		'mail.checked': {
			subject: 'Nuestros mensajes le llegan otra vez',
			lines: ['Usted dijo que su dirección funciona otra vez. Así es.'],
			press: 'Abrir Waymark'
		},
		'letter.exam_instructions': {
			subject: 'Su siguiente paso: las instrucciones',
			lines: [
				'Todo está aprobado. Estas son las instrucciones para su examen.',
				'La misma carta se queda en Waymark, con sus propias fechas, y allí se puede imprimir.'
			],
			press: 'Leer la carta'
		}
	}
};

/** For a kind that a newer database knows and this function does not. */
export const other: Record<Language, MailWords> = {
	en: {
		subject: 'There is news in Waymark',
		lines: ['Something changed in your application.'],
		press: 'Open Waymark'
	},
	es: {
		subject: 'Hay novedades en Waymark',
		lines: ['Algo cambió en su solicitud.'],
		press: 'Abrir Waymark'
	}
};

export const common: Record<Language, Common> = {
	en: {
		hello: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
		receipt: (number) => `Your receipt number is ${number}.`,
		when: (time) => `When: ${time}.`,
		why: 'You get this because you have an application in Waymark. The same news is in the app.',
		stop: 'To end mails of this kind',
		must: 'Mails about decisions, and about what you have to do in time, come as long as you have an account.',
		whyLast: 'You get this because you had an account in Waymark. Nobody reads answers to it.'
	},
	es: {
		hello: (name) => (name === '' ? 'Hola:' : `Hola, ${name}:`),
		receipt: (number) => `Su número de comprobante es ${number}.`,
		when: (time) => `Cuándo: ${time}.`,
		why: 'Recibe este mensaje porque tiene una solicitud en Waymark. Lo mismo está en la aplicación.',
		stop: 'Para no recibir más mensajes de este tipo',
		must: 'Los mensajes sobre decisiones, y sobre lo que usted debe hacer a tiempo, llegan mientras tenga una cuenta.',
		whyLast: 'Recibe este mensaje porque tenía una cuenta en Waymark. Nadie lee las respuestas.'
	}
};
