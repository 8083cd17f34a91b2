import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Una crisis puede pasar, y pasa mejor cuando la persona conserva su voz. Este capítulo trata de los planes que se hacen en días tranquilos, de qué decir cuando alguien puede estar en peligro y del tiempo que viene después.',
	blocks: [
		care(
			'Este capítulo habla de suicidio, sobredosis y violencia en casa. Puede parar en cualquier punto. Si usted necesita hablar con alguien, puede llamar o mandar un texto al 988 a cualquier hora.'
		),
		heading('Qué es una crisis'),
		text(
			'En el apoyo entre pares, una crisis es un tiempo en que lo que suele sostener a una persona ya no la sostiene. Quien lo sabe es ella. Para alguien es un trabajo perdido; para otra persona, una voz que sube. Puede verse como gritos y puede verse como silencio.'
		),
		text(
			'Muchas personas temen más a la ayuda que a la crisis. Por eso lo primero que usted da es una presencia firme: voz baja, la verdad sobre lo que puede hacer, y todas las opciones que permita el momento.'
		),
		heading('Antes: un plan con las palabras de la persona'),
		text(
			'El plan de crisis se escribe en un buen día y lo escribe su dueño o dueña. Usted pregunta y toma nota si la persona quiere. Muchas veces lleva:'
		),
		list(
			'cómo soy cuando estoy bien y mis primeras señales de que algo va mal',
			'qué puedo hacer por mi cuenta: caminar, orar, poner música',
			'personas y lugares que me distraen, y personas a quienes puedo decir la verdad',
			'qué lo empeora, como que me toquen',
			'quién cuida a mis hijos, mis animales, mi renta',
			'cómo hacer más segura mi casa y a quién llamar de día y de noche'
		),
		text(
			'En California, la directiva anticipada psiquiátrica es un documento legal. Una persona que puede decidir por sí misma escribe qué atención quiere en una crisis futura y puede nombrar a alguien que hable por ella. Tiene sus reglas, así que puede servir una oficina de ayuda legal. Usted puede contar que esto existe.'
		),
		heading('Durante: preguntar, escuchar, quedarse, buscar ayuda'),
		text(
			'Si le pasa por la mente el suicidio, pregunte. Use la palabra: «¿Está pensando en el suicidio?». Preguntar no mete la idea. Después escuche más de lo que habla. Pregunte si hay un plan y si tiene a mano lo que usaría. Poner tiempo y distancia entre una persona y un arma o unas pastillas salva vidas. Cómo hacerlo se ve con la persona y con quien le supervisa.'
		),
		text(
			'Usted no mide el riesgo sin ayuda ni guarda un secreto que deje a alguien en peligro. Diga lo que tiene que hacer antes de hacerlo, y hágalo con la persona: «Necesito pedir ayuda. ¿Quiere que llamemos juntos?».'
		),
		heading('Qué ayuda conviene'),
		list(
			'El 988: por llamada, texto o chat, de día y de noche, para suicidio, consumo de sustancias o angustia. Atiende en español.',
			'El equipo móvil de crisis del condado: va a donde está la persona, ayuda a calmar y muchas veces evita la policía o el hospital.',
			'El 911: cuando una vida corre peligro ahora. Diga que es una crisis de salud mental y qué ayuda.',
			'Una línea de apoyo o una casa de respiro entre pares: alguien con quien hablar, o un lugar tranquilo, antes de que sea una emergencia.'
		),
		text(
			'En una sobredosis cuenta cada minuto. Quien no despierta, apenas respira o tiene los labios azulados necesita el 911, naloxona si usted la tiene y sabe usarla, y alguien que se quede. Con violencia en casa, pregunte en privado y no deje rastro en el teléfono de la persona. Irse puede ser el momento más peligroso; por eso el plan se hace con ella y con una defensora capacitada, y a su ritmo.'
		),
		heading('Después'),
		text(
			'Cuando pase lo peor, vuelva. Pregunte cómo fue, qué ayudó, qué dolió y qué debe entrar en el plan. Si la persona está enojada con usted, primero escuche y diga con franqueza qué hizo y por qué. Después cuídese. Cuéntele a quien le supervisa cómo lo vivió usted.'
		),
		example(
			'El plan de marzo',
			'En marzo, Jordan y un hombre llamado Emeka escriben el plan de crisis de él en una mesa del parque. En «qué lo empeora» él pone: muchas voces a la vez. En «a quién decirle» pone a su tía y el centro de puertas abiertas. En junio llega con la capucha puesta y no se sienta. «Está en el papel», dice. Jordan pide que les dejen el cuarto. «¿Está pensando en el suicidio, Emeka?». Él asiente. No tiene un plan; quiere que pare. «Gracias por decírmelo. No me voy. Para esto necesito a mi supervisora. ¿Viene ella o vamos nosotros?». Él prefiere ir. Entre los tres llaman al equipo de crisis y después a la tía. Una semana más tarde Emeka añade una línea a su plan: pregúntenme y déjenme elegir quién viene.'
		),
		heading('En el examen'),
		text(
			'Busque la respuesta que pregunta de forma directa, se queda con la persona, busca ayuda a la vista de ella y le deja tanta decisión como sea seguro. Tenga cuidado con las que prometen secreto, esperan a ver, lo cargan a solas o recurren a la fuerza cuando nadie está en peligro.'
		),
		attempt(
			'Haga la prueba.',
			'Diga en voz alta la pregunta sobre el suicidio, tres veces, hasta que la voz le salga tranquila.',
			'Escriba tres primeras señales de sus propios tiempos difíciles y una cosa que ayuda.',
			'Busque el número del equipo móvil de crisis de su condado y téngalo a mano.',
			'Diga en una frase qué le cuenta a la persona antes de llamar a quien le supervisa.'
		)
	]
};
