import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'A muchas personas que buscan apoyo las han lastimado, y a algunas, servicios como aquellos en los que trabajamos. Este capítulo trata de cómo ofrecer un apoyo que no vuelva a lastimar y que ayude a sentir algo de poder sobre la propia vida.',
	blocks: [
		care(
			'Este capítulo habla de trauma, violencia y sujeción, sin detalles. Vaya a su ritmo, sáltese lo que quiera y tenga en mente a alguien a quien podría llamar.'
		),
		heading('Qué es el trauma'),
		text(
			'SAMHSA, la agencia federal, describe el trauma en tres partes: un hecho, cómo lo vive la persona y los efectos que quedan. Por eso dos personas pueden vivir lo mismo de manera distinta. No se trata de quién es fuerte. Cuenta lo que pasó antes, quién estuvo para ayudar y lo que el hecho significó.'
		),
		text(
			'Puede ser un solo hecho o años de ellos. Puede cargarlo un pueblo entero: tierras quitadas, niños enviados lejos, familias separadas en una frontera o en la puerta de una prisión. A esto se le llama trauma histórico. Cuando una comunidad no se acerca a una oficina, suele haber una buena razón, más antigua que cualquiera de quienes atienden.'
		),
		heading('Cuatro tareas y seis ideas'),
		text('La misma agencia nombra cuatro tareas para cualquier servicio. En palabras nuestras:'),
		list(
			'Comprender qué común es el trauma y que la gente se recupera.',
			'Reconocer sus señales, en las personas que apoya y en sus colegas.',
			'Responder cambiando la forma de trabajar, y no solo los carteles.',
			'Evitar lastimar otra vez con las propias reglas y costumbres.'
		),
		text(
			'Seis ideas guían el camino: seguridad; confianza y transparencia; apoyo entre pares; trabajo conjunto entre iguales; voz y elección; y atención a la cultura, la historia y el género. El apoyo entre pares es una de las seis. Su papel es parte del enfoque, no un añadido.'
		),
		heading('Lo que hace usted desde la puerta'),
		text(
			'Usted trabaja como si cualquiera pudiera haber vivido un trauma, y no le pide a nadie que lo demuestre. No necesita saber qué pasó. Necesita saber qué ayuda ahora.'
		),
		list(
			'Pregunte antes de tocar, cerrar una puerta, sentarse cerca o tomar notas.',
			'Diga qué va a pasar, cuánto dura y quién lo verá.',
			'Avise pronto de lo que no puede guardar para usted, antes de que se lo cuenten.',
			'Ofrezca elecciones reales, aunque sean pequeñas: qué silla, qué día, quién más estará.',
			'Cumpla su palabra. Si no puede, dígalo pronto y reconózcalo.'
		),
		text(
			'La conducta se entiende mejor cuando uno se pregunta qué protegió una vez. Quien «no coopera» quizá aprendió que callar es seguro. Quien «acumula» comida quizá pasó hambre. No hace falta adivinar la historia. Se puede soltar la etiqueta.'
		),
		heading('Cuando el pasado entra de golpe'),
		text(
			'Un olor, un tono de voz o una fecha pueden traer el pasado de vuelta. La persona quizá tiemble, se quede ausente o quiera salir corriendo. Hable despacio. Diga quién es usted, dónde están y que puede moverse. Invítela a nombrar cosas que ve o a sentir los pies en el piso. No la toque ni le pida la historia. Si alguien está en peligro, busque ayuda enseguida y avise a quien le supervisa.'
		),
		text(
			'Los pares no tratan el trauma. Si la persona quiere terapia para eso, ayúdele a encontrarla. Si no quiere, ese también es un camino. Nadie tiene que contar para sanar.'
		),
		heading('Usted también'),
		text(
			'Oír estas cosas deja huella. Dormir mal, temer una visita o casi no sentir nada son señales que hay que tomar en serio. Si una historia toca la suya, dígalo en supervisión. Notarlo es parte de hacer bien el trabajo.'
		),
		example(
			'La silla junto a la ventana',
			'Samira llega por primera vez al centro de bienestar. El formulario dice: «Historia de abuso: sí / no». Teo, un par, gira la hoja para que ella la lea con él. «Esta parte pregunta por cosas duras del pasado», dice. «El equipo la usa para planear el apoyo. Mi supervisora puede verla. Puede saltársela toda, hoy o para siempre». Ella mira la puerta que tiene detrás. «¿Prefiere sentarse en otro lugar?», pregunta él. Ella toma la silla junto a la ventana, desde donde ve todo el cuarto. Dejan esa hoja en blanco. Luego ella pregunta si hay otras mujeres en el grupo de cocina. Teo no lo sabe y lo dice; va a averiguarlo y le escribirá antes de las cuatro. A las cuatro menos diez lo hace. La semana siguiente ella toma la misma silla y trae su propia pluma.'
		),
		heading('En el examen'),
		text(
			'Busque la respuesta que devuelve la elección, dice con claridad qué va a pasar y pregunta qué ayuda ahora. Tenga cuidado con las que escarban en la historia, tocan sin preguntar, prometen seguridad o envían a la persona a otro lado en cuanto aparece el dolor.'
		),
		attempt(
			'Haga la prueba. Deje fuera cualquier paso que hoy no le siente bien.',
			'Piense en una oficina donde se sintió poca cosa. ¿Qué habría cambiado con una opción más?',
			'Diga en voz alta cómo explicaría, en dos frases, lo que no puede mantener en privado.',
			'Elija una forma de volver al presente que le funcione y pruébela por un minuto.',
			'Convierta «ella es manipuladora» en una frase justa que describa lo que usted vio.'
		)
	]
};
