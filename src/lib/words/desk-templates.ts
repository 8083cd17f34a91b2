/** Messages that the desk sends often, in both languages: each applicant gets theirs in their own. */
export const templates = [
	{
		id: 'waiting',
		name: { en: 'It takes longer than planned', es: 'Tarda más de lo previsto' },
		text: {
			en: 'Your file is here, and nothing is missing from your side. We are slower than we planned to be. You do not need to do anything.',
			es: 'Su expediente está aquí y no falta nada de su parte. Vamos más despacio de lo previsto. No tiene que hacer nada.'
		}
	},
	{
		id: 'change_waits',
		name: { en: 'The change is still to come', es: 'Falta el cambio pedido' },
		text: {
			en: 'We asked you for a change, and your file waits for it. Open My Application: it says what to change and takes you there. If something is in the way, write to us.',
			es: 'Le pedimos un cambio y su expediente lo espera. Abra Mi solicitud: dice qué cambiar y le lleva al lugar. Si algo se lo impide, escríbanos.'
		}
	},
	{
		id: 'fee',
		name: { en: 'The payment was not found', es: 'No encontramos el pago' },
		text: {
			en: 'We cannot find your payment. Open My Application and check the payment reference that you wrote down.',
			es: 'No encontramos su pago. Abra Mi solicitud y revise la referencia de pago que anotó.'
		}
	}
] as const;
