import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Toda conversación entre dos personas cruza alguna frontera. Este capítulo trata de encontrarse con alguien cuyo mundo no se parece al suyo, aprender de esa persona y trabajar lado a lado sin quitarle el mando.',
	blocks: [
		care(
			'Este capítulo habla de racismo, de personas que quedan fuera y de palabras que hieren. Pare cuando quiera.'
		),
		heading('La cultura es más que un país'),
		text(
			'Al oír «cultura», mucha gente piensa en comida, banderas y fiestas. Es mucho más. La cultura es lo que un grupo da por sentado: cómo saludar, qué es privado, quién decide en una familia, qué significa el dolor, cuándo pedir ayuda. Cada persona pertenece a varias a la vez. Alguien puede ser caboverdiana, abuela, del sindicato, católica y oír voces. Ninguna de esas cosas, por sí sola, dice quién es.'
		),
		text(
			'Los servicios también tienen su cultura. Tienen sus palabras, su amor por los formularios y sus ideas sobre el tiempo y el riesgo. Si usted lleva mucho ahí, quizá ya no la vea. Quien entra por primera vez la ve enseguida.'
		),
		heading('Alguien que aprende, no alguien que ya sabe'),
		text(
			'Ningún curso le puede enseñar todas las costumbres de Lawrence, Lowell, New Bedford o Mashpee. Y aunque pudiera, la persona que tiene delante quizá no las siga. Por eso la habilidad no es saber. Es seguir con curiosidad y humildad. Suele llamarse humildad cultural y tiene dos lados:'
		),
		list(
			'Hacia la otra persona: usted pregunta, escucha y deja que le cuente qué importa en su vida y cómo se llama.',
			'Hacia usted: nota lo que da por sentado, de dónde viene y a quién deja fuera.'
		),
		text(
			'Conserve las palabras de la gente. Si alguien habla de los nervios, de un corazón pesado o de un espíritu, esa es la palabra. No hace falta compartir la creencia para respetarla. Usted pregunta: «¿Cómo ha sido eso?» y «¿Qué le ha ayudado antes?».'
		),
		heading('Colaborar es compartir el mando'),
		text(
			'Colaborar es más que ser amable con quien es distinto. Quiere decir que las dos personas tienen algo que aportar y que las dos deciden. Tres hábitos ayudan:'
		),
		list(
			'Preguntar pronto cómo le gusta que le llamen, en qué idioma piensa mejor y quién más debería estar en la conversación.',
			'Buscar la puerta cerrada: un folleto en un solo idioma, unas escaleras, un cobro, una reunión a la hora de rezar.',
			'Preguntar quién falta cuando se hacen los planes e invitarle antes de que el plan esté hecho.'
		),
		text(
			'El idioma es una de las primeras puertas. La persona tiene derecho a entender lo que se dice sobre su vida. Pida un intérprete con formación. Un hijo, un primo o un par con buena voluntad no lo reemplazan cuando se habla de salud o de derechos.'
		),
		heading('El poder es parte de esto'),
		text(
			'A algunas personas las siguen en las tiendas y a otras no. A algunas las dañaron hospitales, policías o escuelas por su color, su acento o a quién aman. Si alguien no confía en el lugar donde usted trabaja, puede tener buenas razones. No hace falta defenderlo. Puede decir: «Gracias por decírmelo. ¿Qué haría que esto valiera su tiempo?».'
		),
		text(
			'Usted se va a equivocar. Dirá mal un nombre o usará el pronombre que no era. Una buena reparación es corta: decirlo bien, pedir perdón, seguir y practicar. Si da una explicación larga, la otra persona acaba cuidándole a usted.'
		),
		example(
			'El café del domingo',
			'Mercy, especialista en apoyo entre pares en Brockton, apoya a doña Lita, que vino de Cabo Verde hace cuarenta años. El equipo escribió que está «aislada» y que le conviene un grupo. Mercy le pregunta cómo es su semana. Doña Lita se ríe. Los domingos hay nueve personas en su cocina. Lo que le falta es con quién estar los miércoles por la noche, cuando piensa en su hijo que murió. En su iglesia no se habla de cómo murió. Mercy no le ofrece un grupo. Pregunta: «¿Hay alguien en esa mesa que también lo extrañe?». Al rato doña Lita nombra a una sobrina. Mercy pregunta si puede contarle al equipo lo de los domingos. «Cuénteles», dice ella. «Y dígales que el café lo hago yo». La palabra «aislada» sale del plan. El miércoles queda entre las dos mujeres y la sobrina.'
		),
		heading('En el examen'),
		text(
			'Espere escenas en que la manera de ver de alguien difiere de la de quien ayuda. Busque la respuesta que pregunta en vez de adivinar, que usa las palabras de la persona y que consigue un intérprete con formación. Tenga cuidado con las que hablan de lo que «ellos» hacen en cierta cultura, las que tratan igual a todo el mundo o las que hacen que alguien hable por un grupo entero.'
		),
		attempt(
			'Haga la prueba. Puede escribirlo o pensarlo mientras camina.',
			'Nombre cuatro grupos de los que usted es parte. ¿Cuál se nota primero? ¿Cuál no se ve?',
			'Escriba algo que su familia daba por sentado sobre pedir ayuda.',
			'Piense en un lugar que conoce. Encuentre una puerta cerrada y escriba una pregunta que podría hacer sobre ella.',
			'Diga en voz alta una reparación corta por un nombre que dijo mal.'
		)
	]
};
