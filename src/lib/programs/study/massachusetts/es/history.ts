import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'El papel de par tiene una historia, y buena parte se hizo en Massachusetts. Este capítulo cuenta cómo personas que habían sido pacientes se encontraron, reclamaron sus derechos y abrieron la puerta por la que usted está por entrar.',
	blocks: [
		care(
			'Este capítulo habla de encierro y de tratamiento forzado. Si eso toca su propia vida, vaya a su ritmo o léalo con alguien.'
		),
		heading('Por qué importa en su trabajo'),
		text(
			'Los valores que estudia no se inventaron en una oficina. La elección, la mutualidad y los derechos fueron respuestas a un daño real. Si sabe a qué respondían, nota más pronto cuándo faltan.'
		),
		heading('Las primeras voces'),
		text(
			'Durante mucho tiempo se habló de la gente de los asilos sin escucharla. En 1860, a Elizabeth Packard, nacida en Massachusetts, su esposo la hizo encerrar en un asilo de Illinois porque tenía ideas que a él no le gustaban. Cuando quedó libre, escribió sobre eso y luchó por leyes que protegieran a otros. En 1908, Clifford Beers publicó un libro sobre sus años en hospitales y fundó un movimiento para mejorar la atención.'
		),
		text(
			'Hubo quienes se buscaron entre sí. En los años cuarenta, personas que salían de un hospital estatal de Nueva York se reunían en grupo. Se llamaron «No estamos solos» (We Are Not Alone). En 1948 se compró una casa para el grupo, y de ella nacieron casas club en muchos lugares. Pero el grupo fue antes que la casa.'
		),
		heading('Boston y el movimiento'),
		text(
			'Hacia 1970, expacientes de varias ciudades empezaron a organizarse. Habían aprendido del movimiento por los derechos civiles, del de las mujeres y de otros. En Boston se fundó en 1971 el Frente de Liberación de Pacientes Mentales. Entre sus miembros más conocidos estuvo Judi Chamberlin, a quien de joven habían retenido en hospitales. Su libro «On Our Own» («Por nuestra cuenta») habló de lugares dirigidos por los propios expacientes.'
		),
		text('Dos fines estaban en el centro del movimiento:'),
		list(
			'Plenos derechos ciudadanos para quienes habían recibido un diagnóstico.',
			'Ayuda mutua: apoyo que la gente se da y dirige por decisión propia.'
		),
		text(
			'Muchos de los primeros grupos se reunían sin profesionales. No era odio. Necesitaban un espacio donde encontrar su propia voz y dirigir. No había acuerdo sobre el tratamiento, ni siquiera sobre un nombre: expaciente, sobreviviente, usuario, persona en recuperación. Escuche cuál usa cada persona.'
		),
		heading('Derechos ganados'),
		text(
			'En el Hospital Estatal de Boston, miembros del Frente se reunían cada semana con pacientes para hablar de derechos. De esas charlas salió en 1975 un caso en la corte, conocido por el nombre de una paciente, Rubie Rogers. Al final, las cortes dejaron claro que estar internado no significa por sí solo que la persona no pueda decidir sobre sus medicinas.'
		),
		text(
			'El movimiento por los derechos de las personas con discapacidad nos dio las palabras «Nada sobre nosotros sin nosotros». La Ley para Estadounidenses con Discapacidades se aprobó en 1990. En 1999, en el caso Olmstead, la Corte Suprema dijo que tener a alguien en una institución sin buena razón puede ser discriminación según esa ley.'
		),
		heading('Del movimiento al puesto pagado'),
		text(
			'Con el tiempo, los programas empezaron a contratar a gente por lo que había vivido. Georgia tuvo pronto especialistas certificados, y de su código de ética creció el de Massachusetts. En 2007 la agencia federal de Medicaid explicó a los estados cómo podían pagar el apoyo entre pares. En Massachusetts, las comunidades regionales de aprendizaje para la recuperación (RLC) las dirigen personas que pasaron por eso, para otras que lo viven.'
		),
		text(
			'Algo se ganó y algo quedó en riesgo. Hay empleos, formación y un asiento en el equipo. También hay códigos de cobro y planes de tratamiento, y la fuerza que empuja a ser como los demás. Por eso se le pide estar «en» el sistema, pero no ser «del» sistema, y ser agente de cambio.'
		),
		example(
			'La fotografía',
			'En el pasillo de un centro de Lawrence cuelga una foto vieja: gente con carteles en las escaleras de la Casa de Gobierno. Denise, nueva como CPS, pasa por ahí cada día. Una mañana, un miembro llamado Walter se detiene a su lado. «Ese soy yo», dice. «El tercero desde la izquierda. Tenía pelo». Denise tiene una reunión en cinco minutos. Avisa que llegará tarde y le pregunta qué decía su cartel. «“Pregúntennos”», dice él. «Nada más». Le cuenta que ese día tenían miedo y que del edificio no salió nadie. Un mes después, el centro prepara la formación del personal nuevo. Denise le pregunta si le gustaría abrirla y qué necesitaría. Necesita transporte y una silla. Habla diez minutos. Después les pregunta qué diría el cartel de ellos.'
		),
		heading('En el examen'),
		text(
			'Pueden salir nombres y años, pero sobre todo sepa qué defendía el movimiento: derechos, elección, ayuda mutua, voz propia. Tenga cuidado con las respuestas que dan el mérito solo a reformadores y profesionales, y con las que hacen de la historia una guerra de los pares contra los demás.'
		),
		attempt(
			'Haga la prueba.',
			'Cuente en voz alta la historia del movimiento, en un minuto, a alguien que no la conozca.',
			'Elija un valor de su formación. ¿A qué daño respondía?',
			'¿Qué nombre usa para hablar de usted y qué dice?',
			'Escriba las palabras que llevaría su propio cartel.'
		)
	]
};
