import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'La cultura es la forma en que la gente le da sentido a la vida: qué significa el dolor, quién puede ayudar, qué se dice en voz alta. Este capítulo trata de acercarse a la persona dentro de su cultura, y de las reglas y los muros que también marcan su salud.',
	blocks: [
		care(
			'Este capítulo habla de racismo, exclusión y miedo a las autoridades. Puede parar y volver cuando quiera.'
		),
		heading('Más que comida y fiestas'),
		text(
			'La cultura es el idioma, la fe y el país donde se nació. También es ser una persona sorda, servir en el ejército, ser trans, haber vivido en la calle o en prisión. Cada quien pertenece a varias culturas a la vez, y usted también. Unas influyen en otras. Una mujer negra que usa silla de ruedas no encuentra el racismo un día y los escalones otro. Los encuentra juntos.'
		),
		heading('La humildad antes que el saber'),
		text(
			'La competencia cultural es saber y poder hacer cosas: conseguir un intérprete, preguntar cómo se saluda a una persona mayor. La humildad cultural es la actitud que va debajo. Nunca se termina de aprender. Usted revisa sus propias ideas. Recuerda quién tiene el poder en la sala. Y deja que la persona sea quien mejor conoce su vida.'
		),
		text(
			'Lo que usted lee sobre un grupo sirve para empezar a preguntar. «Algunas familias que conozco lo hacen así. ¿Cómo es en la suya?». No es la respuesta. Esto vale sobre todo cuando comparten un origen.'
		),
		heading('La palabra de la persona'),
		text(
			'Alguien dice depresión. Otra persona dice nervios, el corazón pesado, susto, una prueba de Dios. Quédese con esa palabra y pregunte: ¿Cómo se siente? ¿Qué lo causó? ¿Quién ayuda con esto en su comunidad? Los curanderos, la oración, las ceremonias y los cantos pueden ser parte de un plan de recuperación. No hace falta compartir una creencia para respetarla. Si alguien le pide rezar y usted no reza, dígalo con amabilidad y quédese a su lado.'
		),
		text(
			'Cuando una costumbre se cruza con la medicina, como en un ayuno, usted no da la respuesta. Ayuda a la persona a preguntarle con tiempo a quien receta.'
		),
		heading('El idioma'),
		list(
			'Las normas nacionales para los servicios de salud (llamadas CLAS) dicen que la ayuda con el idioma se ofrece sin costo. Nadie debería tener que llevar ni pagar un intérprete.',
			'Quien interpreta debe tener formación. No les toca a los niños.',
			'Mire a la persona y no al intérprete. Háblele de «usted», con frases cortas, y haga pausas.',
			'Pregúnteles a las personas sordas cómo prefieren comunicarse. Que alguien asienta no significa que las notas sirvieron.',
			'Use el nombre y los pronombres que la persona le da. Si se equivoca, corrija en pocas palabras y siga.'
		),
		heading('Los muros alrededor'),
		text(
			'Alguien falta a cuatro citas y el expediente dice «sin motivación». Pregunte por el camino: dos autobuses, dos horas, un jefe que no da permiso. La competencia estructural es buscar el muro antes que el defecto. Los muros están hechos de dinero, distancia, leyes, vivienda, racismo y una historia de daños. Si una persona le dice que no confía en las clínicas por lo que les hicieron a personas como ella, créale. Pregunte qué la haría sentirse más segura.'
		),
		text(
			'Hay preguntas que les tocan a otros. Si alguien quiere saber si un beneficio puede dañar su caso de inmigración, no adivine y no anote la situación de nadie. Ayúdele a llegar a una oficina de ayuda legal de confianza y busquen juntos comida o refugio para hoy.'
		),
		heading('Sus propios lentes'),
		text(
			'Toda persona tiene prejuicios. Quizá los vea en cosas pequeñas: con quién acorta las visitas, el enojo de quién le asusta. Notarlo no le hace mala persona. Llévelo a supervisión y cambie lo que hace.'
		),
		example(
			'La silla junto a la puerta',
			'Keoni apoya al señor Sok, que llegó de Camboya cuando era joven. En tres visitas ha dicho que todo está bien y que no quiere molestar a nadie. Alguien del equipo cree que esconde algo. Keoni no adivina. Pide un intérprete de jemer con formación, aunque el señor Sok habla algo de inglés, y le pregunta dónde quiere sentarse. Él toma la silla junto a la puerta. «¿Hay algo de lo que hacemos aquí que usted haría de otra forma?», pregunta Keoni. Hay una pausa larga. El señor Sok dice que cada vez le piden firmar papeles que no puede leer. Donde él fue joven, eso era peligroso. La semana siguiente los papeles están en jemer, y Keoni le ha contado a quien lo supervisa que otros pueden necesitarlos. El señor Sok viene con su esposa. Ella tiene preguntas.'
		),
		heading('En el examen'),
		text(
			'Busque la respuesta que le pregunta a esta persona y no adivina por un grupo. Prefiera intérpretes con formación y sin costo, y cambios en el servicio antes que presión sobre la persona. Tenga cuidado con las respuestas que tratan a todos igual, que presumen lo que usted sabe o que mandan a la persona con «alguien de los suyos» sin que lo pida.'
		),
		attempt(
			'Haga la prueba.',
			'Nombre cuatro culturas a las que pertenece. ¿Cuál no vería un desconocido?',
			'¿Qué se decía en su casa sobre la salud mental o el consumo de sustancias? ¿Qué no se decía nunca?',
			'Piense en un servicio que conoce. Nombre un muro que deja fuera a la gente y algo pequeño que podría bajarlo.',
			'Escriba dos preguntas sobre la palabra que alguien usa para su malestar. Empiece con «qué» o «quién».'
		)
	]
};
