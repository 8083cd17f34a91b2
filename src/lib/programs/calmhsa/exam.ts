/** The exam: its areas, its numbers, and the steps of the letter that opens the way to it. */
import type { Certifying, Exam, TrainingRule } from '../program.ts';
import { both, confirmed, unconfirmed } from '../write.ts';
import { renewal } from './renewal.ts';

export const training: TrainingRule = {
	hoursMin: confirmed(80, 'certificate_steps'),
	completedAfter: confirmed('2022-07-01', 'certificate_steps'),
	competencies: [
		{
			id: 'hope',
			name: both(
				'The concepts of hope, recovery, and wellness',
				'Los conceptos de esperanza, recuperación y bienestar'
			)
		},
		{ id: 'advocacy', name: both('The role of advocacy', 'El papel de la defensa de derechos') },
		{
			id: 'consumers_families',
			name: both(
				'The role of consumers and family members',
				'El papel de los consumidores y sus familiares'
			)
		},
		{
			id: 'rehabilitation',
			name: both(
				'Psychiatric rehabilitation skills, service delivery, and addiction recovery principles, including defined practices',
				'Habilidades de rehabilitación psiquiátrica, prestación de servicios y principios de recuperación de la adicción, con prácticas definidas'
			)
		},
		{
			id: 'culture',
			name: both('Cultural and structural competence', 'Competencia cultural y estructural')
		},
		{ id: 'trauma', name: both('Trauma-informed care', 'Atención informada sobre el trauma') },
		{ id: 'groups', name: both('Group facilitation skills', 'Habilidades para facilitar grupos') },
		{ id: 'self_care', name: both('Self-awareness and self-care', 'Autoconciencia y autocuidado') },
		{
			id: 'co_occurring',
			name: both(
				'Co-occurring disorders of mental health and substance use',
				'Trastornos concurrentes de salud mental y consumo de sustancias'
			)
		},
		{ id: 'conflict', name: both('Conflict resolution', 'Resolución de conflictos') },
		{
			id: 'ethics',
			name: both('Professional boundaries and ethics', 'Límites profesionales y ética')
		},
		{
			id: 'employment',
			name: both(
				'Preparation for employment: study and test skills, applications, résumés and interviews',
				'Preparación para el empleo: estudio y exámenes, solicitudes, currículum y entrevistas'
			)
		},
		{
			id: 'crisis',
			name: both('Safety and crisis planning', 'Planes de seguridad y de crisis')
		},
		{
			id: 'navigation',
			name: both(
				'Navigation of, and referral to, other services',
				'Orientación y referencia a otros servicios'
			)
		},
		{
			id: 'documentation',
			name: both('Documentation skills and standards', 'Habilidades y normas de documentación')
		},
		{ id: 'confidentiality', name: both('Confidentiality', 'Confidencialidad') },
		{ id: 'digital', name: both('Digital literacy', 'Alfabetización digital') }
	]
};

export const exam: Exam = {
	areas: [
		{
			id: 'administration',
			name: both('Administrative Responsibilities', 'Responsabilidades administrativas')
		},
		{
			id: 'foundations',
			name: both('Behavioral Health Foundations', 'Fundamentos de la salud conductual')
		},
		{ id: 'interpersonal', name: both('Interpersonal Skills', 'Habilidades interpersonales') },
		{ id: 'recovery', name: both('Recovery Support', 'Apoyo a la recuperación') },
		{ id: 'advocacy', name: both('Advocacy', 'Defensa de derechos') },
		{ id: 'community', name: both('Community Inclusion', 'Inclusión en la comunidad') },
		{ id: 'resources', name: both('Resource Linkage', 'Conexión con recursos') },
		{ id: 'crisis', name: both('Crisis Management', 'Manejo de crisis') }
	],
	items: confirmed(120, 'exam'),
	minutes: confirmed(150, 'exam'),
	breakAtItem: confirmed(60, 'exam_company'),
	attemptsMax: confirmed(3, 'fee_schedule'),
	instructions: [
		{
			id: 'request',
			title: both('1. Ask for the exam and pay', '1. Pida el examen y pague'),
			body: both(
				'Sign in to the certifying body’s site, ask for the exam, and pay the exam fee of $150. The fee is not returned.',
				'Entre en el sitio de la entidad certificadora, pida el examen y pague la cuota de $150. La cuota no se devuelve.'
			)
		},
		{
			id: 'accommodations',
			title: both(
				'2. Ask for accommodations first, if you want them',
				'2. Pida primero las adaptaciones, si las quiere'
			),
			body: both(
				'You can ask for changes such as more time or a reader. Send the form, filled in by a licensed medical provider, at least 30 days before the exam. Wait for the answer before you choose a date. Many comfort aids need no request.',
				'Puede pedir cambios, como más tiempo o una persona que lea. Envíe el formulario, llenado por un profesional médico con licencia, al menos 30 días antes del examen. Espere la respuesta antes de elegir una fecha. Muchos apoyos de comodidad no necesitan solicitud.'
			)
		},
		{
			id: 'schedule',
			title: both('3. Choose a day', '3. Elija un día'),
			body: both(
				'The exam company, Pearson VUE, writes to you with instructions. Choose a day and a place: a test center in California, or online from home.',
				'La empresa del examen, Pearson VUE, le escribe con instrucciones. Elija un día y un lugar: un centro de exámenes en California o en línea desde su casa.'
			)
		},
		{
			id: 'identity',
			title: both('4. Bring your photo ID', '4. Lleve su identificación con foto'),
			body: both(
				'Bring the real card, not a copy or a picture. The name has to match your application. Without it you cannot take the exam, and the fee is lost.',
				'Lleve la tarjeta original, no una copia ni una foto. El nombre tiene que ser igual al de su solicitud. Sin ella no puede hacer el examen y pierde la cuota.'
			)
		},
		{
			id: 'exam_day',
			title: both('5. On the day', '5. El día del examen'),
			body: both(
				'There are 120 questions and 150 minutes. You may take a 10-minute break near question 60. A test center may scan your palm when you come in.',
				'Hay 120 preguntas y 150 minutos. Puede tomar un descanso de 10 minutos cerca de la pregunta 60. Un centro de exámenes puede escanear la palma de su mano al entrar.'
			)
		},
		{
			id: 'next',
			title: both('6. What happens next', '6. Qué pasa después'),
			body: both(
				'You have up to three attempts. Each new attempt needs a new request and the fee again, and can take up to 30 days to set up. When you pass, your certification begins.',
				'Tiene hasta tres intentos. Cada nuevo intento necesita una nueva solicitud y otra vez la cuota, y puede tardar hasta 30 días en prepararse. Cuando aprueba, empieza su certificación.'
			)
		},
		{
			id: 'window',
			title: both('7. Your 12-month window', '7. Su plazo de 12 meses'),
			body: both(
				'Everything, the exam and any new attempts too, has to be done within 12 months of the approval of your application. Your last day is shown on this page.',
				'Todo, también el examen y los nuevos intentos, tiene que hacerse dentro de los 12 meses desde la aprobación de su solicitud. Su último día aparece en esta página.'
			)
		}
	]
};

export const certifying: Certifying = {
	validity: confirmed({ count: 24, unit: 'months' }, 'renewal'),
	// An older page says 60 days; the newer one and the reminder say 90.
	renewalWindow: unconfirmed({ count: 90, unit: 'days' }, 'renewal'),
	attemptLead: confirmed({ count: 30, unit: 'days' }, 'exam'),
	renewal
};
