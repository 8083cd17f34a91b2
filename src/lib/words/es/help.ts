import type { help as english } from '../en/help.ts';

export const help = {
	title: 'Ayuda',
	lead: 'Cómo enviar su certificado de capacitación, qué hacer sin señal y qué pasa después.',
	contents: 'En esta página',
	steps: {
		title: 'Envíe su certificado de capacitación',
		intro: (hours: number, topics: number, after: string) =>
			`El curso tiene que ser de ${hours} horas, cubrir las ${topics} competencias básicas, ser de una entidad aprobada y haberse terminado después del ${after}.`,
		list: [
			{
				id: 'sign-in',
				title: 'Regístrese o inicie sesión',
				text: 'Presione Registrarse / Iniciar sesión. Use su correo y una contraseña, o pida un código por correo. Si se ofrecen Google o Microsoft, use el mismo de la última vez: este dispositivo recuerda cuál fue.',
				alt: 'El formulario para registrarse, con correo y contraseña.'
			},
			{
				id: 'dashboard',
				title: 'Abra el Panel y luego Mi solicitud',
				text: 'Mi solicitud está en el menú, debajo de Panel. En un teléfono está en la barra de abajo.',
				alt: 'El panel, con Mi solicitud en el menú de al lado.'
			},
			{
				id: 'training',
				title: 'Abra Entidad de capacitación',
				text: 'Busque su entidad de capacitación en la lista y selecciónela. Escriba parte del nombre para acortar la lista. Si no está, seleccione «otra» y escriba su nombre.',
				alt: 'La página Entidad de capacitación con una lista de entidades; una está seleccionada.'
			},
			{
				id: 'choose-file',
				title: 'Elegir archivo',
				text: 'Vaya al final de la página y presione Elegir archivo. Tome una foto con la cámara o elija una imagen o un PDF. Mire la vista previa: ¿se leen su nombre, las horas y la fecha?',
				alt: 'El lugar del certificado al final de la página, con el botón Elegir archivo.'
			},
			{
				id: 'submit',
				title: 'Enviar certificado de capacitación',
				text: 'Presione el botón verde Enviar certificado de capacitación. Recibe un comprobante en cuanto llega el archivo. Guarde su número.',
				alt: 'El botón verde Enviar certificado de capacitación y un comprobante.'
			}
		]
	},
	program: {
		title: 'Los pasos de su programa',
		lead: 'Dónde están los pasos de su programa, qué hacer sin señal y a quién preguntar.',
		text: (name: string) => `La página de «${name}» dice qué se pide y en qué orden.`,
		open: 'Abrir la página del programa'
	},
	change: {
		title: 'Si le piden un cambio',
		text: 'Lo ve en su panel, en Avisos y en un correo, con el motivo y el lugar exacto que hay que corregir. El plazo se detiene hasta que usted responda.',
		steps: [
			'Abra Mi solicitud y vaya al lugar indicado.',
			'Para cambiar un archivo, presione la X que está a su lado para quitarlo y luego Elegir archivo otra vez.',
			'Presione de nuevo el botón de enviar. Su archivo y sus respuestas anteriores quedan en el historial.'
		],
		alt: 'Un panel que pide un cambio y lleva hasta él.'
	},
	files: {
		title: 'Qué archivos sirven',
		lines: [
			'PDF, JPEG o PNG. Las fotos de iPhone (HEIC) y las imágenes WebP se convierten en su dispositivo.',
			'Un archivo puede tener hasta 50 MB en su dispositivo; se hace más pequeño antes de enviarlo. Lo que se envía tiene 10 MB como máximo.',
			'Muestre la página completa, plana y con buena luz. La ubicación que la cámara escribe en una foto se quita antes de enviarla.',
			'Un PDF con contraseña no se puede leer. Guárdelo otra vez sin ella.'
		]
	},
	time: {
		title: 'Cuánto tarda',
		application: (period: string) => `Solicitud: hasta ${period} desde el día en que se recibe.`,
		certificate: (period: string) => `Certificado: hasta ${period} desde el día en que se recibe.`,
		paused:
			'Mientras le piden un cambio el plazo se detiene, y sigue cuando usted lo envía de nuevo.',
		window: (period: string) =>
			`Cuando su solicitud queda aprobada, tiene ${period} para todo, incluido el examen.`,
		after:
			'Cuando los dos están aprobados, recibe por correo las instrucciones del examen, y quedan en la aplicación.',
		checked: (title: string, date: string) => `Fuente: ${title}, comprobado el ${date}.`
	},
	periods: {
		days: (count: number) => (count === 1 ? '1 día' : `${count} días`),
		business_days: (count: number) => (count === 1 ? '1 día hábil' : `${count} días hábiles`),
		months: (count: number) => (count === 1 ? '1 mes' : `${count} meses`)
	},
	offline: {
		title: 'Qué hacer sin señal',
		lines: [
			'Siga adelante. Lo que escribe y los archivos que agrega se guardan al momento en este dispositivo.',
			'«Guardado en este dispositivo» quiere decir que está aquí y todavía en ningún otro lugar. «Recibido», con un comprobante, quiere decir que llegó.',
			'Se envía por sí solo cuando hay conexión. Abra la aplicación una vez cuando la tenga.',
			'Mientras tanto, no borre los datos de este navegador, y en un teléfono compartido no cierre sesión sin leer lo que dice.'
		],
		alt: 'Una solicitud sin señal: cada respuesta dice que está guardada en este dispositivo.'
	},
	install: {
		title: 'Guárdelo en su pantalla de inicio',
		text: 'En el menú del navegador elija «Instalar» o «Agregar a la pantalla de inicio». Así se abre como una aplicación, también sin señal, y es menos probable que el navegador la borre.'
	},
	contacts: {
		title: 'A quién preguntar',
		intro:
			'Waymark no es la entidad certificadora. Para preguntas sobre su certificación, acuda a:',
		checked: (date: string) => `Comprobado el ${date}`
	}
} satisfies typeof english;
