/**
 * Forty cards over the 17 competencies and the eight areas. Each asks one thing. They are written
 * for understanding, in our own words; none is, or is like, an item remembered from an exam.
 */
import type { Text } from '../../../domain/text.ts';
import { both } from '../../write.ts';
import type { StudyCard } from '../guide.ts';
import type { studySources } from './sources.ts';

type Written = {
	competency: string;
	area: string;
	source: keyof typeof studySources;
	front: Text;
	back: Text;
};

const written: readonly Written[] = [
	{
		competency: 'hope',
		area: 'recovery',
		source: 'recovery',
		front: both(
			'What four things hold up a life in recovery?',
			'¿Qué cuatro cosas sostienen una vida en recuperación?'
		),
		back: both('Health, home, purpose and community.', 'Salud, hogar, propósito y comunidad.')
	},
	{
		competency: 'hope',
		area: 'foundations',
		source: 'recovery',
		front: both(
			'Does recovery mean that all symptoms are gone?',
			'¿Recuperación significa que desaparecen todos los síntomas?'
		),
		back: both(
			'No. It is a process of change: better health and wellness, a life one directs oneself, and reaching for what one is capable of.',
			'No. Es un proceso de cambio: mejor salud y bienestar, una vida que uno mismo dirige y buscar llegar hasta donde se es capaz.'
		)
	},
	{
		competency: 'hope',
		area: 'interpersonal',
		source: 'practice',
		front: both(
			'Someone says, “Nothing ever works for me.” What can a peer do first?',
			'Alguien dice: «A mí nada me funciona». ¿Qué puede hacer primero un par?'
		),
		back: both(
			'Listen and name what you hear, without arguing. Then ask about something that was a little easier, and build on it. Promise nothing.',
			'Escuchar y nombrar lo que oye, sin discutir. Después preguntar por algo que fue un poco más fácil y construir sobre eso. No prometer nada.'
		)
	},
	{
		competency: 'hope',
		area: 'recovery',
		source: 'practice',
		front: both('What is strengths-based support?', '¿Qué es el apoyo basado en fortalezas?'),
		back: both(
			'It starts from what already works: what the person does well, what got them through, who helps. Goals are built on that.',
			'Parte de lo que ya funciona: lo que la persona hace bien, lo que le ayudó a seguir, quién le apoya. Sobre eso se construyen las metas.'
		)
	},
	{
		competency: 'advocacy',
		area: 'advocacy',
		source: 'code_of_ethics',
		front: both(
			'What comes before speaking up for someone?',
			'¿Qué va antes de hablar por alguien?'
		),
		back: both(
			'Asking what they want, and if they want you to speak, stand beside them, or help them say it themselves.',
			'Preguntar qué quiere y si desea que usted hable, esté a su lado o le ayude a decirlo por sí misma.'
		)
	},
	{
		competency: 'advocacy',
		area: 'advocacy',
		source: 'practice',
		front: both('What is self-advocacy?', '¿Qué es la autodefensa de derechos?'),
		back: both(
			'Speaking for oneself: knowing what one needs and rights one has, and asking for it. Peers help people practice it.',
			'Hablar por uno mismo: conocer lo que se necesita y los derechos que se tienen, y pedirlo. Los pares ayudan a practicarla.'
		)
	},
	{
		competency: 'advocacy',
		area: 'community',
		source: 'stigma_forms',
		front: both(
			'A program discharges people after one positive drug test. Which form of stigma is that?',
			'Un programa da de baja a la gente por una prueba de drogas positiva. ¿Qué forma de estigma es?'
		),
		back: both(
			'Institutional stigma: the harm comes from a rule or routine, and nobody has to be cruel for it to work.',
			'Estigma institucional: el daño viene de una regla o rutina, y nadie tiene que ser cruel para que ocurra.'
		)
	},
	{
		competency: 'advocacy',
		area: 'community',
		source: 'stigma_forms',
		front: both('What is stigma by association?', '¿Qué es el estigma por asociación?'),
		back: both(
			'The mark spreads to those who stand near: a parent, a friend, a doctor or a pharmacy that serves the person.',
			'La marca pasa a quienes están cerca: una madre, un amigo, un médico o una farmacia que atiende a la persona.'
		)
	},
	{
		competency: 'advocacy',
		area: 'foundations',
		source: 'stigma_forms',
		front: both(
			'“I deserve this.” Which form of stigma may speak here, and what helps?',
			'«Me lo merezco». ¿Qué forma de estigma puede hablar aquí y qué ayuda?'
		),
		back: both(
			'Internalized stigma. Being treated with respect again and again, meeting others who were there, and having a role where one is needed.',
			'El estigma internalizado. Ayuda el trato con respeto una y otra vez, conocer a otros que lo vivieron y tener un papel en el que se es necesario.'
		)
	},
	{
		competency: 'consumers_families',
		area: 'foundations',
		source: 'statute',
		front: both(
			'In California, whose lived experience counts for certification?',
			'En California, ¿la experiencia vivida de quién cuenta para la certificación?'
		),
		back: both(
			'Of a person in recovery, and of a parent, caregiver or family member of someone in recovery.',
			'La de una persona en recuperación y la de la madre, el padre, el cuidador o el familiar de alguien en recuperación.'
		)
	},
	{
		competency: 'consumers_families',
		area: 'interpersonal',
		source: 'code_of_ethics',
		front: both(
			'What does mutuality mean in peer support?',
			'¿Qué significa mutualidad en el apoyo entre pares?'
		),
		back: both(
			'Both meet as equals. Neither is the expert on the other’s life, and decisions are shared.',
			'Las dos personas se encuentran como iguales. Nadie es experto en la vida del otro y las decisiones se comparten.'
		)
	},
	{
		competency: 'consumers_families',
		area: 'community',
		source: 'code_of_ethics',
		front: both(
			'What is family-driven, child-centered care?',
			'¿Qué es la atención dirigida por la familia y centrada en el niño?'
		),
		back: both(
			'The family says what it needs and decides, and what is good for the child stays in the middle.',
			'La familia dice lo que necesita y decide, y lo que es bueno para el niño queda en el centro.'
		)
	},
	{
		competency: 'rehabilitation',
		area: 'recovery',
		source: 'code_of_ethics',
		front: both(
			'Who sets the goals in person-driven care?',
			'¿Quién pone las metas en la atención dirigida por la persona?'
		),
		back: both(
			'The person does, and the pace too. The peer asks, listens and offers choices.',
			'La persona, y también el ritmo. El par pregunta, escucha y ofrece opciones.'
		)
	},
	{
		competency: 'rehabilitation',
		area: 'foundations',
		source: 'practice',
		front: both('What is harm reduction?', '¿Qué es la reducción de daños?'),
		back: both(
			'Meeting people where they are and lowering the risks of use, without asking them to stop first. Any good change counts.',
			'Encontrar a las personas donde están y bajar los riesgos del consumo, sin exigir que primero lo dejen. Todo cambio bueno cuenta.'
		)
	},
	{
		competency: 'rehabilitation',
		area: 'recovery',
		source: 'practice',
		front: both(
			'Someone returned to use after five months. What can you say that keeps the door open?',
			'Alguien volvió a consumir después de cinco meses. ¿Qué puede decir que deje la puerta abierta?'
		),
		back: both(
			'Something like: “You came back, and that took strength. What did you learn about what helps you?”',
			'Algo como: «Volvió, y eso pide fuerza. ¿Qué aprendió sobre lo que le ayuda?».'
		)
	},
	{
		competency: 'culture',
		area: 'community',
		source: 'code_of_ethics',
		front: both(
			'How does a peer learn about a person’s culture?',
			'¿Cómo conoce un par la cultura de una persona?'
		),
		back: both(
			'By asking with respect, listening, and looking at one’s own views. Never by guessing from a name, a face or a language.',
			'Preguntando con respeto, escuchando y revisando las propias ideas. Nunca adivinando por un nombre, una cara o un idioma.'
		)
	},
	{
		competency: 'culture',
		area: 'interpersonal',
		source: 'practice',
		front: both('What is structural competence?', '¿Qué es la competencia estructural?'),
		back: both(
			'Seeing how rules, money, housing, racism and distance shape a person’s health, and not laying it all on the person.',
			'Ver cómo las reglas, el dinero, la vivienda, el racismo y la distancia marcan la salud de una persona, sin cargarle todo a ella.'
		)
	},
	{
		competency: 'culture',
		area: 'resources',
		source: 'practice',
		front: both(
			'A person speaks Spanish and the form is in English. Who should interpret?',
			'Una persona habla español y el formulario está en inglés. ¿Quién debe interpretar?'
		),
		back: both(
			'A trained interpreter, or staff who are cleared to do so. Not a child or a relative, unless the person asks and it is safe.',
			'Un intérprete con formación, o personal autorizado. No un niño ni un pariente, salvo que la persona lo pida y sea seguro.'
		)
	},
	{
		competency: 'trauma',
		area: 'foundations',
		source: 'trauma',
		front: both(
			'Which question shows a trauma-informed view?',
			'¿Qué pregunta muestra una mirada informada sobre el trauma?'
		),
		back: both(
			'“What happened to you, and what helps?”, in place of “What is wrong with you?”. And nobody has to answer.',
			'«¿Qué le pasó y qué le ayuda?», en lugar de «¿Qué tiene usted?». Y nadie está obligado a responder.'
		)
	},
	{
		competency: 'trauma',
		area: 'interpersonal',
		source: 'trauma',
		front: both(
			'Name the six ideas of a trauma-informed approach.',
			'Nombre las seis ideas de un enfoque informado sobre el trauma.'
		),
		back: both(
			'Safety; trust and openness; peer support; working together; voice and choice; care for culture, history and gender.',
			'Seguridad; confianza y transparencia; apoyo entre pares; trabajo conjunto; voz y elección; atención a la cultura, la historia y el género.'
		)
	},
	{
		competency: 'groups',
		area: 'interpersonal',
		source: 'practice',
		front: both(
			'What should a group do before it begins to share?',
			'¿Qué debe hacer un grupo antes de empezar a compartir?'
		),
		back: both(
			'Make agreements together, such as privacy, taking turns and the right to pass, and say that you cannot speak for what others do.',
			'Hacer acuerdos entre todos, como la privacidad, los turnos y el derecho a no hablar, y decir que usted no responde por lo que hagan los demás.'
		)
	},
	{
		competency: 'groups',
		area: 'interpersonal',
		source: 'practice',
		front: both(
			'One person talks most of the time in a group. What can the facilitator do?',
			'Una persona habla casi todo el tiempo en el grupo. ¿Qué puede hacer quien facilita?'
		),
		back: both(
			'Thank them, go back to the agreement on turns, and invite others in: “I would like to hear from someone who has not spoken yet.”',
			'Darle las gracias, volver al acuerdo sobre los turnos e invitar a otros: «Me gustaría oír a alguien que aún no ha hablado».'
		)
	},
	{
		competency: 'self_care',
		area: 'administration',
		source: 'code_of_ethics',
		front: both(
			'Why is a peer’s own wellness part of the code?',
			'¿Por qué el bienestar del propio par forma parte del código?'
		),
		back: both(
			'You can only offer a steady presence when you look after yourself. Noticing strain early and asking for support protects both people.',
			'Solo se puede ofrecer una presencia firme cuando uno se cuida. Notar pronto el cansancio y pedir apoyo protege a las dos personas.'
		)
	},
	{
		competency: 'self_care',
		area: 'interpersonal',
		source: 'practice',
		front: both(
			'You want to share something from your own life. What do you ask yourself first?',
			'Quiere compartir algo de su vida. ¿Qué se pregunta primero?'
		),
		back: both(
			'Who is it for? Is it short? Am I steady about it? Would I be fine if it were told to others?',
			'¿Para quién es? ¿Es breve? ¿Puedo contarlo con calma? ¿Estaría bien si se lo contaran a otros?'
		)
	},
	{
		competency: 'co_occurring',
		area: 'foundations',
		source: 'practice',
		front: both('What does “co-occurring” mean?', '¿Qué significa «concurrente»?'),
		back: both(
			'A mental health condition and a substance use condition at the same time. Support looks at both together, since each touches the other.',
			'Una condición de salud mental y una de consumo de sustancias a la vez. El apoyo mira las dos juntas, porque cada una toca a la otra.'
		)
	},
	{
		competency: 'co_occurring',
		area: 'resources',
		source: 'practice',
		front: both(
			'A clinic says, “Get sober first, then we treat the depression.” What can a peer do?',
			'Una clínica dice: «Primero deje de consumir y después tratamos la depresión». ¿Qué puede hacer un par?'
		),
		back: both(
			'Ask what the person wants, help them look for a service that treats both, and bring the barrier to the supervisor.',
			'Preguntar qué quiere la persona, ayudarle a buscar un servicio que trate las dos cosas y llevar el obstáculo a quien supervisa.'
		)
	},
	{
		competency: 'conflict',
		area: 'interpersonal',
		source: 'practice',
		front: both(
			'Two people argue in your center. What calms things down?',
			'Dos personas discuten en su centro. ¿Qué calma las cosas?'
		),
		back: both(
			'A calm voice, space, one person at a time, and asking what each one needs. Safety first: get help if it grows.',
			'Una voz tranquila, espacio, una persona a la vez y preguntar qué necesita cada una. Primero la seguridad: pida ayuda si crece.'
		)
	},
	{
		competency: 'conflict',
		area: 'interpersonal',
		source: 'practice',
		front: both(
			'What is an “I” message? Give one.',
			'¿Qué es un mensaje en primera persona? Dé uno.'
		),
		back: both(
			'It says what I feel and need, without blame: “I felt left out when the plan changed. Next time I would like to know.”',
			'Dice lo que siento y necesito, sin culpar: «Me sentí fuera cuando cambió el plan. La próxima vez me gustaría saberlo».'
		)
	},
	{
		competency: 'ethics',
		area: 'administration',
		source: 'code_of_ethics',
		front: both(
			'A person you support asks to borrow money. What do you do?',
			'Una persona que apoya le pide dinero prestado. ¿Qué hace?'
		),
		back: both(
			'Say no kindly and why, look together for other ways, and tell your supervisor.',
			'Decir que no con amabilidad y por qué, buscar juntos otras formas y contárselo a quien le supervisa.'
		)
	},
	{
		competency: 'ethics',
		area: 'administration',
		source: 'code_of_ethics',
		front: both('What is a dual relationship?', '¿Qué es una relación doble?'),
		back: both(
			'Having a second tie with someone you support, such as family, work, business or friendship. Tell your supervisor early.',
			'Tener otro lazo con alguien a quien apoya, como familia, trabajo, negocio o amistad. Dígalo pronto a quien le supervisa.'
		)
	},
	{
		competency: 'ethics',
		area: 'foundations',
		source: 'code_of_ethics',
		front: both(
			'Someone asks, “Should I stop my medicine?” What is yours to do?',
			'Alguien pregunta: «¿Debo dejar mi medicina?». ¿Qué le toca a usted?'
		),
		back: both(
			'Listen, take the worry seriously, and help them prepare questions for the prescriber. Giving medical advice is not a peer’s role.',
			'Escuchar, tomar en serio la preocupación y ayudarle a preparar preguntas para quien receta. Dar consejo médico no es el papel de un par.'
		)
	},
	{
		competency: 'employment',
		area: 'administration',
		source: 'process',
		front: both(
			'How long is the window after your application is approved, and what has to fit in it?',
			'¿Cuánto dura el plazo después de aprobada su solicitud y qué tiene que caber en él?'
		),
		back: both(
			'Twelve months, for everything that is left: the certificate, the exam and up to three attempts.',
			'Doce meses, para todo lo que falta: el certificado, el examen y hasta tres intentos.'
		)
	},
	{
		competency: 'employment',
		area: 'administration',
		source: 'process',
		front: both(
			'How long is the exam and how many questions are there?',
			'¿Cuánto dura el examen y cuántas preguntas tiene?'
		),
		back: both(
			'120 questions in two and a half hours, with a ten-minute break near question 60.',
			'120 preguntas en dos horas y media, con un descanso de diez minutos cerca de la pregunta 60.'
		)
	},
	{
		competency: 'crisis',
		area: 'crisis',
		source: 'lifeline',
		front: both(
			'You fear that someone is thinking about suicide. What do you do?',
			'Teme que alguien esté pensando en el suicidio. ¿Qué hace?'
		),
		back: both(
			'Ask directly and calmly, listen, stay if it is safe, and bring in help: your supervisor, the crisis team, 988, or 911 if there is danger now. Never carry it alone.',
			'Preguntar de forma directa y tranquila, escuchar, quedarse si es seguro y buscar ayuda: quien supervisa, el equipo de crisis, el 988, o el 911 si hay peligro ahora. Nunca lo cargue a solas.'
		)
	},
	{
		competency: 'crisis',
		area: 'crisis',
		source: 'practice',
		front: both(
			'Who writes a safety plan, and when?',
			'¿Quién escribe un plan de seguridad y cuándo?'
		),
		back: both(
			'The person does, with support, while they are well: warning signs, what calms them, whom to call, how to make the place safe.',
			'La persona, con apoyo y cuando está bien: señales de aviso, qué le calma, a quién llamar, cómo hacer seguro el lugar.'
		)
	},
	{
		competency: 'navigation',
		area: 'resources',
		source: 'practice',
		front: both('What is a warm handoff?', '¿Qué es una conexión acompañada con otro servicio?'),
		back: both(
			'Going with the person to the next service, in person or on the call, so that they meet someone and do not just get a number.',
			'Acompañar a la persona al siguiente servicio, en persona o en la llamada, para que conozca a alguien y no reciba solo un número.'
		)
	},
	{
		competency: 'navigation',
		area: 'resources',
		source: 'practice',
		front: both(
			'You gave someone three places to call. What else makes it a good referral?',
			'Le dio a alguien tres lugares para llamar. ¿Qué más hace buena la referencia?'
		),
		back: both(
			'They chose them, they qualify, they know what to bring, and you ask afterwards how it went.',
			'Que los eligió, que cumple los requisitos, que sabe qué llevar y que usted pregunta después cómo le fue.'
		)
	},
	{
		competency: 'documentation',
		area: 'administration',
		source: 'practice',
		front: both('What belongs in a good note?', '¿Qué lleva una buena nota?'),
		back: both(
			'What was done and said, in plain and respectful words, tied to the person’s goals, on time. No diagnosis of yours and no gossip.',
			'Lo que se hizo y se dijo, con palabras claras y de respeto, unido a las metas de la persona y a tiempo. Sin diagnósticos propios ni chismes.'
		)
	},
	{
		competency: 'confidentiality',
		area: 'administration',
		source: 'part_2',
		front: both(
			'Which records have extra federal protection under 42 CFR Part 2?',
			'¿Qué expedientes tienen protección federal adicional según 42 CFR Parte 2?'
		),
		back: both(
			'Records of treatment for substance use. Sharing them most often needs the person’s written consent.',
			'Los de tratamiento por consumo de sustancias. Compartirlos casi siempre necesita el permiso escrito de la persona.'
		)
	},
	{
		competency: 'digital',
		area: 'administration',
		source: 'hipaa',
		front: both(
			'Name three digital habits that protect the people you support.',
			'Nombre tres hábitos digitales que protegen a las personas que apoya.'
		),
		back: both(
			'Lock the screen when you stand up, use your own password only, and keep names and pictures off your own phone and social pages.',
			'Bloquear la pantalla al levantarse, usar solo la propia contraseña y no tener nombres ni fotos en el teléfono propio ni en las redes.'
		)
	}
];

export const cards: readonly StudyCard[] = written.map((card, index) => ({
	id: `calmhsa-${String(index + 1).padStart(3, '0')}`,
	version: 1,
	...card
}));
