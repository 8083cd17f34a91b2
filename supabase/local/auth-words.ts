/**
 * What the mails of the accounts' service say. The embedded backend sends them itself; for a hosted
 * project `npm run generate` writes the same words into `supabase/templates/`.
 */
export type MailKind = 'signup' | 'magiclink' | 'recovery' | 'email_change' | 'reauthentication';
export type Language = 'en' | 'es';
/** Without a `press` there is no link: the code is typed where it was asked for. */
export type Words = { subject: string; lead: string; press: string | null };

export const words: Record<Language, Record<MailKind, Words> & { code: string; ignore: string }> = {
	en: {
		code: 'Type this code in Waymark. It works once, for one hour.',
		ignore: 'If you did not ask for this, you can ignore this message. Nothing changes.',
		signup: {
			subject: 'Your Waymark code',
			lead: 'Welcome to Waymark. Confirm that this address is yours.',
			press: 'Or press here to confirm'
		},
		magiclink: {
			subject: 'Your Waymark code',
			lead: 'Here is your code to sign in.',
			press: 'Or press here to sign in'
		},
		recovery: {
			subject: 'Choose a new Waymark password',
			lead: 'Here is your code to choose a new password.',
			press: 'Or press here to choose a new password'
		},
		email_change: {
			subject: 'Confirm your new address for Waymark',
			lead: 'Confirm that Waymark may use your new address. Both addresses get a code.',
			press: 'Or press here to confirm'
		},
		reauthentication: {
			subject: 'Is it you? Your Waymark code',
			lead: 'A new password is being set on a device where you are signed in. If that is you, here is your code. Give it to nobody.',
			press: null
		}
	},
	es: {
		code: 'Escriba este código en Waymark. Sirve una vez, durante una hora.',
		ignore: 'Si usted no lo pidió, puede ignorar este mensaje. Nada cambia.',
		signup: {
			subject: 'Su código de Waymark',
			lead: 'Le damos la bienvenida a Waymark. Confirme que esta dirección es suya.',
			press: 'O pulse aquí para confirmar'
		},
		magiclink: {
			subject: 'Su código de Waymark',
			lead: 'Este es su código para entrar.',
			press: 'O pulse aquí para entrar'
		},
		recovery: {
			subject: 'Elija una nueva contraseña de Waymark',
			lead: 'Este es su código para elegir una nueva contraseña.',
			press: 'O pulse aquí para elegir una nueva contraseña'
		},
		email_change: {
			subject: 'Confirme su nueva dirección para Waymark',
			lead: 'Confirme que Waymark puede usar su nueva dirección. Las dos direcciones reciben un código.',
			press: 'O pulse aquí para confirmar'
		},
		reauthentication: {
			subject: '¿Es usted? Su código de Waymark',
			lead: 'Se está eligiendo una nueva contraseña en un dispositivo donde usted tiene la sesión abierta. Si es usted, este es su código. No se lo dé a nadie.',
			press: null
		}
	}
};
