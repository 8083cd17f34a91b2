/** What an applicant agrees to. The words are our own; the code itself is read at its source. */
import type { Agreement } from '../program.ts';
import { both } from '../write.ts';

export const agreements: readonly Agreement[] = [
	{
		id: 'ethics',
		title: both('Agreement to the Code of Ethics', 'Acuerdo con el Código de Ética'),
		label: both(
			'I have read the Code of Ethics and I agree to follow it',
			'He leído el Código de Ética y me comprometo a seguirlo'
		),
		body: [
			both(
				'The code counts for me from the first day of class, not only after the exam.',
				'El código vale para mí desde el primer día de clase, no solo después del examen.'
			),
			both(
				'The person I support decides. I do not push, judge or speak for them without being asked.',
				'La persona que apoyo decide. No presiono, no juzgo y no hablo por ella si no me lo pide.'
			),
			both(
				'What I am told stays private. I explain the limits before they matter.',
				'Lo que me cuentan queda en privado. Explico los límites antes de que hagan falta.'
			),
			both(
				'I share my own story when it helps the other person, and only then.',
				'Comparto mi propia historia cuando le sirve a la otra persona, y solo entonces.'
			),
			both(
				'I have no romantic, sexual or business ties with the people I support.',
				'No tengo relaciones románticas, sexuales ni de negocios con las personas que apoyo.'
			)
		]
	},
	{
		id: 'class',
		title: both('What the class asks for', 'Lo que pide la clase'),
		label: both(
			'I plan to come to every class day, do the homework and take the exam',
			'Tengo la intención de asistir a todos los días de clase, hacer las tareas y presentar el examen'
		),
		body: [
			both(
				'The class is full of work: whole days, small groups and homework.',
				'La clase exige trabajo: días completos, grupos pequeños y tareas.'
			),
			both(
				'If a day becomes a problem for me, I tell the team before that day.',
				'Si algún día es un problema para mí, aviso al equipo antes de ese día.'
			),
			both(
				'What I wrote in this application is true.',
				'Lo que escribí en esta solicitud es verdad.'
			)
		]
	}
];
