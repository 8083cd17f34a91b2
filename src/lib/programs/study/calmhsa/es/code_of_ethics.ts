import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'El Código de Ética es la promesa que usted firma al certificarse y vuelve a firmar en cada renovación. Este capítulo explica sus títulos con palabras nuestras. Lea también el código; ese es el texto que vale.',
	blocks: [
		care(
			'Este capítulo nombra la fuerza, el daño y la confianza rota, con brevedad y sin detalles.'
		),
		heading('Para qué sirve el código'),
		text(
			'El Departamento de Servicios de Atención Médica del estado escribió el código para especialistas en apoyo entre pares de Medi-Cal. Tiene dieciséis ideas para vivir el trabajo y una lista de lo que no se puede hacer. Protege a las personas que usted apoya. También le protege a usted: cuando algo tira hacia dos lados, puede señalar el código.'
		),
		heading('La persona guía'),
		list(
			'Esperanza. Con su forma de vivir y de tratar a la gente, usted muestra que la recuperación es posible. No promete resultados.',
			'Atención dirigida por la persona. La persona pone las metas y decide. Usted presenta opciones y respeta lo que elige. No obliga, ni siquiera cuando un juez ordenó el tratamiento.',
			'Atención dirigida por la familia y centrada en el niño. Quienes crían y cuidan tienen voz de verdad, y lo que es bueno para el niño queda en el centro.',
			'Atención basada en las fortalezas. Usted empieza por lo que la persona sabe hacer, lo que ha logrado y lo que le importa.',
			'Bienestar, recuperación y resiliencia. Muchos caminos llevan a una buena vida. Usted apoya el de cada persona y cuida el suyo.'
		),
		heading('Cómo se acerca a las personas'),
		list(
			'Respeto. Cada persona vale, en los días buenos y en los malos. Sus palabras lo muestran, también cuando la persona no está presente.',
			'Autenticidad. Usted es de verdad. Comparte de su vida cuando le sirve a la otra persona y no finge saber lo que no sabe.',
			'Mutualidad. Dos personas construyen esto juntas, de igual a igual.',
			'Reciprocidad. Las dos dan y las dos aprenden. Usted deja que la persona le enseñe algo.',
			'Respuesta a la cultura. Pregunta por el idioma, la fe, la familia y la identidad, nota sus propios prejuicios y adapta su apoyo a la persona.',
			'Bienestar integral. Ve la vida completa: cuerpo, mente, espíritu, hogar, trabajo, dinero, amistades.'
		),
		heading('Cómo hace el trabajo'),
		list(
			'Integridad. Cumple su palabra, reconoce sus errores y no busca ventajas para sí.',
			'Defensa de derechos. Ayuda a las personas a conocer sus derechos y usar su propia voz, y está con ellas ante un trato injusto.',
			'Confidencialidad. Guarda en privado lo que oye y explica los límites antes de que hagan falta.',
			'Seguridad y protección. Si alguien puede sufrir un daño, usted actúa. Sigue la ley y las normas de su agencia, y busca la ayuda de otros.',
			'Educación. Sigue aprendiendo y ayuda a otros, también a su equipo, a entender la recuperación.'
		),
		heading('Lo que no puede hacer'),
		text(
			'El último título traza líneas. Dicho con sencillez: no use su puesto para tener sexo, romance, dinero o favores. No obligue, no amenace, no avergüence. No imponga su fe ni su propio camino. No haga el trabajo para el que otros se prepararon, como diagnosticar o dar terapia. Un sí de la persona no mueve estas líneas, porque quizá no se sienta libre de decir que no.'
		),
		heading('Si no se cumple el código'),
		text(
			'Se puede presentar una queja ante la entidad certificadora hasta tres años después de lo que pasó. Una certificación se puede suspender o quitar, y esa decisión se puede apelar. Si ve que alguien del equipo cruza una línea, no lo esconda ni lo divulgue. Llévelo a quien le supervisa. Si el error es suyo, dígalo pronto. Lo que se dice a tiempo casi siempre se puede reparar.'
		),
		example(
			'Diga que estuve',
			'Keisha apoya a Daniel, que tiene que ir a un programa por orden de un juez. Está agotado. «Diga que el lunes estuve con usted», le pide. Keisha siente que dos ideas tiran. La vida es de él, y ella no puede mentir. «No puedo decir que estuvo aquí si no estuvo», le responde. «Usted decide si va, y sé que no se siente así. ¿Vemos qué traería cada opción?». Escriben las dos. Daniel ve que lo que no puede es la hora de la mañana, después de su turno de noche. Decide pedir el grupo de la tarde, y Keisha se sienta con él mientras llama. Después le cuenta a quien la supervisa cómo fue. Nadie obligó a nadie y nadie mintió.'
		),
		heading('En el examen'),
		text(
			'Las preguntas de ética pocas veces piden un título por su nombre. Ponen dos títulos frente a frente. Busque la respuesta que mantiene a salvo a las personas, respeta su decisión, dice la verdad y no deja al par a solas con el asunto. Una respuesta que necesita un secreto o un favor pocas veces es la buena.'
		),
		attempt(
			'Haga la prueba.',
			'Lea el código en el sitio de la entidad certificadora. Marque una línea que le sorprenda.',
			'Elija tres títulos. Para cada uno, nombre algo que hizo este mes y que va con él.',
			'Diga en voz alta en qué se distinguen la mutualidad y la reciprocidad.',
			'Recuerde un día en que dos de estas ideas tiraron hacia lados distintos. ¿A quién le preguntaría hoy?'
		)
	]
};
