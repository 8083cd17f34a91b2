/** Mazos propios: hechos, traídos, impresos, repasados. */
import type { RowFault } from '../../domain/csv.ts';
import type { CardFault } from '../../domain/deck.ts';
import type { decks as english } from '../en/decks.ts';

const number = (count: number) => count.toLocaleString('es-US');
const cards = (count: number) => (count === 1 ? '1 tarjeta' : `${number(count)} tarjetas`);
const rows = (count: number) => (count === 1 ? '1 fila' : `${number(count)} filas`);

const rowFaults: Readonly<Record<CardFault | RowFault | 'repeat', string>> = {
	front_missing: 'falta la pregunta',
	back_missing: 'falta la respuesta',
	front_long: 'la pregunta tiene más de 1,000 caracteres',
	back_long: 'la respuesta tiene más de 4,000 caracteres',
	stray: 'unas comillas se cierran antes de tiempo',
	open: 'unas comillas se abren y nunca se cierran, así que el resto del archivo es una sola celda',
	repeat: 'la misma tarjeta ya está'
};

export const decks: typeof english = {
	title: 'Sus mazos',
	lead: 'Tarjetas con sus propias palabras. Se guardan primero en este dispositivo, funcionan sin señal y vuelven como las tarjetas de la guía.',
	home: 'Escriba sus propias tarjetas, o tráigalas de una hoja de cálculo o de Anki.',
	home_link: 'Sus mazos',
	count: cards,
	decks: (count) => (count === 1 ? '1 mazo' : `${number(count)} mazos`),
	due: (count) => (count === 1 ? '1 para ver ahora' : `${number(count)} para ver ahora`),
	none_due: 'Nada para ver ahora',
	empty_deck: 'Todavía sin tarjetas',
	none: 'Todavía no hay mazos',
	none_text:
		'Cree uno para lo que quiere recordar: nombres de su condado, palabras de su curso, preguntas de su grupo de estudio.',
	make: 'Crear un mazo',
	name: 'Nombre del mazo',
	name_missing: 'Escriba un nombre para el mazo',
	name_long: 'Use menos caracteres en el nombre: 100 como máximo',
	decks_full: (most) =>
		`Hay lugar para ${most} mazos. Quite uno que ya no necesite para crear otro`,
	not_here: 'Este mazo no está aquí',
	not_here_text:
		'Puede que se haya quitado en otro dispositivo. Sus otros mazos siguen en su lugar.',
	study: 'Repasar este mazo',
	study_more: (count) =>
		count === 1
			? 'Mostrar 1 tarjeta nueva ahora'
			: `Mostrar ${number(count)} tarjetas nuevas ahora`,
	add: 'Agregar una tarjeta',
	add_title: 'Una tarjeta nueva',
	front: 'Pregunta',
	back: 'Respuesta',
	save_card: 'Guardar la tarjeta',
	saved: 'Guardada en este dispositivo',
	edit: 'Cambiar',
	edit_card: (front) => `Cambiar la tarjeta «${front}»`,
	remove_card: (front) => `Quitar la tarjeta «${front}»`,
	removed: 'Tarjeta quitada',
	put_back: 'Recuperarla',
	was_put_back: 'La tarjeta está de vuelta',
	not_saved: 'Esto todavía no está guardado. Sus palabras siguen aquí: presione otra vez',
	faults: {
		front_missing: 'Escriba la pregunta',
		back_missing: 'Escriba la respuesta',
		front_long: 'Use menos caracteres en la pregunta: 1,000 como máximo',
		back_long: 'Use menos caracteres en la respuesta: 4,000 como máximo'
	},
	deck_full: (most) =>
		`En un mazo caben ${number(most)} tarjetas, y este está lleno. Siga en otro mazo`,
	find: 'Buscar una tarjeta',
	found: (count, all) => `${number(count)} de ${cards(all)}`,
	none_found: 'Ninguna tarjeta tiene esas palabras',
	more: (count) => `Mostrar ${number(count)} más`,
	cards_title: 'Tarjetas',
	tools: 'Este mazo',
	rename: 'Cambiar el nombre',
	bring: 'Traer tarjetas',
	save_file: 'Guardar como archivo CSV',
	file_saved: 'Su navegador recibió el archivo',
	print: 'Imprimir',
	remove: 'Quitar este mazo',
	remove_title: (name) => `¿Quitar «${name}»?`,
	remove_text: (count) =>
		count === 0
			? 'El mazo está vacío.'
			: `${count === 1 ? 'Su tarjeta se va' : `Sus ${cards(count)} se van`} con él, en todos sus dispositivos. Guarde antes un archivo si puede volver a necesitarlas.`,
	remove_sure: 'Sí, quitar el mazo',
	was_removed: 'Mazo quitado',
	import: {
		title: 'Traer tarjetas',
		lead: 'Cada fila del archivo se vuelve una tarjeta: la pregunta en la primera columna, la respuesta en la segunda. Nada se agrega sin que usted lo vea antes.',
		field: 'Su archivo',
		hint: 'Un archivo CSV o de texto de una hoja de cálculo, o un paquete de Anki (.apkg). Las tarjetas son texto: las imágenes y los sonidos no se traen.',
		choose: 'Elegir un archivo',
		drop: 'o suéltelo aquí',
		reading: 'Leyendo el archivo',
		faults: (fault) => {
			switch (fault.code) {
				case 'empty':
					return 'En este archivo no hay tarjetas. Ábralo donde lo escribió y guárdelo otra vez';
				case 'workbook':
					return 'Este es un libro completo de hojas de cálculo. Ábralo en el programa donde lo hizo, guárdelo como CSV y elija ese archivo';
				case 'not_text':
					return 'Este no es un archivo de tarjetas. Elija un archivo CSV o de texto, o un paquete de Anki';
				case 'one_column':
					return 'Este archivo tiene una sola columna. Ponga las preguntas en la primera y las respuestas en la segunda';
				case 'too_large':
					return `Este archivo pesa más de ${fault.mostMb} MB. Guarde solo las tarjetas que necesita y elija ese archivo`;
				case 'too_many':
					return fault.most === 0
						? 'Este mazo está lleno. Cree otro mazo para estas tarjetas'
						: `Este archivo tiene ${number(fault.rows)} tarjetas y en este mazo caben ${number(fault.most)}. Divida el archivo y traiga cada parte a su propio mazo`;
				case 'package_new':
					return 'Los navegadores no pueden abrir este tipo de paquete. Expórtelo otra vez desde Anki con la casilla de compatibilidad con versiones anteriores marcada, o como notas en texto sin formato';
				case 'package_broken':
					return 'Este paquete está dañado: puede haberse cortado en el camino. Expórtelo otra vez';
			}
		},
		untouched: 'No se cambió nada: su mazo y el archivo están como estaban.',
		ready: (count) => (count === 1 ? '1 tarjeta lista' : `${cards(count)} listas`),
		left_out: (count) => (count === 1 ? '1 fila queda fuera' : `${rows(count)} quedan fuera`),
		left_out_text: 'Todo lo demás se puede traer ya. Guarde estas filas para corregirlas.',
		left_out_save: 'Guardar las filas que quedan fuera',
		left_out_file: 'quedan-fuera',
		row_word: 'Fila',
		row: (row) => `Fila ${number(row)}`,
		row_fault: (fault) => rowFaults[fault],
		columns: (first, second, all) =>
			`El archivo tiene ${all} columnas. La pregunta se toma de la columna ${first} y la respuesta de la columna ${second}.`,
		preview: 'Así se ven las primeras',
		shown: (count, all) => `Se muestran ${number(count)} de ${number(all)}`,
		add: (count) => `Agregar ${cards(count)}`,
		added: (count) => (count === 1 ? '1 tarjeta agregada' : `${cards(count)} agregadas`),
		added_text:
			'Todo está guardado en este dispositivo. Con la sesión iniciada, llega solo a sus otros dispositivos.',
		nothing_new: 'Todas las tarjetas de este archivo ya están en el mazo.',
		other: 'Elegir otro archivo',
		to_deck: 'Ir al mazo'
	},
	printing: {
		title: 'Imprimir',
		lead: 'Imprima por ambos lados, volteando por el borde largo, y corte por las líneas.',
		shape: 'Qué imprimir',
		cut: 'Tarjetas para recortar, por ambos lados',
		list: 'Una lista de preguntas y respuestas',
		now: 'Imprimir ahora',
		sheets: (count) => (count === 1 ? '1 hoja' : `${number(count)} hojas`),
		long: 'Tarjetas con demasiado texto para recortar',
		side_front: (sheet) => `Hoja ${sheet}, preguntas`,
		side_back: (sheet) => `Hoja ${sheet}, respuestas`
	}
};
