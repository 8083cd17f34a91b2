import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Los servicios pueden sentirse como una ciudad sin letreros. Usted ya caminó una parte. Este capítulo trata de ayudar a una persona a hallar el lugar que quiere, a pasar la puerta y a que alguien la reciba del otro lado.',
	blocks: [
		heading('Empiece por la persona'),
		text(
			'Un par nuevo suele empezar por una lista: aquí tiene nueve números. La persona da las gracias, se va a casa y no llama a ninguno. Así que empiece por preguntar. ¿Qué quiere que sea distinto? ¿Qué ha probado y cómo le trataron? ¿Qué hay que resolver hoy? Una familia sin cama esta noche necesita primero una cama. El curso y el dentista vienen después.'
		),
		text(
			'Pregunte también por la gente y los lugares que ya están: una hermana, un templo, un barbero, un equipo de fútbol. Se llaman apoyos naturales. No cierran a las cinco ni terminan cuando termina un programa.'
		),
		heading('Busque lo que encaja'),
		text(
			'Antes de nombrar un lugar, compruébelo. Una dirección equivocada puede costarle a alguien un día de pago. Averigüe:'
		),
		list(
			'¿Está abierto y contesta alguien?',
			'¿Quién puede ir? Edad, condado, seguro, papeles, familia, animales.',
			'¿Cuánto cuesta y qué hay que llevar?',
			'¿Qué idiomas hablan y hay rampa?',
			'¿Cuánto es la espera y qué ayuda mientras tanto?',
			'¿Qué cuentan quienes han ido?'
		),
		text(
			'Después ofrezca dos o tres lugares, con lo que sabe de cada uno, y deje que la persona elija. Un no es buena respuesta: le dice mejor qué busca.'
		),
		heading('Haga la conexión'),
		text(
			'Informar y conectar no son lo mismo. Informar es un número en una tarjeta. Conectar es llamar juntos, con el sí de la persona, y pedir un nombre. También puede ser ir con ella a la primera cita. Si se puede, que la persona marque y hable mientras usted está a su lado. Así gana una habilidad que le queda cuando usted ya no esté.'
		),
		text(
			'Pregunte antes de compartir algo. Cuando quien atiende pregunta por el diagnóstico o la cárcel, mire a la persona: «¿Quiere responder a eso?». Y después, «¿Cómo le fue?» es la mitad de una buena referencia. Si no fue, hubo un motivo, y ese motivo es su próxima tarea.'
		),
		heading('Cuando una puerta no se abre'),
		text(
			'Casi nunca se falta a una cita por falta de voluntad. Busque qué lo impidió: no había transporte ni quien cuidara a los niños, cortaron el teléfono, el formulario estaba en otro idioma. Mucho de eso tiene arreglo:'
		),
		list(
			'Los planes de salud de Medi-Cal ofrecen transporte a citas cubiertas para quien no tiene otra forma de llegar. La persona llama antes al plan.',
			'Una carta que dice no debe decir por qué y cómo volver a pedir. Léanla juntos y busquen el plazo. La ayuda legal es gratis para muchas personas.',
			'Si un lugar rechaza a la gente por su idioma, su discapacidad o por ser quien es, la persona puede quejarse. Pregúntele si quiere.',
			'Cuando no existe nada, dígalo. Después cuente en su equipo lo que falta.'
		),
		heading('Números para saber de memoria'),
		text(
			'En California, el 211 es gratis y conecta con comida, albergue, ayuda con recibos y mucho más en cada condado. El 988 es para cualquier crisis emocional, por llamada, texto o chat. El 911 es para un peligro de vida ahora. Su condado tiene una línea de acceso a servicios de salud mental y de consumo de sustancias; aprenda también ese número.'
		),
		heading('Lo que no le toca responder'),
		text(
			'¿Me darán discapacidad? ¿Puede esto dañar mi caso de inmigración? ¿Puedo dejar de beber en casa? Una respuesta al azar, aunque amable, puede hacer mucho daño. Los beneficios los decide el Seguro Social. De la ley habla un abogado. Dejar de golpe un consumo fuerte de alcohol puede ser peligroso, así que primero va la ayuda médica. A usted le toca tomar en serio la pregunta y llevar a la persona con quien sabe, hoy mismo si es urgente.'
		),
		example(
			'El tercer piso',
			'Avery apoya a una mujer llamada Thuy, que cuida a su hermano. Dos veces no fue a la clínica familiar. «Soy floja», dice. Avery le pregunta cómo fueron esas mañanas. La clínica está en el tercer piso, cuenta ella, y su hermano no se sube a un elevador desde una mala noche en un hospital. No quería decírselo a un extraño. «¿Le gustaría preguntar si tienen un cuarto en la planta baja?», dice Avery. Escriben una sola frase. Thuy llama desde el escritorio de Avery, en vietnamita, con una intérprete de la clínica en la línea. Tarda nueve minutos. El jueves, un enfermero llamado Marco los espera en la puerta de la calle. A la semana siguiente Thuy llama por su cuenta por los dientes de su hermano. Se lo cuenta a Avery después, con una sonrisa.'
		),
		heading('En el examen'),
		text(
			'Busque la respuesta que primero pregunta, ofrece opciones, conecta en persona y da seguimiento. Son más débiles las que entregan una lista, deciden por la persona, prometen un resultado, dan consejo legal o médico, o lo hacen todo a solas y de prisa.'
		),
		attempt(
			'Haga la prueba.',
			'Elija un lugar cercano. Llame y revise los seis puntos de la lista de arriba.',
			'Dibuje sus propios apoyos naturales: cinco personas o lugares que no le dio ningún programa.',
			'Diga en voz alta qué responde a: «¿Con esto me darán discapacidad?».',
			'Busque el número de la línea de acceso de su condado y anótelo junto al 211 y el 988.'
		)
	]
};
