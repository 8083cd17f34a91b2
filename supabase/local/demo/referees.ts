/** Who speaks for the demo's applicants: asked by them, and answering with the link that they hold. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Json } from '../../../src/lib/domain/text.ts';
import { isObject } from '../answers.ts';
import { asClaims } from '../claims.ts';
import type { Backend } from '../server.ts';
import type { Candidate } from './candidates.ts';
import type { Command } from './hand.ts';

export type Referee = { command: Command; token: string; language: Candidate['language'] };

const known = [
	{ name: 'Marguerite Shaw', relation: 'supervisor', is_peer_specialist: false },
	{ name: 'Dion Fields', relation: 'peer', is_peer_specialist: true }
] as const;

/** A supervisor and a peer specialist, as the program asks. */
export function refereesOf(one: Candidate, application: string): readonly Referee[] {
	return known.map((referee) => {
		const token = randomBytes(32).toString('base64url');
		const [first = ''] = referee.name.toLowerCase().split(' ');
		const about = { application, program: 'massachusetts', reference: randomUUID(), token };
		const { language } = one;
		const email = `${first}.for.${one.who}@example.org`;
		return {
			token,
			language,
			command: ['reference.ask', { ...about, ...referee, email, language }]
		};
	});
}

const said = {
	en: {
		relationships:
			'People sit down next to them. They remember names and what somebody said last week.',
		work: 'On time, calm on hard days, and honest when they do not know something.',
		peer_support: 'I have seen them listen for an hour without once giving advice.'
	},
	es: {
		relationships:
			'La gente se sienta a su lado. Recuerda los nombres y lo que alguien dijo la semana pasada.',
		work: 'Llega a tiempo, mantiene la calma en los días difíciles y dice cuándo no sabe algo.',
		peer_support: 'Le he visto escuchar una hora sin dar un solo consejo.'
	}
} as const;

/** Opens the link without an account. */
export async function open(backend: Backend, { token }: Referee): Promise<void> {
	await ask(backend, 'select api.reference_open($1) as said', [token]);
}

/** Sends what is asked. */
export async function answer(backend: Backend, referee: Referee): Promise<void> {
	const answers: Record<string, Json> = {
		'reference/capacity': 'supervisor',
		'reference/known_for': 'years',
		'reference/recommends': 'yes'
	};
	for (const [id, text] of Object.entries(said[referee.language])) {
		answers[`reference/${id}`] = text;
	}
	await ask(backend, 'select api.reference_send($1, $2, $3::text::jsonb) as said', [
		referee.token,
		randomUUID(),
		JSON.stringify({ is_family: false, answers })
	]);
}

async function ask(backend: Backend, text: string, values: readonly unknown[]): Promise<void> {
	const [row] = await asClaims(backend.db, { role: 'anon' }, (q) => q(text, values));
	const heard = row?.['said'];
	if (!isObject(heard) || heard['code'] !== null) {
		throw new Error(`A referee of the demo was refused: ${JSON.stringify(heard)}`);
	}
}
