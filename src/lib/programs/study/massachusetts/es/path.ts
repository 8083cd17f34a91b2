import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Este capítulo trata de cómo llegar a ser especialista certificado en apoyo entre pares (CPS, por sus siglas en inglés) en Massachusetts: quién puede solicitar, cuáles son los pasos y qué no pudimos confirmar. Waymark no es parte del programa. Las fechas y reglas cambian, así que mire la página del programa antes de actuar.',
	blocks: [
		heading('Qué pide este papel'),
		text(
			'La capacitación la da Kiva Centers, el único lugar autorizado para darla en Massachusetts. La paga el Departamento de Salud Mental del estado. A usted no le cuesta nada la clase, el examen ni los materiales.'
		),
		text(
			'No es un primer paso en el apoyo entre pares. El curso es para quienes ya saben algo y lo han hecho, con o sin sueldo. El programa dice que ayuda haber tomado antes al menos dos capacitaciones de pares. Si no las tiene, no es razón para dejarlo. Los grupos comunitarios y las comunidades de aprendizaje para la recuperación ofrecen capacitaciones para empezar. Tampoco hace falta ser CPS para dar apoyo entre pares. Mucho de ese apoyo ocurre sin certificado.'
		),
		heading('Quién puede solicitar'),
		list(
			'Tiene 18 años o más.',
			'Vive o trabaja en Massachusetts.',
			'Tiene un diploma de secundaria («high school») o un equivalente, como el GED o el HiSET.',
			'Tiene experiencia vivida de algo que marcó mucho su vida, como trauma, un diagnóstico de salud mental o el consumo de sustancias.',
			'Quiere compartir su historia dentro del apoyo entre pares.'
		),
		text(
			'El programa busca también señales de que le irá bien: que conoce por dentro las relaciones entre pares, que distingue un sistema que solo mantiene estable a la gente de uno que espera la recuperación, que ha dirigido, defendido o apoyado, y que piensa terminar el curso y trabajar en esto. Trata de formar una clase con orígenes y miradas distintas. Quienes ya trabajan como CPS tienen prioridad.'
		),
		heading('Tres pasos'),
		text(
			'Cada clase tiene su propio plazo para solicitar. Abre y cierra en fechas que fija el programa. Esté pendiente con tiempo, porque el plazo puede ser corto.'
		),
		list(
			'Solicitar. Usted llena la solicitud. Después llega un correo con un enlace para elegir la hora de su entrevista. Mire también en el correo no deseado.',
			'Reservar la entrevista. Luego llega un correo que usted reenvía a quienes van a dar referencias.',
			'Enviar ese correo a sus referencias, el mismo día si puede.'
		),
		text('Waymark puede mostrarle estos pasos y recordárselos. No puede solicitar por usted.'),
		heading('Sus dos referencias'),
		text(
			'Necesita dos referencias. Deben estar listas al menos dos días hábiles antes de la entrevista, por eso hay quien pide más de dos. Sirven profesionales que conocen su trabajo con otras personas: quien le dio empleo, quien le supervisó o le enseñó, alguien con quien hizo voluntariado. Se espera que una de las dos sea de un CPS. La familia no puede darlas. El programa desaconseja cartas de quienes le dan tratamiento con detalles de su diagnóstico.'
		),
		heading('La clase'),
		text(
			'La página del curso habla de 65 horas y más de 24 módulos, con grupos pequeños y tareas. Las clases son en línea, en persona o mixtas. El día va de nueve a cuatro; según algunas páginas, el primero y el último son de medio día. El curso abarca tres competencias centrales: el apoyo entre pares, estar «en» el sistema, pero no ser «del» sistema, y ser agente de cambio. Alrededor están la historia, los fundamentos avanzados, el lenguaje de la experiencia humana, la colaboración entre culturas, el miedo, los grupos, el poder y la integridad, y crear la vida que uno quiere. El código de ética vale para usted desde el primer día de clase.'
		),
		heading('En el examen'),
		text(
			'Después de la clase puede hacer un examen escrito. Cuántas preguntas tiene, qué puntaje se necesita y cuántas veces se puede repetir no aparece en nada de lo que pudimos leer. Pregunte al programa. Tampoco está claro si después hay que renovar; una página más antigua de otro grupo dice que no. Nada de Waymark viene del examen. Aprenda a pensar como un par y la forma de las preguntas importará menos.'
		),
		example(
			'El segundo correo',
			'Samir limpia oficinas en Quincy por la noche y lleva un pequeño grupo en su mezquita. Solicita el penúltimo día. No llega ningún correo. Su amiga Ana pregunta: «¿Miró en el correo no deseado?». Ahí está, con el enlace. Reserva la entrevista y recibe el segundo correo, el de las referencias. Quiere pedírselo a su hermano, que es quien mejor lo conoce. Ana niega con la cabeza: familia no. Entonces escribe a la mujer que dio su última capacitación de pares, a su jefe de turno y a un CPS del centro comunitario que lo ha visto con el grupo. A cada quien le dice para qué día debe estar. Dos contestan enseguida. El tercero tarda una semana, y ya no importa.'
		),
		attempt(
			'Haga la prueba.',
			'Marque los cinco puntos de «Quién puede solicitar». ¿Cuál necesita un papel?',
			'Escriba los nombres de cuatro personas que le han visto apoyar a alguien. ¿Quién de ellas es CPS?',
			'Diga en un minuto qué es para usted el apoyo entre pares, como lo diría en una entrevista.',
			'Busque la página del programa y anote cuándo abre el próximo plazo.'
		)
	]
};
