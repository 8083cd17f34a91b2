/**
 * The demo: a few people to be, and a queue to work on. Everything goes through the doors that the
 * app uses; only roles, which have no door yet, and the passing of days are written directly.
 */
import { randomBytes } from 'node:crypto';
import { isObject } from './answers.ts';
import { seedAdmission } from './demo/admission.ts';
import { act, callJson, newHand, type Hand } from './demo/hand.ts';
import {
	begin,
	conclude,
	newApplication,
	prepareCast,
	receiveAll,
	shift,
	submit,
	type Cast,
	type Reviewers
} from './demo/play.ts';
import { jordan, stories, type Story } from './demo/stories.ts';
import type { DemoPerson } from './demo-people.ts';
import type { Backend } from './server.ts';

const roles = [
	{ who: 'avery', name: 'Avery', role: 'applicant' },
	{ who: 'jordan', name: 'Jordan', role: 'applicant' },
	{ who: 'sam', name: 'Sam', role: 'applicant' },
	{ who: 'alex', name: 'Alex', role: 'applicant' },
	{ who: 'nadia', name: 'Nadia', role: 'applicant' },
	{ who: 'rowan', name: 'Rowan', role: 'reviewer' },
	{ who: 'lee', name: 'Lee', role: 'lead' },
	{ who: 'quinn', name: 'Quinn', role: 'staff' }
] as const;

/** Avery's application, left half way: what is missing is what the tour asks for. */
const begun = {
	'identity/first_name': 'Avery',
	'identity/last_name': 'Morales',
	'identity/birth_date': '1988-04-12',
	'identity/email': 'avery@example.org',
	'identity/phone': '(530) 555-0142',
	'identity/city': 'Alturas',
	'identity/county': 'modoc',
	'identity/language': 'en',
	'eligibility/adult': true,
	'eligibility/diploma': true,
	'experience/kinds': ['own_mental_health', 'family']
} as const;

/** Makes the people and the queue. Answers the people with their new passwords, known only here. */
export async function seedDemo(backend: Backend): Promise<{ people: DemoPerson[] }> {
	const people: DemoPerson[] = [];
	const hands = new Map<string, Hand>();
	for (const { who, name, role } of roles) {
		const side = role === 'applicant' ? 'applicant' : 'desk';
		const address = `${backend.url.replace('localhost', `${side}.localhost`)}/?be=${who}`;
		const person = { name, role, email: `${who}@example.org`, password: newPassword(), address };
		hands.set(who, newHand(await makeUser(backend, person.email, person.password)));
		people.push(person);
	}
	const hand = (who: string): Hand => {
		const found = hands.get(who);
		if (found === undefined) throw new Error(`The demo has nobody called ${who}`);
		return found;
	};
	await giveRoles(backend, hand);
	const [rowan, lee, quinn] = [hand('rowan'), hand('lee'), hand('quinn')];
	// First of all: days pass in it, for everything that is there.
	await seedAdmission({ backend, rowan, lee, quinn }, async (who) => {
		const known = hands.get(who);
		return known ?? newHand(await makeUser(backend, `${who}@example.org`, ''));
	});
	await act(backend, hand('avery'), [
		['person.set', { name: 'Avery', language: 'en' }],
		...begin(newApplication(), begun)
	]);
	const casts = await Promise.all(stories.map((story) => castOf(backend, story)));
	casts.push({ applicant: hand('jordan'), application: newApplication(), story: jordan });
	await play(backend, casts, { rowan, lee });
	return { people };
}

async function castOf(backend: Backend, story: Story): Promise<Cast> {
	const person = await makeUser(backend, `${story.who}@example.org`, '');
	return { applicant: newHand(person), application: newApplication(), story };
}

async function play(backend: Backend, casts: readonly Cast[], reviewers: Reviewers): Promise<void> {
	for (const cast of casts) await prepareCast(backend, cast);
	await receiveAll(backend);
	for (const cast of casts) {
		for (const sent of cast.story.sent) {
			const { application } = cast;
			const again = sent.ending.kind === 'asked' ? sent.ending.daysAgo : 0;
			await submit(backend, cast, sent.part);
			await shift(backend, { application, part: sent.part, days: sent.days - again });
			await conclude(backend, cast, { ...reviewers, sent });
		}
	}
	await quiet(backend);
}

/** The queue's people have no mailbox to be written to. */
async function quiet(backend: Backend): Promise<void> {
	await backend.db.q('update app.mails set sent_at = now() where sent_at is null');
}

async function makeUser(backend: Backend, email: string, password: string): Promise<string> {
	const user = await callJson(backend, '/auth/v1/admin/users', {
		email,
		password,
		email_confirm: true
	});
	if (!isObject(user) || typeof user['id'] !== 'string') {
		throw new Error(`The demo could not make ${email}`);
	}
	return user['id'];
}

async function giveRoles(backend: Backend, hand: (who: string) => Hand): Promise<void> {
	for (const { who, name, role } of roles) {
		if (role === 'applicant') continue;
		await act(backend, hand(who), [['person.set', { name, language: 'en' }]]);
		await backend.db.q(
			'insert into app.roles (person, program, role) select $1, id, $2 from app.programs where current',
			[hand(who).person, role]
		);
	}
}

function newPassword(): string {
	return randomBytes(12).toString('base64url');
}
