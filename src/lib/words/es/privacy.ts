import type { privacy as english } from '../en/privacy.ts';

export const privacy = {
	title: 'Privacidad',
	lead: 'Qué guarda Waymark, dónde está y quién puede leerlo. En resumen: lo menos posible, y un borrador no lo ve nadie más que usted.',
	sections: [
		{
			id: 'device',
			title: 'En su dispositivo',
			lines: [
				'Lo que escribe, los archivos que agrega y sus tarjetas de estudio se guardan en este navegador, en este dispositivo, antes que nada.',
				'Una solicitud que empieza sin cuenta está solo aquí hasta que inicia sesión y dice que es suya.',
				'En un teléfono compartido: al cerrar sesión usted elige si lo que hay aquí se queda o se borra.'
			]
		},
		{
			id: 'server',
			title: 'En el servidor',
			lines: [
				'Cuando inicia sesión, su borrador se envía al servidor de la entidad que ofrece esta aplicación, para que también lo tengan sus otros dispositivos. Allí nadie lee borradores: ni quienes revisan ni el personal.',
				'Los archivos se guardan en privado. Un enlace a uno de ellos funciona unos minutos y solo para quien ha reservado su expediente.',
				'Las contraseñas se guardan de una forma que no se puede revertir.'
			]
		},
		{
			id: 'readers',
			title: 'Quién lo lee',
			lines: [
				'Quien revisa ve lo que usted envió, y solo mientras tiene su expediente. Cada vez que abre un documento queda anotado, y usted puede verlo en su historial.',
				'Cuando dos personas envían el mismo archivo, o el mismo nombre y fecha de nacimiento, o el mismo correo o teléfono, quien revisa una de las dos puede mirarlas juntas. También eso queda anotado, y una persona decide qué significa.',
				'El personal del programa confirma los pagos. No ve su historia.',
				'Lo que escribe sobre su experiencia vivida es opcional en sus detalles y solo lo lee quien revisa.',
				'La persona que usted invitó a ayudarle ve qué secciones están completas y qué vence, nunca una respuesta ni un archivo, hasta que usted lo termine.'
			]
		},
		{
			id: 'time',
			title: 'Cuánto tiempo',
			lines: [
				'Un borrador se queda hasta que usted borra su cuenta.',
				'Cuando borra su cuenta se borran sus respuestas, sus archivos y su nombre. Solo quedan datos sueltos: que se envió y se decidió una solicitud, en qué días, y el número de una certificación.',
				'La entidad certificadora decide cuánto tiempo quedan esos datos. Pregúntele por sus plazos.',
				'Lo que está en este dispositivo se queda hasta que lo borre en Ajustes o borre los datos del navegador.'
			]
		},
		{
			id: 'never',
			title: 'Lo que nunca se hace',
			lines: [
				'Sin rastreo, sin publicidad, sin analítica.',
				'Nada de estas páginas viene de otros: ni tipos de letra, ni programas, ni videos de otros sitios. Por eso no hay aviso de cookies.',
				'Nada se vende ni se entrega a nadie.'
			]
		},
		{
			id: 'yours',
			title: 'Lo que usted puede hacer',
			lines: [
				'En Ajustes puede guardar como archivo todo lo que está en este dispositivo.',
				'Puede retirar una solicitud en cualquier momento antes de una decisión.',
				'En Ajustes puede borrar su cuenta. En minutos se borran sus archivos, sus respuestas y la cuenta, y nadie los puede recuperar.'
			]
		}
	],
	demo: {
		title: 'En esta demostración',
		text: 'Todo funciona en esta computadora. Las personas son inventadas, los correos van a un buzón en esta computadora y los archivos están en la carpeta .waymark junto a la aplicación. Borre la carpeta y todo desaparece. No ponga en ella papeles reales.'
	}
} satisfies typeof english;
