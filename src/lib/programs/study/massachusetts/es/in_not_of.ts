import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'La segunda competencia central tiene un nombre corto: «en» el sistema, pero no «del» sistema. Usted trabaja dentro de una agencia y conserva otra manera de ver a la gente. Este capítulo trata de hacer las dos cosas a la vez, y de qué ayuda cuando tiran hacia lados distintos.',
	blocks: [
		heading('Dos mitades de una idea'),
		text(
			'«En» quiere decir que es parte del lugar. Tiene colegas, un horario, alguien que le supervisa, reglas. La gente puede encontrarle ahí. «No del» quiere decir que no toma la manera en que el sistema mira a la gente. No evalúa a nadie, no maneja a nadie y no habla de la gente como casos. Se encuentra con las personas como quien ya se sentó en la misma silla.'
		),
		text(
			'Importan las dos mitades. Un par que solo está «en» se vuelve personal como cualquiera, y la gente pierde aquello para lo que le contrataron. Un par que solo es «no del» se queda fuera, se queja y no puede cambiar nada. La destreza está en pararse en medio y seguir con buen trato.'
		),
		heading('Trabajar bien con los demás'),
		text(
			'La ley y las normas de su agencia le obligan como a todos: privacidad, seguridad, notas, informes. Cumplirlas bien no es rendirse. Da confianza, y la confianza es lo que después le deja decir cosas difíciles. Aprenda qué hacen los demás y por qué. Casi todos llegaron ahí para ayudar. Se puede no estar de acuerdo con una práctica y respetar a quien la hace.'
		),
		heading('Cómo se pierde el papel'),
		text(
			'Nadie decide dejar de ser par. Pasa poco a poco, casi siempre por querer pertenecer. Se llama desviación del papel. Fíjese en señales como estas:'
		),
		list(
			'Habla más de síntomas que de la vida.',
			'Cuenta menos de su propia historia, porque parece inseguro o poco profesional.',
			'Hace tareas que le ponen por encima de la gente, como vigilar, contar o revisar.',
			'Siente que tiene que lograr que alguien haga algo.',
			'Le alivia que una persona no le pregunte nada.'
		),
		text(
			'Si ve alguna, no ha fallado. Dígalo en supervisión y a otros pares. Una red de pares fuera de su agencia ayuda mucho, porque quienes tienen el mismo papel oyen la desviación en cómo habla. Si es el único par de un equipo, quizá sea el único espejo que tiene.'
		),
		heading('Cuando se habla de alguien'),
		text(
			'En las reuniones, el personal habla de gente que no está. Alguien puede dirigirse a usted: «Usted la conoce, ¿qué le pasa?». Lo que ella le contó es de ella. Puede decirlo así, y ofrecer preguntarle si quiere venir o mandar un recado. También puede preguntar cómo sonaría la charla si ella estuviera en la sala.'
		),
		text(
			'Después la persona quizá pregunte qué se dijo. Hable abiertamente de su propia parte. Para lo demás, ayúdele a preguntar al equipo y a pedir su expediente de la manera debida. No lleve cuentos en ninguna dirección.'
		),
		heading('Cuando una tarea daña el papel'),
		text(
			'A los programas les falta personal. Quizá le pidan repartir medicinas, revisar un cuarto o lograr que alguien firme. Cada cosa de esas le da un poder que cambia cómo le ve la gente. Una respuesta útil tiene tres partes: qué cambiaría la tarea, qué puede hacer en su lugar y a quién va a consultar. «Si reparto las medicinas, la gente cuidará lo que me cuenta. Puedo cubrir la recepción. ¿Lo llevamos a quien nos supervisa?».'
		),
		text(
			'Hable con claridad del poder que sí tiene. Lleva llaves, escribe notas, el personal le cree. Una persona solo puede decidir qué compartir si lo sabe.'
		),
		example(
			'La silla vacía',
			'Tomás es el único par de un equipo en Lowell. Los martes el equipo revisa sus casos. Hoy hablan de una mujer llamada Fay. «Está saboteando su vivienda», dice alguien, y empieza a formarse un plan. Tomás nota que ha empezado a asentir. Mira una silla vacía junto a la ventana. «¿Puedo preguntar algo?», dice. «Si Fay estuviera sentada ahí, ¿cómo lo diríamos?». Hay un silencio, sin enojo. La enfermera dice: «Le preguntaríamos por qué devolvió el formulario». Nadie sabe por qué. Tomás ofrece preguntarle a Fay si quiere contarlo ella. Viene a la semana siguiente, con una amiga. Resulta que el formulario pedía el nombre de un hombre del que se esconde. Tomás le cuenta a quien lo supervisa que había asentido. Se ríen, y después lo hablan un buen rato.'
		),
		heading('En el examen'),
		text(
			'Las respuestas equivocadas suelen irse hacia un lado. Unas se unen al sistema: presionan, pasan lo que se les contó o usan sus palabras. Otras lo combaten o lo esquivan. Busque la respuesta que conserva la postura de par, es clara con los colegas, cumple las reglas y trae a la sala la voz de la persona.'
		),
		attempt(
			'Haga la prueba.',
			'Dibuje dos círculos, «en» y «no del». Escriba en cada uno tres cosas de su trabajo o de su vida.',
			'Elija una señal de desviación. ¿Dónde la ha visto, en otros o en usted?',
			'Diga en voz alta una respuesta en tres partes a una tarea que no debería aceptar.',
			'Anote a una persona con papel de par, fuera de su agencia, a quien podría llamar.'
		)
	]
};
