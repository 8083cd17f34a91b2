import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'El trabajo, el médico, los beneficios y las amistades se han mudado al teléfono. Este capítulo trata de usar bien las herramientas digitales en el apoyo entre pares, ayudar a otros a usarlas y cuidar al mismo tiempo la privacidad.',
	blocks: [
		heading('Qué es la alfabetización digital'),
		text(
			'La alfabetización digital no es tener un teléfono nuevo. Significa que usted puede encontrar lo que necesita, valorar si es cierto, usarlo con seguridad y ayudar a otra persona a hacer lo mismo. «No lo sé. Vamos a averiguarlo» es una buena frase para un par.'
		),
		heading('Cuando la puerta es una pantalla'),
		text(
			'A muchos servicios se llega primero por una aplicación o un sitio web. A algunas personas eso les abre una puerta y a otras se la cierra. Esta distancia se llama brecha digital. Viene del dinero, la mala señal, el idioma, una discapacidad, un teléfono compartido o la falta de práctica. No dice nada de cuánto quiere ayuda la persona.'
		),
		text('Por eso pregunte antes de mandar un enlace:'),
		list(
			'¿Tiene teléfono o computadora, y quién más lo usa?',
			'¿Le alcanzan los minutos o los datos para todo el mes?',
			'¿Le gustaría con letra más grande, leído en voz alta o en otro idioma?',
			'¿Qué le gusta hacer por su cuenta y dónde quisiera compañía?'
		),
		text(
			'Después busquen juntos: programas de teléfono e internet de bajo costo, una biblioteca con computadoras, una clínica que también atienda por llamada. Una llamada al 211 puede dar con ayuda local. Y si un sitio deja gente fuera, dígaselo a quien lo maneja.'
		),
		heading('Al lado, no en su lugar'),
		text(
			'Cuando alguien se atora en un formulario, dan ganas de tomar el teléfono y hacerlo. Hoy es más rápido, y el mes que viene esa persona le va a esperar otra vez. Además pone sus contraseñas en manos de usted. Siéntese a su lado y deje que lo hagan sus dedos, un paso a la vez. Empiecen por algo que la persona quiera, como una videollamada con un nieto. En una computadora compartida, muéstrele cómo cerrar la sesión y no guardar la contraseña.'
		),
		heading('¿Es cierto? ¿Es seguro?'),
		text('Cualquiera se pone una bata blanca para un video. Haga estas preguntas en voz alta:'),
		list(
			'¿Quién hizo esto y qué gana o qué vende?',
			'¿Dicen lo mismo otros lugares en los que confío?',
			'¿Promete una cura rápida o me dice que deje una medicina? Entonces primero pregunto a un médico o en la farmacia.',
			'¿El mensaje me asusta o me apura, o quiere un PIN, un código o dinero? Entonces no lo toco. Llamo a un número que ya sé que es verdadero.'
		),
		text(
			'Las aplicaciones y los chatbots pueden acompañar de noche o ayudar a seguir el estado de ánimo. También se pueden equivocar, y muchos guardan lo que se escribe. Ayude a la gente a preguntar cuánto cuesta, quién ve los datos y cómo salirse. Qué aplicación usar lo decide la persona.'
		),
		heading('Encontrarse por video o por teléfono'),
		text(
			'En Medi-Cal, las citas por video o por teléfono necesitan el consentimiento de la persona. Son voluntarias, y hay derecho a ir en persona. Hay quien no tiene un rincón privado o no confía en la cámara. Ayude a pensarlo: un lugar, unos audífonos, una palabra clave para «ahora no puedo hablar».'
		),
		text(
			'Al comienzo de cada encuentro suyo, pregunte dónde está la persona, si puede hablar con libertad y a qué número llamar si se corta. Si aparece un peligro, no cuelgue. Averigüe dónde está y busque ayuda por otro teléfono, como diga su plan. A la línea 988 se llega por llamada, mensaje de texto o chat.'
		),
		heading('Sus propios hábitos digitales'),
		list(
			'Use el teléfono y los programas que aprobó su agencia, y deje fuera su propio teléfono.',
			'Escriba mensajes cortos y simples: hora, lugar, «llámeme».',
			'No pegue datos de nadie en herramientas en línea que su agencia no aprobó, ni siquiera sin nombres.',
			'Nada de fotos de las personas que apoya, salvo que lo acepten por escrito y su agencia lo permita.',
			'Nada de solicitudes de amistad, en ninguna dirección. Diga por qué, con amabilidad.',
			'Si se pierde un aparato o un mensaje llegó a quien no era, avise de inmediato a quien le supervisa.'
		),
		example(
			'La página de empleo',
			'Nomvula apoya a Walter, que tiene sesenta y un años y no trabaja desde que estuvo en el hospital. El almacén recibe solicitudes en línea y de ninguna otra forma. «Hágalo usted», dice Walter, y le da el teléfono. Nomvula acerca una silla. «Téngalo usted. Yo me siento aquí». Las letras son muy pequeñas, así que buscan el ajuste que las agranda. Walter escribe con un dedo. Entonces llega un mensaje: ganó una tarjeta de regalo, toque aquí. Su dedo ya va en camino. Se detiene. «Me están apurando», dice. Lo borra y vuelve a su formulario. A la semana le cuenta a Nomvula que solicitó en otros dos lugares, por su cuenta, en la biblioteca.'
		),
		heading('En el examen'),
		text(
			'Busque la respuesta en la que la persona conserva el control: ella escribe, ella elige, ella acepta. Las buenas respuestas preguntan antes de mandar un enlace, dejan lo privado en herramientas aprobadas y tienen un plan por si hay peligro. Las más débiles lo hacen por la persona o prohíben la herramienta.'
		),
		attempt(
			'Haga la prueba.',
			'Busque en los ajustes de su teléfono la letra más grande y la lectura en voz alta. Pruébelas.',
			'Diga en voz alta cómo respondería a una solicitud de amistad de alguien a quien apoya.',
			'Anote tres lugares cercanos donde alguien sin datos podría conectarse.'
		)
	]
};
