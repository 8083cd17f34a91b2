import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';

test('every command is found under its name, once', () => {
	for (const [name, command] of commands) expect(command.name).toBe(name);
	expect([...commands.keys()].sort()).toEqual([
		'application.answer',
		'application.start',
		'application.submit',
		'application.withdraw',
		'card.review',
		'card.undo',
		'certificate.submit',
		'chapter.read',
		'fee.confirm',
		'file.attach',
		'file.remove',
		'notification.read',
		'person.set',
		'review.claim',
		'review.decide',
		'review.release',
		'review.renew'
	]);
});
