/** Functions of the server that tell too much, and what the judge has to say of each. */
import { idOf } from './cast.ts';
import { plantedAround } from './planted-people.ts';

type Misleading = {
	name: string;
	/** The function as it would have to be. */
	becomes: (text: string) => string;
	/** What is true besides. */
	besides: string;
};

const recused = `insert into app.recusals (application_id, person)
	select a.id, '${idOf('rowan')}' from app.applications a`;
const body = /\$function\$[\s\S]*\$function\$/;

export const misled: readonly (readonly [what: string, says: RegExp, how: Misleading])[] = [
	[
		'a feed that sends what is not theirs',
		/^leaked: the feed sends fields/,
		{
			name: 'sync.feed_fields',
			becomes: (text) => text.replace('t.person = any(fresh)', 'true'),
			besides: 'alter table app.fields disable row level security'
		}
	],
	[
		'a desk that opens to whoever stepped back',
		/^leaked: the desk tells rowan .* back$/,
		{
			name: 'app.is_recused',
			becomes: (text) => text.replace(body, '$function$ select false $function$'),
			besides: recused
		}
	],
	[
		'a desk that opens to whoever holds nothing',
		/^leaked: the desk opens to sage/,
		{
			name: 'app.may_read',
			becomes: (text) => text.replace(body, '$function$ select true $function$'),
			besides: ''
		}
	],
	[
		'hours that staff see though they were not sent',
		/^leaked: staff see the hours .* not sent$/,
		{
			name: 'api.renewal_file',
			becomes: (text) => text.replace(`and h.state <> 'logged' and not h.deleted`, ''),
			besides: plantedAround.find(([what]) => what === 'hours in what was sent')?.[2] ?? ''
		}
	]
];
