/** The lists of programs that ship: light facts at hand, and how to fetch the rest. */
import type { Guide } from '../../src/lib/programs/study/guide.ts';
import type { Found } from './programs.ts';

const written = (from: string) =>
	`/** Written by \`npm run generate\` from ${from}: change it there. */`;

export function shippedPrograms(found: readonly Found[]): string {
	return [
		written('the definitions beside this file'),
		`import type { Shipped } from './program.ts';`,
		'',
		`export const shipped: readonly Shipped[] = [${found.map(entry).join(',')}];`
	].join('\n');
}

export function shippedGuides(guides: readonly Guide[]): string {
	const lines = guides.map(({ program, region, exam, isFirst = false }) =>
		JSON.stringify({ id: program, region, exam, isFirst })
	);
	return [
		written('the guides in the folders beside this file'),
		`import type { StudyProgram } from './guide.ts';`,
		'',
		`export const shipped: readonly StudyProgram[] = [${lines.join(',')}];`
	].join('\n');
}

function entry({ program, hasOpening, hasPages, hasWays }: Found): string {
	const { id, edition, name, region, parts, admission } = program;
	const hasClasses = admission !== undefined;
	const pathways = program.pathways.map(({ id: way, parts: sent, after }) => ({
		...{ id: way, parts: sent, after }
	}));
	const facts = JSON.stringify({ id, edition, name, region, parts, hasClasses, pathways });
	const fetched = (member: string, path: string, exported: string) =>
		`${member}: async () => (await import('./${path}.ts')).${exported}`;
	return `{ facts: ${facts}, ${[
		fetched('load', id, id),
		...(hasWays ? [fetched('ways', `${id}/ways`, 'ways')] : []),
		...(hasOpening ? [fetched('opening', `${id}/opening`, 'opening')] : []),
		...(hasPages ? [fetched('pages', `${id}/pages`, 'pages')] : [])
	].join(', ')} }`;
}
