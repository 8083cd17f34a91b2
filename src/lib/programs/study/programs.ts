/** The programs that can be studied for; there may be more of them than can be applied to here. */
import type { StudyProgram } from './guide.ts';
import { shipped } from './shipped.ts';

export const studyPrograms: readonly StudyProgram[] = shipped;

/** For whoever has not chosen. */
export const firstStudyProgram = studyPrograms[0]?.id ?? '';

/** What a chapter is known by, for good: progress hangs on it. */
export function chapterKey(program: string, chapter: string): string {
	const isFirst = studyPrograms.some((one) => one.id === program && one.isFirst);
	return isFirst ? chapter : `${program}/${chapter}`;
}
