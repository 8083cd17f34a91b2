/** Written by `npm run generate` from the guides in the folders beside this file: change it there. */
import type { StudyProgram } from './guide.ts';

export const shipped: readonly StudyProgram[] = [
	{
		id: 'calmhsa',
		region: { en: 'California', es: 'California' },
		exam: { items: 120, minutes: 150, breakAtItem: 60 },
		isFirst: true
	},
	{
		id: 'massachusetts',
		region: { en: 'Massachusetts', es: 'Massachusetts' },
		exam: null,
		isFirst: false
	}
];
