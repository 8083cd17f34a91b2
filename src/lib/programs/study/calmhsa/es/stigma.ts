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
			'Muchas veces pensamos que el estigma son palabras groseras. Otras formas se esconden en reglas y costumbres, y una se esconde dentro de la persona. Si puede nombrar la forma, puede encontrar qué hacer.'
		),
		heading('De una persona'),
		text(
			'Es la palabra «drogadicto», la risa, el asiento que queda vacío en el autobús. Viene de extraños y también de quienes nos quieren. Lo que ayuda es el contacto: la gente cambia de opinión cuando llega a conocer a alguien, más que cuando le dan datos. Un par que hace bien su trabajo, a la vista de todos, cambia una clínica.'
		),
		text(
			'Las palabras son herramientas. Nombre primero a la persona: «una persona que usa drogas», «un hombre que oye voces». Diga «volvió a consumir» y no «está sucio». Después siga a la persona. Si alguien se llama con orgullo adicto en recuperación, esa es su palabra y usted no la corrige.'
		),
		heading('En las instituciones'),
		text(
			'Aquí el daño viene de una regla o de una rutina. Un programa de tratamiento que da de baja a alguien por una prueba de drogas positiva, justo por lo que vino a tratar. Un hospital que escribe «busca drogas» en un expediente, y durante años no se atiende un dolor real. Nadie tiene que ser cruel para que esto funcione. Basta con que nadie pregunte.'
		),
		text(
			'Lo que ayuda es la defensa de derechos. Primero pregunte a la persona qué quiere decir y si quiere que usted esté a su lado. Después lleve la regla a quien le supervisa, pregunte para qué se hizo y muestre lo que causa.'
		),
		heading('En las leyes y los sistemas públicos'),
		text(
			'Esta forma se llama estructural. Está escrita en las leyes y en la manera de obrar de la protección de menores y de los servicios sociales, aunque hoy mucha gente acepta que el consumo de sustancias es una condición de salud y no un defecto de carácter. A una madre la pueden juzgar por su diagnóstico y no por cómo cuida a su hijo. Un trabajo, una vivienda o un beneficio puede seguir cerrado por un antecedente viejo. Sepa dónde hay ayuda legal: algunos antecedentes se pueden borrar y algunas negativas se pueden apelar.'
		),
		heading('Por asociación'),
		text(
			'La marca puede pasar a quienes están cerca. La madre a la que le dicen que algo habrá hecho mal. El farmacéutico que no quiere a «esa gente» en su tienda. El médico que dice: «Esa no es la gente que quiero en mi consultorio». Las familias muchas veces callan. Una sola frase puede quitarles ese peso: «Usted no causó esto, y no tiene que llevarlo a solas».'
		),
		heading('Hacia dentro'),
		text(
			'La forma más dura es la que una persona llega a creer. «Consumo, así que merezco el dolor». «¿Para qué intentarlo?». Se llama autoestigma o estigma internalizado. Quien lo siente quizá no pida el trabajo o se quede con quienes le hacen daño. Discutir no ayuda mucho. Ayuda el trato con respeto, una y otra vez. También ayuda conocer a otros que pasaron por lo mismo y tener un papel en el que se es necesario.'
		),
		text(
			'Hay personas que cargan varias marcas a la vez: por su diagnóstico, su piel, su idioma, a quién aman o haber estado en la cárcel. Cada una cambia cómo se sienten las otras. Pregunte y aprenda; no adivine.'
		),
		heading('Lo que cuesta'),
		text(
			'Juntas, estas formas separan a la gente de lo que necesita para sobrevivir: un médico, medicinas, una cama, trabajo, un hogar, sus propios hijos. Quien espera desprecio se aleja, hasta de una sala de emergencias. Trabajar contra el estigma mantiene viva a la gente.'
		),
		heading('Qué hacemos con el nuestro'),
		text(
			'Los pares no estamos libres de estigma. Podemos mirar mal un camino que no es el nuestro: la medicina, la reducción de daños, la fe, a quienes todavía consumen. Nótelo, llévelo a su supervisión y deje que guíen las metas de la persona.'
		),
		example(
			'La nota en el expediente',
			'Jordan acompaña a un hombre llamado Ray a una cita por una muela que le duele. La recepcionista mira la pantalla y dice, para que oiga toda la sala: «Tiene una alerta». Ray se da la vuelta para irse. Jordan le pregunta en voz baja: «¿Quiere irse o quiere que yo diga algo?». Ray se encoge de hombros: «Diga algo». Jordan le habla con calma: «El señor Ortiz tiene una cita por una muela. ¿Podemos hablar de su expediente en un lugar privado?». Los llevan a un cuarto. Después de la visita Ray cuenta que ha dejado perder tres muelas por esa alerta. En las semanas siguientes Jordan le ayuda a pedir, por escrito, qué dice la nota y cómo corregirla, y la clínica empieza a hablar de cómo usa las alertas.'
		),
		heading('En el examen'),
		text(
			'Si una pregunta muestra estigma, busque la respuesta que primero respeta la decisión de la persona, habla con calma y trabaja sobre la causa. Avergonzar a quien habló mal, o hablar por alguien sin preguntarle, son respuestas más débiles.'
		),
		attempt(
			'Haga la prueba.',
			'Elija tres palabras que ha oído sobre personas como usted. Escriba qué preferiría oír.',
			'Piense en una regla de donde vive o trabaja que deja fuera a la gente. ¿Qué forma de estigma es?',
			'Nombre un camino de recuperación que le cuesta respetar. ¿Qué le podría preguntar a quien lo eligió?'
		)
	]
};
