import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'A este trabajo usted trae todo lo que es: su pasado, sus esperanzas, sus días cansados. Este capítulo trata de saber qué le mueve, ver pronto el desgaste y crear el apoyo que le permite estar bien y seguir siendo útil.',
	blocks: [
		care(
			'Este capítulo habla de desgaste, de recuerdos dolorosos y de la recaída de una persona que trabaja como par. Léalo a su ritmo.'
		),
		heading('Saber qué le mueve'),
		text(
			'La autoconciencia es notar lo que pasa en usted mientras está con alguien: el pecho apretado, las ganas de arreglar, un golpe de enojo, una ola de lástima. Nada de eso está mal. Le dice algo. La pregunta es de quién es la necesidad que habla.'
		),
		text(
			'Su propia historia es una herramienta y también puede jalarle. Si le sostuvo la fe, quizá quiera fe para todos. Si su padre o su madre bebía, quizá sea cortante con quien bebe y tiene hijos. Si nadie vino por usted, quizá haga demasiado por otros. Cuando ve ese jalón, puede soltarlo y preguntarle a la persona qué quiere.'
		),
		text(
			'Todos llevamos imágenes de otras personas que no elegimos: por su edad, su piel, su idioma, su dinero, su género o un diagnóstico. Verlas es el primer paso. La curiosidad es el segundo.'
		),
		heading('Señales de desgaste'),
		text('El desgaste tiene varios nombres, y puede sentir más de uno a la vez:'),
		list(
			'El agotamiento laboral crece despacio por el trabajo mismo: sin fuerzas, con distancia de la gente y con la idea de que nada de lo que hace importa.',
			'El trauma secundario viene del trauma que se escucha: pesadillas, sobresaltos, imágenes que vuelven, no sentir nada.',
			'La fatiga por compasión es cuando el propio cariño empieza a secarse.',
			'Sus señales tempranas son solo suyas: menos sueño, cartas sin abrir, ninguna llamada a sus amistades.'
		),
		text(
			'Esto no es falta de carácter. Son riesgos conocidos de un trabajo que pide mucho. El agotamiento tiene además causas en el lugar de trabajo, como demasiadas personas que atender, poca voz o un trato injusto. Una caminata por la mañana no repara un puesto vacío. Dígale a quien le supervisa lo que la carga le hace al trabajo y pregunte qué puede cambiar.'
		),
		heading('Un plan para usted'),
		text(
			'Muchas personas en recuperación tienen un plan escrito para estar bien. Escríbalo en un buen día. Anote lo que le mantiene bien cada día, cuáles son sus primeras señales y qué hará ante cada una. Agregue quién puede decirle que ve una señal antes que usted.'
		),
		text(
			'El bienestar es más que el cuerpo: tiene que ver con los sentimientos, las amistades, el dinero, el sentido, el aprendizaje, el trabajo y el hogar. Un cambio pequeño en una parte puede ayudar a otra.'
		),
		text(
			'En la jornada, use pausas cortas. Entre dos visitas: respire despacio, tome agua, nombre una cosa que va a dejar ahí. En una visita, cuando se le acelere el corazón: sienta los pies en el suelo, respire más lento y vuelva a la persona.'
		),
		heading('La supervisión también es para usted'),
		text(
			'Una buena supervisión es un lugar para pensar. Usted lleva lo que salió bien, lo que le preocupa y lo que sintió. Trata de su crecimiento, de su apoyo y de la calidad y la ética del trabajo. No es terapia, y quien le supervisa no necesita saber su diagnóstico ni su medicina. Diga cómo está en el trabajo y qué necesita.'
		),
		text(
			'También tiene derecho a contar con otros pares: un grupo, una persona mentora, alguien en el mismo papel. Esto importa más cuando usted es el único par de un equipo.'
		),
		heading('Cuando se pone difícil'),
		text(
			'Trabajar como par no le libra de los tiempos duros. Los síntomas pueden volver. Puede haber una recaída. No es el fin de lo que usted vale ni de su trabajo. Acuda primero a sus propios apoyos y hable con quien le supervisa antes de ver a nadie. Un descanso, si lo necesita, es una herramienta y no un fracaso.'
		),
		example(
			'Cuatro horas de sueño',
			'Imani apoya a seis personas. Lleva una semana durmiendo cuatro horas por noche. Se dice que es el calor. El jueves un joven habla de la muerte de su abuela, e Imani se da cuenta de que no oyó el último minuto. Siente los pies, suelta el aire y dice: «Quiero oír bien esa parte. ¿Me la cuenta otra vez?». Después de la visita saca una tarjeta de la cartera. La escribió en primavera: «Tres noches sin dormir: llamar a Bea. Avisar en el trabajo». Llama a Bea, su amiga, y luego toca la puerta de su supervisora. Pasan dos visitas al lunes y dejan para después un informe. Nadie le pregunta su diagnóstico. Esa noche Imani duerme seis horas. Agrega una línea a la tarjeta: «Hacerlo la segunda noche».'
		),
		heading('En el examen'),
		text(
			'Las preguntas de este tema premian la respuesta que ve pronto el desgaste, lo dice a las personas adecuadas y deja la visita libre de las necesidades propias. Tenga cuidado con las respuestas que aguantan a solas, ocultan, dejan el trabajo por vergüenza o convierten en ayudante a la persona que se apoya.'
		),
		attempt(
			'Haga la prueba.',
			'Escriba sus tres primeras señales de que no está bien.',
			'Al lado de cada una, escriba algo que hará y una persona a quien se lo dirá.',
			'Elija una pausa de un minuto que pueda usar entre dos visitas y pruébela ahora.'
		)
	]
};
