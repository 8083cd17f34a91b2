/**
 * Made-up people who want a place in a class of the demo, and how far each has come. The first of
 * each class is one of the people whom one can be.
 */
import type { Json, Language } from '../../../src/lib/domain/text.ts';

export type Candidate = {
	who: string;
	first: string;
	last: string;
	born: string;
	city: string;
	language: Language;
	employed: 'paid' | 'volunteer' | 'offered' | 'no';
	region: string;
	/** Which of the voices below the answers have. */
	voice: number;
};

type Life = Pick<Candidate, 'born' | 'city' | 'region' | 'employed'>;
function candidate(name: string, lived: Life, voice = 0): Candidate {
	const [first = '', last = ''] = name.split(' ');
	const who = first.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
	return { who, first, last, ...lived, voice, language: voice < 3 ? 'en' : 'es' };
}

/** Their class is over: most are certified. */
export const finished: readonly Candidate[] = [
	candidate('Nadia Brooks', {
		born: '1985-06-18',
		city: 'Holyoke',
		region: 'western',
		employed: 'paid'
	}),
	candidate(
		'Tomás Rivas',
		{ born: '1978-03-02', city: 'Lawrence', region: 'northeast', employed: 'paid' },
		3
	),
	candidate(
		'Ruth Adler',
		{ born: '1962-10-21', city: 'Quincy', region: 'boston', employed: 'volunteer' },
		1
	),
	candidate(
		'Ken Sato',
		{ born: '1990-01-09', city: 'Fitchburg', region: 'central', employed: 'offered' },
		2
	)
];

/** In the class that is under way. */
export const underWay: readonly Candidate[] = [
	candidate(
		'Alex Monroe',
		{ born: '1992-08-30', city: 'Springfield', region: 'western', employed: 'volunteer' },
		1
	),
	candidate('Bea Larkin', {
		born: '1974-05-12',
		city: 'Lowell',
		region: 'northeast',
		employed: 'paid'
	}),
	candidate(
		'Darío Campos',
		{ born: '1987-11-27', city: 'Chelsea', region: 'boston', employed: 'paid' },
		3
	),
	candidate(
		'Fern Holloway',
		{ born: '1999-02-14', city: 'Barnstable', region: 'southeast', employed: 'no' },
		2
	),
	candidate('Gus Petrov', {
		born: '1969-07-07',
		city: 'Worcester',
		region: 'central',
		employed: 'offered'
	}),
	candidate(
		'Inés Vidal',
		{ born: '1981-04-23', city: 'Brockton', region: 'southeast', employed: 'volunteer' },
		4
	),
	candidate(
		'Omar Diallo',
		{ born: '1995-12-01', city: 'Boston', region: 'boston', employed: 'paid' },
		1
	)
];

/** For the class that is being put together now. */
export const beingAdmitted: readonly Candidate[] = [
	candidate(
		'Sam Whitaker',
		{ born: '1989-09-05', city: 'Pittsfield', region: 'western', employed: 'volunteer' },
		1
	),
	candidate('Wanda Kowalski', {
		born: '1971-03-19',
		city: 'Gardner',
		region: 'central',
		employed: 'paid'
	}),
	candidate(
		'Ivo Marek',
		{ born: '1983-10-10', city: 'Salem', region: 'northeast', employed: 'paid' },
		2
	),
	candidate(
		'Lupe Salinas',
		{ born: '1976-12-12', city: 'Lynn', region: 'northeast', employed: 'paid' },
		3
	),
	candidate('Paul Greene', {
		born: '1994-06-03',
		city: 'Leominster',
		region: 'central',
		employed: 'offered'
	}),
	candidate(
		'Joy Abara',
		{ born: '1986-01-28', city: 'Randolph', region: 'boston', employed: 'volunteer' },
		2
	),
	candidate(
		'Mateo Luna',
		{ born: '1998-08-08', city: 'Southbridge', region: 'central', employed: 'no' },
		4
	),
	candidate(
		'Kim Duong',
		{ born: '1980-05-25', city: 'Worcester', region: 'central', employed: 'volunteer' },
		1
	),
	candidate(
		'Otto Lind',
		{ born: '2002-02-02', city: 'Amherst', region: 'western', employed: 'no' },
		2
	),
	candidate('Vera Costa', {
		born: '1967-11-16',
		city: 'Fall River',
		region: 'southeast',
		employed: 'no'
	})
];

/** For a class whose window is open today. */
export const applying: readonly Candidate[] = [
	candidate(
		'Nell Harding',
		{ born: '1991-07-22', city: 'Northampton', region: 'western', employed: 'paid' },
		1
	),
	candidate(
		'Hugo Bastos',
		{ born: '1984-04-15', city: 'Somerville', region: 'boston', employed: 'volunteer' },
		2
	),
	candidate(
		'Ana Robles',
		{ born: '1977-09-29', city: 'Framingham', region: 'central', employed: 'no' },
		3
	),
	candidate('Bo Jensen', {
		born: '1996-03-06',
		city: 'Greenfield',
		region: 'western',
		employed: 'offered'
	})
];

type Voice = { told: string; trainings: number } & Readonly<
	Record<'foundation' | 'system' | 'healing' | 'commitment', string>
>;

const voices: readonly Voice[] = [
	{
		told: 'I have helped to run the Thursday group at our recovery center for three years. I open the room, I listen, and I call people who stop coming.',
		trainings: 3,
		foundation:
			'Nobody in the room is the expert on another person’s life. We both bring something.',
		system:
			'At one place they asked whether I was stable. At the other they asked what I wanted to do next.',
		healing:
			'A neighbor sat with me and did not try to fix anything. I now do that for others and speak at our advisory board.',
		commitment: 'The center has a part-time job for a certified specialist. I want that job.'
	},
	{
		told: 'Two years as a volunteer on a warm line, every Sunday night. Most callers want somebody who has been awake at that hour too.',
		trainings: 2,
		foundation: 'I say what I know from having been there, and I ask before I say it.',
		system:
			'Keeping quiet is easy to count. Getting a life back takes longer and does not fit on a form.',
		healing:
			'Writing and long walks. Then I started a writing table at the clubhouse, and eleven people came.',
		commitment: 'I would like to work on a mobile team and keep my Sunday shift.'
	},
	{
		told: 'I share a house where we all look out for each other. I go along to appointments when somebody asks me to.',
		trainings: 1,
		foundation:
			'We choose each other. It is not something that one person gives and the other takes.',
		system: 'One plan was written about me. The other was written with me.',
		healing: 'Music, and people who stayed. I led a small band at the drop-in for a year.',
		commitment: 'First the exam. Then peer support in a hospital, where I once needed it.'
	},
	{
		told: 'Acompaño a familias en español desde hace cuatro años. Vamos juntas a las citas y después hablamos de lo que se dijo.',
		trainings: 3,
		foundation: 'No soy más que la otra persona. He pasado por algo parecido y se lo digo.',
		system:
			'Un servicio quería que yo no diera problemas. El otro quería saber qué vida quería yo.',
		healing: 'Mi comunidad y la cocina. Ahora dirijo un grupo donde cocinamos y hablamos.',
		commitment: 'Quiero trabajar con pago en el centro donde ya ayudo.'
	},
	{
		told: 'Soy voluntario en un grupo de hombres los martes. Abro la sala, preparo el café y escucho.',
		trainings: 1,
		foundation: 'El apoyo va en los dos sentidos: yo también salgo mejor de cada reunión.',
		system: 'Estar estable no es lo mismo que estar bien.',
		healing: 'Caminar y contar mi historia. La conté en la escuela de mis hijos.',
		commitment: 'Quiero que en mi ciudad haya alguien certificado que hable español.'
	}
];

const attested = {
	'eligibility/adult': true,
	'eligibility/place': 'live',
	'eligibility/diploma': true,
	'eligibility/experience': true,
	'eligibility/willing_to_share': true,
	'agreements/ethics': true,
	'agreements/class': true
} as const;

/** A complete application for a class. */
export function applicationOf(one: Candidate, classId: string): Readonly<Record<string, Json>> {
	const [first] = voices;
	const { told, trainings, ...success } = voices[one.voice] ?? first ?? {};
	const name = `${one.first} ${one.last}`;
	return {
		...attested,
		'identity/first_name': one.first,
		'identity/last_name': one.last,
		'identity/birth_date': one.born,
		'identity/email': `${one.who}@example.org`,
		'identity/phone': '(413) 555-0142',
		'identity/city': one.city,
		'identity/language': one.language,
		'experience/roles': one.employed === 'paid' ? ['job', 'group'] : ['volunteer', 'community'],
		'experience/told': told ?? '',
		'experience/trainings_count': trainings ?? 0,
		'work/employed': one.employed,
		...(one.employed !== 'no' && { 'work/employer': `${one.city} Recovery Center` }),
		...Object.fromEntries(Object.entries(success).map(([id, text]) => [`success/${id}`, text])),
		'community/region': one.region,
		'class/first': classId,
		'agreements/ethics_name': name,
		'agreements/class_name': name
	};
}
