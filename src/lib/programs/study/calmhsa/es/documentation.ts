import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Lo que usted escribe sobre una persona puede quedar muchos años. Este capítulo muestra cómo escribir notas ciertas, cortas y con respeto, que usted podría leerle en voz alta a la persona de quien tratan.',
	blocks: [
		care(
			'Muchos hemos leído palabras que duelen sobre nosotros en un expediente. Si esto se lo recuerda, tómese su tiempo.'
		),
		heading('Para qué escribimos'),
		text(
			'Una nota es parte del apoyo, no una tarea que viene después. Permite que se vea el avance de la persona. Permite que quien sigue continúe donde usted quedó, y así la persona no tiene que contarlo todo otra vez. También muestra que se dio un servicio, que Medi-Cal quizá pague.'
		),
		text(
			'Cada condado y cada agencia tiene sus formularios y sus plazos. Aprenda los suyos en la primera semana.'
		),
		heading('Qué lleva una nota'),
		text('Los formularios cambian. Casi todas las buenas notas responden las mismas preguntas:'),
		list(
			'¿Cuándo y dónde se vieron, cuánto tiempo y quién estuvo?',
			'¿Qué quería la persona del encuentro de hoy?',
			'¿Qué hicieron juntos y cómo sirve a una meta que es de ella?',
			'¿Qué dijo o hizo la persona? Use algunas de sus palabras.',
			'¿Qué sigue, quién lo hará y para cuándo?'
		),
		text(
			'Hay cosas que no van: un diagnóstico suyo, ideas sobre las causas, chismes, nombres de otras personas del programa y detalles privados que nadie necesita para dar el apoyo.'
		),
		heading('Hechos y opiniones'),
		text(
			'Un hecho es lo que habría captado una cámara. «Habló rápido y se levantó tres veces» es un hecho. «Estaba alterado» es una opinión, y «había dejado la medicina» es adivinar. Escriba lo que vio y oyó, y ponga al lado lo que dice la persona. Los hechos le sirven más al equipo que su conclusión, porque dejan lugar a causas en las que usted no pensó.'
		),
		text('El mismo momento se puede escribir para cerrar una puerta o para abrirla:'),
		list(
			'En lugar de «se negó a ir al grupo»: «hoy prefirió no ir al grupo; dijo que quería estar con su hermana».',
			'En lugar de «no cumple»: «dejó las pastillas porque le dan sueño; quiere preguntar por otras opciones».',
			'En lugar de «busca atención»: «me buscó cuatro veces esta mañana; dijo que las noches son difíciles».'
		),
		text(
			'Anote las fortalezas con el mismo cuidado que los problemas. Si faltan, quien lea después conocerá a una persona que solo tiene dificultades.'
		),
		heading('Escribirla con la persona'),
		text(
			'Algunas agencias permiten escribir la nota con la persona en los últimos minutos del encuentro. Usted puede preguntar: «¿Qué fue lo más útil hoy? ¿Qué ponemos sobre eso?». Aunque no se haga así, puede contarle qué escribe y para qué. La persona también tiene derecho a pedir ver su expediente de salud y a pedir una corrección. Usted puede mostrarle cómo empezar.'
		),
		heading('Cierta, a tiempo y suya'),
		text('Unas pocas reglas valen en todas partes:'),
		list(
			'Escriba poco después del encuentro, dentro del plazo. Si se atrasó, dígalo. No ponga una fecha anterior.',
			'Anote el tiempo que de verdad duró. Alargarlo para cobrar puede ser fraude.',
			'No copie una nota vieja cambiándole la fecha.',
			'Corrija los errores a la vista, como pide su agencia, para que se vean las primeras palabras y el cambio.',
			'Firme lo que usted hizo, con su propia contraseña, y nada más.'
		),
		heading('Cuando algo salió mal'),
		text(
			'Después de una crisis, una amenaza o una herida, primero cuide a las personas. Luego escriba el mismo día: las palabras de la persona, las horas, a quién llamó, qué se hizo y qué se acordó. Muchas agencias tienen otro formulario para incidentes. Si tuvo que compartir algo para cuidar la seguridad de alguien, escriba qué compartió, con quién y por qué.'
		),
		example(
			'Dos notas',
			'Rosalind, que empieza como par, le muestra un borrador a su supervisora: «Ben estuvo flojo y de mal humor. Se negó a buscar trabajo. Se le indicó cumplir». La supervisora pregunta qué pasó. Ben había llegado a tiempo, aunque durmió dos horas. Dijo que el sitio de empleos pregunta por los años sin trabajar y que no sabe cómo explicar tres años de hospital. De eso habían hablado. «Usted oyó todo esto», dice la supervisora, «y la nota lo esconde». Rosalind escribe otra vez: «Ben llegó a tiempo después de dormir dos horas. Dijo que quiere trabajar y que no sabe cómo explicar tres años vacíos. Escribimos dos frases que podría usar. El martes las va a practicar conmigo». Después se la muestra a Ben. Él la lee dos veces. «Ese soy yo», dice.'
		),
		heading('En el examen'),
		text(
			'Busque la respuesta que dice la verdad, se queda en los hechos, usa las palabras de la persona, une el trabajo con su meta y respeta el plazo y las normas. Tenga cuidado con las que dejan fuera lo que se debe escribir, las que complacen a un colega con una pequeña mentira o las que suenan clínicas.'
		),
		attempt(
			'Haga la prueba.',
			'Recuerde una conversación de esta semana. Escriba tres hechos sobre ella y ninguna opinión.',
			'Tome una palabra que duele y que vio en un expediente. Escriba qué pudo haber dicho en su lugar.',
			'Escriba una nota de cinco líneas sobre un encuentro inventado. Léala en voz alta como si la persona estuviera a su lado.',
			'Anote dos preguntas para un futuro empleo sobre las notas, como el plazo y quién puede leerlas.'
		)
	]
};
