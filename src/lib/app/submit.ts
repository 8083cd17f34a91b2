import { loadProgram } from '../programs/catalogue.ts';
import { readOne } from '../store/read.ts';
import type { Reader } from '../store/tables.ts';
import type { Content } from '../store/digest.ts';
import type { SubmitName } from '../app.ts';
import { assert } from '../domain/assert.ts';
import { sectionQuestions } from '../domain/form.ts';

/** Which answers and documents a submission holds, by the program's definition. */
export async function contentOf(
	reader: Reader,
	name: SubmitName,
	application: string
): Promise<Content> {
	const row = await readOne(reader, 'applications', application);
	assert(row, 'what is submitted is an application on this device');
	const program = await loadProgram(row.program);
	assert(program, 'the app knows the program of an application');
	const part = name === 'application.submit' ? 'application' : 'certificate';
	const sections = program.sections.filter((section) => section.part === part);
	return {
		paths: sections.flatMap((section) => sectionQuestions(section).map(({ path }) => path)),
		documents: sections.flatMap((section) => section.documents)
	};
}
