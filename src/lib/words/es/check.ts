import type { check as english } from '../en/check.ts';

export const check: typeof english = {
	title: 'Comprobar un certificado',
	lead: 'Escriba el código que tiene. No hace falta una cuenta. Verá el nombre, el programa, las fechas y las especializaciones, y nada más.',
	code: 'Código',
	hint: 'Dieciséis letras y números, como 7K2M-4QX9-TT01-ZB3C',
	press: 'Comprobar',
	checking: 'Comprobando',
	shape: 'Un código tiene dieciséis letras y números. Mire otra vez el certificado',
	offline: 'Para comprobar hace falta conexión. No se buscó nada.',
	failed: 'No se pudo buscar en este momento. Revise su conexión e intente otra vez.',
	found: 'Este certificado es auténtico',
	found_text: 'Compare el nombre y el número con el certificado que le mostraron.',
	name: 'Nombre',
	program: 'Programa',
	specializations: 'Especializaciones',
	issued: 'Fecha',
	number: 'Número',
	expires: 'Vale hasta',
	expired: 'Este certificado fue real, y ya terminó',
	expired_text: 'No se renovó a tiempo. Pida a la persona uno más nuevo.',
	not_found: {
		title: 'Ningún certificado tiene este código',
		text: 'Lea el código otra vez, letra por letra. Si sigue igual, pregunte a la persona que se lo mostró.'
	},
	limited: {
		title: 'Este certificado se comprobó muchas veces',
		text: 'Espere una hora y compruébelo otra vez.'
	}
};
