/** A program's first edition and its training providers, as rows. */
import type { Program } from '../../src/lib/programs/program.ts';
import { quoted, quotedOrNull } from './sql.ts';

export function programMigration(program: Program): string {
	return [
		`-- Edition ${program.edition} of the program ${program.id}. Generated from`,
		`-- src/lib/programs/${program.id}.ts by \`npm run generate\`: change it there. Later editions are`,
		'-- made by staff and travel by the feed.',
		'',
		'insert into app.programs (id, edition, definition, current) values (',
		`\t${quoted(program.id)},`,
		`\t${program.edition},`,
		`\t${quoted(definition(program))}::jsonb,`,
		'\ttrue',
		');',
		'',
		...providerRows(program)
	].join('\n');
}

/** One line a member, so that a change shows as a change. Examples are for tests and stay behind. */
function definition(program: Program): string {
	const members = Object.entries({ ...program, examples: [] }).map(
		([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`
	);
	return `{\n${members.join(',\n')}\n}`;
}

function providerRows(program: Program): string[] {
	if (program.providers.length === 0) return [];
	const rows = program.providers.map((provider) => {
		const values = [
			quoted(provider.id),
			quoted(program.id),
			quoted(provider.name),
			quotedOrNull(provider.approvedFrom),
			quotedOrNull(provider.approvedTo),
			quoted(provider.source),
			String(provider.confirmed)
		];
		return `\t(${values.join(', ')})`;
	});
	return [
		'insert into app.providers',
		'\t(id, program, name, approved_from, approved_to, source, confirmed)',
		'values',
		`${rows.join(',\n')};`,
		''
	];
}
