/**
 * Massachusetts: Certified Peer Specialist. Edition 1. The training is what is applied for: an
 * application with a class in it, an interview, references, a place, the class and its exam. No
 * clock is published for the answers, so none is promised.
 */
import { admission } from './massachusetts/admission.ts';
import { agreements } from './massachusetts/agreements.ts';
import { contacts } from './massachusetts/contacts.ts';
import { examples } from './massachusetts/examples.ts';
import { opening } from './massachusetts/opening.ts';
import { checklist, reasons } from './massachusetts/reasons.ts';
import { sections } from './massachusetts/sections.ts';
import type { Program } from './program.ts';

export const massachusetts: Program = {
	id: opening.id,
	edition: opening.edition,
	name: opening.name,
	body: opening.body,
	region: opening.region,
	languages: ['en', 'es'],
	parts: ['application'],
	sources: opening.sources,
	pathways: opening.pathways,
	eligibility: opening.eligibility,
	sections,
	agreements,
	documents: [],
	providers: [],
	fees: opening.fees,
	clocks: { claimMinutes: 30 },
	checklist,
	reasons,
	admission,
	contacts,
	certificateOrder: 'any',
	examples
};
