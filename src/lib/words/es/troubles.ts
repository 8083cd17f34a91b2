import type { troubles as words } from '../en/troubles.ts';

/** Lo que falló en este dispositivo, para que la persona lo lea y lo envíe. */
export const troubles: typeof words = {
	title: 'Problemas en este dispositivo',
	lead: 'Cuando algo de Waymark se detiene, aquí queda lo que la aplicación sabe de ello. Nada se envía solo: usted lo lee, tacha lo que nadie más tiene que saber y lo envía a quien le ayude.',
	none: {
		title: 'Aquí no ha fallado nada',
		text: 'Si un día una página se detiene, aquí quedará lo que pasó.'
	},
	list: 'Lo que pasó',
	beside: 'Fuera de las páginas',
	times: (count) => `${count} veces`,
	clear: 'Vaciar la lista',
	letter: {
		title: 'Enviarlo a alguien',
		label: 'Lo que usted enviaría',
		hint: 'Cámbielo como quiera. Los nombres, las direcciones y los números de personas se tacharon, hasta donde la aplicación puede saberlo.',
		opening: (version, browser) => `Waymark ${version}, ${browser}`,
		copy: 'Copiar',
		copied: 'Copiado. Péguelo en un mensaje.',
		not_copied: 'El navegador no lo copió. Seleccione el texto y cópielo usted.',
		share: 'Compartir',
		save: 'Guardar como archivo',
		file: 'problemas-de-waymark.txt',
		who: 'A quién preguntar'
	}
};
