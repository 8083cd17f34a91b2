import type { further as english } from '../en/further.ts';

export const further: typeof english = {
	title: 'Agregue una especialización',
	text: 'Se apoya en su certificación y no crea otra. Cuando se aprueba, queda en su certificado.',
	which: '¿Qué especialización?',
	later: 'Cuando tenga la certificación, podrá agregar aquí una especialización:',
	ended: 'Su certificación terminó. Renuévela primero. Después podrá agregar una especialización.',
	all: 'Ya empezó o agregó todas las especializaciones que hay.',
	card: 'Especializaciones',
	card_text:
		'Para quienes tienen la certificación: más capacitación en un área, anotada en el certificado.'
};
