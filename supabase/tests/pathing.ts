/** Going another way than the first one: what it asks for, and how far somebody gets. */
import { randomUUID } from 'node:crypto';
import type { Json } from '../../src/lib/sync/json.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { PersonName } from '../../tests/people.ts';
import { answer, attach, claim, complete, decide, send } from './story.ts';
import { pulled, run } from './teaching.ts';

export type Fields = Readonly<Record<string, Json>>;

export const training: Fields = {
	'specialty/provider': 'The Old Lighthouse',
	'specialty/hours': 40,
	'specialty/completed_on': '2026-01-10'
};
export const fromElsewhere: Fields = {
	...Object.fromEntries(Object.entries(complete).filter(([path]) => !path.startsWith('training/'))),
	'reciprocity/state': 'Oregon',
	'reciprocity/title': 'Peer Support Specialist',
	'reciprocity/good_standing': true,
	'reciprocity/work_hours': 1550,
	'reciprocity/work_span': 'three_years',
	'reciprocity/education_hours': 20,
	'reciprocity/ethics_hours': 6
};
export const papersFromElsewhere = [
	'photo_id',
	'diploma',
	'other_certificate',
	'education_certificates',
	'letter_supervisor',
	'letter_colleague',
	'letter_self'
];

type Filled = { papers: readonly string[]; who?: PersonName };

export type Paths = ReturnType<typeof pathsOf>;
export function pathsOf(db: TestDatabase) {
	return {
		/** Starts an application; what was said, and which one it is. */
		async begin(pathway: string, told: { who?: PersonName; builds_on?: string } = {}) {
			const { who = 'avery', ...base } = told;
			const application = randomUUID();
			const args = { application, program: 'calmhsa', edition: 1, pathway, ...base };
			return { application, said: await run(db, who, ['application.start', args]) };
		},
		async fillIn(application: string, fields: Fields, { papers, who = 'avery' }: Filled) {
			const device = db.device(who);
			const answers = Object.entries(fields);
			await device.push(answers.map(([path, value]) => answer(application, path, value)));
			for (const document of papers) await attach(db, device, { application, document, who });
		},
		submit(application: string, who: PersonName = 'avery') {
			return send(db, db.device(who), { application, part: 'application' });
		},
		async concluded(application: string, kind: 'approve' | 'change', reasons: Json = []) {
			const place = { application, part: 'application' } as const;
			await claim(db, db.device('rowan'), place);
			return decide(db, db.device('rowan'), { ...place, kind, reasons });
		},
		async rowOf(application: string, who: PersonName = 'avery') {
			const rows = await pulled(db, who, 'applications');
			return rows.find(({ id }) => id === application);
		}
	};
}
