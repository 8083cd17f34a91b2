import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'El estigma es una marca que otras personas le ponen a alguien. Hace que la gente no pida ayuda, no la reciba y no crea merecerla. Este capítulo nombra sus formas y lo que se puede hacer ante cada una.',
	blocks: [
		care(
			'Este capítulo muestra palabras y actos que duelen a quienes usan drogas o viven con una condición de salud mental. Vaya a su ritmo.'
		),
		heading('Dónde vive el estigma'),
		text(
			'Muchas veces pensamos que el estigma son palabras groseras. Esa es una forma, y quizá la más fácil de ver. Otras se esconden en reglas y costumbres, y una se esconde dentro de la persona. Si puede nombrar la forma, puede encontrar qué hacer.'
		),
		heading('Entre personas'),
		text(
			'Es la palabra «drogadicto», la risa, el asiento que queda vacío en el autobús. Viene de extraños y también de quienes nos quieren. Lo que ayuda es el contacto: los estudios y el sentido común coinciden en que la gente cambia de opinión cuando llega a conocer a alguien, más que cuando le dan datos. Un par que hace bien su trabajo, a la vista de todos, cambia una clínica.'
		),
		text(
			'Las palabras son herramientas. Nombre primero a la persona: «una persona que usa drogas», «un hombre que oye voces», «ella ha pasado por mucho». Diga «volvió a consumir» y no «está sucio». Y después siga a la persona. Si alguien se llama a sí mismo adicto en recuperación y lo dice con orgullo, esa es su palabra y usted no la corrige.'
		),
		heading('En las instituciones'),
		text(
			'Aquí el daño viene de una regla o de una rutina. Un albergue que rechaza a la gente por una prueba positiva. Un programa de tratamiento que da de baja a alguien justo por lo que vino a tratar. Un hospital que escribe «busca drogas» en un expediente, y durante años no se atiende un dolor real. Nadie tiene que ser cruel para que esto funcione. Basta con que nadie pregunte.'
		),
		text(
			'Lo que ayuda es la defensa de derechos. Primero con la persona: ¿qué quiere decir y quiere que usted esté a su lado? Después con el sistema: lleve el caso a quien le supervisa, pida la norma, pregunte para qué se hizo y muestre lo que causa.'
		),
		heading('En las leyes'),
		text(
			'El estigma puede estar escrito en la ley. Hay reglas sobre empleo, vivienda, custodia o beneficios que dejan fuera a la gente mucho después de que cambió su vida. No tiene que ser especialista. Puede saber dónde hay ayuda legal y puede contar que un antecedente no siempre es la última palabra: algunos se pueden borrar y algunas negativas se pueden apelar.'
		),
		heading('Por asociación'),
		text(
			'La marca puede pasar a quienes están cerca. La madre a la que le dicen que algo habrá hecho mal. El farmacéutico que no quiere a «esa gente» en su tienda. El médico al que le advierten que su clínica tendrá mala fama. Las familias lo sienten hondo y muchas veces callan. Los pares familiares lo conocen desde dentro, y una sola frase puede aliviarlo: «Usted no causó esto y no está sin compañía».'
		),
		heading('Hacia dentro'),
		text(
			'La forma más dura es la que una persona llega a creer. «Me lo merezco». «¿Para qué intentarlo?». Se llama autoestigma o estigma internalizado. Quien lo siente quizá no pida el trabajo, no vaya al médico o se quede con quienes le hacen daño. Discutir no ayuda mucho. Ayuda el trato con respeto, una y otra vez. También ayuda conocer a otros que pasaron por lo mismo y tener un papel en el que se es necesario.'
		),
		text(
			'Hay personas que cargan varias marcas a la vez: por su diagnóstico, su piel, su idioma, a quién aman, dónde nacieron o haber estado en la cárcel. No solo se suman; cada una cambia cómo se sienten las otras. Responder a la cultura es preguntar y aprender, no adivinar.'
		),
		heading('Qué hacemos con el nuestro'),
		text(
			'Los pares no estamos libres de estigma. Podemos mirar mal un camino que no es el nuestro: la medicina, la reducción de daños, la fe, a quienes todavía consumen. Nótelo, llévelo a su supervisión y deje que guíen las metas de la persona. Cuídese también. Oír en el trabajo los viejos nombres que le ponían puede doler, y está bien decirlo.'
		),
		example(
			'La nota en el expediente',
			'Jordan acompaña a un hombre llamado Ray a una cita por una muela que le duele. La recepcionista mira la pantalla y dice, para que oiga toda la sala: «Tiene una alerta». Ray se da la vuelta para irse. Jordan le pregunta en voz baja: «¿Quiere irse o quiere que yo diga algo?». Ray se encoge de hombros: «Diga algo». Jordan le habla con calma: «El señor Ortiz tiene una cita por una muela. ¿Podemos hablar de su expediente en un lugar privado?». Los llevan a un cuarto. Después de la visita Ray cuenta que ha dejado perder tres muelas por esa alerta. En las semanas siguientes Jordan le ayuda a pedir, por escrito, qué dice la nota y cómo corregirla, y la clínica empieza a hablar de cómo usa las alertas. Ray guarda una copia de la carta. Dice que nunca antes había guardado una.'
		),
		heading('En el examen'),
		text(
			'Si una pregunta muestra estigma, busque la respuesta que primero respeta la decisión de la persona, habla con calma y trabaja sobre la causa. Avergonzar a quien habló mal, o hablar por alguien sin preguntarle, son respuestas más débiles.'
		),
		attempt(
			'Haga la prueba.',
			'Elija tres palabras que ha oído sobre personas como usted. Escriba qué preferiría oír.',
			'Piense en una regla de donde vive o trabaja que deja fuera a la gente. ¿Qué forma de estigma es?',
			'Diga en voz alta una frase para un familiar que siente vergüenza.',
			'Nombre un camino de recuperación que le cuesta respetar. ¿Qué le podría preguntar a quien lo eligió?'
		)
	]
};
