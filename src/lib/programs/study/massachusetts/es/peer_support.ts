import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'El apoyo entre pares es la primera de las tres competencias centrales de quien trabaja como especialista certificado en apoyo entre pares (CPS, por sus siglas en inglés). Este capítulo trata de qué es, de cómo dos personas se encuentran como iguales y de cómo usar la propia historia sin ocupar todo el espacio.',
	blocks: [
		care(
			'Una parte de este capítulo habla del suicidio. Puede saltarla o volver a ella más tarde.'
		),
		heading('Qué es el apoyo entre pares'),
		text(
			'Dos personas que han pasado por algo difícil se encuentran, y las dos ganan algo. Se dan esperanza, ánimo, conexión y comprensión. Eso es lo central, y es más antiguo que cualquier certificado. Pasa en mesas de cocina, en salones de iglesia y de noche por teléfono. Un CPS es alguien que se formó para hacerlo como trabajo.'
		),
		text(
			'El curso de Massachusetts tiene un mensaje: la sanación es un proceso que cada persona dirige. Nadie puede sanar a otra persona, y nadie puede decirle cómo tiene que ser su sanación. Usted aporta compañía y esperanza. La otra persona trae el mapa.'
		),
		heading('Encontrarse como iguales'),
		text(
			'Mutuo no quiere decir que las dos personas hablen los mismos minutos. Quiere decir que nadie es experto en la vida del otro. Usted puede aprender de la persona a la que apoya, y puede decírselo. Deciden juntas: dónde verse, de qué hablar, cuándo parar.'
		),
		text('Algunas señales de que una relación es mutua:'),
		list(
			'Las dos personas pueden decir «no sé» y «yo lo veo de otra manera».',
			'Usted pregunta más de lo que cuenta, y espera la respuesta.',
			'La persona puede decirle que no, y no le pasa nada malo.',
			'Usted está ahí como ser humano completo, y no como un puesto que sonríe.'
		),
		text(
			'Aun así, hay una diferencia. A usted quizá le paguen, y tiene deberes. Ayuda decirlo en voz alta desde el principio. El apoyo para usted viene sobre todo de otra parte: sus amistades, sus propios pares, quien le supervisa.'
		),
		heading('Compartir y devolver la palabra'),
		text(
			'Oír «yo también sentí algo así» puede ser un gran alivio. Fíjese en la palabra «algo». Usted no sabe cómo se siente otra persona, aunque sus historias se parezcan. Por eso ofrece un pedazo pequeño, en una o dos frases, y se detiene. Después pregunta por la otra persona.'
		),
		text(
			'Antes de compartir, pregúntese para qué sirve. ¿Da esperanza? ¿Muestra que la persona no está sola? Entonces puede ayudar. ¿Quiere llevarla a hacer lo que usted hizo? Entonces espere. Una historia contada para mover a alguien es presión, aunque sea amable. Y lo que todavía le sacude no está listo.'
		),
		heading('Cuando se pone difícil'),
		text(
			'A veces alguien le dice que ya no puede con la vida. Dan ganas de cambiar de tema, de animar o de pasarlo enseguida a otra persona. Un par puede quedarse. Puede preguntar con palabras claras si está pensando en el suicidio. Preguntar no le mete la idea en la cabeza a nadie. Usted escucha de qué trata el dolor.'
		),
		text(
			'También habla con honestidad de lo que no puede callar, y lo dice pronto. Si hay peligro, busca ayuda: quien le supervisa, el equipo de crisis, la línea 988. Lo hace junto con la persona siempre que se pueda. Pregunte a quien le supervisa cuál es la norma de su agencia antes de necesitarla.'
		),
		heading('Lo que no es'),
		text(
			'El apoyo entre pares no es terapia, y no evalúa ni trata. No es dar órdenes ni revisar si alguien hizo lo que otros le dijeron. No es ser padrino o madrina, ni una amistad con credencial. Tampoco se impone: la persona puede decir que no, y la puerta queda abierta.'
		),
		example(
			'La banca detrás de la clínica',
			'Keisha trabaja como CPS en Worcester. Un hombre llamado Andre ha venido dos veces y casi no ha hablado. Esta vez dice: «Mi hermano dice que ya debería haberlo superado». Keisha conoce bien esa frase. Podría contarle qué le contestó ella a su familia. Dice: «A mí también me lo decían. Me hacía sentir pequeña». Y espera. Andre mira los árboles un rato. «Pequeño, sí», dice. «Y empiezo a pensar que tiene razón». «¿Qué le gustaría que él supiera?», pregunta Keisha. Se quedan media hora en esa banca. Andre es quien más habla. Casi al final le pregunta cómo hizo ella con su propia familia, y entonces ella le cuenta un poco. Llegó cuando él lo quiso.'
		),
		heading('En el examen'),
		text(
			'Busque la respuesta que se queda cerca, hace una pregunta abierta y deja la decisión a la persona. Tenga cuidado con las que prometen, dan consejos enseguida o cuentan una historia larga. La respuesta que pasa por encima de la persona, aunque sea por cariño, pocas veces es la mejor.'
		),
		attempt(
			'Haga la prueba. Nadie lo recoge.',
			'Piense en alguien que le ayudó como igual. ¿Qué cosas no hizo?',
			'Elija una parte de su historia que pueda dar esperanza. Dígala en dos frases y termine con una pregunta.',
			'Diga en voz alta cómo explicaría, en una primera reunión, lo que no puede guardar en privado.',
			'Nombre dos lugares donde usted recibe su propio apoyo.'
		)
	]
};
