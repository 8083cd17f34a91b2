/** Which program this person studies for. A choice of the device: nothing hangs on it but what is shown. */
import { firstStudyProgram, studyPrograms } from '$lib/programs/study/programs.ts';

const key = 'waymark.study.program';
let chosen = $state(kept());

export function studyProgram(): { readonly current: string; choose(id: string): void } {
	return {
		get current() {
			return chosen;
		},
		choose(id) {
			chosen = id;
			try {
				localStorage.setItem(key, id);
			} catch {
				// Without storage the choice lasts as long as the page.
			}
		}
	};
}

/** California's chapters were there first, so theirs have no program before their names. */
export function chapterKey(program: string, chapter: string): string {
	return program === 'calmhsa' ? chapter : `${program}/${chapter}`;
}

function kept(): string {
	try {
		const id = localStorage.getItem(key);
		return studyPrograms.find((program) => program.id === id)?.id ?? firstStudyProgram;
	} catch {
		return firstStudyProgram;
	}
}
