import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';

test('every command is found under its name, once', () => {
	for (const [name, command] of commands) expect(command.name).toBe(name);
	expect([...commands.keys()].sort()).toEqual([
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
		'deck.add',
		'deck.drop',
		'deck.edit',
		'deck.make',
		'deck.remove',
		'deck.rename',
		'fee.confirm',
		'file.attach',
		'file.remove',
		'notification.read',
		'person.set',
		'plan.pause',
		'plan.resume',
		'plan.set',
		'review.claim',
		'review.decide',
		'review.release',
		'review.renew',
		'sitting.mark',
		'sitting.start'
	]);
});
