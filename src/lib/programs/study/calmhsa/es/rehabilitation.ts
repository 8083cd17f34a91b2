import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'La rehabilitación hace una pregunta: ¿qué vida quiere usted y qué le ayudaría a vivirla? Este capítulo trata de habilidades y apoyos, de cómo cambia la gente y de formas de trabajar que ayudan.',
	blocks: [
		heading('Una vida, no un programa'),
		text(
			'El tratamiento busca aliviar lo que duele. La rehabilitación ayuda a construir: una casa, una clase, un empleo, una amistad, un lugar en la mesa de la familia. Las dos cosas pueden ir juntas. Nadie tiene que quedarse primero sin síntomas.'
		),
		text(
			'Empieza por un papel que la persona elige, como ser inquilina, estudiante, panadero o abuela. Después se construyen dos cosas para ese papel. Las habilidades son lo que la persona sabe hacer: cocinar, leer un contrato de renta, hablar en el trabajo. Los apoyos son lo que lo hace posible desde fuera: quien la lleve, un escritorio más tranquilo, una amistad que llama. Cuando algo no funciona, mire los dos lados. Muchas veces es más fácil cambiar el entorno que a la persona.'
		),
		heading('Enseñar una habilidad sin hacerlo todo'),
		text(
			'Quizá usted aprendió algunas de estas habilidades por el camino difícil. Ahora el arte es contenerse un poco.'
		),
		list(
			'Elijan una habilidad que la persona quiera, por una razón suya.',
			'Divídala en partes pequeñas y muestre una.',
			'Practíquenla, de ser posible en el lugar real: su cocina, su autobús, su banco.',
			'Diga qué salió bien. Después pregunte qué haría distinto.',
			'Dé un paso atrás en cuanto pueda. Hacerlo por la persona se siente amable y enseña poco.'
		),
		text(
			'Algunos intentos saldrán mal. Todo el mundo tiene derecho a correr un riesgo que ha pensado bien, y las personas que usted apoya también. A esto se le llama la dignidad del riesgo. Su parte es ayudar a verlo con claridad y estar ahí después.'
		),
		heading('Formas de trabajar que ayudan'),
		text('No le toca dirigirlas, pero conviene conocerlas para que la gente se entere a tiempo.'),
		list(
			'Empleo con apoyo: un trabajo común y pagado que la persona quiere, buscado pronto y con un apoyo que sigue después de la contratación. Puede intentarlo toda persona que quiera trabajar.',
			'Vivienda con apoyo: primero la casa, sin tener que ganársela, y servicios que se eligen.',
			'Atención en equipo en la comunidad: un equipo pequeño que va a donde está la persona, para quienes necesitan mucho apoyo.',
			'Casas club y centros dirigidos por pares: lugares donde uno es parte, hace falta y encuentra trabajo.',
			'Medicinas para el trastorno por consumo de opioides, como la buprenorfina, la metadona y la naltrexona. Quien las toma puede estar en recuperación.',
			'Reducción de daños: materiales limpios, naloxona, curación de heridas y respeto, sin pedir nada a cambio.'
		),
		heading('Cómo cambia la gente'),
		text(
			'El cambio suele venir por etapas. Al principio quizá la persona no piense en ello. Luego está entre dos deseos. Se prepara, actúa y trabaja para sostenerlo. La gente va y viene entre estas etapas, y es normal. Volver a consumir no borra lo aprendido.'
		),
		text(
			'Lo que usted dice debe ir con la etapa. Con quien no ve ningún problema, respeto y curiosidad. Con quien está entre dos deseos, escuche los dos lados y deje que salgan sus propias razones. Con quien ya está listo, ayude a planear un paso. Si se empuja un plan a quien todavía lo piensa, es común que discuta en contra. En esto se apoya la Entrevista Motivacional, una forma de conversar que usan muchos consejeros. Una pregunta que cualquiera puede hacer es: «¿Qué sería mejor si esto cambiara?».'
		),
		heading('Muchos caminos, y de quién es el plan'),
		text(
			'Hay personas que dejan de consumir por completo. Otras consumen menos. Unas se apoyan en la medicina, otras en la fe, en un padrino o madrina, en correr o en sus hijos. Usted puede sentir orgullo por su camino y aun así hacerle lugar al de ellas. El plan debe tener las palabras de la persona. Si en una reunión oye tres metas y ninguna es suya, quizá lo más útil sea mirarla y preguntarle.'
		),
		example(
			'El autobús 14',
			'Imani quiere tomar una clase de costura al otro lado de la ciudad. Antes cosía para una tienda, y lleva cuatro años sin subirse a un autobús. Reggie, su par, le pregunta qué parte le preocupa más. Es el transbordo, donde se junta la gente. El martes van a la primera parada y regresan. El jueves llegan hasta el transbordo, se quedan junto a la pared y dejan pasar un autobús. Reggie dice lo que vio: «Usted eligió dónde pararse, y sus manos se calmaron». La tercera vez Imani viaja y él la sigue en el autobús de atrás. Desde la puerta de la escuela ella le manda una foto de una máquina de coser. Su plan decía «mejorar habilidades de afrontamiento». Pide cambiar esa línea. Ahora dice: «Los jueves coso».'
		),
		heading('En el examen'),
		text(
			'Busque la respuesta que parte de la meta de la persona, enseña en la vida real y se retira a tiempo. Son más débiles las que esperan a que no haya síntomas, hacen la tarea por la persona o convierten un camino en la regla.'
		),
		attempt(
			'Haga la prueba, en papel o en la mente.',
			'Nombre un papel de su vida que le importe. ¿Qué habilidad pide y qué apoyo?',
			'Tome una tarea que conoce bien y divídala en cuatro partes pequeñas.',
			'Convierta «seguirá el plan de tratamiento» en una meta que alguien podría decir con sus palabras.'
		)
	]
};
