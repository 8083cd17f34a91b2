/** Where the fees were read: they are told before the rest of the definition is here. */
import type { Source } from '../program.ts';
import { both } from '../write.ts';

export const checked = '2026-11-22';
export const site = 'https://www.capeercertification.org';

export const feeSources = {
	fee_schedule: {
		title: both('Fee schedule', 'Lista de cuotas'),
		place: `${site}/fee-schedule/`,
		checked
	}
} as const satisfies Record<string, Source>;
