/** The mails of a hosted project's accounts are the words of the embedded one, in both languages. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mailTemplates, withMails } from '../../scripts/generate/auth-mails.ts';
import { words } from '../../supabase/local/auth-words.ts';

const config = readFileSync('supabase/config.toml', 'utf8');

/** As the service fills them in, for the two branches that they have. */
function filled(template: string, language: string): string {
	const branches = /\{\{ if eq \.Data\.language "es" \}\}([\s\S]*?)\{\{ else \}\}([\s\S]*?)\{\{ end \}\}/g;
	return template
		.replace(branches, (_, spanish: string, english: string) => (language === 'es' ? spanish : english))
		.replaceAll('{{ .Token }}', '123456')
		.replaceAll('{{ .ConfirmationURL }}', 'https://waymark.example/verify');
}

describe.each(['en', 'es'] as const)('in %s', (language) => {
	test.each(['signup', 'magiclink', 'recovery', 'email_change'] as const)('%s', (kind) => {
		const { lead, press, subject } = words[language][kind];
		const texts = mailTemplates().map(({ text }) => filled(text, language));
		const mail = texts.find((text) => text.includes(lead));
		expect(mail).toContain(`<html lang="${language}">`);
		expect(mail).toContain('<strong>123456</strong>');
		expect(mail).toContain(`<a href="https://waymark.example/verify">${press}</a>`);
		expect(mail).not.toContain('{{');
		expect(filled(config, language)).toContain(`subject = '${subject}: 123456'`);
	});
});

test.each(['en', 'es'] as const)('a code that is typed where it was asked for has no link, in %s', (language) => {
	const { lead } = words[language].reauthentication;
	const texts = mailTemplates().map(({ text }) => filled(text, language));
	const mail = texts.find((text) => text.includes(lead));
	expect(mail).toContain('<strong>123456</strong>');
	expect(mail).not.toContain('<a ');
});

test('every template that the settings name is written', () => {
	const named = [...config.matchAll(/content_path = "\.\/(.*)"/g)].map(([, path]) => path);
	expect(named).toEqual(mailTemplates().map(({ path }) => path));
});

test('settings without the marks are not written over', () => {
	expect(() => withMails('[auth]\n')).toThrow('lost the marks');
});
