/**
 * The agreement to the Code of Ethics. The headings name the code's 17 concepts; what follows each
 * heading is written for Waymark, in plain words, and stands beside the code, never instead of it.
 */
import type { Agreement } from '../program.ts';
import { both } from '../write.ts';

export const agreements: readonly Agreement[] = [
	{
		id: 'ethics',
		title: both('Agreement to the Code of Ethics', 'Acuerdo con el Código de Ética'),
		label: both(
			'I have read the Code of Ethics and I agree to follow it',
			'He leído el Código de Ética y me comprometo a seguirlo'
		),
		body: [
			both(
				'Hope. I show by how I listen and act that a better life is possible.',
				'Esperanza. Con mi forma de escuchar y actuar, muestro que una vida mejor es posible.'
			),
			both(
				'Person-driven care. The person decides the goals and the pace. I walk beside them.',
				'Atención dirigida por la persona. La persona decide las metas y el ritmo. Yo camino a su lado.'
			),
			both(
				'Family-driven and child-centered care. With families, I follow what the family needs and what is good for the child.',
				'Atención dirigida por la familia y centrada en el niño. Con las familias, sigo lo que la familia necesita y lo que es bueno para el niño.'
			),
			both(
				'Holistic wellness. I see the whole person: body, mind, spirit, home, work and friends.',
				'Bienestar integral. Veo a la persona completa: cuerpo, mente, espíritu, hogar, trabajo y amistades.'
			),
			both(
				'Authenticity. I am honest about who I am, and I share from my life when it helps the other person.',
				'Autenticidad. Digo con honestidad quién soy y comparto de mi vida cuando le sirve a la otra persona.'
			),
			both(
				'Cultural responsiveness. I learn about each person’s culture, language and identity, and I honor them.',
				'Respuesta a la cultura. Aprendo sobre la cultura, el idioma y la identidad de cada persona, y los honro.'
			),
			both(
				'Respect. I treat every person with dignity and use words that lift them up.',
				'Respeto. Trato a cada persona con dignidad y uso palabras que la fortalecen.'
			),
			both(
				'Integrity. I keep my word, say when I made a mistake, and stay away from conflicts of interest.',
				'Integridad. Cumplo mi palabra, digo cuando me equivoco y evito los conflictos de interés.'
			),
			both(
				'Advocacy. I help people speak for themselves, and I speak up with them when they ask me to.',
				'Defensa de derechos. Ayudo a las personas a hablar por sí mismas y hablo junto a ellas cuando me lo piden.'
			),
			both(
				'Confidentiality. I keep private what I am told, and I explain the limits before they matter.',
				'Confidencialidad. Guardo en privado lo que me cuentan y explico los límites antes de que hagan falta.'
			),
			both(
				'Safety and protection. I act when someone may be hurt, and I ask for help in time.',
				'Seguridad y protección. Actúo cuando alguien puede sufrir un daño y pido ayuda a tiempo.'
			),
			both(
				'Education. I keep learning, and I share what I learn in a way that is easy to use.',
				'Educación. Sigo aprendiendo y comparto lo que aprendo de una forma fácil de usar.'
			),
			both(
				'Mutuality. We meet as equals. Neither of us is the expert on the other’s life.',
				'Mutualidad. Nos encontramos como iguales. Nadie es experto en la vida del otro.'
			),
			both(
				'Reciprocity. We both give and receive. I am open to what I can learn.',
				'Reciprocidad. Los dos damos y recibimos. Estoy abierto o abierta a aprender.'
			),
			both(
				'Strengths-based care. I look first for what the person does well and build on it.',
				'Atención basada en las fortalezas. Busco primero lo que la persona hace bien y construyo sobre eso.'
			),
			both(
				'Wellness, recovery and resiliency. I look after my own wellness and support the path that each person chooses.',
				'Bienestar, recuperación y resiliencia. Cuido mi propio bienestar y apoyo el camino que cada persona elige.'
			),
			both(
				'What I may not do. I do not diagnose, prescribe or give treatment. I take no money or gifts that could sway me. I have no romantic or sexual ties with people I support. I never use force, threats or shame.',
				'Lo que no puedo hacer. No diagnostico, no receto y no doy tratamiento. No acepto dinero ni regalos que puedan influir en mí. No tengo relaciones románticas ni sexuales con las personas que apoyo. Nunca uso la fuerza, las amenazas ni la vergüenza.'
			)
		]
	}
];
