import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Las personas hablan con libertad cuando saben a dónde van sus palabras. Este capítulo trata de guardar lo que le cuentan, nombrar los límites antes de que hagan falta y cultivar pequeños hábitos que protegen a la gente cada día.',
	blocks: [
		care('Este capítulo nombra el peligro, el abuso y el suicidio, con brevedad y sin detalles.'),
		heading('Una promesa con límites'),
		text(
			'La confidencialidad significa que lo que una persona le cuenta, y hasta el hecho de que venga, queda entre quienes lo necesitan para su atención. Es un concepto del Código de Ética, una de las 17 competencias básicas y el suelo donde se apoya la confianza. A muchas personas les han repetido su historia sin preguntarles.'
		),
		text(
			'La promesa tiene límites; un apoyo honesto los nombra pronto. No diga «puede contarme lo que sea, queda entre nosotros». No es cierto, y el día que importe la persona se sentirá traicionada. Dígalo con claridad en el primer encuentro, con sus propias palabras: «Lo que me cuente queda conmigo y con mi equipo. Hay pocas cosas que no puedo guardar: si usted u otra persona está en peligro, o si alguien le hace daño a un niño, a una persona mayor o a un adulto dependiente. Si eso pasa, se lo diré primero a usted si puedo».'
		),
		heading('Qué reglas se aplican'),
		text('No hace falta saber de leyes. Conozca los nombres y de qué trata cada una:'),
		list(
			'HIPAA es la ley federal sobre la información de salud. Dice quién puede verla y para qué, y pide compartir solo lo necesario.',
			'42 CFR Parte 2 da protección federal adicional a los expedientes de tratamiento por consumo de sustancias. Compartirlos casi siempre necesita el permiso escrito de la persona.',
			'California tiene sus propias leyes de privacidad para los expedientes de salud mental, que pueden ser más estrictas.',
			'Las normas de su agencia dicen a quién preguntar, qué formulario usar y a quién se avisa en una emergencia.'
		),
		heading('El permiso es una conversación'),
		text(
			'Una autorización para compartir información es un papel que dice quién puede contar qué, a quién, por qué motivo y hasta cuándo. La persona la da y la persona la retira. Léanla juntos. Pregunte qué quiere dejar fuera. «Mi hermana puede saber que vengo, pero no de qué hablamos» es un buen permiso. Una firma dada con prisa, o por miedo a perder un servicio, no es un sí de verdad.'
		),
		heading('Pequeños hábitos'),
		text('La mayoría de las faltas no son delitos. Son pasillos, carros y teléfonos:'),
		list(
			'Hable de las personas solo donde nadie más oiga, y solo con quien necesita saber.',
			'Deje mensajes con su nombre y número, sin decir dónde trabaja ni por qué llama.',
			'Bloquee la pantalla cada vez que se levante. No use una contraseña compartida.',
			'No tenga nombres ni fotos en su propio teléfono ni en las redes sociales.',
			'En público, deje que la persona salude primero. Si pasa de largo, usted también.',
			'En un grupo, hagan un acuerdo al empezar y diga que no puede responder por lo que hagan los demás.'
		),
		text(
			'Los familiares preguntan a menudo cómo está alguien. Usted puede escucharlos y hablarles de apoyo para familias sin decir siquiera si conoce a la persona. «No puedo decir a quién atendemos. Oigo su preocupación. ¿Le cuento de un grupo para familias?».'
		),
		heading('Cuando hay que hablar'),
		text(
			'Si alguien puede estar en peligro, no se lo guarde ni lo maneje sin ayuda. Quédese con la persona si es seguro. Pregunte de forma directa y tranquila. Llame a quien le supervisa, al equipo de crisis, al 988 o al 911, según diga su plan. Su agencia le dice si usted es una persona obligada a reportar: alguien a quien la ley le exige avisar si sospecha abuso o descuido de un niño, una persona mayor o un adulto dependiente. Apréndalo en su primera semana. Escriba lo que oyó con las palabras de la persona, la hora y lo que hizo.'
		),
		text(
			'Después vuelva con la persona. Dígale qué compartió, con quién y por qué. La gente puede perdonar un límite que se le explicó. Pocas veces perdona enterarse por casualidad.'
		),
		example(
			'La llamada del casero',
			'Avery trabaja en un centro de bienestar. Suena el teléfono. Un hombre amable dice que es el casero de alguien llamada Dana, que le alegra que reciba ayuda y que necesita saber si viene cada semana, porque es bueno para su contrato. Avery sabe que Dana teme perder su cuarto. «No puedo decir si viene alguien con ese nombre», dice Avery. «Si alguien quiere que hablemos con su casero, lo hacemos con un formulario firmado». Más tarde, en privado, Avery le cuenta a Dana de la llamada. Ella decide que una carta le ayudaría y la escriben juntas: dice que participa en un programa y nada más. La lee, firma la autorización y pone una fecha final. Salió del edificio el mismo dato, y esta vez fue decisión de ella.'
		),
		heading('En el examen'),
		text(
			'Busque tres cosas en una respuesta: los límites se explicaron al principio, se comparte solo lo necesario y la persona lo sabe. Las respuestas equivocadas muchas veces prometen un secreto total o comparten con un pariente porque «tiene buena intención».'
		),
		attempt(
			'Haga la prueba.',
			'Escriba dos frases sobre confidencialidad para un primer encuentro, con palabras que pueda seguir una persona cansada.',
			'Diga qué responde cuando una madre pregunta si su hijo adulto vino hoy.',
			'Anote tres lugares donde alguien podría oírle. ¿Qué podría cambiar?',
			'Averigüe, o anote como pregunta: ¿a quién llamo primero cuando temo por la seguridad de alguien?'
		)
	]
};
