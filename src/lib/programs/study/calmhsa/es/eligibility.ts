import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'¿Quién puede certificarse como especialista en apoyo entre pares de Medi-Cal? Más gente de la que se cree. Este capítulo repasa los requisitos uno por uno, los papeles que hacen falta y los otros caminos para entrar.',
	blocks: [
		heading('Ocho requisitos'),
		text(
			'La ley de California (Código de Bienestar e Instituciones, sección 14045.15, del proyecto de ley 803 del Senado de 2020) y CalMHSA, la entidad que certifica, enumeran los mismos ocho:'
		),
		list(
			'Tiene al menos 18 años.',
			'Tiene diploma de preparatoria o un título equivalente.',
			'Dice de sí que tiene experiencia con la recuperación de una enfermedad mental o de un trastorno por consumo de sustancias, propia o de un familiar.',
			'Está en disposición de compartir esa experiencia.',
			'Tiene un compromiso firme con la recuperación.',
			'Acepta por escrito el Código de Ética.',
			'Termina la capacitación: 80 horas con una entidad aprobada.',
			'Aprueba el examen.'
		),
		text(
			'No necesita los ocho el primer día. Puede solicitar mientras todavía se capacita, y el examen va al final. Los primeros seis son los que muestra su solicitud.'
		),
		heading('Experiencia vivida, con sus palabras'),
		text(
			'La ley habla de quien se identifica a sí mismo. Lo dice usted. Puede ser por salud mental, por consumo de sustancias o por las dos cosas. La ley pregunta por el proceso de recuperación. No nombra un diagnóstico, ni un número de años, ni un único camino correcto.'
		),
		text(
			'Los papeles que acompañan la solicitud son una identificación y un diploma. Un expediente médico no está en esa lista. Usted no le debe a nadie las partes más duras de su vida. Estar en disposición de compartir significa que usará su experiencia para ayudar, a su propia medida.'
		),
		heading('Familiares y cuidadores'),
		text(
			'El tercer requisito tiene dos puertas. Puede entrar como persona que ha usado servicios, o como madre, padre o familiar de alguien que los usa; la página de CalMHSA nombra también a quienes cuidan. Una abuela que acompañó a un muchacho en su primera crisis, un esposo, una madre de crianza: su experiencia cuenta. Algunas páginas de estudio en internet lo omiten. Están equivocadas.'
		),
		text(
			'Un par familiar apoya a otras familias y habla desde ese lugar. Usted cuenta su propio recorrido, no la vida privada de su hijo o hija. Hay además una especialización posterior, de 40 horas, para madres, padres, cuidadores y familiares. Se suma a la certificación y no la reemplaza.'
		),
		heading('El diploma'),
		text(
			'El diploma es una regla firme. Los años de trabajo o de vida no lo reemplazan. Sirve un GED u otro título equivalente, y también un título más alto. Si perdió el papel, pida a su escuela una copia o un historial de notas, y empiece pronto. Si no terminó, una escuela para adultos cercana puede ayudarle, muchas veces sin costo.'
		),
		heading('Sus papeles'),
		list(
			'Una identificación con foto, emitida por un gobierno, vigente y fácil de leer.',
			'Nombre y apellido en la solicitud igual que en la identificación. El segundo nombre no hace falta; si lo pone, debe coincidir.',
			'El diploma, el título equivalente, o un historial o carta que lo muestre.',
			'Más adelante, el certificado de su capacitación.'
		),
		text(
			'Lo que más se devuelve para corregir es pequeño: un nombre escrito de dos formas, una foto borrosa, una identificación vencida. Que le pidan un cambio no es que le digan que no.'
		),
		heading('Otros caminos, y seguir dentro'),
		text(
			'Si tiene un certificado de par vigente de otro estado, existe un camino llamado reciprocidad. Pide, entre otras cosas, 1,550 horas de trabajo entre pares, 20 horas de educación continua con seis de leyes y ética, y tres cartas. Igual se toma el examen de California.'
		),
		text(
			'La certificación se renueva cada dos años. Usted vuelve a firmar el Código de Ética y muestra 20 horas de educación continua, seis de ellas de leyes y ética. Si niegan una solicitud, hay forma de apelar.'
		),
		example(
			'¿La recuperación de quién?',
			'Ofelia tiene 61 años. Su hijo vive con psicosis desde hace doce, y desde hace nueve ella reúne a otras madres en la mesa de su cocina. Cuando una amiga le habla del certificado, dice: «Eso es para quienes estuvieron enfermos». Avery, par en la clínica, lee con ella el tercer requisito, despacio. Ofelia lo vuelve a leer sola. «Familiar», dice. Le queda una duda: su diploma es de Jalisco. Avery no adivina: «Esa pregunta es para la entidad que certifica; escribámosla tal como la dijo». Mandan el correo esa noche. Ofelia habla también con su hijo. Él le dice: «Cuenta tu historia, mamá. La mía la cuento yo». Ella escribe esa frase en la primera página de su cuaderno.'
		),
		heading('En el examen'),
		text(
			'El examen trata más del trabajo que del formulario. Aun así, conozca el suelo que pisa: la experiencia vivida cuenta para consumidores y para familias, se comparte por decisión propia y con un propósito, y el Código de Ética se acepta por escrito.'
		),
		attempt(
			'Haga la prueba.',
			'Recorra los ocho requisitos. Marque lo que tiene, lo que está en camino y lo que falta.',
			'Ponga su identificación junto a su diploma. ¿Su nombre está escrito igual? Si no, ¿qué va a enviar?',
			'Ponga su experiencia vivida en dos frases que no le importaría que leyera un extraño.',
			'Si entra como familia: diga qué parte de la historia le toca contar a usted.'
		)
	]
};
