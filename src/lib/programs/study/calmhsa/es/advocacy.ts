import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Abogar es ayudar a que una voz se oiga. Este capítulo muestra cómo hacerlo al lado de la persona y no por encima de ella, cómo alzar la voz dentro de un sistema y dónde termina el papel de un par.',
	blocks: [
		heading('¿De quién es la voz?'),
		text(
			'De muchas personas que usan los servicios se ha hablado durante años. Por eso la primera regla es una pregunta: «¿Qué quiere que pase y qué papel quiere que yo tenga?».'
		),
		text(
			'Usted puede respaldar una decisión que no tomaría. Le toca asegurarse de que la persona sepa qué puede pasar después y de que sus palabras lleguen. Si la decisión pone a alguien en peligro, es otra cosa: dígaselo a la persona y avise enseguida a quien le supervisa.'
		),
		heading('Tres tamaños'),
		list(
			'Hablar por uno mismo: la persona habla y usted le ayuda a encontrar las palabras, practicar y prepararse.',
			'Abogar por una persona: con su acuerdo, usted está a su lado o dice algo que ella le pidió decir.',
			'Abogar ante el sistema: usted trabaja para cambiar una regla o costumbre que frena a muchas personas.'
		),
		text(
			'Empiece por el primer tamaño siempre que pueda. Cada vez que alguien habla por sí mismo y se le escucha, le necesita a usted un poco menos. Cuando le toque hablar por alguien, sea breve y devuelva la palabra.'
		),
		heading('Ayudar a que crezca una voz'),
		text(
			'Decir lo que uno necesita en una sala llena de personal es una habilidad, y las habilidades crecen a pasos pequeños. Pregunte qué es lo único que no puede faltar. Ayude a ponerlo en papel en dos o tres frases, con palabras de la persona. Practiquen. Acuerden una señal que diga «necesito una pausa».'
		),
		text(
			'Después, pregunte cómo le fue antes de decir cómo lo vio usted. Quien consiguió la mitad de lo que quería quizá hizo algo que nunca había hecho. Nómbrelo.'
		),
		heading('Conozca las puertas'),
		text('No hace falta ser especialista en derechos. Sí hace falta saber qué puertas hay:'),
		list(
			'Una queja formal trata de cómo atendieron o trataron a alguien. Quien recibe del condado servicios de salud mental de Medi-Cal la puede presentar por escrito o de palabra.',
			'Una apelación es para una decisión, como un servicio negado o recortado. Si la apelación no lo resuelve, puede haber derecho a una audiencia imparcial estatal.',
			'Cada condado tiene defensores de los derechos de los pacientes. Revisan las quejas sobre derechos de quienes están en instituciones de salud mental.',
			'La ayuda legal responde preguntas sobre desalojos, beneficios, inmigración y cortes. Usted no.'
		),
		text(
			'Las cartas traen fechas. Cuando alguien le muestre una negativa o un papel de la corte, léanlo juntos para ver la razón, el plazo y la forma de responder. Después ayude a llegar pronto con la persona indicada.'
		),
		heading('Alzar la voz dentro del sistema'),
		text(
			'A veces es su propia agencia la que hace daño: una regla, un formulario, la forma de hablar en una reunión. Usted tiene una mirada que a otros les falta. Acuda primero a quien le supervisa. Lleve lo que ha visto, sin nombres ni chismes. Pregunte para qué es la regla y proponga algo que se pueda probar. Una pregunta tranquila muchas veces mueve más que una fuerte, porque la gente puede cambiar sin quedar mal.'
		),
		text(
			'Cuide también su papel. Alguien del equipo puede pedirle que convenza a una persona de un plan o de una firma. Un par no presiona. Puede decir: «Yo no convenzo a nadie, pero con gusto le pregunto qué cambiaría». Eso le enseña al equipo para qué está usted.'
		),
		example(
			'Seis palabras en una tarjeta',
			'Naomi apoya a Darnell, a quien la medicina le hace temblar las manos. Es barbero. Dos veces quiso decírselo a la doctora, y dos veces dijo: «Estoy bien». Naomi no se ofrece a decírselo por él. Le pregunta: «Si ella oyera una sola cosa, ¿cuál debería ser?». Él lo piensa. «Mi trabajo está en mis manos». Ella lo escribe en una tarjeta y se la da. Practican en la sala de espera, y él le pide que entre y no diga nada, salvo que él se toque la oreja. Lee la tarjeta en voz alta. La doctora deja la pluma y le pregunta qué ha notado. Él nunca se toca la oreja. Al salir dice que olvidó una pregunta. «¿Quiere mandársela?», dice Naomi. Él mismo escribe el mensaje, esa misma noche.'
		),
		heading('En el examen'),
		text(
			'Busque la respuesta que primero le pregunta a la persona, luego le ayuda a hablar y solo después habla por ella. Prefiera el camino abierto, como hablar con quien le supervisa o presentar una queja formal, a actuar a espaldas de alguien. Tenga cuidado con las respuestas que rescatan, amenazan, dan consejo legal o médico o revelan algo que la persona contó.'
		),
		attempt(
			'Haga la prueba. Toma diez minutos y nadie la recoge.',
			'Piense en una vez en que alguien habló por usted. ¿En qué acertó y qué le faltó?',
			'Escriba en dos frases una cosa que una doctora o una oficina debería saber de usted. Dígala en voz alta.',
			'Elija una regla de donde trabaja o recibe servicios que frena a la gente. Escriba una pregunta tranquila para quien está a cargo.',
			'Averigüe cómo se llama en su condado el programa que defiende los derechos de los pacientes, y una oficina de ayuda legal.'
		)
	]
};
