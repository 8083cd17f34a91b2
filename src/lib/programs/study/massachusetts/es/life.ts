import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Los servicios pueden ayudar a alguien a pasar el día. No pueden darle una vida a nadie. Este capítulo trata de cómo la gente descubre qué quiere, cómo se acerca a eso y cómo usted acompaña sin tomar el timón.',
	blocks: [
		heading('Una vida, no un plan de servicios'),
		text(
			'Pregunte en una sala de espera qué quiere la gente y quizá oiga: «Tomarme la medicina. No volver al hospital». Muchas veces esas metas son de otra persona. La vida que uno quiere está hecha de otras cosas: la llave de la propia puerta, un trabajo que alguien necesita, quien llama los domingos, un hijo, un perro, un lugar junto al agua.'
		),
		text(
			'A algunas personas les dijeron tanto tiempo lo que no podían hacer que dejaron de desear en voz alta. «No sé» puede querer decir «duele tener esperanza». Por eso, no apure. Las ganas vuelven despacio, a quien recibe preguntas y confianza.'
		),
		heading('La sanación la dirige cada persona'),
		text(
			'La capacitación de Massachusetts dice que la sanación es un proceso que cada persona dirige. La persona decide qué significa, hacia dónde va y a qué ritmo. No es lo mismo que dejarla sola. Usted vuelve. Pregunta. Cuenta lo que le ayudó cuando quieren oírlo. Confía los días en que la persona no puede.'
		),
		text(
			'También significa que la gente puede correr riesgos, como todo el mundo. El amor, el trabajo y una mudanza pueden salir mal. El derecho a probar y a fallar se llama a veces la dignidad del riesgo. A usted le toca pensarlo con la persona: ¿Qué espera? ¿Qué le preocupa? ¿A quién llamaría si saliera mal?'
		),
		heading('De un deseo a un paso'),
		text(
			'Un deseo no tiene que ser realista para servir. Debajo de un gran deseo hay una razón, y esa razón se puede vivir de muchas maneras. Un hombre que quiere ser piloto quizá ame las máquinas, la distancia o que le confíen algo. Nadie tiene que renunciar al gran deseo para empezar por una parte pequeña.'
		),
		list(
			'Escuche la energía. ¿Cuándo cambia la voz?',
			'Pregunte qué hay detrás: «¿Qué sería lo bueno de eso?».',
			'Busque lo que ya está: habilidades, personas, cosas que antes funcionaron.',
			'Encuentren un paso tan pequeño que se pueda dar esta semana, y que lo nombre la persona.',
			'Después pregunte cómo le fue.'
		),
		text(
			'Si la persona solo quiere descansar, el descanso puede ser el paso. Un año de descanso después de diez años duros no es falta de metas.'
		),
		heading('Hacia el mundo'),
		text(
			'Es fácil que una vida se llene de servicios: un programa, un grupo, una camioneta. Pueden ser buenos. Pero si a todos los que le conocen les pagan por eso, algo falta. Busque con la gente lugares comunes: un coro, una cancha, una iglesia o un templo, una clase, un huerto, una reunión del barrio.'
		),
		text(
			'El trabajo es un deseo que muchos tienen y muchos temen, porque los beneficios pueden cambiar con el sueldo. No hace falta que usted conozca esas reglas, y adivinar podría costarle mucho a alguien. Ayude a encontrar una persona con formación en consejería de beneficios y deje que decida con datos reales.'
		),
		text(
			'La ley puede ayudar. La Ley para Estadounidenses con Discapacidades protege del trato injusto por una discapacidad. En el caso Olmstead, de 1999, la Corte Suprema dijo que tener en instituciones a personas que podrían y quieren vivir en la comunidad puede ser discriminación. Usted no da consejo legal. Puede decir que hay derechos y ayudar a buscar a quien los conoce.'
		),
		heading('Su propia vida'),
		text(
			'Usted también está construyendo una. La gente la ve, más de lo que oye lo que usted dice. El trabajo es parte de ella y no debería ser toda. Conserve algo que no tenga nada que ver con esto.'
		),
		example(
			'El acordeón',
			'Benny vive desde hace nueve años en una residencia de Worcester. Su plan dice «mejorar la higiene». Roberta, especialista en apoyo entre pares, le pregunta qué hacía antes un buen sábado. Benny se mira las manos. «Tocaba en bodas», dice. «Acordeón. Polcas. La banda de mi tío». Lo vendieron hace mucho. Roberta no se pone a buscar un acordeón. Pregunta cómo eran esos sábados y él habla media hora: el camino, las salchichas, la anciana que lloró al oírlo. «De todo eso, ¿qué le gustaría volver a tener?», pregunta ella. «Ser la música de alguien», dice Benny. Su primer paso es llamar a un primo. En primavera toca dos canciones, con un instrumento prestado, en una cena de la iglesia. Se lavó el pelo. Nadie se lo pidió.'
		),
		heading('En el examen'),
		text(
			'Cuando aparezca un plan, una meta o un sueño, fíjese de quién es. Las respuestas fuertes preguntan qué quiere la persona, toman en serio el deseo, buscan fortalezas y dejan que ella elija el paso. Las débiles achican el sueño «para ser realistas», ponen metas por la persona o prometen que va a funcionar.'
		),
		attempt(
			'Haga la prueba.',
			'Escriba diez cosas que quiere. No se pregunte si son realistas.',
			'Tome una. ¿Qué hay detrás? Escriba tres maneras de vivirlo.',
			'Nombre un paso tan pequeño que lo pueda dar antes del domingo.',
			'Piense en alguien que confió pronto en usted. ¿Qué hizo?'
		)
	]
};
