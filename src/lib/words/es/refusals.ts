/** Qué hacer ante cada «no». Nunca culpa y nunca dice solo que algo está mal. */
import type { RefusalWords } from '../../domain/refusals.ts';

export const refusals: RefusalWords = {
	not_found: 'Esto ya no está aquí. Vuelva y ábralo otra vez',
	not_allowed: 'Esta cuenta no puede hacer eso. Entre con la cuenta a la que pertenece',
	bad_arguments: 'Esto no se pudo enviar así. Ábralo, revíselo y guárdelo otra vez',
	'application.exists': 'Ya tiene una solicitud para este programa. Abra esa para continuar',
	'application.locked': 'Su solicitud está en revisión. Podrá cambiarla si le piden un cambio',
	'application.stale': 'Algo cambió desde que la vio. Revise la nueva versión y envíela otra vez',
	'application.incomplete': 'Todavía faltan algunas cosas. Complételas y después envíe',
	'application.edition':
		'Este formulario cambió por uno más nuevo. Conéctese, abra el nuevo y copie allí sus palabras',
	'certificate.locked': 'Su certificado está en revisión. Podrá cambiarlo si le piden un cambio',
	'certificate.stale': 'Algo cambió desde que lo vio. Revise la nueva versión y envíelo otra vez',
	'certificate.incomplete': 'Todavía faltan algunas cosas de su certificado. Complételas primero',
	'certificate.too_early':
		'La capacitación terminó demasiado pronto para contar. El formulario dice después de qué día. Revise el día',
	'certificate.hours':
		'La capacitación tiene muy pocas horas. El formulario dice cuántas se necesitan. Revise las horas',
	'certificate.competencies': 'Se necesitan todos los temas. Marque cada tema que incluyó su curso',
	'certificate.provider_not_approved':
		'Esta entidad no estaba aprobada ese día. Revise la entidad y el día',
	'certificate.after_approval': 'Podrá enviar el certificado cuando aprueben su solicitud',
	'answer.missing': 'Complete esto',
	'answer.unknown_question':
		'Esta pregunta ya no se hace. Sus palabras se guardan aquí para que pueda copiarlas',
	'text.too_long': 'Use menos caracteres. Sus palabras se guardan aquí mientras las acorta',
	'answer.too_long': 'Use menos caracteres. Sus palabras se guardan aquí mientras las acorta',
	'answer.too_many_words': 'Use menos palabras. Se guardan aquí mientras las acorta',
	'answer.wrong_kind': 'Responda otra vez esta pregunta',
	'answer.unknown_choice': 'Elija una opción de la lista',
	'answer.not_an_email': 'Escriba el correo completo, como nombre@example.org',
	'answer.not_a_phone': 'Escriba el número completo, con código de área',
	'answer.not_a_date': 'Escriba un día que exista, como 29 5 2026 para el 29 de mayo de 2026',
	'answer.date_too_early': 'Esta fecha es demasiado antigua. Revise el año',
	'answer.date_too_late': 'Esta fecha todavía no llega. Revise el día y el año',
	'answer.date_passed': 'Esta fecha ya pasó. Use una identificación vigente',
	'answer.not_a_number': 'Escriba un número, como 80',
	'answer.number_too_low': 'Escriba un número más alto',
	'answer.number_too_high': 'Escriba un número más bajo',
	'agreement.not_signed': 'Marque la casilla para aceptar y firme con su nombre',
	'eligibility.adult':
		'Debe tener 18 años o más. Si los tiene, revise la fecha o marque la casilla',
	'eligibility.diploma': 'Necesita un diploma o su equivalente. Si lo tiene, marque la casilla',
	'eligibility.willing_to_share':
		'Este trabajo lo pide. Si está de acuerdo, marque la casilla. Usted elige qué comparte',
	'eligibility.dedicated': 'La ley lo pide. Si es así para usted, marque la casilla',
	'eligibility.good_standing':
		'Tiene que estar activa y sin nada pendiente allí. Si es así, marque la casilla',
	'eligibility.place':
		'Este programa es para quienes viven o trabajan en su zona. Si es su caso, elija cuál',
	'class.unknown': 'Esta clase ya no está en la lista. Elija otra',
	'class.window_closed':
		'Esta clase no recibe solicitudes ahora. Elija una que esté abierta o espere la próxima',
	'class.same_twice': 'Ya eligió esta clase como primera. Elija otra o deje esto vacío',
	'class.stale':
		'Alguien más cambió esta clase desde que la vio. Mírela otra vez y después guarde lo suyo',
	'class.cancelled': 'Esta clase se canceló y se avisó a la gente. Cree una nueva',
	'class.too_small': ({ taken }) =>
		`${Number(taken)} personas tienen un lugar o esperan uno. Deje al menos esa cantidad de lugares`,
	'class.full':
		'Todos los lugares de esta clase están dados. Ponga a la persona en la lista de espera',
	'class.list_full': 'La lista de espera de esta clase está llena',
	'class.begun': 'Esta clase ya empezó; no se pueden dar más lugares en ella',
	'seat.not_submitted':
		'Esta solicitud no se ha enviado, o ya terminó. Se puede dar un lugar cuando esté enviada',
	'seat.exists': 'Esta persona ya tiene un lugar o espera uno. Mire la lista otra vez',
	'seat.stale': 'Esto cambió antes de su respuesta. Mírelo otra vez',
	'seat.expired': 'Terminó el tiempo para tomar este lugar, y pasó a la siguiente persona',
	'score.reason_missing': 'Escriba un motivo junto a cada puntuación',
	'class.not_yours':
		'No tiene lugar en esta clase, así que no se puede entregar nada. Sus palabras se guardan',
	'attendance.early': 'Este día aún no llega. Márquelo cuando llegue',
	'homework.stale':
		'Esto cambió desde que lo vio. Lea lo que hay ahora y después envíe lo suyo otra vez',
	'homework.accepted': 'Esto ya se aceptó, así que se queda como está',
	'exam.locked': 'El examen se abre cuando hay suficientes días y tareas. La lista dice qué falta',
	'exam.early': 'El día del examen aún no llega. Anótelo cuando llegue',
	'exam.passed': 'Este examen ya se aprobó, y la certificación vale',
	'attempt.early': 'Ese día aún no llega. Anótelo cuando llegue',
	'attempt.window': 'Ese día la aprobación ya había terminado. No se puede anotar',
	'attempt.not_approved':
		'La solicitud y el certificado tienen que estar aprobados antes del examen',
	'attempt.passed': 'El examen se aprobó, y la certificación vale',
	'attempt.open': 'El último intento aún no tiene resultado. Anote primero ese',
	'attempt.used_up': ({ attempts }) => `Ya se usaron los ${Number(attempts)} intentos`,
	'attempt.stale': 'Otra persona anotó algo desde que usted miró. Mírelo otra vez',
	'attempt.reason_missing': 'Escriba por qué se corrige lo que se había anotado',
	'attempt.before_request': 'El examen no puede ser anterior al día en que se pidió',
	'window.stale':
		'Alguien más cambió estos días desde que los vio. Mírelos otra vez y después guarde lo suyo',
	'experience.attest': 'Basta con su palabra. Si es así para usted, marque la casilla',
	'hours.category': 'Elija de qué tipo son estas horas',
	'hours.amount': 'Escriba las horas en cuartos, por ejemplo 1.25: de 0.25 a 24',
	'hours.future': 'Ese día todavía no llega. Anote las horas cuando haya asistido',
	'hours.before_period':
		'Estas horas son de antes del periodo para el que renueva, así que no pueden contar para él',
	'hours.after_period':
		'Su certificación ya había terminado ese día, así que estas horas no pueden contar para ella',
	'hours.period':
		'Su certificación se renovó mientras tanto. Sus palabras quedan aquí: anote las horas otra vez para el nuevo periodo',
	'hours.day_full':
		'Hay más de 24 horas anotadas para este día. Revise sus otras entradas de ese día',
	'hours.sent': 'Esta entrada ya se envió, así que queda como está',
	'hours.stale':
		'Esta entrada se cambió en otro dispositivo. Revísela otra vez; sus palabras quedan aquí',
	'hours.reason_missing': 'Escriba el porqué, para que la persona sepa qué hacer',
	'renewal.not_certified': 'Las horas cuentan cuando ya tiene la certificación',
	'renewal.early':
		'Todavía es pronto para renovar. El primer día está en esta página y entre sus fechas',
	'renewal.over':
		'El tiempo para renovar terminó. Pregunte a la entidad certificadora qué es posible ahora',
	'renewal.locked':
		'Quien revisa tiene su renovación, así que sus horas quedan como están hasta que llegue la respuesta',
	'renewal.stale': 'Algo cambió después de que usted miró. Revise sus horas una vez más y envíelas',
	'renewal.hours': 'Hay muy pocas horas anotadas. Agregue más y envíelas',
	'renewal.category_hours': 'Todavía faltan horas de un tipo. Agregue más y envíelas',
	'renewal.evidence': 'Cada entrada necesita su archivo. Agregue los que faltan y envíelas',
	'renewal.not_attested': 'Marque la declaración sobre sus horas',
	'pathway.after_certification':
		'Esto se apoya en una certificación vigente. Puede agregarlo mientras la suya lo esté',
	'interview.not_submitted': 'Envíe primero su solicitud. Después podrá elegir una hora',
	'interview.exists': 'Ya tiene una entrevista. Cámbiela si quiere otra hora',
	'interview.taken': 'Esta hora se dio a otra persona justo antes. Elija otra',
	'interview.too_many': 'Ya ha tenido muchas horas. Llame al programa para encontrar una',
	'interview.past':
		'Esta entrevista ya empezó o terminó y se queda como está. Llame si necesita otra',
	'interview.too_late': ({ hours }) =>
		`Faltan menos de ${Number(hours)} horas y la hora ya no se cambia. Puede cancelar, o llamar si llega tarde`,
	'interview.early': 'La entrevista todavía no empieza. Anote esto cuando haya empezado',
	'slot.past': 'Esta hora ya pasó. Elija una que todavía no llega',
	'slot.taken': 'Alguien tiene esta hora. Cancele primero su entrevista, para que se entere',
	'slot.overlaps':
		'Una de las personas que entrevistan tiene otra entrevista a una de estas horas. Mire la lista y cambie las horas',
	'document.missing': 'Agregue una foto o un PDF',
	'file.not_stored': 'El archivo sigue en camino. Waymark lo guarda y lo envía otra vez',
	'file.empty': 'Este archivo está vacío. Elija otro',
	'file.too_large':
		'Este archivo es demasiado grande. Tome una foto de la página o guarde un PDF más pequeño',
	'file.wrong_type': 'Elija una foto (JPEG, PNG, HEIC o WebP) o un PDF',
	'file.program': 'Este archivo es un programa, no un documento. Elija una foto o un PDF',
	'file.unreadable': 'Este archivo no se abre. Guárdelo otra vez o tome una foto de la página',
	'file.moving': 'Esta imagen se mueve. Tome una foto fija',
	'file.pdf_encrypted':
		'Este PDF tiene contraseña. Guárdelo sin contraseña o tome una foto de la página',
	'file.pdf_empty': 'Este PDF no tiene páginas. Guárdelo otra vez o tome una foto de la página',
	'file.pdf_too_long': 'Este PDF tiene demasiadas páginas. Elija solo las que se necesitan',
	'file.changed': 'El archivo cambió en el camino. Quítelo y agréguelo otra vez',
	'fee.no_reference': 'Todavía no hay una referencia de pago para confirmar',
	'claim.taken': ({ name }) =>
		typeof name === 'string'
			? `${name} tiene abierto este expediente`
			: 'Otra persona tiene abierto este expediente',
	'claim.second':
		'Usted propuso denegarla, así que ahora la mira otra persona. Tome otro expediente',
	'claim.lost': 'Su reserva terminó. Reserve otra vez el expediente y después decida',
	'claim.none': 'Nadie tiene ya este expediente. Resérvelo',
	'claim.lead': 'Este expediente se pasó a una persona responsable. Tome otro',
	'claim.recused': 'Usted se apartó de este expediente, así que queda cerrado para usted',
	'review.stale': 'La persona envió una nueva versión. Revísela y después decida',
	'review.decided': 'Esto ya se decidió. Ábralo para ver cómo',
	'review.sent': 'Ya no está en sus manos: se envió, o se retiró antes',
	'review.no_lead':
		'No hay otra persona responsable en esta mesa. Decídalo, o suéltelo para otra persona',
	'review.not_for_them': 'Esta persona no puede revisar este expediente. Elija a otra',
	'review.not_recused': 'No se ha apartado de este expediente, o ya se le dejó volver',
	'review.message_length':
		'Escriba entre 1 y 2000 caracteres. Sus palabras siguen aquí mientras las acorta',
	'role.no_account':
		'Nadie tiene una cuenta confirmada con esta dirección. Pídale que entre una vez e inténtelo de nuevo',
	'role.last': 'Tiene que quedar alguien que pueda dar funciones. Désela antes a otra persona',
	'provider.dates': 'El último día es anterior al primero. Cambie uno de los dos',
	'view.too_many': 'Ya guarda 50 vistas. Quite una primero',
	'review.reason_missing': 'Elija al menos un motivo',
	'review.reason_unknown': 'Este motivo ya no está en la lista. Elija otro',
	'review.note_missing': 'Escriba una nota que diga qué hacer',
	'review.file_unread':
		'El servidor no ha confirmado un archivo. Espere un minuto, o pídalo otra vez, y apruebe después',
	'seen.elsewhere':
		'Usted no puede abrir la otra parte. Pida que la mire alguien que trabaje en las dos mesas',
	'seen.reason_missing': 'Escriba por qué, para las demás personas de la mesa',
	'seen.stale': 'Otra persona respondió a esto hace un momento. Mírelo otra vez',
	'group.full': 'Este grupo tiene doce integrantes, que es el máximo. Proponga que se forme otro',
	'group.too_many': 'Usted está en diez grupos, que es el máximo. Salga de uno e intente de nuevo',
	'group.decks_full': 'Este grupo tiene veinte mazos, que es el máximo. Quite uno primero',
	'group.deck_cards':
		'Un mazo compartido tiene de 1 a 200 tarjetas, cada una con pregunta y respuesta',
	'message.length':
		'Escriba entre 1 y 500 caracteres. Sus palabras se guardan aquí mientras las acorta',
	'round.running': 'Ya hay una ronda en marcha. Participe, o termínela primero',
	'round.moved': 'El grupo ya pasó al siguiente paso. Mire otra vez la pregunta',
	'round.host':
		'Otra persona dirige esta ronda. Usted podrá dirigirla si pasan dos minutos sin movimiento',
	'mentor.proof_missing':
		'Escriba cómo puede comprobarse su certificación: por ejemplo, el número y quién la dio',
	'mentor.refused':
		'El personal no pudo confirmarlo. Puede ofrecerse otra vez un mes después de la respuesta',
	'mentor.not_taking': 'Esta persona no recibe solicitudes. Elija a otra',
	'mentor.asked': 'Usted ya le pidió apoyo a esta persona. Abra la solicitud para ver en qué está',
	'mentor.full':
		'Cada mentor o mentora acompaña a cinco personas como máximo. Intente más tarde o elija a otra persona',
	'mentor.too_many':
		'Tres de sus solicitudes esperan respuesta, que es el máximo. Retire una primero',
	'mentoring.ended':
		'Esto terminó y ya no se puede enviar nada. Lo que se escribió todavía se puede leer',
	'study.barred':
		'Esta cuenta ya no puede participar en grupos ni en mentorías. El personal puede decirle por qué',
	'reference.not_submitted': 'Puede pedir referencias después de enviar su solicitud',
	'reference.own_address':
		'Este es su propio correo. La referencia la da otra persona: escriba el correo de ella',
	'reference.same_referee':
		'Ya le pidió una referencia a esta persona. Búsquela en la lista o pídasela a alguien más',
	'reference.family':
		'La familia no puede dar una referencia. Elija a alguien del trabajo, de una capacitación o de un voluntariado',
	'reference.too_many': ({ most }) =>
		`Puede pedirla a ${Number(most)} personas. Retire una petición que siga abierta y vuelva a intentarlo`,
	'reference.closed': 'Esta petición ya terminó, y no se puede hacer nada más con ella',
	'reference.sent': 'Con este enlace ya se envió una referencia. Se abre una sola vez',
	'reference.declined': 'Esta petición se rechazó, y su enlace ya no se abre',
	'reference.revoked': 'Esta petición se retiró, y su enlace ya no se abre',
	'reference.expired': 'Este enlace ya terminó. Quien se lo pidió puede enviarle otro',
	'reach.must':
		'Lo que se decidió y lo que usted debe hacer a tiempo siempre se envía por correo. No se puede desactivar',
	'assister.too_many': ({ most }) =>
		`Puede tener ${Number(most)} ayudantes a la vez como máximo. Termine con uno e invite de nuevo`,
	'assister.code_unknown': 'Este código no abre nada. Compárelo con el que le dieron',
	'assister.code_expired':
		'Este código ya terminó: sirve siete días. Quien se lo dio puede hacer uno nuevo',
	'assister.code_used':
		'Este código ya se usó: sirve una sola vez. Quien se lo dio puede hacer uno nuevo',
	'assister.own_code': 'Este es su propio código. Déselo a la persona que le ayuda',
	'assister.wrong_person':
		'Este código es para otra cuenta. Entre con el correo al que le invitaron',
	'assister.works_here':
		'Usted trabaja en este programa, así que no puede ayudar también a quien lo solicita',
	'assister.already': 'Usted ya ayuda a esta persona. Búsquela en su lista',
	'assister.ended': 'Esta ayuda terminó. Para seguir, pida un código nuevo',
	'suggestion.too_many': ({ most }) =>
		`Hay ${Number(most)} notas abiertas, que es el máximo. Espere a que se resuelvan algunas`,
	'state.illegal': 'Esto ya no es posible. Ábralo otra vez para ver en qué estado está',
	'sitting.too_many': ({ most }) =>
		`Se guardan ${Number(most).toLocaleString('es-US')} prácticas como máximo. Puede seguir con una que ya empezó`,
	'sitting.full':
		'Esta práctica tiene más respuestas de las que se pueden guardar. Termínela y empiece otra',
	'deck.removed':
		'Este mazo se quitó en otro dispositivo. Sus tarjetas siguen aquí: guárdelas en un archivo o agréguelas a otro mazo',
	'deck.card_removed':
		'Esta tarjeta se quitó en otro dispositivo. Sus palabras siguen aquí: cópielas en una tarjeta nueva',
	'deck.full': ({ most }) =>
		`En un mazo caben ${Number(most).toLocaleString('es-US')} tarjetas. Las suyas siguen aquí: guárdelas en un archivo y póngalas en otro mazo`,
	'deck.long':
		'Hay demasiado texto en este mazo. Sus tarjetas siguen aquí: guárdelas en un archivo y póngalas en otro mazo',
	'deck.too_many': ({ most }) =>
		`Hay lugar para ${Number(most)} mazos. Quite uno que ya no necesite e intente de nuevo`,
	'device.not_saved': 'Esto todavía no está guardado. Deje la página abierta e intente de nuevo',
	'device.full': 'Este dispositivo está lleno. Libere espacio e intente de nuevo',
	'engine.update_required': 'Abra la nueva versión de Waymark. Lo que escribió está guardado',
	'engine.parked':
		'Esto no se pudo entregar. Se guarda aquí: intente de nuevo, cámbielo o guarde una copia',
	'erasure.sign_in_again':
		'Pasó más de una hora desde que inició sesión. Cierre la sesión, inicie otra vez y vuelva aquí',
	'erasure.has_role':
		'Usted trabaja en una mesa del programa. Pida primero que terminen ese acceso y después borre su cuenta',
	'rate.limited': 'Fueron muchos intentos en poco tiempo. Espere un minuto e intente de nuevo'
};
