import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Las palabras pueden abrirle espacio a una persona o cerrarle la puerta. El lenguaje de la experiencia humana habla de lo que la gente vive, con palabras de cada día, en lugar de etiquetas y síntomas. Este capítulo muestra cómo hablarlo, cómo escribirlo y cómo no imponérselo a nadie.',
	blocks: [
		care(
			'Quizá algunas etiquetas de este capítulo se usaron para hablar de usted. Vaya a su ritmo.'
		),
		heading('Lo que hacen las palabras'),
		text(
			'Un término clínico se hizo para algo: clasificar, tratar, cobrar. Dice poco de cómo se siente una mañana. Cuando esa palabra va primero, la gente empieza a ver la etiqueta y la persona se borra detrás. El personal espera menos. La persona quizá también empiece a esperar menos.'
		),
		text(
			'Las palabras de cada día hacen otra cosa. Quizá usted no sepa qué es la «ansiedad aguda», pero conoce el miedo. Quizá no oiga voces, pero sabe qué es llevar dentro una voz dura. En ese suelo se pueden encontrar dos personas. Por eso el apoyo entre pares usa el lenguaje de la experiencia humana.'
		),
		heading('De la etiqueta a la vida'),
		text('Algunos ejemplos. No son una lista para memorizar. Escuche qué cambia:'),
		list(
			'«No cumple» se vuelve «Decidió no tomarla y tiene sus razones».',
			'«No tiene conciencia de enfermedad» se vuelve «Lo ve de otra manera que nosotros».',
			'«Quiere llamar la atención» se vuelve «Busca a alguien que esté a su lado».',
			'«Se descompensó» se vuelve «Tuvo una semana muy dura. No durmió y tenía miedo».',
			'«Resistente al tratamiento» se vuelve «Lo que intentamos no le ha ayudado».'
		),
		text(
			'En cada ejemplo, un juicio se convierte en algo que pasó, y aparece una persona con razones. No es hablar suave. Es hablar con exactitud. Y señala algo que se puede hacer.'
		),
		heading('La palabra de la persona va primero'),
		text(
			'Mucha gente ha hecho suya una palabra. «Soy bipolar». «Soy alcohólico en recuperación». «Soy sobreviviente». Para algunas personas, un diagnóstico fue un alivio: por fin tenía nombre. Usted no las corrige. Les pregunta qué significa esa palabra. El lenguaje de la experiencia humana es para usarlo usted, no para imponerlo.'
		),
		text(
			'Lo mismo vale para palabras que duele oír. Si alguien dice «estoy loco», no hace falta regañar ni consolar. «¿Qué ha pasado para que lo diga?» convierte la etiqueta otra vez en una historia.'
		),
		heading('Sobre la palabra «par»'),
		text(
			'«Par» nombra una relación entre dos personas. Es fácil usarla como una palabra nueva para «paciente»: «los pares están en la sala». Entonces es otra etiqueta. Diga «una persona a la que apoyo», o diga el nombre.'
		),
		heading('En sus notas'),
		text(
			'Escriba lo que vio y oyó, lo que hicieron juntos y lo que la persona quiere después. Cite sus palabras. Ayudan dos pruebas. ¿Lo vi o lo oí, o es un juicio? ¿Podría la persona leerlo a mi lado sin vergüenza? Algunos formularios piden términos clínicos. Esos son del personal a quien le toca diagnosticar. Pregunte a quien le supervisa cómo llenar su parte.'
		),
		heading('En el equipo y entre idiomas'),
		text(
			'Cambiar cómo habla un equipo toma tiempo. La mejor manera es hablar así usted. Pregunte qué significa un término en palabras sencillas. Reconozca cuando se le escapa otro. Si se vuelve policía del lenguaje, la gente cuidará la lengua cerca de usted y no cambiará nada.'
		),
		text(
			'Con otro idioma u otra cultura, tenga todavía más cuidado. Una palabra como «nervios» puede guardar a la vez duelo, preocupación y amor. No la cambie por un diagnóstico y no adivine. Escríbala como se dijo y pregunte cómo es. Si necesita intérprete, pida a alguien con formación.'
		),
		example(
			'Lo que no cabía en el formulario',
			'Aaliyah, CPS en Brockton, acompaña a un hombre llamado Ernesto que espera su ingreso. En la mesa está el formulario, y donde dice «motivo de la visita» alguien escribió «ideación suicida, afecto plano». Ernesto lo lee al revés. «¿Ese soy yo?», pregunta. «Son palabras de alguien», dice Aaliyah. «¿Cuáles serían las suyas?». Él piensa. «Desde que murió mi esposa no veo para qué son los días». «Eso está muy lejos de “plano”», dice ella. «¿Está pensando en quitarse la vida?». «Anoche, sí. Ahora estoy cansado». Le pregunta si quiere que la enfermera lo oiga tal como él lo dijo. Sí quiere. Entran juntos y él dice su frase. La enfermera deja la pluma y le pregunta cuántos años estuvieron casados. Después escribe las palabras de él en el formulario, entre comillas, encima de las otras.'
		),
		heading('En el examen'),
		text(
			'Busque la respuesta en palabras sencillas que describe y no juzga, sigue la palabra de la persona y pregunta qué significa. Tenga cuidado con las etiquetas más suaves, con el elogio en lugar de la escucha y con las respuestas que corrigen a la gente.'
		),
		attempt(
			'Haga la prueba.',
			'Elija tres etiquetas que haya oído. Diga en una frase qué pudo estar pasando en cada caso.',
			'Escriba dos líneas sobre una charla de hoy, como nota que la otra persona podría leer.',
			'¿Qué palabra para hablar de usted no querría que nadie le corrigiera?',
			'Escuche durante un día cómo se describe a la gente a su alrededor. ¿Qué hace la gente por esas palabras?'
		)
	]
};
