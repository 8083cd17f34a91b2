/** Defects around avery's application, and what the judge has to say of each. */
import { idOf } from './cast.ts';
import { rowOf } from './planted-desk.ts';
import type { Planted } from './planted.ts';

const one = '5eed0000-0000-4000-8000-0000000000bb';
const [avery, kai, morgan] = [idOf('avery'), idOf('kai'), idOf('morgan')];

type More = Readonly<Record<string, unknown>>;

function assisterOf(more: More): string {
	const about = { id: one, person: avery, name: 'Morgan', called: 'Avery', consent: 1 };
	return rowOf('assisters', { ...about, language: 'en', state: 'joined', xid: '3', ...more });
}

const helping = {
	id: one,
	assister_id: one,
	person: morgan,
	name: 'Avery',
	as_name: 'Morgan',
	program: 'calmhsa',
	edition: 1,
	state: 'draft',
	sections: {},
	documents: {},
	xid: '3'
};

const period = { person: avery, program: 'calmhsa', xid: '3' };
const days = { period_from: '2026-01-01', period_to: '2027-12-31' };
const renewal = rowOf('renewals', { ...period, ...days, state: 'submitted', revision: 1 }, 'id');
const entry = { category: 'general', title: 'Listening', provider: 'County', day: '2026-02-01' };

function hoursOf(more: More): string {
	return rowOf('hours', { id: one, ...period, ...days, ...entry, quarters: 60, ...more });
}

const lived = { path: 'identity/first_name', edit: one, at: '2026-01-01', xid: '3' };

function left(rows: string): string {
	return `insert into app.erasures (person, asked_at, rows_at)
		values ('${idOf('noor')}', '2020-01-01', '2020-01-02'); ${rows}`;
}

const suggestion = rowOf('suggestions', {
	...{ id: one, person: morgan, assister_id: one, name: 'Morgan' },
	...{ section: 'identity', body: 'A date is missing', xid: '3' }
});

export const plantedAround: readonly Planted[] = [
	['hours that nobody wrote', /^duplicated: avery has 1 hours of 0/i, hoursOf({})],
	['a helper who was not asked', /^duplicated: avery has 1 invitations of 0/i, assisterOf({})],
	['help that nobody gave', /^duplicated: morgan has 1 helpings of 0/, rowOf('helpings', helping)],
	[
		'a suggestion that nobody made',
		/^duplicated: morgan has 1 suggestions of 0/,
		assisterOf({}) + suggestion
	],
	[
		'a helper whom nobody let in',
		/^illegal: somebody helps and was not let in/,
		assisterOf({ state: 'invited' }) + rowOf('helpings', helping)
	],
	['a helper who sees nothing', /^illegal: somebody was let in and sees nothing/, assisterOf({})],
	[
		'help with what was taken back',
		/^illegal: somebody helps with what was taken back/,
		`${assisterOf({})} update app.applications set state = 'withdrawn' where person = '${avery}'`
	],
	[
		'six helpers',
		/^illegal: more people help than may/,
		[1, 2, 3, 4, 5, 6]
			.map((nth) => assisterOf({ id: `5eed0000-0000-4000-8000-0000000000e${nth}` }))
			.join('')
	],
	['a suggestion that one side has not', /^illegal: a suggestion has not two copies/, suggestion],
	[
		'a helper who sees what was',
		/^diverged: the helper of .* sees what was/,
		assisterOf({}) + rowOf('helpings', { ...helping, state: 'approved' })
	],
	[
		'a day of more than a day',
		/^illegal: a day has more hours than it has/,
		hoursOf({}) + hoursOf({ id: kai })
	],
	[
		'hours in what was sent',
		/^illegal: hours are written into what was sent/,
		renewal + hoursOf({})
	],
	[
		'a renewal that is in no queue',
		/^illegal: a renewal was sent and is not in the queue/,
		renewal
	],
	[
		'a renewal with another last day',
		/^illegal: a renewal has another last day than its certification/,
		renewal +
			rowOf('certifications', {
				...{ id: one, person: avery, program: 'calmhsa', attempt_id: one, name: 'Avery' },
				...{ number: 'N-1', code: 'ABCDEFGHIJKLMNOP', issued_on: '2026-01-01' },
				...{ expires_on: '2029-01-01', xid: '3' }
			})
	],
	[
		'a decision of which no mail tells',
		/^illegal: decisions are not mailed/,
		`insert into app.reaches (person, mail_off, xid) values ('${avery}', '{decision}', '3')`
	],
	[
		'a desk that nobody can give to anybody',
		/^illegal: nobody gives roles at the desk of: calmhsa/,
		`update app.roles set deleted = true where role = 'staff' and program = 'calmhsa'`
	],
	[
		'a command of somebody who had left',
		/^illegal: something was written for somebody who left/,
		`insert into app.erasures (person, asked_at) values ('${idOf('noor')}', '2020-01-01');
		update sync.ledger set person = '${idOf('noor')}' where name = 'card.review'`
	],
	[
		'a row of somebody who was erased',
		/^leaked: app\.hours of .*, who was erased/,
		left(hoursOf({ person: idOf('noor') }))
	],
	['the name of somebody who was erased', /^leaked: a name of .*, who was erased/, left('')],
	[
		'somebody’s life on the phone of somebody without a role',
		/^leaked: kai on kai phone knows at people\S* what another person told/,
		rowOf('field_history', { ...lived, id: one, person: avery, value: `lived ${kai}` })
	]
];
