/** Every command there is. A name here is the same word from the button to the SQL function. */
import * as application from './application.ts';
import * as assister from './assister.ts';
import * as attempt from './attempt.ts';
import * as attendance from './attendance.ts';
import * as card from './card.ts';
import * as certificate from './certificate.ts';
import * as chapter from './chapter.ts';
import * as classes from './class.ts';
import type { Command } from './command.ts';
import * as deck from './deck.ts';
import * as desk from './desk.ts';
import * as exam from './exam.ts';
import * as fee from './fee.ts';
import * as file from './file.ts';
import * as helping from './helping.ts';
import * as homework from './homework.ts';
import * as hours from './hours.ts';
import * as interview from './interview.ts';
import * as notification from './notification.ts';
import * as person from './person.ts';
import * as plan from './plan.ts';
import * as reach from './reach.ts';
import * as program from './program.ts';
import * as provider from './provider.ts';
import * as reference from './reference.ts';
import * as renewal from './renewal.ts';
import * as review from './review.ts';
import * as role from './role.ts';
import * as score from './score.ts';
import * as seat from './seat.ts';
import * as seen from './seen.ts';
import * as sitting from './sitting.ts';
import * as slot from './slot.ts';
import * as suggestion from './suggestion.ts';
import * as view from './view.ts';
import * as window from './window.ts';

const all = [
	application.start,
	application.answer,
	application.submit,
	application.withdraw,
	assister.invite,
	assister.revoke,
	attempt.request,
	attempt.result,
	attendance.mark,
	card.review,
	card.undo,
	card.suspend,
	card.resume,
	certificate.submit,
	chapter.read,
	classes.set,
	classes.cancel,
	deck.make,
	deck.rename,
	deck.remove,
	deck.add,
	deck.edit,
	deck.drop,
	exam.record,
	fee.confirm,
	file.attach,
	file.remove,
	helping.join,
	helping.leave,
	homework.handIn,
	homework.giveBack,
	hours.log,
	hours.change,
	hours.remove,
	hours.accept,
	hours.giveBack,
	interview.book,
	interview.move,
	interview.cancel,
	interview.note,
	notification.read,
	person.set,
	plan.set,
	plan.pause,
	plan.resume,
	reach.choose,
	reach.rest,
	reach.show,
	reach.mend,
	reference.ask,
	reference.renew,
	reference.revoke,
	renewal.submit,
	review.claim,
	review.renew,
	review.release,
	review.decide,
	review.override,
	review.recuse,
	review.readmit,
	review.escalate,
	review.assign,
	review.undo,
	review.sendNow,
	review.check,
	review.message,
	desk.set,
	role.give,
	role.take,
	program.amend,
	provider.set,
	view.save,
	view.remove,
	score.set,
	seat.offer,
	seat.wait,
	seat.decline,
	seat.take,
	seat.giveUp,
	seen.link,
	seen.clear,
	sitting.start,
	sitting.mark,
	slot.publish,
	slot.withdraw,
	suggestion.make,
	suggestion.resolve,
	window.set
] as const;

type Known = (typeof all)[number];
export type CommandName = Known['name'];
export type ArgsOf<Name extends CommandName> =
	Extract<Known, { name: Name }> extends Command<Name, infer Args> ? Args : never;

/** The commands by name, for whoever reads an outbox. */
export const commands: ReadonlyMap<string, Command<string, never>> = new Map(
	all.map((command) => [command.name, command])
);
