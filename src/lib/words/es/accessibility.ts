import type { accessibility as words } from '../en/accessibility.ts';

/** Lo que vale para quien no ve, oye, sostiene o lee como otras personas, y lo que todavía no. */
export const accessibility: typeof words = {
	title: 'Accesibilidad',
	lead: 'Waymark está hecho para que lo use toda persona que pueda solicitar. Busca cumplir WCAG 2.2, nivel AA. Esta página dice qué se probó y qué estorba todavía.',
	sections: [
		{
			id: 'holds',
			title: 'Lo que se cumple',
			lines: [
				'Todo se puede hacer solo con el teclado. La primera parada de cada página salta al contenido.',
				'Lo que ocurre se dice en voz alta: guardado, enviado, recibido, no aceptado. Una sola vez, y nunca mientras usted escribe.',
				'Cada campo tiene su nombre y su ayuda. Un error se nombra junto al campo y en una lista arriba que lleva hasta él.',
				'Nada se vence mientras usted escribe. Si la sesión termina, lo que escribió se queda.',
				'Los colores tienen suficiente contraste de día y de noche, y nada se dice solo con un color.',
				'El texto crece hasta el 200 % sin que se corte nada; los botones miden al menos 44 píxeles en una pantalla táctil.',
				'Si pidió a su dispositivo menos movimiento, nada se mueve.'
			]
		},
		{
			id: 'words',
			title: 'Las palabras',
			lines: [
				'Inglés y español en todas partes, también sin señal. Puede cambiar de idioma en cada página.',
				'Frases cortas y palabras sencillas. Si un programa usa un término propio, se explica.',
				'Las fechas, las horas y los números se escriben como donde usted vive.'
			]
		},
		{
			id: 'tried',
			title: 'Cómo se probó',
			lines: [
				'Antes de cada versión una máquina revisa cada pantalla, en los dos idiomas, de día y de noche.',
				'Los caminos principales se recorren solo con el teclado.',
				'Lo que se le dice a un lector de pantalla (nombres, funciones, estados, mensajes) es parte de las pruebas.'
			]
		},
		{
			id: 'gaps',
			title: 'Lo que todavía falta',
			lines: [
				'Nadie que use un lector de pantalla todos los días lo ha probado para nosotros. Pedimos que nos digan qué está mal.',
				'Un PDF adjunto se muestra a quien revisa como imagen de sus páginas, con su texto al lado si el archivo lo tiene.',
				'El certificado en PDF no tiene estructura para lectores de pantalla. Las mismas palabras están en su página.',
				'Los dibujos con que la guía explica algo tienen una descripción, y no siempre cada detalle.',
				'Solo inglés y español, y ninguna lengua de señas.'
			]
		},
		{
			id: 'help',
			title: 'Si algo le impide seguir',
			lines: [
				'Pida otra forma a la entidad a la que solicita: la página de ayuda dice cómo comunicarse. Usted tiene ese derecho y no le cuesta plazo.',
				'Díganos qué pasó, con qué dispositivo y navegador. “Problemas en este dispositivo”, en Ajustes, lo escribe por usted.'
			]
		}
	],
	checked: (date) => `Comparado por última vez con la aplicación el ${date}.`,
	tell: 'Cómo comunicarse con alguien'
};
