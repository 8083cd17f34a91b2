/** What can be denied, and what is open to whoever was. */
import type { Denial } from '../program.ts';
import { both, unconfirmed } from '../write.ts';

export const denial: Denial = {
	parts: ['application', 'renewal'],
	next: both(
		'You can read above what was missing. When you have it, you can apply again. Nothing that you wrote is lost: you can copy it from what was sent.',
		'Arriba puede leer qué faltaba. Cuando lo tenga, puede volver a presentar la solicitud. Nada de lo que escribió se pierde: puede copiarlo de lo que envió.'
	),
	appeal: unconfirmed(
		both(
			'You can appeal. Write to the certifying body, give your receipt number, and say what you want looked at again. It does not publish until when: ask soon, and keep a copy.',
			'Puede apelar. Escriba a la entidad certificadora, dé su número de comprobante y diga qué quiere que se revise de nuevo. No publica hasta cuándo: pregunte pronto y guarde una copia.'
		),
		'complaints'
	)
};
