import type { words as english } from './en.ts';
import { attention } from './es/attention.ts';
import { dashboard } from './es/dashboard.ts';
import { first } from './es/first.ts';
import { notifications } from './es/notifications.ts';
import { refusals } from './es/refusals.ts';
import { settings } from './es/settings.ts';
import { signin } from './es/signin.ts';

/** Las palabras que necesitan las páginas de quien solicita. */
export const words: typeof english = {
	...first,
	attention,
	dashboard,
	notifications,
	refusals,
	settings,
	signin
};
