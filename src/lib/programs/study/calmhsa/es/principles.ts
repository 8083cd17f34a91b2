import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Cuatro ideas sostienen el apoyo entre pares: mutualidad, empoderamiento, esperanza y respeto. Son palabras cortas con raíces largas. Este capítulo muestra cómo se ve cada una en un martes cualquiera y qué hacer cuando dos de ellas tiran hacia lados distintos.',
	blocks: [
		heading('Qué lo hace apoyo entre pares'),
		text(
			'En toda clínica trabaja gente amable. Lo que usted añade es que ya pasó por ahí, en su propia recuperación o como familia, y que lo usa con un propósito. Usted no trata ni juzga. Camina al lado de alguien durante una parte del camino. Y esa persona puede decir que no. Un apoyo que no se puede rechazar deja de ser apoyo entre pares, aunque la intención sea buena.'
		),
		heading('Mutualidad'),
		text(
			'Mutualidad quiere decir que dos personas se encuentran como iguales y que las dos pueden aprender. Usted no es quien ya llegó, ni la otra persona quien anda perdida. En la práctica son cosas pequeñas. Se sientan en el mismo tipo de silla. Usted pregunta antes de escribir. Dice «no sé» cuando no sabe. Planea con la persona y no por ella.'
		),
		text(
			'No significa repartir el tiempo por mitades. El encuentro es para la otra persona, y usted tiene un papel, un horario y deberes. Lo mutuo es el respeto, no la carga. Deje que le conmuevan y le enseñen, y lleve su propio dolor a su propio apoyo.'
		),
		heading('Empoderamiento'),
		text(
			'Nadie puede entregarle poder a otra persona como quien da una taza de té. Lo que sí puede es despejar el camino hacia el poder que ella tiene. A mucha gente le dijeron durante años lo que no puede hacer. Así que busque la fortaleza en la historia y devuélvasela en palabras. Dé información sobre todas las opciones, con lo bueno y lo malo de cada una. Después deje que la persona decida, y siga a su lado cuando elija lo que usted no elegiría.'
		),
		list(
			'Pregunte «¿qué ha pensado?» antes de contar qué haría usted.',
			'Haga con la persona, luego a su lado, luego cada vez menos.',
			'Deje en sus manos la pluma, el teléfono y la última palabra.',
			'Hable de los riesgos con claridad. El derecho a intentar incluye el de equivocarse.',
			'Note cada decisión tomada, también las pequeñas.'
		),
		heading('Esperanza'),
		text(
			'La esperanza no es «todo va a salir bien». Es la confianza tranquila de que esta persona puede tener una vida que quiera, y usted se la guarda hasta que ella pueda sostenerla otra vez. La lleva en la forma de cumplir su palabra y en la forma de vivir. Su presencia dice más que un consejo: alguien estuvo en ese lugar y ahora está aquí. Cuando hay poca esperanza, haga más pequeño el paso. El capítulo sobre la esperanza cuenta más.'
		),
		heading('Respeto'),
		text(
			'El respeto empieza por el nombre bien dicho. Está en la puntualidad, en las palabras que usted anota y en el chiste que no hace. Significa que la fe, el idioma, la familia, el cuerpo y el camino de recuperación de una persona son suyos. Usted puede pensar distinto y seguir a su lado. El respeto también dice la verdad. Ocultarle a alguien una regla o un límite «para que no se altere» es tratarle como a un niño.'
		),
		heading('Cuando los principios chocan'),
		text(
			'A veces el respeto por una decisión y la preocupación por una vida tiran hacia lados distintos. O un juez ordenó un tratamiento y usted cree en la libre elección. Usted no puede quitar la orden. Sí puede hallar cada decisión que cabe dentro de ella: qué grupo, qué día, qué decirle al juez, de qué hablan ustedes. Y cuando alguien está en peligro, usted busca ayuda de forma abierta y con la persona. Pregunte pronto a quien le supervisa. Ser fiel a los principios no es quedarse a solas con ellos.'
		),
		example(
			'La camioneta',
			'Jordan apoya a un hombre llamado Héctor, que tiene que ir a un programa por orden de un juez. «Así que usted es otro guardia», dice Héctor en la camioneta. «Entiendo que lo parezca», dice Jordan. «No puedo cambiar la orden. Sí puedo decirle qué se le informa al juez, y qué tendría que avisar yo: si usted u otra persona está en peligro». Pasan dos semáforos en silencio. «¿Hay algo en esta semana que le toque elegir a usted?», pregunta Jordan. Héctor se ríe un poco. «El asiento», dice. Al otro día se sienta adelante. Con las semanas hallan más: el grupo de los jueves, porque es en español; una carta al juez con sus propias palabras; un sábado sin hablar de programas. Cuando termina la orden, Héctor sigue en el grupo de los jueves. Nadie se lo pidió.'
		),
		heading('En el examen'),
		text(
			'Si dos respuestas suenan amables, elija la que deja más poder en la persona. Pregunte de cada una: ¿quién decide aquí, quién habla, quién tiene la pluma? Las que rescatan, empujan, prometen o creen saber más suelen ser las más débiles.'
		),
		attempt(
			'Haga la prueba.',
			'Diga cada uno de los cuatro principios en una frase suya, sin mirar.',
			'Piense en una ayuda que le hizo sentirse menos. ¿Qué principio faltaba?',
			'Cambie esta frase: «Usted tiene que ir al grupo». Deje la decisión en la persona.',
			'Nombre una decisión que le costaría respetar. ¿Qué preguntaría?'
		)
	]
};
