import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Quienes usan los servicios, y las familias que están a su lado, saben cosas que nadie más sabe. Este capítulo trata de su papel en la atención y de ser par de una madre, un padre, un familiar o alguien que cuida.',
	blocks: [
		care(
			'Este capítulo habla de familias a las que se les echa la culpa y de lazos que se rompieron. Vaya a su ritmo.'
		),
		heading('De la última fila a la mesa'),
		text(
			'Durante mucho tiempo, a quienes recibían atención de salud mental se les decía qué era bueno para ellos. Entonces las personas que habían pasado por eso empezaron a ayudarse y a pedir voz. Las familias hicieron lo mismo. Dos ideas de aquel tiempo siguen en pie: quienes han pasado por algo pueden ayudarse entre sí, y quien vive las consecuencias de una decisión debe participar en ella.'
		),
		text(
			'Participar tiene dos lados. Uno es el plan propio: qué quiere la persona, quién está en la sala, qué ayuda acepta. El otro es cómo se arman los servicios: en los consejos, en las contrataciones, cuando se planea un centro nuevo. Es real cuando la gente entra desde el inicio, tiene voto y se le paga su tiempo como a los demás.'
		),
		heading('¿Quién es la familia?'),
		text(
			'Lo decide la persona. Para unas son los padres, las hermanas y los primos. Para otras es una vecina, la pareja, un amigo de la calle, un coro. Usted no corrige la lista de nadie. Pregunta: «¿Quién le importa y cómo quiere que participe en esto?». La respuesta puede ser «por ahora, nadie».'
		),
		text(
			'Busque también los apoyos naturales. Son las personas que están porque aprecian a alguien y no porque un programa las manda: el barbero, la señora que aparta un lugar en la iglesia.'
		),
		heading('Dos clases de par'),
		text(
			'La ley de California reconoce las dos experiencias vividas. Una es la recuperación propia. La otra es la de una madre, un padre, un familiar o alguien que cuida. Cada una habla desde su camino:'
		),
		list(
			'Un par con recuperación propia comparte cómo es vivir con una condición y encontrar un camino.',
			'Un par familiar comparte cómo es cuidar a alguien: las llamadas de noche, las reuniones, la preocupación y cómo una familia encuentra fuerza.',
			'Ninguno habla por el otro. Una madre puede contar su historia. La de su hijo es de su hijo.'
		),
		text(
			'En la atención dirigida por la familia, la familia dice qué necesita y qué valora, y también se escucha al niño o al joven. Un muchacho que mira el teléfono mientras los adultos eligen sus metas no las ha aceptado.'
		),
		heading('Cuando llama una familia'),
		text(
			'Los parientes de una persona adulta llaman porque tienen miedo. Lo que usted les puede decir depende de lo que esa persona aceptó. Pero escuchar no revela nada. Usted puede oír la preocupación de un padre, decirle que no puede confirmar ni compartir nada de nadie y contarle dónde hay apoyo para las familias. No prometa guardar la llamada en secreto ante la persona a quien apoya.'
		),
		text(
			'Si la persona quiere que su familia participe, averigüe cuánto. Un permiso firmado deja compartir; no obliga. Cuando le dice: «No le cuente a mi mamá del trabajo», usted lo respeta y le ayuda a cambiar el permiso como lo pide su agencia. Si alguien puede estar en peligro, hay otras reglas. Acuda enseguida a quien le supervisa.'
		),
		heading('Las familias también necesitan cuidado'),
		text(
			'Muchos familiares oyen, o se dicen, que hicieron algo mal. Muchos llevan meses sin dormir. «Yo también me lo he preguntado. ¿Qué le da fuerzas?» puede hacer mucho. Ayúdeles a encontrar un grupo, algo de descanso y gente que entienda.'
		),
		example(
			'Dos listas',
			'Soledad es par familiar. Apoya a la señora Begum; su hijo Farhan, de 17 años, acaba de volver del hospital. El lunes hay reunión. «Voy a decir que tiene que regresar a la escuela», dice la señora Begum. Soledad le pregunta qué espera que la escuela le dé. «Amigos», dice ella después de un rato. «Ahora no tiene». Soledad sugiere que antes del lunes cada quien, madre e hijo, escriba su lista por su lado. La de ella tiene arriba la escuela. La de Farhan dice: el taller, su primo, nada por la mañana. En la reunión ponen las dos listas juntas. Nadie dice cuál es la correcta. Planean dos tardes por semana en el taller de su tío, con el primo, y hablar con la escuela en un mes. «Él escribió más que yo», dice su madre.'
		),
		heading('En el examen'),
		text(
			'En cada escena pregúntese: ¿a quién apoyo aquí y qué aceptó esa persona? Las buenas respuestas guardan lo privado y aun así tratan a las familias con respeto. Dejan que cada quien nombre a su familia. Tenga cuidado con las respuestas que toman partido, llevan y traen mensajes o hablan por alguien que puede hablar.'
		),
		attempt(
			'Haga la prueba.',
			'Dibújese en el centro de una hoja. Escriba alrededor a las personas que le sostienen. ¿A cuáles les pagan por hacerlo?',
			'Escriba dos frases para un padre que llama por su hija adulta. No comparta nada y déjelo con menos soledad.',
			'Piense en una reunión donde no les dejaron hablar a usted o a su familia. ¿Qué les habría abierto espacio?',
			'Si usted es familiar: ¿qué parte de la historia le toca contar y cuál no?'
		)
	]
};
