import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Un grupo puede hacer lo que una sola persona no puede: deja que la gente se necesite entre sí. Este capítulo trata de cómo abrir y sostener un grupo de apoyo entre pares, de los problemas que surgen, y de las herramientas de autoayuda y cómo ofrecerlas.',
	blocks: [
		heading('Qué lo hace un grupo de pares'),
		text(
			'En un grupo de apoyo entre pares nadie recibe tratamiento y nadie es experto. Personas que han vivido algo parecido se reúnen porque quieren, comparten lo que desean y escuchan. Quien facilita es una de ellas, con una tarea. Usted cuida el tiempo, los acuerdos y la puerta. También comparte, de vez en cuando y poco, para que siga siendo un círculo y no un escenario.'
		),
		text(
			'Venir es libre, e irse también. Si por estar ahí la gente recibe puntos, privilegios o una marca en el expediente, ya no es un grupo de pares, aunque lo dirijan pares. Si su agencia lo pide, diga qué le haría al grupo y ofrezca otra forma.'
		),
		heading('Antes y al empezar'),
		text(
			'Elija un lugar al que sea fácil llegar y entrar. Ponga las sillas en círculo. Diga qué es el grupo, cuánto dura y que cada quien puede irse cuando quiera. Después hagan acuerdos entre todos. Muchos grupos eligen algunos de estos:'
		),
		list(
			'Hablamos de nuestra propia vida y no nos decimos unos a otros qué hacer.',
			'Lo que se dice aquí se queda aquí. Quien facilita dice con claridad qué no podría guardar, como una vida en peligro.',
			'Cualquiera puede pasar y nadie tiene que explicar por qué.',
			'Habla una persona a la vez y tiene turno quien lo quiera.',
			'Respetamos los caminos, los nombres y las palabras de cada quien.'
		),
		text(
			'Usted no puede prometer que los demás guarden un secreto. Puede decirlo y pedir que cada persona comparta solo lo que esté bien para ella.'
		),
		heading('Sostener el círculo'),
		text(
			'El silencio no es una falta. Cuente hasta diez antes de llenarlo. Las preguntas abiertas ayudan: «¿Qué le trajo hoy?» o «¿Qué le ayudó a pasar la semana?». Que sea fácil responder y fácil pasar.'
		),
		text('Hay cosas que surgen en casi todos los grupos:'),
		list(
			'Alguien habla mucho. Dele las gracias, recuerde el acuerdo sobre los turnos e invite a otros.',
			'Alguien da consejos. Agradezca el interés y pregunte qué le sirvió en su propia vida. Después pregunte a la otra persona qué quiere del grupo.',
			'Alguien llora. No lo apure. Pregunte qué le haría bien ahora: seguir, estar en silencio, salir con alguien.',
			'Dos personas chocan. Baje la velocidad, nombre lo que le importa a cada una y vuelva a los acuerdos.',
			'Alguien puede estar en peligro. Pregunte de forma directa y, si puede, en privado. Que la otra persona que facilita sostenga el grupo mientras usted busca ayuda.'
		),
		text(
			'Dos personas facilitan mejor que una. Una puede salir mientras la otra se queda. La mejor señal es cuando los miembros empiezan a hacer su trabajo. Deje que abran, que cuiden el tiempo o que lleven una noche.'
		),
		heading('Herramientas de autoayuda'),
		text(
			'Una herramienta de autoayuda es algo que la gente usa para sí: escribir, respirar, una lista de lo que me hace bien, una caminata, música, oración, un plan para los días duros, una carta que dice qué quiero si no puedo hablar. Algunas tienen nombre y curso propio, como WRAP o los grupos de personas que oyen voces.'
		),
		text(
			'La herramienta es de quien la usa. Ofrezca, muestre y dé un paso atrás. «A algunas personas les sirve. Pruébela, cámbiela o déjela». No llene el plan de otra persona ni revise si lo hizo. Si se vuelve tarea, o si termina en un expediente sin un sí claro, ya no es autoayuda.'
		),
		example(
			'La silla vacía',
			'Los martes se reúne un grupo al fondo de una panadería en Holyoke. Facilitan Wilma y Teo. Esta noche un joven, André, está sentado cerca de la puerta con el abrigo puesto. Cuando le toca, niega con la cabeza. «Pasar está bien», dice Wilma, y siguen. Más tarde el señor Roy habla diez minutos de su antiguo jefe. La gente mira el piso. «Gracias, señor Roy», dice Teo. «Oigo lo injusto que fue. Me gustaría oír qué hacen otros con un enojo viejo». Una mujer cuenta que escribe cartas y las quema. André se ríe. «Yo boxeo», dice. Es su primera palabra aquí. Al final Wilma pregunta quién quiere abrir la próxima semana. Nadie contesta. Entonces el señor Roy levanta la mano. «Yo podría hacer la pregunta», dice. «Y después callarme».'
		),
		heading('En el examen'),
		text(
			'Las preguntas sobre grupos suelen mostrar a alguien que dirige con fuerza y a alguien que escucha bien. Busque la respuesta que vuelve a los acuerdos, cuida el derecho a pasar y da poder a los miembros. Con las herramientas, busque la elección: la persona la escoge, la cambia y se la queda. Las respuestas en que quien facilita enseña, juzga o informa pocas veces son las mejores.'
		),
		attempt(
			'Haga la prueba.',
			'Escriba cinco acuerdos para un grupo al que usted querría ir.',
			'Busque una frase amable para alguien que ya habló diez minutos.',
			'Elija una herramienta que le ayude y descríbala en tres frases, sin venderla.',
			'Piense en un grupo que dejó. ¿Qué le habría hecho quedarse?'
		)
	]
};
