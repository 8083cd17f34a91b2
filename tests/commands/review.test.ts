import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { people } from '../people.ts';
import { application, check, other } from './folding.ts';

const held = { review: other, application };
const decision = {
	...held,
	revision: 1,
	kind: 'change',
	reasons: [{ code: 'certificate.unreadable', note: 'The second page is dark' }],
	note: '',
	checklist: { hours: 'no' }
};

test.each([
	['review.claim', held],
	['review.renew', held],
	['review.release', held],
	['review.decide', decision],
	['review.override', { ...held, note: 'Away' }],
	['review.recuse', { ...held, note: '' }],
	['review.readmit', { ...held, person: people.rowan, note: 'It was the wrong file' }],
	['review.escalate', { ...held, note: 'What is this?' }],
	['review.assign', { ...held, to: people.rowan }],
	['review.message', { ...held, text: 'We have not forgotten you.' }],
	['review.undo', held],
	['review.send_now', held],
	['review.check', { ...held, agrees: true, note: '' }]
])('[C3] %s changes nothing here before the server has agreed', (name, args) => {
	const command = commands.get(name);
	expect(command?.touches(args, people.rowan)).toEqual([]);
	expect(command?.group(args)).toBe(application);
});

test('[W1] review.decide takes only decisions that there are', () => {
	expect(check('review.decide', decision)).toEqual(decision);
	expect(() => check('review.decide', { ...decision, kind: 'maybe' })).toThrow();
});
