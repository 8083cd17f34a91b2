import type { denied as english } from '../en/denied.ts';

/** What somebody reads who was not approved. */
export const denied: typeof english = {
	title: 'Por qué no se aprobó',
	next: 'Qué puede hacer ahora',
	appeal: 'Si usted lo ve de otro modo',
	again: 'Empezar una solicitud nueva'
};
