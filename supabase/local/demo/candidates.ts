/**
 * Made-up people who want a place in a class of the demo, and how far each has come. The first of
 * each class is one of the people whom one can be.
 */
import type { Json, Language } from '../../../src/lib/domain/text.ts';
import { phoneOf } from './phones.ts';

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

/** Born, living in and of which region, and whether employed as a peer specialist. */
type Life = readonly [string, string, string, Candidate['employed']];
function candidate(name: string, life: Life, voice = 0): Candidate {
	const [born, city, region, employed] = life;
	const [first = '', last = ''] = name.split(' ');
	const who = first.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
	return {
		who,
		first,
		last,
		born,
		city,
		region,
		employed,
		voice,
		language: voice < 3 ? 'en' : 'es'
	};
}

/** Their class is over: most are certified. */
export const finished: readonly Candidate[] = [
	candidate('Nadia Brooks', ['1985-06-18', 'Holyoke', 'western', 'paid']),
	candidate('Ruth Adler', ['1962-10-21', 'Quincy', 'boston', 'volunteer'], 1),
	candidate('Ken Sato', ['1990-01-09', 'Fitchburg', 'central', 'offered'], 2)
];

/** In the class that is under way. */
export const underWay: readonly Candidate[] = [
	candidate('Alex Monroe', ['1992-08-30', 'Springfield', 'western', 'volunteer'], 1),
	candidate('Bea Larkin', ['1974-05-12', 'Lowell', 'northeast', 'paid']),
	candidate('Darío Campos', ['1987-11-27', 'Chelsea', 'boston', 'paid'], 3),
	candidate('Fern Holloway', ['1999-02-14', 'Barnstable', 'southeast', 'no'], 2),
	candidate('Inés Vidal', ['1981-04-23', 'Brockton', 'southeast', 'volunteer'], 4)
];

/** For the class that is being put together now. */
export const beingAdmitted: readonly Candidate[] = [
	candidate('Sam Whitaker', ['1989-09-05', 'Pittsfield', 'western', 'volunteer'], 1),
	candidate('Wanda Kowalski', ['1971-03-19', 'Gardner', 'central', 'paid']),
	candidate('Ivo Marek', ['1983-10-10', 'Salem', 'northeast', 'paid'], 2),
	candidate('Lupe Salinas', ['1976-12-12', 'Lynn', 'northeast', 'paid'], 3),
	candidate('Paul Greene', ['1994-06-03', 'Leominster', 'central', 'offered']),
	candidate('Joy Abara', ['1986-01-28', 'Randolph', 'boston', 'volunteer'], 2),
	candidate('Mateo Luna', ['1998-08-08', 'Southbridge', 'central', 'no'], 4),
	candidate('Kim Duong', ['1980-05-25', 'Worcester', 'central', 'volunteer'], 1),
	candidate('Otto Lind', ['2002-02-02', 'Amherst', 'western', 'no'], 2),
	candidate('Vera Costa', ['1967-11-16', 'Fall River', 'southeast', 'no'])
];

/** For a class whose window is open today. */
export const applying: readonly Candidate[] = [
	candidate('Nell Harding', ['1991-07-22', 'Northampton', 'western', 'paid'], 1),
	candidate('Hugo Bastos', ['1984-04-15', 'Somerville', 'boston', 'volunteer'], 2),
	candidate('Ana Robles', ['1977-09-29', 'Framingham', 'central', 'no'], 3),
	candidate('Bo Jensen', ['1996-03-06', 'Greenfield', 'western', 'offered'])
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
		'identity/phone': phoneOf(one.who, ['339', '351', '413', '508', '617', '774', '781', '978']),
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
