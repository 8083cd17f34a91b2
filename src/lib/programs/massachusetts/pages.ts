/**
 * The public pages of the Massachusetts program. The facts are the program's, with their source; the
 * sentences are our own. What is advice of Waymark's names no source.
 */
import type { ProgramPage, ProgramPages } from '../program.ts';
import { both } from '../write.ts';
import { assessment } from './assessment.ts';
import { contacts } from './contacts.ts';

const main: ProgramPage = {
	id: 'massachusetts',
	title: both(
		'Certified Peer Specialist in Massachusetts',
		'Especialista en Apoyo entre Pares Certificado en Massachusetts'
	),
	lead: both(
		'What the training is, who can apply, and the three steps to a place in a class. It reads with no signal.',
		'Qué es la capacitación, quién puede presentar una solicitud y los tres pasos hacia un lugar en una clase. Se lee sin señal.'
	),
	sections: [
		{
			id: 'cost',
			title: both('It is free', 'Es gratis'),
			source: 'program_page',
			paragraphs: [
				both(
					'You pay nothing for the class, the exam or the materials.',
					'No paga nada por la clase, el examen ni los materiales.'
				)
			]
		},
		{
			id: 'peer_support',
			title: both('What peer support is', 'Qué es el apoyo entre pares'),
			source: 'program_page',
			paragraphs: [
				both(
					'Two or more people who have been through trauma or were given a mental health diagnosis meet as equals. They share hope, support and what they know. Often the most helpful words are that someone else has felt this too.',
					'Dos o más personas que vivieron un trauma o recibieron un diagnóstico de salud mental se encuentran como iguales. Comparten esperanza, apoyo y lo que saben. A menudo, lo que más ayuda es oír que otra persona también lo ha sentido.'
				),
				both(
					'The idea behind the program is that each person decides how to heal.',
					'La idea del programa es que cada persona decide cómo sanar.'
				)
			]
		},
		{
			id: 'about',
			title: both('About the training', 'Sobre la capacitación'),
			source: 'course',
			paragraphs: [
				both(
					'It prepares people for the work of a Certified Peer Specialist in communities and in services. It is demanding, and it is not a first step: you should know something about peer support and have done it, paid or unpaid.',
					'Prepara para el trabajo de especialista certificado en comunidades y en servicios. Es exigente y no es un primer paso: debe conocer el apoyo entre pares y haberlo practicado, con o sin pago.'
				),
				both(
					'The class has about 65 hours and more than 24 modules, with small groups and homework. A day goes from 9 to 4; the first and the last day are half days. It is held online, in person or in both ways. After it you can take a written exam.',
					'La clase tiene unas 65 horas y más de 24 módulos, con grupos pequeños y tareas. Un día va de 9 a 4; el primero y el último son medios días. Se da en línea, en persona o de las dos formas. Después puede presentar un examen escrito.'
				)
			]
		},
		{
			id: 'skills',
			title: both('What students show they can do', 'Lo que demuestran los estudiantes'),
			source: 'program_page',
			points: [
				both(
					'Three core competencies: peer support; “in” but not “of” the system; change agent',
					'Tres competencias centrales: apoyo entre pares; «en» el sistema, pero no «del» sistema; agente de cambio'
				),
				both(
					'The history of the peer, mutual support and survivor movement',
					'La historia del movimiento de pares, de apoyo mutuo y de sobrevivientes'
				),
				both(
					'Advanced fundamentals of peer support',
					'Fundamentos avanzados del apoyo entre pares'
				),
				both('Human experience language', 'El lenguaje de la experiencia humana'),
				both('Cross-cultural partnering', 'Colaboración entre culturas'),
				both('Fear: friend and foe', 'El miedo: aliado y adversario'),
				both(
					'Group facilitation and self-help tools',
					'Facilitar grupos y herramientas de autoayuda'
				),
				both('Power, conflict and integrity', 'Poder, conflicto e integridad'),
				both('Creating the life one wants', 'Crear la vida que uno quiere')
			]
		},
		{
			id: 'factors',
			title: both('What the program looks for', 'Lo que busca el programa'),
			source: 'program_page',
			points: [
				both(
					'You know peer support from doing it, and you know what a peer specialist does in the mental health system.',
					'Conoce el apoyo entre pares por haberlo practicado y sabe qué hace un especialista en el sistema de salud mental.'
				),
				both(
					'You can tell services that keep people where they are from services that expect recovery.',
					'Distingue los servicios que solo mantienen de los que esperan la recuperación.'
				),
				both(
					'You know from your own life how people heal, and you have led, spoken up or supported others.',
					'Sabe por su propia vida cómo se sana y ha dirigido, hecho oír su voz o apoyado a otras personas.'
				),
				both(
					'You mean to finish the class, take the exam and do this work.',
					'Quiere terminar la clase, presentar el examen y hacer este trabajo.'
				),
				both(
					'Two peer trainings or more help. If yours are not on the form, tell about them in the interview.',
					'Ayudan dos o más capacitaciones de pares. Si las suyas no están en el formulario, cuéntelas en la entrevista.'
				)
			],
			closing: [
				both(
					'A class is put together so that it holds different people and views. Those who already work as a peer specialist come first.',
					'Una clase se forma para que haya personas y puntos de vista diferentes. Quienes ya trabajan como especialistas tienen prioridad.'
				)
			]
		},
		{
			id: 'steps',
			title: both('Three steps', 'Tres pasos'),
			source: 'program_page',
			ordered: true,
			points: [
				both(
					'Apply. Choose a class whose window is open, and send your application. You get a message that it was received.',
					'Presente su solicitud. Elija una clase con plazo abierto y envíe su solicitud. Recibe un mensaje de que llegó.'
				),
				both(
					'Book your interview. You choose the time. You get a message with the day, and words to send to two people.',
					'Reserve su entrevista. Usted elige la hora. Recibe un mensaje con el día y las palabras para dos personas.'
				),
				both(
					'Ask for your two references. They have to be there two business days before the interview.',
					'Pida sus dos referencias. Deben llegar dos días hábiles antes de la entrevista.'
				)
			],
			closing: [
				both(
					'No message? Look in the spam folder. Everything is in Waymark too.',
					'¿No llegó el mensaje? Mire en la carpeta de correo no deseado. Todo está también en Waymark.'
				)
			]
		},
		{
			id: 'references',
			title: both('Tips on references', 'Consejos sobre las referencias'),
			source: 'program_page',
			points: [
				both(
					'Two are needed. Some people ask three or four, to be sure that two are there in time.',
					'Se necesitan dos. Algunas personas piden tres o cuatro, para que dos lleguen a tiempo.'
				),
				both(
					'Ask people who know you from work, volunteering or class, and who have seen how you support others.',
					'Pídalas a personas que le conozcan del trabajo, del voluntariado o de clases y que hayan visto cómo apoya a otras personas.'
				),
				both(
					'One of them should be a Certified Peer Specialist.',
					'Una de ellas debería ser especialista en apoyo entre pares certificado.'
				),
				both('Family members cannot give one.', 'Los familiares no pueden darla.'),
				both(
					'A letter from someone who treats you should not go into your diagnosis or treatment.',
					'Una carta de alguien que le da tratamiento no debería hablar de su diagnóstico ni de su tratamiento.'
				)
			]
		},
		{
			id: 'questions',
			title: both('Questions people ask', 'Preguntas frecuentes'),
			source: 'program_page',
			paragraphs: [
				both(
					'Do I need this training to give peer support? No. Peer support happens wherever people share what they lived through. There are many more places for it than paid jobs. Many groups offer trainings of their own, such as the Regional Recovery Learning Communities.',
					'¿Necesito esta capacitación para dar apoyo entre pares? No. El apoyo entre pares ocurre donde las personas comparten lo que vivieron. Hay muchos más lugares para ello que trabajos pagados. Muchos grupos ofrecen sus propias capacitaciones, como las Regional Recovery Learning Communities.'
				),
				both(
					'When is the next class? The list of classes says which windows are open, and which open soon. Dates and format can change; whoever chose a class is told.',
					'¿Cuándo es la próxima clase? La lista de clases dice qué plazos están abiertos y cuáles se abren pronto. Las fechas y el formato pueden cambiar; se avisa a quienes eligieron esa clase.'
				),
				both(
					'How long is the exam, and what score is needed? We found no page that says so. Ask the training team.',
					'¿Cuánto dura el examen y qué nota se necesita? No encontramos ninguna página que lo diga. Pregunte al equipo.'
				)
			]
		},
		{
			id: 'who',
			title: both('Who runs it', 'Quién lo dirige'),
			source: 'program_page',
			paragraphs: [
				both(
					'The source names Kiva Centers, with C4 Innovations as its partner. The state’s Department of Mental Health pays for the training. Waymark is not part of any of them and does not speak for them.',
					'La fuente nombra a Kiva Centers, con C4 Innovations como socio. El Departamento de Salud Mental del estado paga la capacitación. Waymark no forma parte de ninguno y no habla en su nombre.'
				)
			]
		}
	]
};

const ethics: ProgramPage = {
	id: 'code-of-ethics',
	title: both('The Code of Ethics', 'El Código de Ética'),
	lead: both(
		'What the code is about, in our own words, and where to read the code itself.',
		'De qué trata el código, con nuestras palabras, y dónde leer el código mismo.'
	),
	sections: [
		{
			id: 'status',
			title: both('What we could read', 'Lo que pudimos leer'),
			source: 'code_of_ethics',
			paragraphs: [
				both(
					'The code of Massachusetts came from Georgia’s and was changed in 2006, 2008, 2013 and 2015. It counts for people in training too. We have seen its headings and its history, not each of its sentences. So this page is a help to prepare, and never the code.',
					'El código de Massachusetts viene del de Georgia y se cambió en 2006, 2008, 2013 y 2015. También vale para quienes están en capacitación. Vimos sus títulos y su historia, no cada una de sus frases. Por eso esta página ayuda a prepararse y nunca es el código.'
				),
				both(
					'Read the code on the provider’s site before you sign. Ask the training team if you cannot find it.',
					'Lea el código en el sitio de la entidad antes de firmar. Pregunte al equipo si no lo encuentra.'
				)
			]
		},
		{
			id: 'heart',
			title: both('What it comes down to', 'Lo esencial'),
			points: [
				both(
					'The person decides. You support the choices they make, also those you would not make.',
					'La persona decide. Usted apoya lo que ella elige, también lo que usted no elegiría.'
				),
				both(
					'You meet as equals. You do not diagnose, advise on medication or give treatment.',
					'Se encuentran como iguales. Usted no diagnostica, no aconseja sobre medicinas y no da tratamiento.'
				),
				both(
					'You keep what you are told to yourself, and you say early where that ends.',
					'Guarda lo que le cuentan y dice pronto dónde están los límites.'
				),
				both(
					'You share your story when it helps the other person.',
					'Comparte su historia cuando le sirve a la otra persona.'
				),
				both(
					'You respect every culture, faith, body and way of living.',
					'Respeta cada cultura, fe, cuerpo y forma de vivir.'
				),
				both(
					'You do not lend or borrow money, take large gifts, or start a romantic or sexual tie.',
					'No presta ni pide dinero, no acepta regalos grandes y no empieza una relación romántica o sexual.'
				),
				both(
					'You speak up when someone’s rights are hurt, at work too.',
					'Hace oír su voz cuando se dañan los derechos de alguien, también en el trabajo.'
				),
				both(
					'You look after yourself, and you ask for help before you need it badly.',
					'Se cuida y pide ayuda antes de necesitarla con urgencia.'
				)
			]
		}
	]
};

const preparation: ProgramPage = {
	id: 'preparation',
	title: both('Preparation manual', 'Manual de preparación'),
	lead: both(
		'How to get ready for the application, the interview and the class. Our own advice; the program has a manual of its own.',
		'Cómo prepararse para la solicitud, la entrevista y la clase. Son consejos nuestros; el programa tiene su propio manual.'
	),
	sections: [
		{
			id: 'before',
			title: both('Before the window opens', 'Antes de que abra el plazo'),
			points: [
				both(
					'Write down where you gave or shared peer support, with whom and since when.',
					'Anote dónde dio o compartió apoyo entre pares, con quién y desde cuándo.'
				),
				both(
					'List your peer trainings: name, who gave it, year. If there are fewer than two, look for one near you or online.',
					'Haga una lista de sus capacitaciones de pares: nombre, quién la dio, año. Si son menos de dos, busque una cerca o en línea.'
				),
				both(
					'Think of four people who have seen you support others. Is one of them a Certified Peer Specialist?',
					'Piense en cuatro personas que le hayan visto apoyar a otras. ¿Alguna es especialista certificada?'
				),
				both(
					'Do the self-assessment. It shows where to read on.',
					'Haga la autoevaluación. Muestra dónde seguir leyendo.'
				)
			]
		},
		{
			id: 'application',
			title: both('While you write', 'Mientras escribe'),
			points: [
				both(
					'Short and true is better than long. One moment that you remember says more than big words.',
					'Corto y verdadero es mejor que largo. Un momento que recuerde dice más que las palabras grandes.'
				),
				both(
					'Say what helped you and what you did. You do not have to tell what happened to you.',
					'Diga qué le ayudó y qué hizo. No tiene que contar lo que le pasó.'
				),
				both(
					'Look at every class day before you choose a class. Plan for work, children and rides.',
					'Mire todos los días antes de elegir una clase. Prevea el trabajo, los hijos y el transporte.'
				),
				both(
					'Do not wait for the last day. What is finished on your device before the window closes is taken for a short while after.',
					'No espere al último día. Lo que termina en su aparato antes de cerrar el plazo se recibe durante un tiempo corto después.'
				)
			]
		},
		{
			id: 'interview',
			title: both('For the interview', 'Para la entrevista'),
			points: [
				both(
					'Practice saying in a minute what peer support means to you.',
					'Practique decir en un minuto qué significa para usted el apoyo entre pares.'
				),
				both(
					'Think of a time when you disagreed with a service and stayed respectful.',
					'Piense en una vez en que no estuvo de acuerdo con un servicio y mantuvo el respeto.'
				),
				both(
					'Think of a time when you were wrong, and what you did then.',
					'Piense en una vez en que se equivocó y en lo que hizo después.'
				),
				both(
					'Find a quiet place and test sound and picture, if it is online. Ask ahead for what you need.',
					'Busque un lugar tranquilo y pruebe el sonido y la imagen, si es en línea. Pida con tiempo lo que necesite.'
				)
			]
		},
		{
			id: 'class',
			title: both('For the class', 'Para la clase'),
			points: [
				both(
					'Keep all class days free, and an evening a week for homework.',
					'Deje libres todos los días de clase y una noche por semana para las tareas.'
				),
				both(
					'Read the study guide chapter by chapter. It works with no signal.',
					'Lea la guía de estudio capítulo por capítulo. Funciona sin señal.'
				),
				both(
					'Decide what you will do when a topic touches you: a walk, a call, a break.',
					'Decida qué hará cuando un tema le afecte: caminar, llamar a alguien, descansar.'
				)
			]
		}
	]
};

export const pages: ProgramPages = { main, under: [ethics, preparation], assessment, contacts };
