/**
 * The mails of the accounts' service, as a hosted project keeps them: one template to a kind, in the
 * language that the person's account has, else in English.
 */
import { words } from '../../supabase/local/auth-words.ts';
import type { Language, MailKind } from '../../supabase/local/auth-words.ts';

/** As the service calls them in `config.toml`. */
const names: Readonly<Record<MailKind, string>> = {
	signup: 'confirmation',
	magiclink: 'magic_link',
	recovery: 'recovery',
	email_change: 'email_change',
	reauthentication: 'reauthentication'
};
const kinds = Object.keys(names).filter((kind): kind is MailKind => kind in names);
const begin = '# Mails: written by `npm run generate`.\n';
const end = '# End of mails.\n';

export function mailTemplates(): { path: string; text: string }[] {
	return kinds.map((kind) => ({
		path: `supabase/templates/${names[kind]}.html`,
		text: `<!doctype html>\n${inBoth((language) => body(language, kind))}`
	}));
}

/** The part of `config.toml` between its two marks, written anew. */
export function withMails(config: string): string {
	const [before, after] = [config.indexOf(begin), config.indexOf(end)];
	if (before === -1 || after === -1) throw new Error('config.toml has lost the marks of its mails');
	return config.slice(0, before) + begin + settings() + config.slice(after);
}

function settings(): string {
	const sections = kinds.map((kind) => {
		const subject = inBoth((language) => `${words[language][kind].subject}: {{ .Token }}`, '');
		const path = `./supabase/templates/${names[kind]}.html`;
		return `[auth.email.template.${names[kind]}]\nsubject = '${subject}'\ncontent_path = "${path}"\n`;
	});
	return `${sections.join('\n')}\n`;
}

function inBoth(text: (language: Language) => string, line = '\n'): string {
	const spanish = `{{ if eq .Data.language "es" }}${line}${text('es')}${line}`;
	return `${spanish}{{ else }}${line}${text('en')}${line}{{ end }}${line}`;
}

function body(language: Language, kind: MailKind): string {
	const { code, ignore } = words[language];
	const { lead, press } = words[language][kind];
	const link = press === null ? '' : `\n\t\t<p><a href="{{ .ConfirmationURL }}">${press}</a></p>`;
	return `<html lang="${language}">
	<body style="font: 16px/1.5 sans-serif">
		<p>${lead}</p>
		<p>${code}</p>
		<p style="font-size: 28px; letter-spacing: 4px"><strong>{{ .Token }}</strong></p>${link}
		<p>${ignore}</p>
	</body>
</html>`;
}
