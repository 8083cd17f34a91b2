import { application } from './en/application.ts';
import { attention } from './en/attention.ts';
import { common } from './en/common.ts';
import { dashboard } from './en/dashboard.ts';
import { notifications } from './en/notifications.ts';
import { refusals } from './en/refusals.ts';
import { settings } from './en/settings.ts';
import { signin } from './en/signin.ts';
import { sync } from './en/sync.ts';

/** The words that the applicant's pages need from the start. */
export const words = {
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
