/** Defects that are planted at the server after all is over, and what the judge has to say of each. */
import { idOf } from './cast.ts';

const own = `person = '${idOf('avery')}'`;

export type Planted = readonly [what: string, says: RegExp, spoiling: string];

export const planted: readonly Planted[] = [
	[
		'a command that the server does not know',
		/^lost: .* is not with the server/,
		`delete from sync.ledger where name = 'card.review' and ${own}`
	],
	[
		'a refusal that nobody was told',
		/^lost: person\.set .* nobody was told/,
		`update sync.ledger set code = 'not_allowed' where name = 'person.set' and ${own}`
	],
	[
		'an effect that is missing',
		/^lost: .* has 0 reviews of 1/,
		`delete from app.card_reviews where ${own}`
	],
	[
		'an effect that came twice',
		/^duplicated: .* has 2 reviews of 1/,
		`insert into app.card_reviews select (jsonb_populate_record(r,
				'{"id": "5eed0000-0000-4000-8000-00000000beef"}')).* from app.card_reviews r where ${own}`
	],
	[
		'a refusal that is another one on the device',
		/^duplicated: .* was told as not_found and is not_allowed/,
		`update sync.ledger set code = 'not_allowed' where code = 'not_found' and ${own}`
	],
	[
		'a change that did not arrive',
		/^diverged: avery on avery phone at people/,
		`update app.people set name = 'Somebody' where id = '${idOf('avery')}'`
	],
	[
		'a count that the server has otherwise',
		/^diverged: avery on avery phone counts people otherwise/,
		`update app.people set name = name where id = '${idOf('avery')}'`
	],
	[
		'a file that is not what was attached',
		/^diverged: the file .* is not what was attached/,
		`update app.files set sha256 = repeat('0', 64) where ${own}`
	],
	[
		'a state that may not follow',
		/^illegal: application went from approved to draft/,
		`insert into simulation.moves (noun, was, became) values ('application', 'approved', 'draft')`
	],
	[
		'a refusal without words',
		/^illegal: .* was refused as so_there/,
		`update sync.ledger set code = 'so_there' where code = 'not_found' and ${own}`
	],
	[
		'commands that came out of order',
		/^illegal: .* came out of order/,
		`update sync.ledger set xid = '3' where name = 'application.submit' and ${own}`
	],
	[
		'a place that is given twice',
		/^illegal: a class has more people than places/,
		`update app.classes set taken = taken + 1`
	],
	[
		'a row of somebody else’s',
		/^leaked: kai on kai phone holds reference_requests/,
		`update app.reference_requests set person = '${idOf('noor')}'`
	]
];
