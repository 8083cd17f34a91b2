import type { start as english } from '../en/start.ts';

export const start = {
	title: 'Waymark',
	demo: {
		lead: 'Solicite la certificación de apoyo entre pares, estudie para obtenerla y revísela, con señal o sin ella.',
		what: [
			'Waymark es para quienes quieren certificarse como especialistas en apoyo entre pares, y para quienes revisan sus expedientes.',
			'Todo lo que hace un solicitante funciona sin conexión; se envía por sí solo en cuanto la hay.',
			'Esta es una demostración en su propia computadora: las personas son inventadas y nada sale de ella.'
		],
		applicant: 'Ser solicitante',
		applicantHint: 'Avery tiene una solicitud a medias y todavía ningún certificado.',
		reviewer: 'Ser revisor o revisora',
		reviewerHint: 'Rowan tiene veinte expedientes en espera, algunos con retraso.',
		both: 'Los dos, lado a lado',
		bothHint: 'Abre dos ventanas. Lo que hace una, la otra lo ve en un segundo.',
		bothBlocked:
			'El navegador retuvo una ventana. Ábralas una por una con los dos botones de arriba.',
		opens: '(abre una ventana nueva)',
		other: 'Otras personas de la demostración',
		roles: {
			applicant: 'solicitante',
			reviewer: 'revisión',
			lead: 'responsable de revisión',
			staff: 'personal del programa'
		},
		beName: (name: string, role: string) => `${name}, ${role}`,
		told: {
			jordan: 'Jordan, solicitante: le pidieron una foto mejor',
			sam: 'Sam, solicitante: tiene la oferta de un lugar en una clase',
			alex: 'Alex, en una clase: tareas, días, una nota por leer',
			nadia: 'Nadia, con certificación: tiene su certificado'
		},
		signalTitle: 'El interruptor «Sin señal»',
		signal:
			'Arriba de cada ventana hay un interruptor que deja la aplicación sin conexión, como un valle sin cobertura. Actívelo, siga trabajando, desactívelo y vea llegar lo que hizo.',
		tour: 'Muéstreme todo en seis pasos',
		mailbox: 'Buzón de la demostración',
		mailboxHint: 'Todos los correos que Waymark habría enviado.',
		entering: (name: string) => `Entrando como ${name}`,
		failed:
			'No se pudo llegar a las personas de la demostración. ¿Sigue en marcha el servidor de la demostración?',
		retry: 'Intentar de nuevo'
	},
	landing: {
		title: 'Su certificación de apoyo entre pares, a su propio ritmo',
		lead: 'Llene su solicitud poco a poco, agregue su certificado de capacitación con la cámara del teléfono y vea siempre qué sigue.',
		begin: 'Empezar su solicitud',
		beginHint: 'No necesita una cuenta para empezar.',
		go: 'Ir a su panel',
		signIn: 'Iniciar sesión',
		help: 'Ayuda',
		points: [
			{
				title: 'Funciona sin señal',
				text: 'Lo que escribe se guarda al momento en su dispositivo y se envía cuando hay conexión.'
			},
			{
				title: 'El certificado desde su teléfono',
				text: 'Tome una foto o elija un archivo. Se comprueba antes de enviarlo y usted recibe un comprobante.'
			},
			{
				title: 'Siempre sabe qué sigue',
				text: 'Vea quién tiene su expediente, cuántos días quedan y qué cambiar exactamente si falta algo.'
			},
			{
				title: 'Estudie para el examen',
				text: 'Una guía, tarjetas y preguntas de práctica, planeadas según la fecha de su examen.'
			}
		]
	},
	tour: {
		label: 'Recorrido',
		step: (at: number, of: number) => `Paso ${at} de ${of}`,
		next: 'Siguiente',
		back: 'Atrás',
		close: 'Terminar el recorrido',
		asApplicant: 'En la ventana del solicitante',
		asReviewer: 'En la ventana de revisión',
		goApplicant: 'Abrir la ventana del solicitante',
		goReviewer: 'Abrir la ventana de revisión',
		steps: [
			{
				title: 'Termine una solicitud sin señal',
				text: 'Sea Avery. Active «Sin señal», abra Mi solicitud y llene lo que falta. Cada respuesta dice que está guardada en este dispositivo.'
			},
			{
				title: 'Agregue el certificado',
				text: 'Abra Entidad de capacitación, elija una entidad y cualquier foto o PDF. Espera en el dispositivo.'
			},
			{
				title: 'Déjelo ir',
				text: 'Presione Enviar certificado de capacitación y desactive «Sin señal». Primero va el archivo, luego el certificado, y le llega un comprobante.'
			},
			{
				title: 'Pida un cambio',
				text: 'Sea Rowan. Abra el expediente más nuevo, resérvelo con c, mire las pruebas, marque una línea de la lista con «no», presione r y envíe.'
			},
			{
				title: 'Véalo y corríjalo',
				text: 'La ventana de Avery cambia por sí sola y nombra lo único que hay que hacer. Quite el certificado con la X, agregue otro y envíe de nuevo.'
			},
			{
				title: 'Apruebe',
				text: 'Rowan lo reserva otra vez y lo aprueba con a. Avery recibe las instrucciones del examen, en la aplicación y en el buzón de la demostración, y puede empezar a estudiar.'
			}
		]
	}
} satisfies typeof english;
