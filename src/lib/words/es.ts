import { application } from './es/application.ts';
import { attention } from './es/attention.ts';
import { common } from './es/common.ts';
import { dashboard } from './es/dashboard.ts';
import { notifications } from './es/notifications.ts';
import { refusals } from './es/refusals.ts';
import { settings } from './es/settings.ts';
import { signin } from './es/signin.ts';
import { sync } from './es/sync.ts';

import type { words as english } from './en.ts';

/** Las palabras que las páginas de quien solicita necesitan desde el principio. */
export const words: typeof english = {
	application,
	attention,
	common,
	dashboard,
	notifications,
	refusals,
	settings,
	signin,
	sync
};
