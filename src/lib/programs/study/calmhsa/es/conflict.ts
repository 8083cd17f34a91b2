import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Las personas a quienes les importa algo a veces chocan. El conflicto no es un fracaso del apoyo entre pares; es parte de vivir y trabajar con otros. Este capítulo trata de mantener la calma, oír lo que hay debajo del enojo y saber cuándo retirarse.',
	blocks: [
		care(
			'Este capítulo habla de gritos, amenazas y violencia en casa. Puede parar y volver cuando quiera.'
		),
		heading('Qué hay debajo de un conflicto'),
		text(
			'Casi todas las peleas empiezan con una exigencia: «Abra la ventana». «Cámbienme de trabajadora». Detrás de la exigencia hay una necesidad: aire, sueño, respeto, seguridad, tener voz. Dos exigencias pueden cerrarse el paso. Dos necesidades muchas veces caben juntas cuando se conocen. Por eso la mejor primera pregunta pocas veces es «¿Quién tiene razón?», sino «¿Qué significa esto para usted?».'
		),
		text(
			'El enojo suele ser la parte que más se oye del dolor o del miedo. Quien ha sido ignorado en una oficina tras otra quizá grite en la décima puerta, y puede ser la suya. No tiene que aceptar que le hagan daño. Aun así puede oír para qué es ese enojo.'
		),
		text(
			'La forma de mostrar enojo y respeto depende también de la cultura, la familia y la historia. No adivine. Pregunte cómo prefiere hablar esa persona.'
		),
		heading('Escuchar para enfriar'),
		text(
			'Su propia calma es la primera herramienta. Note su cuerpo, suelte el aire y conteste más despacio de lo que quisiera. Después devuelva lo que oye, con palabras de usted: «La dejaron fuera de algo que le importa». La persona puede decir que sí o corregirle.'
		),
		text('Lo que sube la temperatura, aunque la intención sea buena:'),
		list(
			'«Cálmese». Le dice a la persona que el problema es lo que siente.',
			'Razones y reglas mientras los sentimientos están altos. Pueden venir después.',
			'Tocar o acercarse mucho.',
			'Muchas voces a la vez. Que hable una sola persona, con frases cortas.',
			'Tomar partido, o responder al enojo con una historia propia.'
		),
		heading('Cuando ayuda a que dos personas hablen'),
		text(
			'Puede ofrecerse a sentarse con dos personas si ambas lo quieren y ninguna corre peligro. Acuerden primero cómo van a hablar. Que cada quien lo cuente mientras la otra parte escucha. Pregunte qué necesita cada quien. Solo entonces busquen ideas. Usted no juzga ni lleva mensajes de un lado a otro.'
		),
		text(
			'A veces usted es una de las dos partes. Si alguien dice que no le escucha, dele las gracias y pregunte qué se le escapó. Si un colega le trata mal, hable primero con esa persona en privado, si es seguro hacerlo. Si no sirve, quien le supervisa puede ayudar.'
		),
		heading('Cuando el conflicto es con un servicio'),
		text(
			'Alguien puede tener un conflicto con una clínica, con quien le renta o con la propia agencia de usted. Pregúntele qué espera lograr. Ayúdele a prepararse para decirlo, con usted a su lado si lo desea. Si quiere presentar una queja formal, dígale que es posible, muéstrele cómo y deje que las palabras sean suyas. Cuéntele a quien le supervisa si tiene un lazo con alguien a quien se nombra.'
		),
		heading('Cuándo retirarse'),
		text(
			'Si alguien aprieta los puños, se acerca, ya no contesta, amenaza a otra persona o tiene un arma, lo primero es la seguridad. Aparte a los demás, mantenga distancia y una salida, y pida ayuda según el plan de su lugar de trabajo. No intente quitar un arma. Si alguien dice que va a hacerle daño a una persona concreta, eso no puede quedar entre ustedes. Mantenga la calma, acuda enseguida a quien le supervisa o a la ayuda de crisis y dígalo con franqueza.'
		),
		text(
			'Y no reúna a dos personas cuando una vive con miedo de la otra. Donde hay empujones, amenazas o control, hablar en pareja puede empeorarlo. Hable a solas con la persona, de su seguridad y de defensoras a las que puede llamar si quiere. Irse es decisión suya.'
		),
		example(
			'Las persianas rotas',
			'En una casa de recuperación, Hollis encuentra rotas las persianas del cuarto compartido y le grita a Yusuf. Yusuf grita también. Samira se pone donde los dos la vean. «Quiero oír esto», dice en voz baja. «Uno a la vez y no delante de todos». Salen al porche y se sientan con espacio entre ellos. Le pide a Hollis que empiece y a Yusuf que escuche. Resulta que Hollis trabaja de noche y no puede dormir con luz. Yusuf sí rompió las persianas y le dio miedo decirlo, porque en su última casa la gente perdía la cama por menos. «Entonces uno necesita oscuridad», dice Samira, «y el otro necesita saber que un error no lo va a dejar en la calle». Al mediodía ya colgaron juntos una cobija.'
		),
		heading('En el examen'),
		text(
			'Primero pregúntese si alguien está en peligro. Si es así, elija la distancia y la ayuda. Si no, elija la respuesta que escucha, no toma partido y deja la solución en manos de quienes tienen el conflicto. Tenga cuidado con las respuestas que juzgan, llevan mensajes, regañan en público o pasan por encima de una persona.'
		),
		attempt(
			'Haga la prueba.',
			'Alguien dice: «¡Aquí a nadie le importa!». Devuélvalo con sus palabras.',
			'Nombre tres señales que le dirían que deje de hablar y pida ayuda.',
			'Averigüe qué plan de emergencia tiene su lugar de trabajo, o a quién le preguntaría.'
		)
	]
};
