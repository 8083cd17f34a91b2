/** What the door tells whoever has the link of a mail, read with care: the server may be newer than this page. */
import * as z from 'zod/mini';
import { subjects } from '$lib/domain/reach.ts';

const standing = z.object({ code: z.null(), subject: z.enum(subjects), on: z.boolean() });
const refused = z.object({ code: z.enum(['not_found', 'rate.limited', 'bad_arguments']) });
export const mailAnswer = z.union([standing, refused]);
export type MailAnswer = z.infer<typeof mailAnswer>;

/** What stands behind the mark in a mail's link. */
export const mailToken = /^[0-9a-f]{64}$/;
