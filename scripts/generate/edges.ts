/** The legal changes of state, as rows that a trigger reads. */
import { edges } from '../../src/lib/domain/states.ts';
import { quoted } from './sql.ts';

export function edgesMigration(): string {
	const rows: string[] = [];
	for (const [noun, states] of Object.entries(edges)) {
		for (const [from, next] of Object.entries(states)) {
			for (const to of next) rows.push(`\t(${[noun, from, to].map(quoted).join(', ')})`);
		}
	}
	return [
		'-- Which state may follow which. Generated from src/lib/domain/states.ts by `npm run generate`:',
		'-- change it there.',
		'',
		'insert into app.edges (noun, from_state, to_state) values',
		`${rows.join(',\n')};`,
		''
	].join('\n');
}
