import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'El apoyo entre pares empieza con una idea: las personas pueden mejorar y mejoran. Este capítulo trata de la esperanza, de lo que significan la recuperación y el bienestar, y de cómo llevarlos a una primera conversación.',
	blocks: [
		heading('La esperanza es algo que se hace'),
		text(
			'La esperanza no es un discurso. Quien ha oído muchas promesas quizá no crea en una más. Lo que sí puede creer es lo que ve: que usted llegó cuando dijo que llegaría, que escuchó hasta el final, que preguntó qué quería antes de decir lo que usted piensa.'
		),
		text(
			'Usted también lleva la esperanza de una forma que nadie más del equipo puede. Ha vivido algo parecido, o acompañó a alguien que lo vivió. No hace falta contar toda la historia. Muchas veces basta una frase: «Hubo un tiempo en que yo tampoco veía un camino. Encontré uno, y no era el que esperaba». Después vuelve a escuchar. La historia que cuenta aquí es la de la otra persona.'
		),
		text(
			'La esperanza también es honesta. Usted no promete que todo estará bien en primavera ni que un plan va a funcionar. Dice lo que sabe: que el cambio es posible, que pocas veces va en línea recta y que hoy no tendrá que caminar sin compañía.'
		),
		heading('Qué significa la recuperación'),
		text(
			'La agencia federal de salud mental y consumo de sustancias, SAMHSA, describe la recuperación como un proceso de cambio. Con él, las personas mejoran su salud y bienestar, viven una vida que ellas mismas dirigen y buscan llegar hasta donde son capaces. Fíjese en lo que esa idea no dice. No dice que desaparezca cada síntoma. No dice que todos deban dejar de consumir igual y el mismo día. No dice que otra persona decida.'
		),
		text('La misma agencia nombra cuatro cosas que sostienen una vida en recuperación:'),
		list(
			'Salud: tomar decisiones que cuidan el cuerpo y la mente.',
			'Hogar: un lugar seguro y estable donde vivir.',
			'Propósito: cosas que hacer cada día y que tienen sentido, como el trabajo, el estudio, cuidar a otros o crear arte.',
			'Comunidad: personas que dan apoyo, amistad, amor y esperanza.'
		),
		text(
			'Estas cuatro ayudan a escuchar. Cuando alguien habla del trabajo que perdió, quizá habla de su propósito. Cuando alguien no puede dormir en un albergue, el hogar y la salud son un solo problema. No hace falta arreglar las cuatro. Puede preguntar cuál importa más esta semana.'
		),
		text(
			'Hay muchos caminos. Hay quien usa medicinas, quien se apoya en la fe, en un grupo, en la familia o en el tiempo a solas con un perro y un camino largo. La mayoría usa varios y los cambia con los años. El camino de usted le sirvió a usted. Es un ejemplo, no una receta.'
		),
		heading('El bienestar es la persona completa'),
		text(
			'El bienestar mira todas las partes de una vida a la vez: cuerpo, sentimientos, mente, espíritu, amistades, trabajo, dinero y el lugar donde se vive. Cuando una parte mejora, muchas veces levanta a otra. Quien empieza a caminar cada mañana quizá duerma mejor. Quien duerme mejor quizá responda con más facilidad una carta sobre la vivienda.'
		),
		text(
			'Por eso, empiece donde la persona tiene energía, no donde empieza el formulario. El apoyo basado en fortalezas pregunta: ¿qué ya está funcionando? ¿Cómo logró pasar la semana? ¿Quién lo notó? Las respuestas son las herramientas con las que van a construir.'
		),
		heading('Un tropiezo no es el final'),
		text(
			'La recuperación tiene días duros. Alguien puede volver al hospital o consumir de nuevo después de meses. Las palabras que usted elige en ese momento importan mucho. «Fracasó» cierra la puerta. «Volvió, y para eso hace falta fuerza. ¿Qué aprendió sobre lo que le ayuda?» la deja abierta. La resiliencia, el poder de levantarse otra vez, crece cuando a uno lo tratan con respeto en su peor momento.'
		),
		example(
			'La tercera visita',
			'Jordan apoya a una mujer que ha dicho poco en dos visitas. En la tercera ella dice: «Todos me piden metas. Yo tenía metas. Míreme». Jordan no discute ni le da una lista de servicios. «Parece que han usado las metas para mostrarle lo que no hizo», dice Jordan. «A mí también me cansó esa palabra. ¿Hubo algo que hiciera un poco más fácil la semana pasada?». Al rato ella cuenta que su hermana la llama los domingos. El resto del tiempo hablan de eso: cómo son las llamadas y si le gustaría una segunda en la semana. Fue un paso pequeño, suyo, y era la primera meta que se ponía en un año. Nadie tuvo que llamarla así.'
		),
		heading('En el examen'),
		text(
			'Las preguntas sobre esperanza y recuperación suelen contar una escena y preguntar qué hace primero la persona que da apoyo. Busque la respuesta que escucha, pregunta por los deseos de la persona y construye sobre una fortaleza. Tenga cuidado con las respuestas que dan consejos enseguida, prometen un resultado o cuentan una larga historia propia.'
		),
		attempt(
			'Haga la prueba. Puede escribirlo o solo pensarlo; nadie lo recoge.',
			'Recuerde una vez en que la confianza de alguien le ayudó a seguir. ¿Qué hizo esa persona, más que decir?',
			'Ponga su propia esperanza en una frase que pueda compartir en diez segundos.',
			'Escriba dos preguntas abiertas que busquen una fortaleza. Empiece con «qué» o «cómo».',
			'Diga una frase para alguien que tuvo un tropiezo. Léala en voz alta. ¿Abre una puerta?'
		)
	]
};
