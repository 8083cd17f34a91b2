import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Escuchar es la herramienta principal de un par, y se puede aprender. Este capítulo trata de las preguntas abiertas, de devolver lo que se oye, de compartir la propia historia con un propósito y de elegir palabras que sanan.',
	blocks: [
		heading('Escuchar con todo el cuerpo'),
		text(
			'La gente sabe en un minuto si la están escuchando. Guarde el teléfono. Vuélvase hacia la persona, un poco de lado si la mirada de frente es demasiado. Deje que haya silencio; cuente hasta cinco antes de llenarlo. Y note qué pasa dentro de usted. Si ya está buscando una respuesta, dejó de escuchar.'
		),
		text(
			'La cultura y la historia marcan cómo se habla. Para algunas personas mirar a los ojos es respeto; para otras es una falta. Hay quien necesita caminar mientras habla. Siga a la persona, y pregunte si no está claro.'
		),
		heading('Preguntas abiertas'),
		text(
			'Una pregunta cerrada se contesta con sí o no. Sirve para la seguridad y para los datos. Una abierta invita a contar. Casi siempre empieza con qué o cómo, o con «cuénteme de». Use poco el por qué; puede sonar a reproche.'
		),
		list(
			'No «¿Fue al grupo?», sino «¿Cómo estuvo su semana?».',
			'No «¿Tiene apoyo?», sino «¿A quién busca cuando se pone difícil?».',
			'No «¿Por qué lo dejó?», sino «¿Qué estaba pasando en ese tiempo?».',
			'No «¿Está listo para cambiar?», sino «¿Qué le gustaría que fuera distinto?».'
		),
		text('Una pregunta a la vez. Después espere la respuesta hasta el final, y un respiro más.'),
		heading('Devolver lo que se oye'),
		text(
			'Reflejar es decir con sus palabras lo que oyó, para que la persona también lo oiga. Puede quedarse cerca: «No ha dormido desde el domingo». O ir un poco más hondo: «Parece que está cansada de ser fuerte». Dígalo como una suposición y deje que la persona le corrija. Que le corrijan no es un fracaso; así se acercan los dos a lo cierto.'
		),
		text(
			'De vez en cuando junte lo dicho: «Habló de su hija, del trabajo y de la carta. ¿Me faltó algo? ¿Por dónde quiere seguir?». Y nombre las fortalezas que de verdad ve: «Le daba miedo esa llamada y la hizo». No es un elogio desde arriba. Es un hecho que quizá la persona pasó por alto.'
		),
		heading('Compartir su historia con un propósito'),
		text(
			'Su historia es una herramienta con filo. Bien usada dice: usted no es la única persona, y hay un camino. Antes de compartir, sepa por qué ahora y para quién. Elija un pedazo pequeño que vaya con lo que la persona acaba de decir. Hable más de cómo salió adelante que de lo mal que estuvo. Quedan fuera los detalles del consumo, de la violencia o de formas de hacerse daño. Después devuelva la palabra: «Eso fue lo mío. ¿Cómo es para usted?».'
		),
		text(
			'Evite el «sé cómo se siente». Usted sabe cómo fue para usted. Y si hoy la persona no quiere su historia, guárdela. Con escuchar basta.'
		),
		heading('Palabras que sanan'),
		text(
			'Las palabras abren o cierran una puerta, al hablar y en una nota. Nombre primero a la persona, diga qué pasó y deje fuera el juicio:'
		),
		list(
			'«una persona que usa drogas», no una etiqueta',
			'«murió por suicidio», no «cometió»',
			'«eligió no tomarla» o «no le ayudó», no «no coopera»',
			'«volvió a consumir», no «está sucio»',
			'«¿qué le pasó?», y no «¿qué tiene usted?»'
		),
		text(
			'Si alguien usa otra palabra para sí, es suya. Sígala con esa persona y no la use para hablar de otras.'
		),
		heading('Cuando le sale mal'),
		text(
			'Va a decir algo torpe. Pare, nómbrelo y sea breve: «Eso me salió mal. Lo siento. Lo que quería preguntar era…». Una reparación puede dar más confianza que una conversación perfecta.'
		),
		example(
			'Diecinueve días',
			'Avery se reúne con un joven llamado Malik, que lleva diecinueve días sin beber. «Todos aplauden», dice. «Yo quiero gritar». Avery casi le dice que diecinueve días son un logro, y espera. «Ellos aplauden y por dentro hay otra cosa», dice. Malik asiente. «De noche no sé quién soy». «¿Cómo son las noches?». Él habla del silencio y de su primo, que murió el año pasado. Avery también perdió a alguien al comienzo. «En mi segundo mes, lo más difícil eran las tardes», cuenta. «Me puse a cocinarle a una vecina, bastante mal. ¿Qué hace usted ahora con sus tardes?». Malik se ríe por primera vez. Antes dibujaba, dice. A la semana siguiente trae una hoja. Avery la mira un buen rato antes de decir algo.'
		),
		heading('En el examen'),
		text(
			'Busque la respuesta que muestra que la persona fue escuchada: refleja o hace una sola pregunta abierta. Son más débiles las que aconsejan enseguida, tapan el sentimiento con ánimos, preguntan por qué, comparan o se pasan a la historia del par.'
		),
		attempt(
			'Haga la prueba.',
			'Escuche hoy a alguien tres minutos sin dar consejos. ¿Qué le daban ganas de decir?',
			'Convierta en preguntas abiertas: «¿Está enojado?», «¿Le ayudó la doctora?».',
			'Escriba un pedazo de su historia de sesenta segundos. Tache lo que está para impresionar.',
			'Refleje de dos maneras esta frase: «Hago todo bien y nada cambia».'
		)
	]
};
