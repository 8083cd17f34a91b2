/**
 * What a reviewer checks, and the reasons a change can be asked for. A reason is short for the
 * reviewer, tells the applicant what to do, and names the one place that mends it.
 */
import type { ChecklistItem, Reason } from '../program.ts';
import { both } from '../write.ts';

const certificate = { kind: 'document', document: 'certificate' } as const;
const photoId = { kind: 'document', document: 'photo_id' } as const;
const diploma = { kind: 'document', document: 'diploma' } as const;

/** The twelve for a training certificate. */
const certificateReasons: readonly Reason[] = [
	{
		code: 'unreadable',
		part: 'certificate',
		title: both('The file cannot be read', 'El archivo no se puede leer'),
		text: both(
			'The words on the certificate are hard to read. Take a new photo in good light, with the whole page in view, or add the PDF.',
			'Las palabras del certificado no se leen bien. Tome otra foto con buena luz, con toda la página a la vista, o agregue el PDF.'
		),
		fix: certificate,
		needsNote: false
	},
	{
		code: 'wrong_document',
		part: 'certificate',
		title: both('This is another document', 'Es otro documento'),
		text: both(
			'The file shows a different document. Remove it and add your certificate of completion for the 80-hour training.',
			'El archivo muestra otro documento. Quítelo y agregue su certificado de finalización de la capacitación de 80 horas.'
		),
		fix: certificate,
		needsNote: false
	},
	{
		code: 'name_mismatch',
		part: 'certificate',
		title: both(
			'The name on the certificate does not match',
			'El nombre del certificado no coincide'
		),
		text: both(
			'The name on the certificate does not match the name on your application. Ask your training provider for a certificate with the name on your ID, then add it here.',
			'El nombre del certificado no coincide con el de su solicitud. Pida a su entidad de capacitación un certificado con el nombre de su identificación y agréguelo aquí.'
		),
		fix: certificate,
		needsNote: false
	},
	{
		code: 'hours_short',
		part: 'certificate',
		title: both('It does not show 80 hours', 'No muestra 80 horas'),
		text: both(
			'The certificate does not show 80 hours. Ask your training provider for one that does, or add the certificates that together make 80 hours as one PDF.',
			'El certificado no muestra 80 horas. Pida a su entidad de capacitación uno que las muestre, o agregue en un solo PDF los certificados que juntos suman 80 horas.'
		),
		fix: certificate,
		needsNote: false
	},
	{
		code: 'completed_too_early',
		part: 'certificate',
		title: both('Completed before the first day', 'Terminada antes del primer día'),
		text: both(
			'The training has to be completed after July 1, 2022. Check the day you wrote. If the day is right, talk with your training provider about a course that counts.',
			'La capacitación tiene que haberse terminado después del 1 de julio de 2022. Revise el día que escribió. Si es correcto, hable con su entidad de capacitación sobre un curso que cuente.'
		),
		fix: { kind: 'field', path: 'training/completed_on' },
		needsNote: false
	},
	{
		code: 'provider_not_listed',
		part: 'certificate',
		title: both('The provider is not on the list', 'La entidad no está en la lista'),
		text: both(
			'The training provider you wrote is not on the list of approved providers. Choose the provider from the list, or write the name exactly as it is on the certificate.',
			'La entidad de capacitación que escribió no está en la lista de entidades aprobadas. Elíjala de la lista o escriba el nombre exactamente como está en el certificado.'
		),
		fix: { kind: 'field', path: 'training/provider' },
		needsNote: false
	},
	{
		code: 'provider_not_approved',
		part: 'certificate',
		title: both(
			'The provider was not approved on that day',
			'La entidad no estaba aprobada ese día'
		),
		text: both(
			'The provider was not approved on the day you completed the course. Check the provider and the day. If both are right, ask the provider which of its courses count.',
			'La entidad no estaba aprobada el día en que terminó el curso. Revise la entidad y el día. Si ambos son correctos, pregunte a la entidad cuáles de sus cursos cuentan.'
		),
		fix: { kind: 'field', path: 'training/provider' },
		needsNote: false
	},
	{
		code: 'competencies_missing',
		part: 'certificate',
		title: both('The 17 topics are not shown', 'No se muestran los 17 temas'),
		text: both(
			'The file does not show that the course covered all 17 core competencies. Ask your training provider for a certificate or a letter that says so, and add it.',
			'El archivo no muestra que el curso incluyó las 17 competencias básicas. Pida a su entidad de capacitación un certificado o una carta que lo diga y agréguelo.'
		),
		fix: certificate,
		needsNote: false
	},
	{
		code: 'signature_missing',
		part: 'certificate',
		title: both('A signature or date is missing', 'Falta una firma o una fecha'),
		text: both(
			'The certificate needs a signature and a date. Ask your training provider for a signed copy, then add it here.',
			'El certificado necesita una firma y una fecha. Pida a su entidad de capacitación una copia firmada y agréguela aquí.'
		),
		fix: certificate,
		needsNote: false
	},
	{
		code: 'page_missing',
		part: 'certificate',
		title: both('A page is missing', 'Falta una página'),
		text: both(
			'Part of the certificate is not in the file. Add all its pages as one PDF, or a photo that shows the whole page.',
			'Una parte del certificado no está en el archivo. Agregue todas sus páginas en un solo PDF, o una foto que muestre la página completa.'
		),
		fix: certificate,
		needsNote: false
	},
	{
		code: 'file_locked',
		part: 'certificate',
		title: both('The file does not open', 'El archivo no se abre'),
		text: both(
			'The file does not open. It may be locked with a password or damaged. Save it again without a password, or add a photo of the certificate.',
			'El archivo no se abre. Puede tener contraseña o estar dañado. Guárdelo otra vez sin contraseña o agregue una foto del certificado.'
		),
		fix: certificate,
		needsNote: false
	},
	{
		code: 'other',
		part: 'certificate',
		title: both('Something else', 'Otro motivo'),
		text: both(
			'The certificate needs a change. The reviewer’s note below says what to do.',
			'El certificado necesita un cambio. La nota de abajo dice qué hacer.'
		),
		fix: certificate,
		needsNote: true
	}
];

const applicationReasons: readonly Reason[] = [
	{
		code: 'id_unreadable',
		part: 'application',
		title: both('The photo ID cannot be read', 'La identificación no se puede leer'),
		text: both(
			'The photo ID is hard to read. Take a new photo in good light, flat on a table, with all four corners in view.',
			'La identificación no se lee bien. Tome otra foto con buena luz, sobre una mesa, con las cuatro esquinas a la vista.'
		),
		fix: photoId,
		needsNote: false
	},
	{
		code: 'id_wrong_document',
		part: 'application',
		title: both('This is not a government photo ID', 'No es una identificación oficial con foto'),
		text: both(
			'The file is not a government ID with a picture. Remove it and add a driver’s license, state ID, passport or another government photo ID.',
			'El archivo no es una identificación oficial con foto. Quítelo y agregue una licencia de conducir, identificación estatal, pasaporte u otra identificación oficial con foto.'
		),
		fix: photoId,
		needsNote: false
	},
	{
		code: 'id_expired',
		part: 'application',
		title: both('The photo ID is past its end date', 'La identificación está vencida'),
		text: both(
			'The photo ID is past its end date. Add one that is still in date.',
			'La identificación está vencida. Agregue una que siga vigente.'
		),
		fix: photoId,
		needsNote: false
	},
	{
		code: 'id_name_mismatch',
		part: 'application',
		title: both('The name does not match the ID', 'El nombre no coincide con la identificación'),
		text: both(
			'The first or last name on your application does not match your photo ID. Write your name exactly as it is on the ID.',
			'El nombre o los apellidos de su solicitud no coinciden con su identificación. Escríbalos exactamente como están en ella.'
		),
		fix: { kind: 'field', path: 'identity/first_name' },
		needsNote: false
	},
	{
		code: 'birth_date_mismatch',
		part: 'application',
		title: both(
			'The date of birth does not match the ID',
			'La fecha de nacimiento no coincide con la identificación'
		),
		text: both(
			'The date of birth on your application is not the one on your photo ID. Check it and write it again.',
			'La fecha de nacimiento de su solicitud no es la de su identificación. Revísela y escríbala otra vez.'
		),
		fix: { kind: 'field', path: 'identity/birth_date' },
		needsNote: false
	},
	{
		code: 'address_incomplete',
		part: 'application',
		title: both('The address is not complete', 'La dirección no está completa'),
		text: both(
			'Part of your mailing address is missing. Write the full address, or the place that takes mail for you.',
			'Falta una parte de su dirección postal. Escriba la dirección completa o el lugar que recibe su correo.'
		),
		fix: { kind: 'field', path: 'identity/address' },
		needsNote: false
	},
	{
		code: 'diploma_unreadable',
		part: 'application',
		title: both('The diploma cannot be read', 'El diploma no se puede leer'),
		text: both(
			'The diploma is hard to read. Take a new photo in good light, with the whole page in view, or add the PDF.',
			'El diploma no se lee bien. Tome otra foto con buena luz, con toda la página a la vista, o agregue el PDF.'
		),
		fix: diploma,
		needsNote: false
	},
	{
		code: 'diploma_wrong_document',
		part: 'application',
		title: both('It does not show high school', 'No muestra la preparatoria'),
		text: both(
			'The file does not show that you finished high school or its equal. Add a diploma, GED, degree, transcript, or a letter from the school.',
			'El archivo no muestra que terminó la preparatoria o su equivalente. Agregue un diploma, GED, título, historial o una carta de la escuela.'
		),
		fix: diploma,
		needsNote: false
	},
	{
		code: 'diploma_name_mismatch',
		part: 'application',
		title: both('The diploma has another name', 'El diploma tiene otro nombre'),
		text: both(
			'The name on the diploma is different. Write the name that is on it, so that the two can be matched.',
			'El nombre del diploma es diferente. Escriba el nombre que tiene, para que se puedan relacionar.'
		),
		fix: { kind: 'field', path: 'education/name_on_document' },
		needsNote: false
	},
	{
		code: 'signature_mismatch',
		part: 'application',
		title: both('The signed name is different', 'El nombre de la firma es diferente'),
		text: both(
			'The name under the Code of Ethics is not the name on your application. Sign it again with your full name.',
			'El nombre en el Código de Ética no es el de su solicitud. Fírmelo otra vez con su nombre completo.'
		),
		fix: { kind: 'field', path: 'agreements/ethics_name' },
		needsNote: false
	},
	{
		code: 'fee_not_found',
		part: 'application',
		title: both('The payment was not found', 'No se encontró el pago'),
		text: both(
			'We could not find a payment with this reference. Check the number on your receipt or scholarship letter and write it again.',
			'No encontramos un pago con esta referencia. Revise el número de su recibo o de su carta de beca y escríbalo otra vez.'
		),
		fix: { kind: 'field', path: 'fee/reference' },
		needsNote: false
	},
	{
		code: 'application_other',
		part: 'application',
		title: both('Something else', 'Otro motivo'),
		text: both(
			'Your application needs a change. The reviewer’s note below says what to do.',
			'Su solicitud necesita un cambio. La nota de abajo dice qué hacer.'
		),
		fix: { kind: 'field', path: 'identity/first_name' },
		needsNote: true
	}
];

export const reasons: readonly Reason[] = [...certificateReasons, ...applicationReasons];

export const checklist: readonly ChecklistItem[] = [
	{
		id: 'id_readable',
		part: 'application',
		text: both('The photo ID can be read', 'La identificación se puede leer'),
		reason: 'id_unreadable'
	},
	{
		id: 'id_kind',
		part: 'application',
		text: both('It is a government ID with a picture', 'Es una identificación oficial con foto'),
		reason: 'id_wrong_document'
	},
	{
		id: 'id_current',
		part: 'application',
		text: both('The photo ID is in date', 'La identificación está vigente'),
		reason: 'id_expired'
	},
	{
		id: 'id_name',
		part: 'application',
		text: both(
			'First and last name match the photo ID',
			'El nombre y los apellidos coinciden con la identificación'
		),
		reason: 'id_name_mismatch'
	},
	{
		id: 'id_birth_date',
		part: 'application',
		text: both(
			'The date of birth matches and shows 18 or older',
			'La fecha de nacimiento coincide y muestra 18 años o más'
		),
		reason: 'birth_date_mismatch'
	},
	{
		id: 'address',
		part: 'application',
		text: both('The mailing address is complete', 'La dirección postal está completa'),
		reason: 'address_incomplete'
	},
	{
		id: 'diploma_readable',
		part: 'application',
		text: both('The diploma can be read', 'El diploma se puede leer'),
		reason: 'diploma_unreadable'
	},
	{
		id: 'diploma_kind',
		part: 'application',
		text: both('It shows high school or its equal', 'Muestra la preparatoria o su equivalente'),
		reason: 'diploma_wrong_document'
	},
	{
		id: 'diploma_name',
		part: 'application',
		text: both(
			'The name on it is the applicant’s, or the one given',
			'El nombre es el de la persona, o el que indicó'
		),
		reason: 'diploma_name_mismatch'
	},
	{
		id: 'ethics',
		part: 'application',
		text: both(
			'The Code of Ethics is signed with the same name',
			'El Código de Ética está firmado con el mismo nombre'
		),
		reason: 'signature_mismatch'
	},
	{
		id: 'fee',
		part: 'application',
		text: both('The payment was found', 'Se encontró el pago'),
		reason: 'fee_not_found'
	},
	{
		id: 'opens',
		part: 'certificate',
		text: both('The file opens', 'El archivo se abre'),
		reason: 'file_locked'
	},
	{
		id: 'kind',
		part: 'certificate',
		text: both(
			'It is a certificate of completion of the training',
			'Es un certificado de finalización de la capacitación'
		),
		reason: 'wrong_document'
	},
	{
		id: 'readable',
		part: 'certificate',
		text: both('It can be read', 'Se puede leer'),
		reason: 'unreadable'
	},
	{
		id: 'pages',
		part: 'certificate',
		text: both('All pages are there', 'Están todas las páginas'),
		reason: 'page_missing'
	},
	{
		id: 'name',
		part: 'certificate',
		text: both('The name matches the application', 'El nombre coincide con la solicitud'),
		reason: 'name_mismatch'
	},
	{
		id: 'hours',
		part: 'certificate',
		text: both('It shows 80 hours or more', 'Muestra 80 horas o más'),
		reason: 'hours_short'
	},
	{
		id: 'completed_on',
		part: 'certificate',
		text: both('It was completed after July 1, 2022', 'Se terminó después del 1 de julio de 2022'),
		reason: 'completed_too_early'
	},
	{
		id: 'provider',
		part: 'certificate',
		text: both('The provider is on the list', 'La entidad está en la lista'),
		reason: 'provider_not_listed'
	},
	{
		id: 'provider_date',
		part: 'certificate',
		text: both('The provider was approved on that day', 'La entidad estaba aprobada ese día'),
		reason: 'provider_not_approved'
	},
	{
		id: 'competencies',
		part: 'certificate',
		text: both('It covers the 17 core competencies', 'Incluye las 17 competencias básicas'),
		reason: 'competencies_missing'
	},
	{
		id: 'signature',
		part: 'certificate',
		text: both('It is signed and dated', 'Está firmado y fechado'),
		reason: 'signature_missing'
	}
];
