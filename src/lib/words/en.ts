import { attention } from './en/attention.ts';
import { dashboard } from './en/dashboard.ts';
import { first } from './en/first.ts';
import { notifications } from './en/notifications.ts';
import { refusals } from './en/refusals.ts';
import { settings } from './en/settings.ts';
import { signin } from './en/signin.ts';

/** The words that the applicant's pages need. */
export const words = {
	...first,
	attention,
	dashboard,
	notifications,
	refusals,
	settings,
	signin
};
