import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'El miedo aparece mucho en este trabajo: en la persona, en usted, en el equipo. Este capítulo muestra cómo el miedo puede ser un aliado que avisa, cómo se vuelve un adversario que quita opciones y qué puede hacer cuando entra en la sala.',
	blocks: [
		care(
			'Este capítulo habla de miedo, de suicidio y de fuerza. Pare cuando lo necesite. Si está en crisis ahora, puede llamar o mandar un mensaje de texto al 988 a cualquier hora.'
		),
		heading('Para qué sirve el miedo'),
		text(
			'El miedo no es debilidad. Es una señal, y muy rápida. Dice: «Mire aquí, algo importa». Puede apuntar a un peligro real: un incendio, un puño, unas pastillas tomadas hace una hora. Entonces el miedo es aliado y usted actúa. O puede apuntar a otra cosa: un recuerdo viejo, alguien que habla fuerte, una conversación para la que no tiene respuesta. El cuerpo da la misma alarma, aunque nadie corra peligro.'
		),
		text(
			'La primera habilidad es distinguir una cosa de la otra. Tres preguntas ayudan, y caben en una respiración:'
		),
		list(
			'¿Qué pasa aquí que cualquiera podría ver y oír?',
			'¿Qué me recuerda a mí?',
			'¿Hay peligro ahora o es que siento incomodidad?'
		),
		heading('Cuando el miedo se vuelve adversario'),
		text(
			'El miedo daña cuando decide y nadie lo nota. En uno puede verse como cambiar de tema, dar consejos, hablar mucho o pasar a alguien a «un profesional» a la primera palabra dura. La persona aprende que lo que siente es demasiado para los demás.'
		),
		text(
			'En los servicios, el miedo puede vestirse de cuidado. Se llama seguridad, responsabilidad legal o «por su propio bien». Se cierra una puerta con llave. Se dice que un sueño no es realista. Quienes lo hacen casi nunca son crueles. Temen que los culpen. Pero quienes viven bajo la regla pagan ese miedo.'
		),
		text(
			'Quienes usan servicios tienen miedos que les enseñaron. A quien una vez lo sujetaron a la fuerza le asusta una puerta cerrada. Respete ese miedo. Se aprendió en una escuela dura.'
		),
		heading('Volver a hacerlo aliado'),
		text(
			'No se trata de no tener miedo. Se trata de poder quedarse. Estos pasos son pequeños y se pueden practicar:'
		),
		list(
			'Soltar el aire despacio y sentir los pies en el piso.',
			'Nombrarlo, al menos para sí: «Ahora mismo tengo miedo».',
			'Tener curiosidad. Preguntar a la persona qué le pasa y escuchar la respuesta.',
			'Elegir qué hacer. Usted, no la alarma.'
		),
		heading('Hablar del suicidio'),
		text(
			'Pocas palabras asustan más a quien ayuda. Muchas personas que piensan en morir aprendieron a callar, porque saben lo que el miedo pone en marcha. Preguntar de forma directa no le mete la idea en la cabeza a nadie. Le dice a la persona que de eso se puede hablar. Pregunte con palabras claras, escuche qué duele y escuche qué la ha mantenido aquí hasta ahora.'
		),
		text(
			'No lo carga a solas. Sepa antes de que ocurra qué espera su agencia de usted, diga pronto y con honestidad qué puede guardar en privado y qué no, y hable con quien le supervisa. Si una vida corre peligro ahora, busque ayuda ahora. Hasta donde pueda, hágalo con la persona y no a sus espaldas.'
		),
		heading('El valor de un agente de cambio'),
		text(
			'Alzar la voz en el trabajo también asusta. Puede temer por su empleo o que le llamen «demasiado sensible». Vaya con alguien. Haga una pregunta en lugar de una acusación: «¿Qué quiere evitar esta regla y qué cuesta?». Un equipo que nombra su miedo puede pesarlo.'
		),
		example(
			'La lista de la noche',
			'Dwayne trabaja de noche en una casa de respiro en Fitchburg. Una huésped llamada Inés no puede dormir y dice: «No dejo de pensar en lo fácil que sería parar». Dwayne siente calor en la cara. La mano se le va hacia el teléfono. Suelta el aire. «Gracias por decírmelo», dice. «¿Está pensando en matarse esta noche?». «No», dice Inés. «Pero es como una radio que no puedo apagar». Se sientan en la cocina. Él pregunta qué dice la radio y qué la ha bajado otras noches. Ella empieza una lista en una bolsa de papel: té, la foto de su perro, alguien despierto. A las seis él le dice qué va a escribir en el registro y ella cambia una palabra. Después él llama a su supervisora, porque todavía tiene las manos frías.'
		),
		heading('En el examen'),
		text(
			'Cuando una escena le asuste, pregúntese qué se sabe y qué solo se teme. Las respuestas fuertes se quedan, preguntan de forma directa y dejan a la persona dentro de la decisión. Cuidado con las que controlan para calmar a quien ayuda, las que prometen seguridad o las que esconden el miedo detrás de una regla. Y cuando una vida corre riesgo en ese momento, buscar ayuda enseguida es lo correcto.'
		),
		attempt(
			'Haga la prueba. Tome descansos y elija los pasos que le convengan.',
			'Recuerde un momento en que el miedo de alguien le quitó una opción. ¿Qué le pudo haber preguntado?',
			'Diga en voz alta y a solas la pregunta sobre el suicidio, hasta que la voz esté firme.',
			'Nombre a una persona con quien podría hablar después de un día de miedo en el trabajo.'
		)
	]
};
