/** Papers as people have them at hand. */
import * as files from '../fakes/files.ts';
import type { Paper } from './people.ts';

export const photoId: Paper = paper('id.pdf', 'application/pdf', files.pdf(1, 'Made-up licence'));
export const diploma: Paper = paper(
	'diploma.pdf',
	'application/pdf',
	files.pdf(1, 'Made-up diploma')
);
export const certificate: Paper = paper('IMG_0001.HEIC', 'image/heic', files.heicPhoto());
export const rightCertificate: Paper = paper(
	'right-name.pdf',
	'application/pdf',
	files.pdf(1, 'Certificate for Avery Morales')
);

export function paper(name: string, mimeType: string, buffer: Buffer): Paper {
	return { name, mimeType, buffer };
}
