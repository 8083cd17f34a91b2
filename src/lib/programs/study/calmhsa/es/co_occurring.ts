import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Muchas personas viven al mismo tiempo con una condición de salud mental y otra de consumo de sustancias. Este capítulo trata de cómo se tocan las dos y de lo que puede hacer un par por ambas.',
	blocks: [
		care(
			'Este capítulo habla de alcohol, consumo de drogas y sobredosis. Puede parar y volver cuando quiera.'
		),
		heading('Dos condiciones, una persona'),
		text(
			'La palabra es «concurrentes»: dos condiciones que están juntas. Cada una puede afectar a la otra, en los dos sentidos. Quien no duerme por la preocupación quizá beba para descansar, y la bebida quizá empeore la preocupación por la mañana. Quien usa un estimulante puede oír voces, y quien oye voces puede consumir para callarlas.'
		),
		text(
			'La gente suele preguntar cuál llegó primero. No hace falta saberlo. En los primeros días sin consumir, el propio cuerpo puede causar ánimo bajo, miedo y mal sueño. Por eso distinguirlas toma tiempo y le toca al personal clínico. Lo que usted puede decir es cierto en cualquier caso: «Puede recibir ayuda para las dos».'
		),
		heading('Juntas, no una después de la otra'),
		text('La atención puede organizarse de tres maneras:'),
		list(
			'En fila: se trata una condición y la otra tiene que esperar.',
			'En paralelo: dos servicios que no hablan entre sí, y la persona lleva los recados.',
			'Integrada: un solo plan para las dos, hecho con la persona por gente que trabaja en equipo.'
		),
		text(
			'La tercera es la que busca la buena práctica. Oirá decir que «ninguna puerta es la equivocada». Quiere decir que, donde sea que alguien pida ayuda primero, se le recibe y se le conecta con lo que necesita. Un par puede ser esa conexión: hacer la llamada con la persona, acompañarla, preguntar después cómo le fue. Con su permiso escrito, los dos equipos pueden hablar entre sí. Los expedientes de tratamiento por consumo tienen reglas fuertes de privacidad; pregunte a quien le supervisa cómo lo hace su agencia.'
		),
		heading('Cómo apoya un par en las dos'),
		text(
			'La guía de SAMHSA para este campo dice, en breve: tener presente la recuperación, mirar varios problemas a la vez, ir paso a paso, contar con dificultades de memoria y atención, y apoyarse en la gente cercana. Para usted eso significa:'
		),
		list(
			'Deje que la persona elija qué va primero. Hoy la muela o el desalojo quizá importen más que cualquiera de las dos condiciones.',
			'Ajuste cada conversación al momento en que está. Alguien puede querer tratar su ansiedad y todavía no querer beber menos.',
			'Pregunte para qué le sirve la sustancia antes de hablar de lo que le cuesta.',
			'Hable por ratos breves y anote los pasos, si eso ayuda. Al inicio de la recuperación la mente puede nublarse por un tiempo.',
			'Hagan un solo plan de señales de aviso, porque la misma mala noche puede abrir las dos puertas.'
		),
		text(
			'Diga lo que nota y deje los nombres a otras personas. «No ha dormido desde el domingo y habla muy rápido. ¿Llamamos a su profesional clínico?» es una frase de par. «Usted está en fase maníaca» no lo es. Con la medicina es igual: escuche la duda y ayude a preparar preguntas para quien receta.'
		),
		heading('La vergüenza pesa doble'),
		text(
			'A quien vive con las dos condiciones lo pueden juzgar dos veces, y quizá no se sienta en casa en ningún grupo. Reciba las dos con la misma calma. Busquen un grupo donde se pueda hablar de ambas. Después de un tropiezo, recuérdele lo que sigue siendo suyo: los meses, las habilidades, la gente.'
		),
		heading('Peligros que conviene conocer'),
		list(
			'Sobredosis: quien no despierta, casi no respira o tiene los labios azules necesita el 911, naloxona y alguien que se quede. El efecto de la naloxona puede pasar.',
			'Después de una pausa, como la cárcel, el hospital o semanas sin consumir, el cuerpo tolera menos. La cantidad de antes puede matar.',
			'Para quien bebe mucho todos los días, dejarlo de golpe puede ser peligroso. Primero hay que buscar atención médica.',
			'Las dos condiciones juntas pueden aumentar el riesgo de suicidio. Pregunte de forma directa y no lo cargue a solas.'
		),
		example(
			'Dos teléfonos, una mesa',
			'Denise va a una clínica por trauma y a otra por consumo de opioides. El lunes una le dijo que empezara a hablar del pasado. El miércoles la otra le dijo que esperara. «O sea que dos días a la semana lo hago mal», le cuenta a Lan, su par. Lan no dice quién tiene razón. Le pregunta qué querría ella. «Que hablen entre ellos, y no por medio de mí». Ven juntas qué es un permiso, qué abre y que se puede retirar. Denise firma uno para cada clínica, por tres meses. Luego le pide a Lan que se siente a su lado mientras hace las dos llamadas. En una dice: «Quiero un solo plan, y quiero estar en la sala». La reunión queda para la semana siguiente. Denise lleva una hoja con sus propias palabras arriba: «Primero, dormir».'
		),
		heading('En el examen'),
		text(
			'Busque la respuesta que toma en serio las dos condiciones, deja la causa y la medicina al personal clínico y mantiene por delante la decisión de la persona. Son débiles las que hacen esperar a una condición, adivinan un diagnóstico o le ocultan al equipo la mitad de la historia.'
		),
		attempt(
			'Haga la prueba.',
			'Diga en voz alta cómo respondería a «¿Cuál causó a la otra?».',
			'Averigüe en qué lugar de su condado atienden las dos condiciones. ¿A quién llamaría?',
			'Pregunte dónde se guarda la naloxona en su trabajo y quién enseña a usarla.'
		)
	]
};
