import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Hay poder en todas las salas, también en aquella donde dos pares se encuentran como iguales. Este capítulo trata de verlo, compartirlo, usar bien el conflicto y ser fiel a lo que usted defiende cuando no es fácil.',
	blocks: [
		care(
			'Este capítulo habla de fuerza, de trato injusto y de cortes. Vaya despacio y deje fuera lo que necesite.'
		),
		heading('Tres clases de poder'),
		text(
			'Poder es ser capaz de que algo pase. No es malo en sí. Lo que cuenta es cómo se usa. Ayuda conocer tres clases:'
		),
		list(
			'Poder sobre: alguien decide por otra persona, con una llave, una regla, una firma o una amenaza.',
			'Poder con: la gente junta lo que sabe y lo que puede hacer.',
			'Poder interior: la sensación propia de que uno puede actuar y de que cuenta.'
		),
		text(
			'Muchas personas que usan servicios han conocido mucho poder sobre ellas. Algunas ya no sienten el poder interior. El apoyo entre pares va al revés: poder con, para que crezca el poder interior.'
		),
		heading('El poder que usted tiene'),
		text(
			'Usted es un par y también le pagan. Quizá tenga llaves, escriba notas, esté en reuniones y conozca historias de gente que sabe poco de la suya. Decir «somos iguales en todo» lo esconde. Dígalo con claridad: «Sí tengo que escribir algo. Mírelo conmigo». Después comparta todo el que pueda:'
		),
		list(
			'Que la persona elija el lugar, el tema y la duración de sus conversaciones.',
			'Decir pronto qué puede guardar en privado y qué no.',
			'Preguntar antes de hablar de ella y, si se puede, hacerlo con ella presente.',
			'Pasar lo que sabe: cómo funciona una reunión, quién decide, qué se puede pedir.'
		),
		text(
			'Y cuidado con el rescate. Hablar por alguien que podía hablar, o hacer lo que podía hacer, se siente bien. Pero el poder se queda con usted.'
		),
		heading('El conflicto no es el final'),
		text(
			'Donde a la gente le importan los demás hay conflicto. Muchos aprendimos a devolver el golpe, a ceder o a irnos. Hay un cuarto camino: ir hacia él con respeto. Hable con la persona, no de ella. Diga lo que vio y lo que eso le hizo. Pregunte cómo lo ve ella. Busquen qué necesita cada quien y solo después una respuesta.'
		),
		text(
			'Cuando dos personas que usted apoya están en conflicto, el conflicto es de ellas. Usted puede ofrecer lugar, tiempo y calma. No lleva recados ni dicta sentencia. Si una tiene mucho más poder que la otra, o si alguien puede salir herido, busque ayuda primero. Una charla entre personas que no están seguras no es solución.'
		),
		heading('Integridad con presión'),
		text(
			'Hay integridad cuando lo que dice, lo que defiende y lo que hace van unidos. En este papel la presión para doblarse puede ser suave. Le piden comprobar que alguien tomó sus pastillas. Le piden convencer a alguien, «porque confía en usted». Los colegas bromean y usted quiere encajar. Cada vez es un paso corto, y después de diez usted ya es «del» sistema.'
		),
		text(
			'Se puede decir que no y seguir siendo amable. «Eso cambiaría lo que soy para ella. ¿Qué le preocupa? Quizá haya otra forma». No hace falta ganar. Hace falta hablar claro, ofrecer lo que pueda y llevarlo a quien le supervisa. El código de ética está para apoyarse en él: el de Massachusetts vale también para quienes se están formando.'
		),
		text(
			'La integridad se ve también al reparar. Usted olvidará una llamada, hablará de más, faltará a su palabra. Dígalo sin excusas. Pregunte qué ayudaría. Después hágalo.'
		),
		example(
			'El mensaje',
			'Ximena trabaja en un programa de Lynn. El equipo quiere que un hombre llamado Arthur acepte una casa nueva. «A usted la escucha», dice la gerente. «Dígale que es lo mejor que va a conseguir». Ximena se siente halagada y luego siente un nudo. «No puedo vendérsela», dice. «Si lo hago, él tiene una persona menos con quien pensar. Pero ustedes podrían invitarlo y mostrarle el lugar. Yo lo acompaño si él quiere». La gerente suspira y calla. Después dice: «Está bien. El jueves». Ximena le cuenta todo a Arthur, también que le pidieron convencerlo. Él la mira un rato. «Me lo contó», dice. El jueves va, con una lista de nueve preguntas. Ocho las escribió él.'
		),
		heading('En el examen'),
		text(
			'En una pregunta sobre el poder, fíjese en quién decide al final de cada respuesta. La fuerte devuelve la elección, habla claro del poder del propio par y va primero con la persona indicada. Cuidado con las que obedecen sin decir nada, pelean en público, actúan en secreto o rescatan.'
		),
		attempt(
			'Haga la prueba.',
			'Anote tres clases de poder que usted tiene en un lugar de su vida.',
			'Complete: «No puedo hacer eso, porque… Lo que sí puedo hacer es…».',
			'Piense en un pleito. Diga lo que vio, lo que sintió y lo que necesitaba, en tres frases cortas.',
			'Recuerde una disculpa que le hizo bien. ¿Qué tenía?'
		)
	]
};
