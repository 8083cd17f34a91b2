import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { application, check } from './folding.ts';

const score = { application, scores: { listens: 4 }, reasons: { listens: 'Told how' }, note: '' };

test('score.set is 0 to 4 with a reason, and changes nothing on this device', () => {
	expect(check('score.set', score)).toEqual(score);
	expect(() => check('score.set', { ...score, scores: { listens: 5 } })).toThrow();
	expect(() => check('score.set', { ...score, reasons: { listens: '' } })).toThrow();
	expect(commands.get('score.set')?.touches(score, 'me')).toEqual([]);
});
