/** Las tarjetas: su día, sus partes y cómo se planean. */
import type { cards as english } from '../en/cards.ts';

const cardsCount = (count: number) => (count === 1 ? '1 tarjeta' : `${count} tarjetas`);
const newCount = (count: number) => (count === 1 ? '1 tarjeta nueva' : `${count} tarjetas nuevas`);
const left = (days: number) => (days === 1 ? 'Falta 1 día' : `Faltan ${days} días`);

export const cards: typeof english = {
	part: 'Parte de las tarjetas',
	all_parts: 'Todas las partes',
	part_due: (name, count) => (count === 0 ? name : `${name} (${count} ahora)`),
	no_exam:
		'No hay fecha de examen, así que cada tarjeta vuelve cuando usted está a punto de olvidarla.',
	set_exam: 'Poner una fecha en su plan',
	building: (days) => `${left(days)} para su examen. Las tarjetas se planean para ese día.`,
	stretch: (days) =>
		`${left(days)} para su examen. En este último tramo verá una vez más cada tarjeta que ya sabe.`,
	tomorrow:
		'Su examen es mañana. Mire una vez más lo que menos recuerda y luego descanse: dormir ayuda más que otra hora de tarjetas.',
	exam_today: 'Su examen es hoy. Ya no hay tarjetas nuevas: lo que sabe va con usted.',
	exam_past:
		'La fecha de examen de su plan ya pasó. Hasta que ponga otra, cada tarjeta vuelve cuando usted está a punto de olvidarla.',
	not_fitting: (count) =>
		`${newCount(count)} ya no ${count === 1 ? 'se puede' : 'se pueden'} ver con suficiente frecuencia antes del examen. Las áreas que más importan van primero.`,
	none_fit: (count) =>
		count === 1
			? '1 tarjeta nueva llegaría demasiado tarde para recordarla en el examen, así que queda fuera.'
			: `${count} tarjetas nuevas llegarían demasiado tarde para recordarlas en el examen, así que quedan fuera.`,
	more: (count) => `Mostrar ${newCount(count)} de todos modos`,
	how: 'Cómo se planean las tarjetas',
	all_cards: 'Todas las tarjetas',
	set_aside: 'Apartar esta tarjeta',
	aside_done: 'Apartada. Está en «Todas las tarjetas»',
	aside_undone: 'La tarjeta está de vuelta',
	your_answer: 'Su respuesta, con sus propias palabras',
	your_answer_hint: 'Bastan unas frases. Lo que escriba se queda en este dispositivo.',
	compare: 'Comparar con una respuesta modelo',
	yours: 'Su respuesta',
	model: 'Una respuesta modelo',
	wrote_nothing: 'Esta vez no escribió nada.',
	compare_with:
		'Busque las mismas ideas, no las mismas palabras. Luego diga qué tan bien sabía la respuesta: nadie más la califica.',
	explain: 'Explíquelo',
	explain_keys: 'Teclas: Ctrl y Enter comparan; después, de 1 a 4 califican',
	not_confirmed: 'sin confirmar',
	undo_aside: 'Traer de vuelta la última tarjeta',
	outlook: 'Tarjetas que vuelven en las próximas cuatro semanas',
	outlook_exam: 'Día del examen',
	parts: 'Partes de las tarjetas',
	study_part: (name, due) => `${due}: ${name}`,
	aside: 'Apartadas',
	aside_lead:
		'Estas tarjetas no se muestran hasta que las traiga de vuelta. Lo que sabía de ellas se conserva.',
	bring_back: 'Traer de vuelta',
	bring_back_card: (front) => `Traer de vuelta: ${front}`,
	set_aside_short: 'Apartar',
	set_aside_card: (front) => `Apartar: ${front}`,
	every_card: 'Cada tarjeta',
	state_new: 'Sin ver todavía',
	state_learning: 'En aprendizaje',
	state_due: 'Para ver ahora',
	state_back: (when) => `Vuelve en ${when}`,
	state_aside: 'Apartada',
	not_saved: 'Esto todavía no está guardado. Presione otra vez',
	cards_count: cardsCount,
	how_page: [
		{
			title: 'Lo que sabe se va olvidando, y cada repaso hace que dure más',
			text: [
				'Después de cada tarjeta usted dice qué tan bien la sabía. Con eso, la aplicación calcula por cuánto tiempo es probable que la recuerde. Una tarjeta que sabía bien vuelve a los pocos días y, más adelante, a las pocas semanas. Una que no recordó vuelve el mismo día.',
				'Sin fecha de examen, una tarjeta vuelve cuando hay una posibilidad entre diez de que usted la haya olvidado.'
			]
		},
		{
			title: 'Con una fecha de examen, solo cuenta una mañana',
			text: [
				'Usted ve las tarjetas el mismo número de veces, pero en los días que más ayudan para esa mañana. Mucho antes del examen, las que mejor sabe esperan un poco más. El tiempo que se ahorra va al último tramo: los últimos 3 a 14 días, los que hagan falta para ver una vez más cada tarjeta que ya sabe, unas 30 al día. Primero van las que mejor sabe y al final las que menos, porque lo último que se ve es lo que mejor se recuerda.',
				'En las áreas donde se le olvidan más tarjetas, las tarjetas vuelven antes. Lo mismo pasa si un área cuenta más en el examen. Hoy todas cuentan igual, porque no se ha publicado cuánto cuenta cada una.'
			]
		},
		{
			title: 'Nada nuevo a última hora',
			text: [
				'Las tarjetas nuevas se reparten en los días que quedan, con lugar para días libres. Los últimos días no traen nuevas, así que cada tarjeta puede verse al menos en dos días más. Si no alcanza el tiempo para todas, la página de tarjetas dice cuántas no caben, y cada área aporta su parte de las que sí. Puede verlas de todos modos.'
			]
		},
		{
			title: 'Días sin estudiar',
			text: [
				'Un día libre no cuesta nada. Lo que estaba planeado se reparte de nuevo en los días que quedan.'
			]
		},
		{
			title: '¿Qué tan confiable es esto?',
			text: [
				'Se midió con miles de tardes simuladas. Unas personas simuladas siguieron este plan y otras siguieron uno que no conoce la fecha y no les mostró menos tarjetas. Con dos a cuatro semanas, quienes siguieron este plan llegaron al examen con cerca de un tercio menos de tarjetas olvidadas; con dos meses, con menos de la mitad. Las personas reales son distintas de las simuladas, y saber las tarjetas no es lo mismo que aprobar un examen.'
			]
		}
	]
};
