import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'El apoyo entre pares es cálido y cercano, y también es un trabajo con límites. Este capítulo muestra cómo los límites protegen a las dos personas y cómo ayuda el Código de Ética cuando no está claro qué es lo correcto.',
	blocks: [
		care(
			'Este capítulo habla de regalos, dinero, romance y daño. Puede parar y volver cuando quiera.'
		),
		heading('Por qué hay límites'),
		text(
			'Un límite es una línea que dice para qué es esta relación. Es para la recuperación de la otra persona. Cuando la línea está clara, la persona sabe qué esperar. No tiene que preguntarse qué quiere usted de ella. No tiene que cuidarle a usted.'
		),
		text(
			'Los pares se encuentran como iguales y, aun así, hay una diferencia de poder. A usted le pagan. Puede leer expedientes. Quizá esté en reuniones donde se habla de la vida de la persona. A ella le puede dar miedo decirle que no. Los límites son la forma de usar ese poder con cuidado.'
		),
		heading('Amable, sin ser una amistad'),
		text(
			'Pueden reírse juntos, tomar un café en una cafetería y usted puede hablar de su propia vida. Una amistad también hace eso. La diferencia es la dirección. En una amistad las dos personas se apoyan. En el apoyo entre pares usted comparte para ayudar a la otra persona, y busca su propio apoyo en otra parte: con quien le supervisa, con su grupo, con su familia.'
		),
		text('Una prueba rápida antes de compartir algo suyo:'),
		list(
			'¿Para quién es? Si la respuesta honesta es «para mí», guárdelo para su propio apoyo.',
			'¿Es breve? Un minuto es mucho. Después devuelva la palabra.',
			'¿Puedo contarlo con calma? Una historia que todavía le sacude no está lista.',
			'¿Estaría bien si la persona la contara? Ella no tiene el deber de guardarla.'
		),
		heading('Líneas que no se mueven'),
		text(
			'Algunas líneas dependen del lugar y otras nunca se mueven. El Código de Ética dice con claridad lo que no puede hacer quien da apoyo entre pares. En palabras nuestras, estas son las que importan cada día:'
		),
		list(
			'Nada de romance ni de sexo con las personas que apoya.',
			'No pedir prestado, prestar, vender ni aceptar regalos que puedan influir en usted.',
			'No diagnosticar, no aconsejar sobre dosis, no dar terapia. Ese es el trabajo de otras personas.',
			'Nada de fuerza, amenazas ni vergüenza, y no imponer sus propias creencias.',
			'Ningún secreto que deje a alguien en peligro.'
		),
		heading('Dos papeles a la vez'),
		text(
			'En un pueblo o en una comunidad pequeña quizá ya conozca a la persona. Sus primos son amigos. Van al mismo grupo. Esto se llama una relación doble. No siempre está mal, pero siempre cuenta. Dígalo pronto a quien le supervisa. Pregunte si otra persona podría dar ese apoyo. Si no es posible, acuerden cómo se van a saludar en público y qué queda fuera de sus conversaciones.'
		),
		text(
			'En internet también cuenta. Una solicitud de amistad de alguien a quien apoya es una pregunta de límites. La mayoría de los programas dice que no a las cuentas personales. Dígalo con amabilidad y antes de que pase: «No me conecto en redes con las personas con quienes trabajo. Así cuido su privacidad».'
		),
		heading('Cuando no está claro'),
		text(
			'La ética no es una lista que se aprende de memoria. Es una forma de pensar cuando dos cosas buenas tiran hacia lados distintos, como respetar una decisión y preocuparse por la seguridad. Cuatro pasos ayudan:'
		),
		list(
			'Pare. Muy pocas cosas necesitan respuesta en este minuto.',
			'Nombre lo que tira: ¿qué valores del código están en cada lado?',
			'Pregunte. Para eso está quien le supervisa, y también las normas de su agencia.',
			'Actúe de forma abierta, escriba qué hizo y por qué, y hable de ello después.'
		),
		text(
			'Preguntar no es debilidad. Quien revisa, quien contrata y un examen buscan lo mismo: una persona que ve la pregunta a tiempo y no la carga sin ayuda.'
		),
		example(
			'Cuarenta dólares',
			'Avery apoya a un joven llamado Luis. Un viernes él dice que le van a cortar el teléfono y pide cuarenta dólares hasta el lunes. Avery tiene el dinero. También sabe lo que cambiaría: el lunes habría una deuda entre los dos, y las conversaciones sobre recuperación serían conversaciones sobre dinero. «No presto dinero a las personas que apoyo», dice Avery. «No es por usted. Quiero que nuestras conversaciones sigan siendo suyas. Veamos qué podemos hacer antes de las cinco». Llaman juntos a la compañía y consiguen una semana más. Avery le muestra un programa de teléfono de bajo costo y Luis llena él mismo el formulario. Ese mismo día Avery se lo cuenta a quien le supervisa. El límite no terminó la ayuda. Le dio una mejor forma.'
		),
		heading('En el examen'),
		text(
			'En una pregunta de ética, pregúntese primero a quién le sirve la respuesta. Busque la que mantiene claro el papel, avisa a quien le supervisa y sigue siendo amable. Las respuestas que resuelven a solas algo serio, o que se alejan de la persona sin explicar, pocas veces son las mejores.'
		),
		attempt(
			'Haga la prueba. Elija una y diga su respuesta en voz alta, como se la diría a la persona.',
			'Alguien le trae una pulsera de plata para darle las gracias. ¿Qué dice?',
			'Se encuentra en la tienda con una persona que apoya y usted va con sus hijos. ¿Qué habían acordado?',
			'Alguien pregunta si debe dejar su medicina. ¿Qué le toca decir a usted, y de quién es esa pregunta?',
			'Escriba el nombre de dos personas a quienes llamaría cuando un día de trabajo fue demasiado.'
		)
	]
};
