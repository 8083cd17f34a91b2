import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Aprobar el examen es un comienzo. Este capítulo trata de los años que siguen: cómo aprovechar la supervisión, seguir aprendiendo, renovar a tiempo, elegir una especialización y mantenerse bien en el trabajo.',
	blocks: [
		heading('La supervisión es para usted'),
		text(
			'La supervisión es una conversación regular con alguien que le ayuda a hacer bien el trabajo entre pares. El estado fija qué debe tener y aprender quien supervisa a los pares de Medi-Cal. Quien supervisa bien sabe qué hacen y qué no hacen los pares, y le ayuda a mantenerse en su papel. La supervisión sirve para tres cosas:'
		),
		list(
			'Hacer bien el trabajo: notas, normas, privacidad, ética.',
			'Mejorar: qué salió bien, qué costó, qué probar ahora.',
			'Mantenerse bien: cómo le toca el trabajo, antes de que le desgaste.'
		),
		text(
			'Lleve cada vez una o dos preguntas reales y cuente qué intentó. Pida lo que necesita: «Quiero practicar cómo decir que no» o «Esa llamada me sacudió». La supervisión no es terapia. Para su propia recuperación usted tiene a su propia gente. Si nadie arriba conoce el trabajo entre pares, pida a su agencia un tiempo regular con un par que tenga experiencia.'
		),
		heading('Educación continua'),
		text(
			'Para renovar necesita 20 horas de educación continua cada dos años. Seis de ellas son de leyes y ética. Al renovar usted declara que cumplió las horas, y le pueden pedir pruebas. Por eso, guarde de cada curso el certificado, la fecha, las horas y el tema. La regla es guardarlos dos años.'
		),
		text(
			'Antes de pagar un curso, haga una pregunta: ¿la entidad certificadora lo acepta para la renovación? No todo buen curso cuenta. Y hay mucho que aprender que no da horas: de otros pares, de los libros, de las personas que apoya.'
		),
		heading('Renovar sin prisas'),
		list(
			'Anote la fecha en que vence su certificación. Ponga un aviso seis meses antes.',
			'Puede presentar la solicitud hasta 90 días antes de esa fecha. Hágalo al principio de ese tiempo.',
			'Tenga listas sus horas: 20 en total, seis de ellas de leyes y ética.',
			'Lea otra vez el Código de Ética y vuelva a firmarlo.',
			'Pague la cuota de renovación. Era de $80 la última vez que miramos; las cuotas pueden cambiar.'
		),
		text(
			'Si pasa la fecha, la certificación queda vencida. Volver cuesta más, y cuanto más espere, más pasos hay. Si la vida se complica, escriba pronto a la entidad certificadora y pregunte qué es posible.'
		),
		heading('Especializaciones'),
		text(
			'Después de certificarse puede profundizar. Hay cuatro áreas, cada una con un curso de 40 horas:'
		),
		list(
			'Pares que son madres, padres, familiares o cuidan de alguien: una familia acompaña a otra.',
			'Atención en crisis: apoyo en las horas en que todo parece fuera de alcance.',
			'Personas sin vivienda: apoyo que empieza donde la persona está.',
			'Personas con asuntos en el sistema de justicia: apoyo durante y después de la cárcel, la prisión o la corte.'
		),
		text(
			'Estos cursos se suman a la certificación. Por sí solos no certifican. Puede hacer más de uno. Elija según las personas a las que siente el llamado de apoyar. Se han ofrecido becas; pregunte qué hay ahora.'
		),
		text(
			'Si usted se muda a California con una certificación vigente de otro estado, también hay un camino. Pide horas de trabajo, educación continua, tres cartas y el mismo examen.'
		),
		heading('Espacio para crecer'),
		text(
			'Hay pares que llegan a dirigir grupos, capacitar, supervisar o ayudar a cambiar las normas. Hay quien se queda veinte años en el apoyo directo y mejora cada año. Las dos cosas son crecer. Busque a otros que hacen este trabajo: una red de pares, una conferencia, alguien que le guíe, una amistad en otro condado. Acompañe a un par más nuevo, como alguien le acompañó. Y ponga su propio plan de bienestar en el mismo calendario que su renovación.'
		),
		example(
			'La carpeta',
			'Rosa lleva once meses con su certificación. Está cansada y algo aburrida. «¿Cuándo fue la última vez que sintió que aprendía?», le pregunta su supervisora. Rosa piensa en una madre cuyo hijo había sido detenido. No supo qué decir sobre la corte. Miran lo que se ofrece. Rosa encuentra un curso de seis horas de leyes y ética que cuenta para renovar, y un lugar en el curso sobre justicia la próxima primavera. Esa noche hace una carpeta en su teléfono y toma una foto de cada certificado. Cuenta nueve horas; necesita 20. Faltan trece meses. Por primera vez el número parece un plan y no una amenaza. A la siguiente reunión lleva una pregunta suya.'
		),
		heading('En el examen'),
		text(
			'Estas preguntas premian al par que pide apoyo pronto, conoce los límites de lo que ha aprendido y sigue aprendiendo. Las respuestas débiles esperan hasta que hay un daño, le esconden un error a quien lo supervisa o aceptan, porque alguien lo pidió, una tarea para la que el par nunca se preparó.'
		),
		attempt(
			'Haga la prueba.',
			'Escriba una pregunta que llevaría esta semana a la supervisión.',
			'Anote lo que ha aprendido desde su última capacitación. ¿De qué tiene certificado?',
			'Ponga dos fechas en un calendario: seis meses y 90 días antes de que venza una certificación que empezara hoy.',
			'¿Cuál de las cuatro especializaciones le llama? Diga por qué en una frase.',
			'Nombre a una persona que podría guiarle y a otra a quien usted podría animar.'
		)
	]
};
