import type { photos as english } from '../en/photos.ts';

/** Girar una foto y juntar varias en un documento. */
export const photos: typeof english = {
	title: 'Fotos de este papel',
	lead: 'Gírelas hasta que las palabras queden derechas. Varias fotos forman un PDF, en este orden.',
	page: (at) => `Página ${at}`,
	preview: (at) => `Foto de la página ${at}`,
	turn: (at) => `Girar la página ${at} un cuarto a la derecha`,
	earlier: (at) => `Mover la página ${at} un lugar hacia adelante`,
	later: (at) => `Mover la página ${at} un lugar hacia atrás`,
	remove: (at) => `Sacar la página ${at}`,
	turned: (at) => `Se giró la página ${at}`,
	moved: (from, to) => `La página ${from} ahora es la ${to}`,
	removed: (at) => `Se sacó la página ${at}`,
	added: (count) => (count === 1 ? 'Se agregó una página' : `Se agregaron ${count} páginas`),
	add: 'Agregar fotos',
	camera: 'Tomar una foto',
	full: (most) => `Un documento puede tener ${most} páginas como máximo`,
	only_photos: 'Solo se pueden juntar fotos. Elija este archivo por separado',
	not_now: 'Esta foto primero debe convertirse a JPEG, y para eso hace falta conexión',
	working: 'Juntándolas en este dispositivo',
	use: (count) => (count === 1 ? 'Usar esta foto' : `Usar estas ${count} páginas como un PDF`)
};
