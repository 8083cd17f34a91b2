/** The programs that can be studied for; more of them than can be applied to here. */
import type { Text } from '../../domain/text.ts';
import { both } from '../write.ts';

export type StudyProgram = { id: string; region: Text; exam: StudyExam };
/** What a practice exam imitates; null where the body has not published it. */
export type StudyExam = { items: number; minutes: number; breakAtItem: number } | null;

export const studyPrograms: readonly StudyProgram[] = [
	{
		id: 'calmhsa',
		region: both('California', 'California'),
		exam: { items: 120, minutes: 150, breakAtItem: 60 }
	},
	{ id: 'massachusetts', region: both('Massachusetts', 'Massachusetts'), exam: null }
];

export const firstStudyProgram = 'calmhsa';
