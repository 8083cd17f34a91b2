import type { first as english } from '../en/first.ts';
import { application } from './application.ts';
import { common } from './common.ts';
import { sync } from './sync.ts';

/** Las palabras que necesitan las primeras páginas: antes de una cuenta y de una solicitud. */
export const first: typeof english = { application, common, sync };
