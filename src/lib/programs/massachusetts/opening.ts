/** What somebody reads before they start: small, because it is the first thing a phone asks for. */
import type { Opening } from '../program.ts';
import { both } from '../write.ts';
import { sources } from './sources.ts';

export const opening: Opening = {
	id: 'massachusetts',
	edition: 1,
	name: both('Certified Peer Specialist', 'Especialista en Apoyo entre Pares Certificado'),
	body: both(
		'Kiva Centers, for the Massachusetts Department of Mental Health',
		'Kiva Centers, para el Departamento de Salud Mental de Massachusetts'
	),
	region: both('Massachusetts', 'Massachusetts'),
	sources,
	pathways: [
		{
			id: 'class',
			name: both('A place in a class', 'Un lugar en una clase'),
			summary: both(
				'An application, an interview and two references come first. Then come the class and a written exam. All of it is free.',
				'Primero hay una solicitud, una entrevista y dos referencias. Después vienen la clase y un examen escrito. Todo es gratis.'
			)
		}
	],
	eligibility: [
		{
			id: 'adult',
			text: both('You are 18 or older', 'Tiene 18 años o más'),
			source: 'program_page'
		},
		{
			id: 'place',
			text: both('You live or work in Massachusetts', 'Vive o trabaja en Massachusetts'),
			source: 'program_page'
		},
		{
			id: 'diploma',
			text: both(
				'You have a high school diploma or its equal, such as a GED or HiSET',
				'Tiene diploma de preparatoria o su equivalente, como el GED o el HiSET'
			),
			source: 'program_page'
		},
		{
			id: 'experience',
			text: both(
				'You have lived through something that changed your life, such as trauma, a mental health diagnosis or substance use',
				'Ha vivido algo que cambió su vida, como un trauma, un diagnóstico de salud mental o el consumo de sustancias'
			),
			source: 'program_page'
		},
		{
			id: 'willing',
			text: both(
				'You are willing to share your story in peer support',
				'Está dispuesto o dispuesta a compartir su historia en el apoyo entre pares'
			),
			source: 'program_page'
		}
	],
	documents: [],
	fees: [],
	firstSection: 'identity'
};
