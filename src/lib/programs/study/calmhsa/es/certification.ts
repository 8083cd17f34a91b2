import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Este capítulo va desde el primer formulario hasta el día del examen: quién puede solicitar, qué necesita tener a mano, cuánto puede tardar cada paso y cómo prepararse para el examen sin perder el sueño.',
	blocks: [
		heading('Quién puede presentar una solicitud'),
		text(
			'La ley de California, el proyecto de ley 803 del Senado de 2020, hizo del apoyo entre pares una profesión certificada en Medi-Cal. El departamento de atención médica del estado fija las normas. CalMHSA, la entidad que eligieron los condados, certifica. Para solicitar por el camino inicial usted necesita:'
		),
		list(
			'tener 18 años o más',
			'tener diploma de preparatoria o su equivalente; la experiencia de trabajo o de vida no lo reemplaza',
			'tener experiencia vivida de recuperación, propia, o como madre, padre, cuidador o familiar',
			'estar dispuesto o dispuesta a compartir esa experiencia',
			'tener un compromiso firme con la recuperación',
			'aceptar por escrito el Código de Ética',
			'terminar 80 horas de capacitación con una entidad aprobada, con las 17 competencias básicas',
			'aprobar el examen'
		),
		text(
			'Algunas páginas de estudio en internet olvidan a los familiares y cuidadores, o el diploma. La ley es clara en las dos cosas.'
		),
		heading('Los pasos'),
		text(
			'Primero se registra en el sitio de CalMHSA y ve su video de orientación. Inicie sesión cada vez de la misma manera. Después hay dos cosas que enviar y cada una tiene su propia respuesta. La primera es la solicitud: quién es usted, su identificación con foto, su diploma, su palabra sobre la experiencia vivida, el código firmado y la cuota de $100. La revisión tarda hasta 30 días. La segunda es el certificado de la capacitación. Va en la sección Entidad de capacitación y tiene respuesta en 14 días. Puede solicitar antes de terminar la capacitación.'
		),
		text(
			'Si algo necesita un cambio, le dicen qué cosa y por qué. No es un no. Las causas más comunes son sencillas: un nombre que no es igual en dos papeles, una foto que no se lee, una identificación vencida. Mientras espera por usted, el reloj se detiene.'
		),
		text(
			'Antes de enviar, ponga sus papeles uno al lado del otro. Lea el nombre en cada uno, letra por letra. Revise que el certificado muestre 80 horas, que el día en que terminó sea después del 1 de julio de 2022 y que la entidad ya estuviera aprobada.'
		),
		heading('Los doce meses'),
		text(
			'El día en que aprueban su solicitud se abre un plazo de 12 meses. Todo lo que falta tiene que caber en él, también el examen y cualquier nuevo intento. Tiene hasta tres intentos, cada uno con su solicitud y una cuota de $150, y preparar uno nuevo puede tardar hasta 30 días. Por eso, un primer intento temprano deja espacio. Algunos condados han ofrecido becas; pregunte en el suyo antes de pagar.'
		),
		heading('El examen'),
		text(
			'El examen tiene 120 preguntas de opción múltiple y dura dos horas y media, con un descanso de diez minutos cerca de la pregunta 60. Se hace en un centro de exámenes de California o en línea. Las preguntas vienen de ocho áreas: responsabilidades administrativas, fundamentos de la salud conductual, habilidades interpersonales, apoyo a la recuperación, defensa de derechos, inclusión en la comunidad, conexión con recursos y manejo de crisis.'
		),
		text(
			'Cuántas respuestas correctas hacen falta y cuánto cuenta cada área no está publicado en ningún lugar que hayamos encontrado. Tenga cuidado con quien vende un número o preguntas «reales».'
		),
		text(
			'Si quiere adaptaciones, pídalas antes de elegir una fecha: el formulario debe llegar al menos 30 días antes. Ese día lleve la identificación original, con el nombre de su solicitud. El capítulo sobre el día del examen dice más.'
		),
		heading('Un plan tranquilo'),
		list(
			'Ocho semanas antes: lea un capítulo por semana y haga sus tarjetas casi todos los días. Diez minutos bastan.',
			'Cuatro semanas antes: para cada una de las ocho áreas, diga en voz alta qué haría un buen par y por qué.',
			'Dos semanas antes: responda 60 preguntas de una vez, con reloj; descanse y mire sus razones.',
			'El día anterior: camine, coma, prepare su identificación, revise el camino o la computadora. No aprenda nada nuevo.'
		),
		text('Los días perdidos no importan. Las tarjetas le esperan.'),
		heading('Después de aprobar'),
		text(
			'La certificación dura dos años. Para renovarla necesitará 20 horas de educación continua, seis de ellas en leyes y ética, y firmar otra vez el código. Guarde el comprobante de cada curso desde el principio. Si tiene una certificación de otro estado, también hay un camino para usted, con el mismo examen.'
		),
		example(
			'Dos nombres',
			'Avery tiene todo listo: la identificación, el diploma, el certificado. La identificación dice «Avery Morales». El certificado dice «Avery Morales-Reyes», porque la entidad tenía el nombre de un formulario viejo. Avery lo ve al poner los papeles uno al lado del otro y siente la vieja preocupación: van a decir que no. Entonces escribe a la entidad: «¿Me pueden enviar el certificado con el nombre de mi identificación? Aquí va una foto». Tres días después llega el nuevo. La solicitud ya estaba enviada, porque las dos partes no se esperan. El certificado sale esa misma noche, desde un teléfono, y lo aprueban nueve días después.'
		),
		attempt(
			'Haga la prueba.',
			'Ponga juntos su identificación, diploma y certificado, o anote dónde está cada uno. ¿El nombre es igual en todos?',
			'Mire un calendario: si hoy aprobaran su solicitud, ¿cuál sería el último día de sus 12 meses?',
			'Elija una semana para un primer intento que deje tres meses para otro.',
			'Nombre las dos áreas del examen de las que está menos seguro o segura. Estudie esas primero.'
		)
	]
};
