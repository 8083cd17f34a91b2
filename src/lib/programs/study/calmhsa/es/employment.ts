import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'El trabajo puede traer dinero, amistades y una razón para levantarse. Este capítulo trata de cómo ayudar a alguien a acercarse al trabajo que quiere, y del propio camino de usted: el estudio, el examen, la solicitud y las primeras semanas en un empleo.',
	blocks: [
		heading('Partir de lo que la persona quiere'),
		text(
			'Cuando alguien dice «Quiero un trabajo», el primer paso es una pregunta: ¿qué tipo de trabajo, y qué cambiaría para usted? Querer trabajar basta para empezar. En el empleo con apoyo, no se rechaza a nadie por sus síntomas, por el consumo ni por los huecos del pasado. La búsqueda empieza pronto, sigue los gustos de la persona y la ayuda continúa después de que la contratan.'
		),
		text(
			'No todo el mundo quiere un empleo con sueldo. El propósito también puede ser estudiar, crear arte, cuidar a otros o ayudar en una iglesia. Si un formulario pide una meta laboral que no es de la persona, ayúdele a decir cuál es la suya.'
		),
		heading('Dónde encontrar ayuda'),
		list(
			'El Departamento de Rehabilitación de California ayuda a personas con discapacidad a prepararse, encontrar y conservar un empleo.',
			'Los centros de empleo America’s Job Centers of California ayudan sin costo a cualquier persona con la búsqueda, el currículum y la capacitación.',
			'El programa WIPA del Seguro Social ayuda a quien recibe SSI o SSDI a ver qué pasaría con sus beneficios si trabaja.',
			'Los colegios tienen una oficina para estudiantes con discapacidad, donde se organizan las adaptaciones.',
			'La ayuda legal y los centros de autoayuda de las cortes pueden explicar qué significa un antecedente y si se puede borrar.'
		),
		text(
			'El miedo a perder un cheque o Medi-Cal hace que muchas personas no lo intenten. No adivine sobre beneficios. Las reglas tienen muchos detalles y una palabra equivocada puede costar dinero. Acompañe a la persona a ver a un consejero de beneficios y deje que decida con datos.'
		),
		heading('Solicitudes y entrevistas'),
		text(
			'Un currículum muestra lo que una persona sabe hacer. Los años de recuperación o de cuidar a la familia guardan habilidades: seguir un plan, calmar a otros, tratar con oficinas. Las fechas y los empleos tienen que ser verdad. Qué contar de la salud lo elige la persona.'
		),
		text(
			'Practiquen las entrevistas en voz alta. Para un puesto de par habrá una pregunta sobre la experiencia vivida. Una buena respuesta es corta: algo que se aprendió y un ejemplo de cómo podría ayudar a otra persona. Nadie tiene que nombrar un diagnóstico ni una medicina.'
		),
		heading('Derechos en el trabajo'),
		text(
			'Según la Ley para Estadounidenses con Discapacidades (ADA), casi siempre se puede mantener en privado una condición de salud. Por regla general, quien contrata no puede preguntar por ella antes de hacer una oferta. Se puede pedir una adaptación razonable, como otro horario, un lugar más tranquilo o instrucciones por escrito. Para eso hay que compartir cierta información, y quien emplea debe guardarla en confidencia. Las tareas esenciales del puesto se mantienen.'
		),
		text(
			'En California, casi ningún empleador puede preguntar por antecedentes penales antes de una oferta condicional. Hay excepciones. Usted puede decirle a la gente que estos derechos existen y ayudarle a encontrar a alguien que sepa de leyes. Dar consejo legal no es su papel.'
		),
		heading('Su propio camino: estudio y examen'),
		text(
			'Póngase a prueba en sesiones cortas durante muchos días. Recordar de memoria sirve más que leer otra vez la misma página. Si quiere más tiempo u otra adaptación, envíe el formulario al menos 30 días antes y no reserve hasta que esté aprobado.'
		),
		text(
			'En el examen, fíjese en palabras como «primero» y «mejor». Cuando dos respuestas suenan amables, pregúntese cuál se queda en el papel de par y responde a esa palabra.'
		),
		heading('Las primeras semanas en el empleo'),
		text(
			'Si le dan sobre todo mandados, siéntese con quien le supervisa y con la descripción del puesto, y hablen de para qué está un par. Note quién en el trabajo podría ser un apoyo natural. Lo mismo vale para las personas que apoya: ¿quién en el nuevo lugar podría estar de su lado, y cómo van a seguir en contacto ustedes?'
		),
		text(
			'Si un empleo se acaba, primero escuche. Después pregunte qué salió bien y qué tendría que ser distinto la próxima vez.'
		),
		example(
			'La oferta',
			'Teodora, de 44 años, recibe SSI. Una florería le ofrece doce horas por semana. Le dice a Dmitri, su par, que va a decir que no. «¿Y si me lo quitan todo?». Dmitri no sabe la respuesta y lo dice. «¿Le ayudaría preguntarle a alguien cuyo trabajo es saberlo?». Llaman juntos a una consejera de beneficios, y Teodora hace sus propias preguntas. Dos semanas después tiene una hoja que muestra cuánto sería su cheque con doce horas y qué tendría que informar. La lee tres veces. «Entonces no es todo o nada», dice. Le pide a la florería trabajar por las tardes, porque su medicina le hace lentas las mañanas. No les dice por qué, y no le preguntan. El primer día le manda a Dmitri un mensaje: «Huelo a rosas».'
		),
		heading('En el examen'),
		text(
			'Las preguntas sobre el trabajo premian la respuesta que parte del deseo de la persona, conecta con quien tiene el conocimiento y deja en sus manos lo privado. Tenga cuidado con las respuestas que esperan a que alguien esté «listo», adivinan sobre beneficios o leyes, o hablan con una gerente sin permiso.'
		),
		attempt(
			'Haga la prueba.',
			'Escriba dos habilidades que ganó en un tiempo difícil, con palabras para un currículum.',
			'Responda en voz alta en un minuto: «¿Cómo usaría su propia experiencia en este trabajo?».',
			'Busque el centro de empleo más cercano y la oficina del Departamento de Rehabilitación.'
		)
	]
};
