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

function kept(): string {
	try {
		const id = localStorage.getItem(key);
		return studyPrograms.find((program) => program.id === id)?.id ?? firstStudyProgram;
	} catch {
		return firstStudyProgram;
	}
}
