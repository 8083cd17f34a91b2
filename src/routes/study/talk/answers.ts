/** What the functions of groups and mentors answer, read with care: the server may be newer. */
import * as z from 'zod/mini';

/** For functions that answer nothing that is needed: done is done. */
export const done = z.pipe(
	z.unknown(),
	z.transform(() => true as const)
);
export const made = z.object({ id: z.string() });
export const joined = z.object({ id: z.nullable(z.string()) });
export const given = z.object({ code: z.string() });

const message = z.object({
	id: z.string(),
	n: z.number(),
	name: z.string(),
	mine: z.boolean(),
	at: z.number(),
	body: z.nullable(z.string()),
	standing: z.enum(['said', 'reported', 'removed'])
});
export type Message = z.infer<typeof message>;
export const messages = z.array(message);

const listed = z.object({
	id: z.string(),
	name: z.string(),
	program: z.string(),
	unread: z.number(),
	members: z.number()
});
export const groupList = z.array(listed);
export type ListedGroup = z.infer<typeof listed>;

export const round = z.object({
	id: z.string(),
	questions: z.array(z.string()),
	place: z.number(),
	open: z.boolean(),
	ended: z.boolean(),
	moved_at: z.number(),
	hosting: z.boolean(),
	host: z.nullable(z.string()),
	answered: z.array(z.string()),
	mine: z.record(z.string(), z.number()),
	counts: z.array(z.object({ place: z.number(), chosen: z.number(), count: z.number() }))
});
export type Round = z.infer<typeof round>;

const deck = z.object({
	id: z.string(),
	name: z.string(),
	by: z.string(),
	mine: z.boolean(),
	cards: z.number()
});
export type SharedDeck = z.infer<typeof deck>;
export const openDeck = z.object({
	id: z.string(),
	name: z.string(),
	cards: z.array(z.object({ front: z.string(), back: z.string() }))
});
export type OpenDeck = z.infer<typeof openDeck>;

export const group = z.object({
	id: z.string(),
	name: z.string(),
	program: z.string(),
	code: z.string(),
	me: z.string(),
	owner: z.boolean(),
	members: z.array(z.object({ id: z.string(), name: z.string(), owner: z.boolean() })),
	decks: z.array(deck),
	messages,
	round: z.nullable(round)
});
export type Group = z.infer<typeof group>;

const mentoringLine = {
	id: z.string(),
	program: z.string(),
	state: z.enum(['asked', 'accepted', 'declined', 'ended']),
	/** Whether the one who reads this is the mentor. */
	mentoring: z.boolean(),
	name: z.string(),
	note: z.string(),
	asked_at: z.number(),
	blocked: z.boolean(),
	unread: z.number()
};
const mentoringRow = z.object(mentoringLine);
export type MentoringLine = z.infer<typeof mentoringRow>;
export const mentoring = z.object({ ...mentoringLine, messages });
export type Mentoring = z.infer<typeof mentoring>;

const language = z.enum(['en', 'es']);
const mentor = z.object({
	id: z.string(),
	name: z.string(),
	about: z.string(),
	languages: z.array(language),
	full: z.boolean()
});
export type Mentor = z.infer<typeof mentor>;
const offer = z.object({
	state: z.enum(['waiting', 'listed', 'resting', 'refused']),
	name: z.string(),
	about: z.string(),
	languages: z.array(language),
	proof: z.string()
});
export type Offer = z.infer<typeof offer>;
export const mentorsPage = z.object({
	certified: z.boolean(),
	offer: z.nullable(offer),
	mentors: z.array(mentor),
	mentorings: z.array(mentoringRow)
});
export type MentorsPage = z.infer<typeof mentorsPage>;

export const care = z.object({
	reports: z.array(
		z.object({
			id: z.string(),
			name: z.string(),
			body: z.string(),
			reason: z.string(),
			at: z.number()
		})
	),
	offers: z.array(
		z.object({
			id: z.string(),
			name: z.string(),
			about: z.string(),
			proof: z.string(),
			at: z.number()
		})
	)
});
