import { loadProgram } from '../programs/catalogue.ts';
import { readAll, readOne } from '../store/read.ts';
import type { Reader } from '../store/tables.ts';
import type { Content } from '../store/digest.ts';
import type { SubmitName } from '../app.ts';
import { assert } from '../domain/assert.ts';
import { sectionQuestions } from '../domain/form.ts';
import { evidenceOf } from '../domain/hours-rows.ts';

/** Which answers and documents a submission holds, by the program's definition. */
export async function contentOf(
	reader: Reader,
	name: SubmitName,
	application: string
): Promise<Content> {
	if (name === 'renewal.submit') return hoursOf(reader, application);
	const row = await readOne(reader, 'applications', application);
	assert(row, 'what is submitted is an application on this device');
	const program = await loadProgram(row.program, row.pathway);
	assert(program, 'the app knows the program of an application');
	const part = name === 'application.submit' ? 'application' : 'certificate';
	const sections = program.sections.filter((section) => section.part === part);
	return {
		paths: sections.flatMap((section) => sectionQuestions(section).map(({ path }) => path)),
		documents: sections.flatMap((section) => section.documents)
	};
}

/** The entries of the period that counts, with their files. */
async function hoursOf(reader: Reader, application: string): Promise<Content> {
	const renewal = await readOne(reader, 'renewals', application);
	assert(renewal, 'what is renewed is a certification on this device');
	const rows = await readAll(reader, 'hours', application);
	const entries = rows.filter(({ period_to }) => period_to === renewal.period_to);
	return {
		paths: entries.map(({ id }) => `hours/${id}`),
		documents: entries.map(({ id }) => evidenceOf(id))
	};
}
