import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';

const names = [
	'application.answer',
	'application.start',
	'application.submit',
	'application.withdraw',
	'card.resume',
	'card.review',
	'card.suspend',
	'card.undo',
	'certificate.submit',
	'chapter.read',
	'class.cancel',
	'class.set',
	'deck.add',
	'deck.drop',
	'deck.edit',
	'deck.make',
	'deck.remove',
	'deck.rename',
	'fee.confirm',
	'file.attach',
	'file.remove',
	'interview.book',
	'interview.cancel',
	'interview.move',
	'interview.note',
	'notification.read',
	'person.set',
	'plan.pause',
	'plan.resume',
	'plan.set',
	'reference.ask',
	'reference.renew',
	'reference.revoke',
	'review.claim',
	'review.decide',
	'review.release',
	'review.renew',
	'score.set',
	'seat.decline',
	'seat.give_up',
	'seat.offer',
	'seat.take',
	'seat.wait',
	'sitting.mark',
	'sitting.start',
	'slot.publish',
	'slot.withdraw',
	'window.set'
];

test('every command is found under its name, once', () => {
	for (const [name, command] of commands) expect(command.name).toBe(name);
	expect([...commands.keys()].sort()).toEqual(names);
});
