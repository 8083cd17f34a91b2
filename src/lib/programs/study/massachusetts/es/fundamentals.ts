import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Usted conoce lo básico: escuchar, respetar, compartir con cuidado. Los fundamentos avanzados tratan de lo que viene después: cuando hay silencio, cuando no está de acuerdo, cuando tiene más poder del que quisiera y cuando la confianza se daña.',
	blocks: [
		heading('Acompañar, no arreglar'),
		text(
			'Cuando alguien sufre, casi todos queremos arreglarlo. El deseo es bueno. Muchas veces calma más nuestra preocupación que la suya. Un arreglo que llega demasiado pronto le dice a la persona que no pudimos soportar oír lo demás.'
		),
		text(
			'Por eso, note esas ganas y respire. Después pregunte: «¿Quiere pensar qué hacer, o prefiere que escuche un rato?». Deje que un silencio sea un silencio. Pasado un tiempo puede decir: «No hay prisa». Mucha gente encuentra sus propias palabras justo después del momento en que otro habría hablado.'
		),
		heading('Curiosidad por un mundo entero'),
		text(
			'Cada quien aprendió a ver el mundo de cierta manera: de la familia, la fe, el idioma, la escuela y el dolor. Lo que oye de una persona quizá no quepa en su mirada. No tiene que compartirlo ni fingir. Puede decir «yo no lo he visto» y, aun así, preguntar qué significa. Validar es decir que un sentimiento tiene sentido tal como lo vive esa persona. No es lo mismo que estar de acuerdo.'
		),
		text('Son buenas preguntas aquellas cuya respuesta usted no sabe ni dirige:'),
		list(
			'«¿Cómo es eso para usted?»',
			'«¿Cómo lo entiende?»',
			'«¿Qué le da y qué le cuesta?»',
			'«¿Quién más lo comprende?»'
		),
		heading('Honestidad sobre el poder'),
		text(
			'Un par con sueldo tiene poder, lo quiera o no: llaves, notas, un pago, la confianza del personal. No desaparece si se lo calla. Nómbrelo pronto. Diga qué escribe y quién lo lee. Ofrezca escribir una nota juntos. Pregunte de vez en cuando: «¿Hay algo que no me cuenta por mi trabajo?».'
		),
		text(
			'Cuide también los usos pequeños del poder: quién elige la silla, quién mira el reloj, quién decide que la charla terminó.'
		),
		heading('Límites que son suyos'),
		text(
			'Un límite no es un muro ni un castigo. Dice qué puede dar y seguir dando. Si empieza a sentir resentimiento, quizá ya hacía falta un límite. Dígalo pronto, dígalo como propio y no se esconda detrás de la agencia. Después planeen para las horas en que usted no está. Su agencia tendrá además reglas sobre horarios y teléfonos, y esas se cumplen.'
		),
		heading('La dignidad del riesgo'),
		text(
			'La gente adulta aprende al decidir y, de vez en cuando, al decidir mal. A quien se le evita cada error también se le quita el trabajo, el amor y el orgullo. Usted no empuja a nadie hacia el peligro, y el peligro real se toma en serio. Pero no le pide a nadie que se gane el derecho a decidir. Puede decir una preocupación una vez, si la persona quiere oírla. Después se queda a su lado, pase lo que pase.'
		),
		heading('Cuando se estanca o se hiere'),
		text(
			'Algunas relaciones dan vueltas. Háblelo como algo que hacen entre las dos personas: «Noto que le doy ideas y no le sirven. ¿Qué espera de nuestro tiempo?». Reconoce su parte y no culpa a nadie. Hable de eso también en supervisión.'
		),
		text(
			'Si dañó la confianza de alguien, vuelva pronto. Nombre lo que hizo, sin excusas. Pregunte cómo fue y escuche. Diga qué hará distinto y qué no puede deshacer. El ritmo de la reparación lo pone la otra persona.'
		),
		example(
			'La lista en el refrigerador',
			'Rashid, CPS en Fall River, apoya a un joven llamado Cody, que quiere mudarse con un amigo. Rashid cree que saldrá mal. Ya lo dijo dos veces con voz prudente, y las dos veces Cody cambió de tema. De camino a casa, Rashid ve lo que está haciendo. La próxima vez dice: «He estado tratando de quitarle la idea. Lo siento. Me preocupa, es cierto, pero es su vida. ¿Qué le ilusiona?». Cody se ríe y luego habla veinte minutos: de cocinar, de que nadie lo revise de noche. Ha pensado en más cosas de las que Rashid creía. Juntos hacen una lista para el refrigerador con lo que hará si hay demasiado ruido. La mudanza dura cinco meses. Al volver, Cody dice: «Ahora ya sé vivir con alguien». Rashid no había pensado en eso.'
		),
		heading('En el examen'),
		text(
			'Estas preguntas suelen dar cuatro respuestas amables. De cada una pregúntese: ¿quién decide aquí?, ¿queda algo escondido? La mejor suele ser clara, con curiosidad y un poco más lenta que las otras. No rescata ni se aleja.'
		),
		attempt(
			'Haga la prueba.',
			'En su próxima charla, espere tres respiraciones antes de contestar. ¿Qué llegó?',
			'Nombre tres clases de poder que tiene, o tendría, en un papel de par.',
			'Diga un límite en voz alta como propio: «Puedo… y no puedo…. Para otras horas, planeemos…».',
			'Piense en la decisión de alguien que le preocupa. Escriba una pregunta que no dirija.'
		)
	]
};
