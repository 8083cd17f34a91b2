import { application } from './application.ts';
import { common } from './common.ts';
import { sync } from './sync.ts';

/** The words that the first pages need: before an account, before an application. */
export const first = { application, common, sync };
