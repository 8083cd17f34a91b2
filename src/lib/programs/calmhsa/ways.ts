/** What the other ways ask for: reciprocity, and the four specializations. */
import type { Ways } from '../program.ts';
import { reciprocity } from './reciprocity.ts';
import { specializations } from './specializations.ts';

const nothing = { sections: [], eligibility: [], fees: [] };

export const ways: Ways = {
	keeps: {
		reciprocity: {
			sections: ['identity', 'eligibility', 'experience', 'education', 'ethics', 'fee'],
			eligibility: ['adult', 'diploma', 'experience', 'willing', 'dedicated', 'ethics', 'exam'],
			fees: ['application', 'exam', 'renewal']
		},
		family: nothing,
		crisis: nothing,
		unhoused: nothing,
		justice: nothing
	},
	before: 'ethics',
	sections: [...reciprocity.sections, ...specializations.sections],
	documents: [...reciprocity.documents, ...specializations.documents],
	eligibility: [...reciprocity.eligibility, ...specializations.eligibility],
	checklist: [...reciprocity.checklist, ...specializations.checklist],
	reasons: [...reciprocity.reasons, ...specializations.reasons],
	training: specializations.training
};
