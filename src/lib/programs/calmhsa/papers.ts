/** What the documents are called: that is told before the rest of the definition is here. */
import { both } from '../write.ts';

export const papers = {
	photo_id: { id: 'photo_id', name: both('Photo ID', 'Identificación con foto') },
	diploma: {
		id: 'diploma',
		name: both('Diploma or equal certificate', 'Diploma o certificado equivalente')
	},
	certificate: {
		id: 'certificate',
		name: both('Certificate of completion', 'Certificado de finalización')
	}
};
