/** What the mails about a reference say, and to whom. */
import { describe, expect, test } from 'vitest';
import {
	composeReference,
	readReference
} from '../../supabase/functions/send-notifications/reference.ts';

const about = {
	token: 'T'.repeat(43),
	applicant: 'Avery\n<b>',
	referee: 'Morgan',
	spoken: 'es',
	due_on: '2027-03-09'
};
const app = 'https://app.example';
const link = `${app}/reference#${about.token}`;
function said(kind: string, more: object = {}, language: 'en' | 'es' = 'en') {
	const mail = readReference(kind, language, { ...about, ...more });
	if (mail === null) throw new Error('this is no mail about a reference');
	return composeReference(mail, app);
}

describe.each(['en', 'es'] as const)('in %s', (language) => {
	test.each(['reference.asked', 'reference.reminder', 'reference.forward'])(
		'%s says who asks, never what for, and takes no markup from a name',
		(kind) => {
			const { subject, text, html } = said(kind, {}, language);
			expect(`${subject}${text}`).toContain('Avery <b>');
			expect(html).not.toContain('<b>');
			expect(subject).not.toMatch(/[\n\r]/);
			expect(`${subject}${text}`).not.toMatch(
				/recover|peer|mental|diagnos|recuper|substan|apoyo entre/i
			);
		}
	);
});

test('a request holds the link once, behind the mark that no server sees, and the day', () => {
	const { text, html } = said('reference.asked');
	expect(text).toContain(link);
	expect(text).toContain('Tuesday, March 9, 2027');
	expect(html).toContain(`href="${link}"`);
	expect(said('reference.asked', { due_on: null }).text).not.toContain('2027');
});

test('a reminder holds no link, because nobody knows it any more', () => {
	expect(said('reference.reminder', { token: undefined }).text).not.toContain('#');
});

test('what is sent on is in the language of whoever gets it', () => {
	const { text } = said('reference.forward');
	expect(text).toContain('We have sent Morgan a link');
	expect(text).toContain('¿me escribiría una referencia?');
	expect(text).toContain('martes, 9 de marzo de 2027');
	expect(text).toContain(link);
});

test('other mails are none of these', () => {
	expect(readReference('reference.received', 'en', about)).toBeNull();
	expect(readReference('application.received', 'en', about)).toBeNull();
});
