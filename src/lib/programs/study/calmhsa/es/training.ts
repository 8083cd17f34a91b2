import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Ochenta horas es mucho tiempo con un mismo tema, y para muchas personas es la mejor parte del camino. Este capítulo cuenta qué cubre la capacitación, cómo elegir una entidad y cómo hacer suyas esas horas.',
	blocks: [
		heading('La regla en un respiro'),
		text(
			'Para la certificación inicial, la capacitación debe ser un curso de 80 horas que cubra las 17 competencias básicas. Debe darla una entidad aprobada por CalMHSA y debe terminarse después del 1 de julio de 2022. Cuentan las cuatro partes: horas, contenido, entidad y fecha. Otros cursos para pares pueden ser muy buenos, pero no reemplazan a este.'
		),
		heading('Las 17 competencias básicas'),
		text('En palabras sencillas, y en cinco grupos, le piden:'),
		list(
			'Saber qué defiende: esperanza, recuperación y bienestar; el papel de la defensa de derechos; el papel de consumidores y familiares.',
			'Conocer el campo: rehabilitación psiquiátrica y recuperación de adicciones; atención informada sobre el trauma; trastornos concurrentes; competencia cultural y estructural.',
			'Trabajar con la gente: facilitar grupos; resolver conflictos; planear la seguridad y las crisis; orientar y referir a otros servicios.',
			'Trabajar como profesional: límites y ética; documentación; confidencialidad; alfabetización digital.',
			'Cuidarse: autoconciencia y autocuidado; prepararse para un empleo, con hábitos de estudio y de examen, currículum y entrevistas.'
		),
		text(
			'Cuente: tres, cuatro, cuatro, cuatro y dos. La guía que está leyendo sigue las mismas 17, así que puede usarla antes, durante y después del curso. Las ocho áreas del examen las cruzan: una pregunta puede tocar a la vez cultura, crisis y privacidad.'
		),
		heading('Cómo elegir una entidad'),
		text(
			'La lista de entidades aprobadas puede cambiar. Mire la página de CalMHSA el día en que se inscriba, y no se fíe de un anuncio. Después haga a cada entidad las mismas preguntas:'
		),
		list(
			'¿Están aprobados hoy para la capacitación de 80 horas? ¿Me lo muestran por escrito?',
			'¿El curso es en línea, en persona o mixto? ¿Qué días y a qué horas?',
			'¿En qué idioma? También se pueden aprobar cursos en español.',
			'¿Cuánto cuesta, qué pasa si tengo que dejarlo y hay becas?',
			'¿Qué pasa si falto un día? ¿Cómo pido una adaptación?',
			'¿Cuándo me dan el certificado y con qué nombre?'
		),
		text(
			'Cada entidad pone su precio, y varían mucho. Algunos condados tienen becas, y son pocas, así que pregunte pronto en el suyo. Si ya trabaja o hace voluntariado en una agencia, pregunte también ahí.'
		),
		heading('No hace falta esperar'),
		text(
			'Puede enviar su solicitud antes de que termine el curso. La revisión de la solicitud tarda hasta 30 días. Cuando la aprueban, usted añade el certificado, y la respuesta llega en 14 días. Desde que aprueban la solicitud tiene 12 meses para lo demás, también el examen. Por eso planee las dos cosas juntas: si su curso termina en diez meses, solicitar hoy deja poco espacio.'
		),
		text(
			'Cuando llegue el certificado, léalo. ¿El nombre es el de su identificación? ¿Muestra 80 horas, la entidad y el día en que terminó? Un error pequeño se arregla fácil con la entidad esa semana, y cuesta más un año después. Guarde también una foto.'
		),
		heading('Hacer suyas las horas'),
		text(
			'En clase pueden volver viejos sentimientos: de la escuela, de los exámenes, de su propia historia. Dígale a quien enseña qué le ayuda. Decida antes de cada día qué va a compartir y qué va a guardar. Aprenda en voz alta con otros, porque casi todo este trabajo es hablar. Y lleve cada día una idea a su vida: una pregunta abierta en la cena, una pausa antes de un consejo.'
		),
		heading('Después del curso básico'),
		text(
			'Más adelante hay especializaciones de 40 horas cada una: para madres, padres, cuidadores y familiares; para la atención de crisis; para el trabajo con personas sin vivienda; y con personas en contacto con el sistema de justicia. Se suman a la certificación. Por sí solas no certifican.'
		),
		example(
			'La tercera fila',
			'Darnell dejó la escuela a los catorce y sacó su GED a los cuarenta. El primer día de la capacitación se sienta en la tercera fila, cerca de la puerta. Hay una hoja con 17 líneas, y a él le sudan las manos. En el descanso le dice a la instructora, Lucía: «Leo despacio». «Otros dos también», dice ella. «¿Qué le ayudó con el GED?». Leer en voz alta, dice él, con su hermana. Lucía pregunta quién quiere leer en voz alta a la hora de comer, y llegan cuatro. Darnell descubre que sabe más que la hoja sobre la línea seis, el trauma, y la diez, los conflictos. Junto a cada línea escribe sus propias palabras. En la tercera semana el grupo debe practicar una conversación difícil. Nadie quiere empezar. Darnell se levanta de la tercera fila y junta dos sillas.'
		),
		heading('En el examen'),
		text(
			'No le piden recitar la lista. Le dan escenas. Ayuda preguntarse de qué competencia trata la escena y qué haría primero según esa parte de su capacitación.'
		),
		attempt(
			'Haga la prueba.',
			'Tape la lista y escriba todas las que recuerde de las 17. ¿Qué grupo quedó corto?',
			'Marque tres competencias que su vida ya le enseñó y diga cómo.',
			'Escriba con sus palabras sus seis preguntas para una entidad y envíelas a dos.',
			'Ponga dos fechas en un calendario: el final de su curso y el día en que va a solicitar.'
		)
	]
};
