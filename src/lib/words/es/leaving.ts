/** Llevarse todo, abrir una copia y borrar la cuenta. */
import type { leaving as english } from '../en/leaving.ts';

export const leaving: typeof english = {
	take: {
		title: 'Llévese todo',
		text: 'Un solo archivo con todo lo suyo en este dispositivo: respuestas, documentos, cartas, comprobantes, estudio. Se hace aquí, también sin señal.',
		online:
			'Con conexión incluye también lo que solo tiene el servidor: sus documentos allí, quién los miró y qué correos se le enviaron.',
		passphrase: 'Una frase secreta para el archivo',
		passphrase_hint:
			'Si la deja vacía, cualquiera que tenga el archivo puede abrirlo. Con una frase solo usted puede. Nadie puede ayudarle si la olvida.',
		again: 'La frase otra vez',
		differs: 'Las dos no son iguales. Escríbala otra vez',
		short: 'Use al menos 8 letras, para que sea difícil de adivinar',
		button: 'Guardar mi copia',
		working: 'Se está haciendo su copia',
		done: 'Su copia está guardada',
		done_text: (name, size) => `${name}, ${size}. Guárdela donde solo usted pueda abrirla.`,
		missing_record:
			'No incluye lo que solo tiene el servidor. Conéctese y guarde otra vez para tenerlo.',
		missing_files: (count) =>
			count === 1
				? 'No incluye 1 documento que solo tiene el servidor. Conéctese y guarde otra vez para tenerlo.'
				: `No incluye ${count} documentos que solo tiene el servidor. Conéctese y guarde otra vez para tenerlos.`,
		stop: 'Detener',
		stopped: 'Se detuvo. No se hizo ninguna copia.',
		failed: 'No se pudo hacer la copia. Nada cambió: intente otra vez.'
	},
	open: {
		title: 'Abrir una copia',
		text: 'Trae lo que guardó en otro teléfono. No necesita una cuenta. Un borrador de la copia será suyo cuando se registre.',
		choose: 'Elegir el archivo',
		drop: 'o suéltelo aquí',
		label: 'Su copia',
		passphrase: 'Su frase secreta',
		button: 'Abrirla',
		working: 'Se está abriendo su copia',
		stop: 'Detener',
		done: 'Su copia está aquí',
		counts: (answers, files, study) => {
			const parts = [
				answers > 0 ? (answers === 1 ? '1 respuesta' : `${answers} respuestas`) : '',
				files > 0 ? (files === 1 ? '1 documento' : `${files} documentos`) : '',
				study > 0 ? (study === 1 ? '1 cosa que estudió' : `${study} cosas que estudió`) : ''
			].filter(Boolean);
			return parts.length === 0
				? 'Todo lo que contiene ya estaba aquí.'
				: `Ahora están aquí: ${parts.join(', ')}.`;
		},
		taken:
			'Ya hay una solicitud del mismo programa en este dispositivo. Esa se queda; la del archivo no se trajo.',
		left_sent: (count) =>
			count === 1
				? '1 solicitud del archivo ya se había enviado. Se queda en su cuenta y no se trae otra vez.'
				: `${count} solicitudes del archivo ya se habían enviado. Se quedan en su cuenta y no se traen otra vez.`,
		sent_title: (program) => `Enviada antes: ${program}`,
		sent_unknown: 'Enviada antes: un programa que esta aplicación no conoce',
		sent_text:
			'Puede leerla aquí mientras no salga de esta página. Nada de ella se trae ni se envía.',
		save_file: (name, size) => `Guardar ${name}, ${size}`,
		file_lost: (name) => `${name} no está en el archivo, o está dañado allí.`,
		left_changes: (count) =>
			`${count === 1 ? '1 cambio' : `${count} cambios`} del archivo solo se puede enviar desde la cuenta de donde viene. Inicie sesión en ella y abra la copia otra vez.`,
		lost: (count) =>
			count === 1
				? '1 documento no se pudo traer, porque no está en el archivo.'
				: `${count} documentos no se pudieron traer, porque no están en el archivo.`,
		go: 'Ir a mi solicitud',
		choose_draft: 'Su cuenta también tiene una solicitud. Elija cuál conservar',
		faults: {
			not_a_copy:
				'Esto no es una copia hecha por Waymark. Busque un archivo llamado waymark, con una fecha.',
			too_large: 'Este archivo es demasiado grande para ser una copia de Waymark.',
			newer:
				'Esta copia la hizo un Waymark más nuevo. Actualice aquí la aplicación y ábrala otra vez.',
			broken: 'El archivo está dañado o cortado. Cópielo otra vez y ábralo.',
			needs_passphrase: 'Esta copia está cerrada. Escriba su frase secreta',
			wrong_passphrase:
				'Esta frase no abre la copia. Escríbala otra vez. Si es la correcta, el archivo está cortado: cópielo otra vez',
			stopped: 'Se detuvo. Lo que ya está aquí se queda. Abra la copia otra vez para seguir.',
			nothing: 'En esta copia no hay nada que se pueda traer.',
			not_saved: 'No se pudo guardar aquí. Haga espacio en este dispositivo e intente otra vez.'
		}
	},
	erase: {
		title: 'Borrar mi cuenta',
		text: 'Sus respuestas, documentos, estudio y su cuenta se borran del servidor, para siempre. Nadie los puede recuperar.',
		open: 'Borrar mi cuenta',
		offline:
			'Para esto necesita conexión. Hasta entonces no se borra nada, ni aquí ni en el servidor. Vuelva cuando tenga señal.',
		dialog: '¿Borrar su cuenta para siempre?',
		lines: [
			'Todo lo que escribió y todos sus documentos se borran en minutos.',
			'Una solicitud enviada se retira. Un lugar en una clase pasa a la siguiente persona.',
			'Si usted está certificado, su certificado ya no se podrá comprobar.',
			'Lo que queda no dice nada de lo que escribió ni su nombre: solo que algo se envió y se decidió, y cuándo.'
		],
		unsent: 'El servidor nunca lo recibió. Se elimina con lo demás, si no guarda antes una copia.',
		copy: 'Guardar antes una copia',
		word: 'BORRAR',
		type: (word) => `Para seguir, escriba ${word}`,
		wrong: (word) => `Escriba ${word} en mayúsculas`,
		button: 'Borrar todo',
		stay: 'Conservar mi cuenta',
		failed:
			'El servidor no respondió, así que no sabemos si le oyó. Intente otra vez: pedirlo dos veces no hace daño.',
		done: 'Su cuenta se está borrando',
		done_text:
			'Tarda unos minutos. Un correo le avisará cuando termine. Lo que estaba en este dispositivo se eliminó.'
	},
	gone: {
		title: 'Su cuenta fue borrada',
		text: 'Alguien que tenía su sesión abierta lo pidió, en este u otro dispositivo. El servidor ya no tiene nada suyo. Lo que hay en este dispositivo sigue aquí.',
		delete: 'Borrarlo de este dispositivo',
		sure: 'Sí, borrarlo',
		sure_text: 'Es lo último que queda. Guarde antes una copia si quiere conservarlo.'
	},
	readme: `Esta es una copia de todo lo que Waymark tenía de usted en un dispositivo.

files/         Sus documentos, como usted los agregó.
waymark.json   Sus respuestas, comprobantes, cartas y estudio, como texto para programas. Cualquier editor de texto lo muestra.

Para usarla en otro teléfono: abra Waymark allí, vaya a Ajustes y elija "Abrir una copia". No necesita una cuenta.
`
};
