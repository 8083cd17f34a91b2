import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'La tercera competencia central es ser agente de cambio. Quien trabaja como CPS apoya a las personas una por una, y también ayuda a que los programas y quienes los dirigen crean en la sanación. Este capítulo muestra cómo se hace un cambio sin gritar y sin rendirse.',
	blocks: [
		heading('Por qué el cambio es parte del trabajo'),
		text(
			'Una persona puede salir de una buena charla con usted llena de esperanza, y chocar enseguida con una regla o un comentario que se la quita. Por eso no basta con apoyar a la gente de una en una. El curso de Massachusetts dice que un CPS comparte sabiduría, fuerza y esperanza con quienes usan los servicios, con profesionales de la salud mental y con quienes deciden las políticas. Lo que esa gente cree decide lo que ofrece.'
		),
		heading('Tres niveles'),
		list(
			'Con una persona: muestra que sanar es posible y ayuda a que la gente use su propia voz.',
			'En un programa: pregunta por hábitos, palabras y reglas, y lleva la experiencia de quienes los viven.',
			'En el sistema: participa en consejos, audiencias y formaciones, y ayuda a que otros participen.'
		),
		text(
			'Nadie trabaja en los tres todos los días. Empiece donde está. Conviene elegir algo que les importe a las personas que apoya y en lo que usted pueda influir.'
		),
		heading('Su historia con un propósito'),
		text(
			'Las ideas cambian más cuando conocemos a alguien que cuando leemos datos. Esa es su fuerza. Antes de hablar con personal o estudiantes, pregúntese qué quiere que hagan distinto. Elija dos o tres momentos que muestren qué ayudó y qué estorbó. Deje fuera los detalles que solo impresionan. Termine con una cosa que puedan probar. Planee quién le acompañará después.'
		),
		text(
			'Su historia es suya. Puede decir qué partes se usan y cambiar una frase que le rebaja. Las historias de otras personas son de ellas, y no le toca a usted ofrecerlas.'
		),
		heading('Preguntas que abren puertas'),
		text(
			'Casi todas las reglas tuvieron una razón. «¿Para qué se puso?» invita a pensar. Después muestre qué causa hoy. No tiene que ganar en la reunión. Con quien no está de acuerdo, muchas veces sirve más una charla a solas: oír lo que ha visto, contar lo que usted ha visto y buscar algo pequeño que probar.'
		),
		text(
			'La vergüenza rara vez ayuda. Quien se siente atacado busca cómo defenderse. No quiere decir que calle cuando se daña a alguien. Entonces actúa e informa, como dicen sus deberes, y de las ideas habla después.'
		),
		heading('Abrir puertas a otros'),
		text(
			'El cambio más hondo es que la gente hable por sí misma. Pregunte qué quiere. Encuentre la reunión, el formulario, el transporte. Ayude a preparar. Acompañe si se lo piden. No ocupe la silla que es de otra persona, aunque a los demás les cueste menos escucharle a usted. Si es el único par en un comité, pida un segundo asiento. Una sola silla es fácil de pasar por alto.'
		),
		heading('Los derechos son una herramienta'),
		text(
			'La ley de Massachusetts nombra derechos de quienes están en programas y hospitales del Departamento de Salud Mental. Entre ellos están el uso razonable y privado del teléfono, el correo cerrado, las visitas y un lugar humano con privacidad. Hay oficiales de derechos humanos cuya tarea es ayudar. Usted no da consejo legal. Puede contar que estos derechos existen, acompañar a hablar con esa persona y preguntar a quien le supervisa qué debe informar usted.'
		),
		heading('Durar'),
		text(
			'El cambio es lento y la esperanza se cansa. Busque aliados, también entre el personal. Anote lo que se ha movido, aunque sea poco. Reparta el trabajo. Descanse antes de amargarse. Otras personas empezaron antes que usted y otras van a seguir.'
		),
		example(
			'La tabla de la entrada',
			'En un programa de crisis de Springfield, a quien llega lo recibe un guardia con una tabla de apuntes. Lucía, que es CPS, recuerda una tabla así de su peor noche. Les pregunta a dos huéspedes qué les habría gustado encontrar en la puerta. Uno dice: «Una silla». La otra dice: «Mi nombre». Lucía lo lleva a su supervisora, y juntas le preguntan a la gerente para qué era la tabla. «Por los incendios», dice. «Tenemos que saber quién está dentro». Acuerdan probar algo un mes: alguien saluda, ofrece asiento y pregunta el nombre, y la lista se llena después. A los dos huéspedes les piden que digan cómo funciona. Resulta que al guardia tampoco le gustaba la tabla. Pasado el mes, la silla se queda.'
		),
		heading('En el examen'),
		text(
			'Busque la respuesta que empieza por las personas afectadas, pregunta antes de acusar y les deja su voz. Son más débiles las que lo hacen todo por la gente, avergüenzan a un colega o lo dejan pasar. También lo es un paso grande dado a solas.'
		),
		attempt(
			'Haga la prueba.',
			'Nombre una regla o un hábito que daña a la gente donde usted está. ¿Para qué se puso?',
			'¿A quién le afecta y cómo podría preguntarle?',
			'Planee cinco minutos de su historia para el personal. ¿Qué cosa podrían probar?',
			'Anote dos aliados y algo pequeño que ya se ha movido.'
		)
	]
};
