import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'El examen es un solo día, y mucho se puede hacer más fácil antes. Este capítulo trata de cómo estudiar, qué pasa ese día, cómo leer una pregunta de opción múltiple y qué hacer si necesita otro intento.',
	blocks: [
		heading('Estudiar de manera que quede'),
		text(
			'Leer otra vez una página se siente bien, pero queda poco. Queda lo que usted sacó de su propia cabeza. Por eso, cierre la página y dígalo en voz alta. Voltee la tarjeta solo después de intentar la respuesta. Explíquele un capítulo a alguien de su familia.'
		),
		list(
			'Poco y a menudo: veinte minutos casi todos los días rinden más que un domingo entero.',
			'Mezcle las ocho áreas, como hace el examen.',
			'Después de una pregunta de práctica, lea por qué cada opción está bien o mal. Las razones son la lección.',
			'Dedique su tiempo a lo que falla, no a lo que ya sabe.',
			'Estudie con otras personas si puede: un grupo, alguien que le guíe, un par con certificación.'
		),
		text(
			'Aléjese de las listas que dicen tener preguntas reales del examen. Pasarlas rompe las reglas, y muchas veces están equivocadas. Las preguntas de práctica de aquí se escribieron para esta guía.'
		),
		heading('Pida a tiempo lo que necesita'),
		text(
			'Si una discapacidad o una condición de salud le hace más difícil el examen, puede pedir adaptaciones, como más tiempo o una persona que lea. El formulario lo llena un profesional médico con licencia. Tiene que llegar al menos 30 días antes del día que quiere. Elija la fecha solo cuando tenga la respuesta. Algunos apoyos de comodidad no necesitan solicitud; mire primero esa lista.'
		),
		text(
			'En un centro de exámenes le escanean la palma de la mano y le toman una foto. Para quien pasó por un arresto o por abuso, esto puede ser duro. Si un paso no es posible para usted, avise antes. En la puerta ya es tarde.'
		),
		heading('El día del examen'),
		list(
			'Lleve su identificación original con foto, con el nombre y el apellido de su solicitud. Una copia o una foto no cuenta, y sin la identificación se pierde la cuota.',
			'En un centro: llegue tan temprano como diga su correo. Acepta las reglas, firma y deja sus cosas en un casillero.',
			'En línea: use su propia computadora, porque una del trabajo puede bloquear el examen. Haga en ella la prueba del sistema unos días antes. Busque un cuarto tranquilo donde nadie entre.',
			'Tiene 150 minutos para 120 preguntas, un poco más de un minuto cada una. El descanso de diez minutos llega cerca de la pregunta 60. Tómelo: levántese, respire, beba agua.'
		),
		heading('Cómo leer una pregunta'),
		list(
			'Lea primero la última línea. ¿Pregunta qué hacer primero, qué es lo mejor o qué decir?',
			'Antes de mirar las opciones, piense: ¿qué haría un buen par?',
			'Descarte lo que no es el papel de un par: diagnosticar, aconsejar sobre medicinas, decidir por la gente, prometer un resultado.',
			'Entre dos buenas respuestas, prefiera la que pregunta y escucha antes de actuar. Cuando alguien está en peligro, la seguridad va primero.',
			'Responda a lo que está escrito. No le agregue datos a la historia.',
			'¿No avanza? Elija y siga. Una respuesta vacía no puede ser correcta.',
			'Cambie una respuesta solo si puede decir por qué la primera estaba mal.'
		),
		heading('Cuando llega el miedo'),
		text(
			'Un corazón acelerado no quiere decir que no sepa nada. Es un cuerpo que se prepara. Ponga los dos pies en el suelo. Suelte el aire más despacio de lo que lo toma. Lea solo la siguiente pregunta. Usted ha pasado por horas más duras que esta.'
		),
		heading('Si necesita otro intento'),
		text(
			'Tiene hasta tres intentos en los 12 meses después de su aprobación. Cada uno nuevo necesita una solicitud y la cuota de $150, y puede tardar hasta 30 días en prepararse. Por eso, planee temprano el primero. Un resultado dice cómo fue un día, no cuánto vale usted. Esa noche anote qué áreas le costaron. Descanse una semana. Después empiece por esas.'
		),
		example(
			'A la mitad',
			'Linh está cerca del descanso y dos opciones le parecen bien. En una, el par llama a la hermana del hombre para que no pase la noche sin compañía. En la otra, el par le pregunta a él qué le ayudaría esta noche. El corazón de Linh va hacia la primera; es lo que habría querido para su hermano. Vuelve a leer la última línea: ¿qué hace primero el par? Nadie en la historia está en peligro. Él dijo que se siente solo. No ha dicho que alguien pueda llamar a su hermana. Linh elige la segunda y sigue. En el descanso se para junto a la ventana y cuenta diez respiraciones lentas. Ya va la mitad, piensa. Lo que falta es tan largo como eso y no más.'
		),
		heading('En el examen'),
		text(
			'El examen pide más juicio que memoria: ver el papel, la decisión de la persona, los límites de la privacidad y el momento de buscar ayuda. Sepa bien unos pocos datos, como para qué sirve el 988 y qué no puede guardarse.'
		),
		attempt(
			'Haga la prueba.',
			'Ponga su identificación junto a su solicitud. ¿El nombre y el apellido son iguales, letra por letra?',
			'Elija una semana para el examen. Si quiere una adaptación, cuente 30 días o más hacia atrás.',
			'Responda diez preguntas de práctica en doce minutos. Después lea cada razón.',
			'Explíquele a alguien por qué la mejor respuesta tantas veces empieza por preguntar.'
		)
	]
};
