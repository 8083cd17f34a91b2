import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Un grupo puede lograr lo que no puede una sola persona: muestra que uno no es el único. Este capítulo trata de cómo cuidar ese espacio, para que la gente se sienta segura, escuchada y útil para los demás.',
	blocks: [
		heading('Qué es un grupo de pares'),
		text(
			'En un grupo de apoyo entre pares la ayuda va en todas las direcciones. Quien hoy vino a que lo escuchen quizá sea quien ayude la próxima semana. Usted es parte del grupo y tiene una tarea: cuidar el tiempo, la seguridad y el trato justo. No trata a nadie y no es quien tiene las respuestas.'
		),
		text(
			'Hay varias clases. Un grupo de apoyo mutuo se reúne en torno a algo que se comparte. Un grupo educativo de desarrollo de habilidades, que es parte del alcance de la práctica en Medi-Cal, ayuda a personas y familias a aprender juntas a enfrentar dificultades y resolver problemas. Sepa de qué clase es el suyo y dígalo en la invitación, para que la gente pueda elegir.'
		),
		heading('Antes de que lleguen'),
		text(
			'¿Se puede llegar en autobús? ¿Hay una hora que les sirva a quienes tienen hijos o trabajan de noche? ¿Es fácil entrar con silla de ruedas o andador? ¿Qué idiomas se van a hablar y hace falta un intérprete? Ponga las sillas de modo que todos se vean y sea fácil llegar a la puerta. Un círculo dice más sobre la igualdad que un discurso.'
		),
		text(
			'Si facilita con otra persona, planeen juntos. ¿Quién sale si alguien necesita hablar en privado? Después del grupo hablen a solas de lo que salió bien y de lo que vio cada quien.'
		),
		heading('Acuerdos, no reglas'),
		text(
			'Deje que el grupo haga sus propios acuerdos y revíselos cuando llegue gente nueva. Estos ayudan en casi todos los grupos:'
		),
		list(
			'Lo que se dice aquí se queda aquí. Cada quien promete por sí y no puede prometer por los demás.',
			'Cualquiera puede pasar, en cualquier momento, sin decir por qué.',
			'Hablamos desde nuestra propia vida y no damos consejos si nadie los pide.',
			'Habla una persona a la vez, y tiene turno quien lo quiera.',
			'Hay muchos caminos hacia la recuperación. Nadie tiene que ganar.'
		),
		text(
			'Diga al principio, con palabras claras, los límites de la privacidad: si alguien puede estar en peligro, usted tendrá que buscar ayuda. Así cada quien decide qué comparte.'
		),
		heading('Las herramientas en sus manos'),
		text(
			'Las preguntas abiertas empiezan con «qué» o «cómo» y dejan que cada quien responda a su manera. «¿Qué le ha ayudado a pasar una noche así?» saca a la luz fortalezas.'
		),
		text(
			'Cuando esperan la respuesta de usted, devuelva la pregunta al grupo: «¿Quién ha vivido algo parecido?». Cuando alguien dice lo que otros parecen sentir, nombre el lazo: «Oigo que dos de ustedes perdieron el contacto con su familia». Cuando llegue el silencio, déjelo estar un rato. Hay quien lo necesita para encontrar las palabras.'
		),
		heading('Momentos difíciles'),
		text(
			'Las lágrimas no necesitan arreglo. Vaya más despacio, dé las gracias a la persona y pregúntele qué le gustaría. Si dos integrantes chocan, nombre el acuerdo común y deje que cada quien hable de su experiencia. Si un chiste o una palabra hiere, dígalo con calma en el momento y busque después en privado a la persona a la que pudo dolerle.'
		),
		text(
			'Si alguien dice algo que le hace pensar en el suicidio o en otro peligro, no espere hasta el final. Su colega sigue con el grupo. Usted sale con la persona, le pregunta de forma directa y busca ayuda si hace falta. Si facilita sin colega, haga una pausa para todos y actúe igual.'
		),
		example(
			'La pregunta que volvió al grupo',
			'Mireille lleva un grupo los jueves en una biblioteca. Gus, que viene por primera vez, dice que no puede dormir desde que dejó el albergue. «Hay demasiado silencio», dice, y mira a Mireille. Ella lleva años durmiendo mal y conoce diez trucos. Mira al círculo. «¿Quién sabe cómo es eso, cuando el problema es el silencio?». Se levantan tres manos. Uno duerme con la radio prendida. Otro camina por el pasillo. Una mujer que no había hablado en un mes dice: «Llamo a mi propio buzón de voz y escucho a mi hija». Nadie se ríe. Gus le pregunta si le ayuda. «Algunas noches», dice ella. Al final Mireille le pregunta a cada quien cómo se va. «Menos raro», dice Gus. En toda la noche, Mireille dijo unas cuarenta palabras.'
		),
		heading('Un buen cierre y quién guía después'),
		text(
			'Guarde tiempo para cerrar. Una última ronda, aunque sea de una palabra, ayuda a calmarse. Diga dónde hay apoyo esta noche. Termine a la hora que dijo.'
		),
		text(
			'Con el tiempo, comparta la guía. Alguien puede abrir, alguien puede cuidar el reloj, alguien puede recibir a quien llega por primera vez. Un grupo que puede seguir sin usted es un logro.'
		),
		heading('En el examen'),
		text(
			'Las preguntas sobre grupos premian la respuesta que mantiene la igualdad y deja a cada quien decidir qué comparte. Busque: volver a los acuerdos, preguntar al grupo, hablar en privado de lo privado. Tenga cuidado con las respuestas que corrigen a alguien delante de todos, deciden por una persona o le ponen a usted a dar clase.'
		),
		attempt(
			'Haga la prueba. Nadie lo recoge.',
			'Escriba tres acuerdos con palabras que entendería una persona cansada.',
			'Convierta esto en una pregunta abierta: «¿Tiene apoyo en casa?».',
			'Diga en voz alta cómo explicaría los límites de la privacidad en veinte segundos.'
		)
	]
};
