import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'¿Qué hace durante el día una persona especialista en apoyo entre pares y qué les toca a otros? Este capítulo recorre las responsabilidades principales, los límites del papel y cómo mantenerse en él.',
	blocks: [
		heading('El corazón del papel'),
		text(
			'A usted le contratan por algo que no da ningún título. Ha vivido la recuperación, o acompañó a alguien de su familia que la vivió. Con esa experiencia y su capacitación ayuda a otra persona a encontrar su propio camino. Todo lo demás en el trabajo sirve a eso.'
		),
		text(
			'Para Medi-Cal, el estado describe tres tipos de trabajo entre pares. En palabras nuestras son estos:'
		),
		list(
			'Grupos para desarrollar habilidades. Las personas y sus familias aprenden formas de salir adelante y de resolver problemas, y las prueban juntas.',
			'Acercamiento a los servicios. Usted anima a las personas a participar en la atención, está a su lado cuando pasan de un tipo de atención a otro y las apoya para formar sus propias metas.',
			'Actividades con un propósito que no son clínicas, como practicar cómo hacerse oír, cuidar el bienestar o crear lazos en la comunidad.'
		),
		heading('Cinco responsabilidades, día a día'),
		list(
			'Apoyo emocional. Usted escucha, muestra que entiende y mantiene la calma cuando los sentimientos son fuertes. No corre a arreglar las cosas.',
			'Apoyo a la recuperación. Pregunta qué quiere la persona, le ayuda a dividirlo en pasos posibles y nota cada paso que funcionó.',
			'Compartir la experiencia vivida. Cuenta una parte breve de su historia cuando le sirve a la otra persona. Después devuelve la palabra.',
			'Conexión con recursos. Conoce lo que hay, ayuda a la persona a elegir y la acompaña en la primera visita o llamada si así lo desea.',
			'Defensa de derechos. Ayuda a las personas a decir lo que necesitan. Habla a su lado cuando se lo piden y lleva las reglas injustas a quien le supervisa.'
		),
		text(
			'Detrás hay un trabajo más callado: notas a tiempo, privacidad, uso de la supervisión y cuidado de su propio bienestar.'
		),
		heading('Lo que no le toca'),
		text(
			'En un equipo, cada quien tiene su parte. Dejar una parte a quien se preparó para ella mantiene a salvo a las personas, y a usted le mantiene como par.'
		),
		list(
			'Usted no diagnostica ni dice que un diagnóstico está equivocado.',
			'No le dice a nadie que empiece, cambie o deje una medicina. Puede ayudar a anotar preguntas para quien receta.',
			'No da terapia. Puede hablar de cosas difíciles, pero no las trata.',
			'No da consejo legal. Puede ayudar a encontrar ayuda legal.',
			'No apadrina como en un grupo de doce pasos, no hace de madre o padre, no rescata ni vigila.',
			'No decide por la persona ni le impone su propio camino.'
		),
		heading('Cuando otros le sacan de su papel'),
		text(
			'Pasa en casi todos los equipos. «¿Puede hacer que se tome la medicina?». «Vigílelo una hora». «Usted conoce a esta gente, ¿qué tiene ella?». Casi siempre hay buena intención. Esto se llama desviación del papel: poco a poco el trabajo se vuelve el de otra profesión, y la persona pierde a quien estaba con ella de igual a igual.'
		),
		text(
			'Puede responder con amabilidad y decir lo que sí puede hacer: «No puedo hacer que se la tome. Puedo preguntarle qué le molesta y si le gustaría decírselo al médico». Si se repite, lleve dos o tres ejemplos a quien le supervisa.'
		),
		heading('La persona guía, el equipo ayuda'),
		text(
			'En cada tarea pregúntese de quién es la meta. Un plan hecho con la persona, con sus palabras y por su decisión, es trabajo entre pares. Usted puede abrir puertas, sentarse al lado, practicar, recordar y celebrar. Quien cruza la puerta es la persona. Cuando elija algo que usted no elegiría, asegúrese de que conoce sus opciones y respete su decisión. Cuando haya peligro, siga el plan de seguridad y las normas de su agencia, y llame a quien le supervisa.'
		),
		example(
			'Tres preguntas',
			'Amina apoya al señor Tran, que dejó de tomar sus pastillas. En la reunión del equipo, la enfermera le dice: «A usted le hace caso. Dígale que se las tiene que tomar». Amina lo piensa un momento. «Eso no se lo puedo decir», responde. «Puedo preguntarle qué pasó y, si él quiere, acompañarlo cuando hable con usted». Esa tarde le pregunta. El señor Tran cuenta que con las pastillas le tiemblan las manos y que ya no puede escribirle a su hija. Le daba vergüenza decirlo. Juntos escriben tres preguntas. El jueves él mismo se las lee a la enfermera, con Amina a su lado. La dosis la decide quien receta, junto con él. Lo que añadió el apoyo entre pares fue su voz.'
		),
		heading('En el examen'),
		text(
			'Muchas preguntas se reducen a esto: ¿le toca a un par? Descarte las respuestas en las que el par diagnostica, da consejo médico o legal, da órdenes o hace por la persona lo que ella puede hacer. Entre las que quedan, la mejor casi siempre pregunta primero a la persona y busca a quien le corresponde ayudar.'
		),
		attempt(
			'Haga la prueba.',
			'Explique su papel en voz alta, en tres frases, a alguien que nunca ha oído de él.',
			'Escriba dos cosas que le podrían pedir en el trabajo y que no le tocan a un par. ¿Qué responde?',
			'¿Cuál de las cinco responsabilidades se le hace fácil? ¿Cuál quiere practicar?',
			'Piense en una meta que alguien pueda tener. Nombre algo que haría usted y algo que le dejaría a la persona.'
		)
	]
};
