import { escape, page } from './html.ts';
import type { KeptMail } from './mailbox.ts';

/** Asks for news every two seconds, and shows them only when there are some. */
const watch = `
const newest = document.querySelector('li')?.id ?? '';
setInterval(async () => {
	if (document.hidden) return;
	const answer = await fetch('/mailbox.json' + location.search).catch(() => null);
	const mails = answer?.ok ? await answer.json() : null;
	if (mails && String(mails[0]?.id ?? '') !== newest) location.reload();
}, 2000);`;

export function listPage(mails: readonly KeptMail[], url: URL): Response {
	const to = url.searchParams.get('to');
	const rows = mails.map(
		(mail) => `<li id="${mail.id}"><a href="/mailbox/${mail.id}">${escape(mail.subject)}</a>
<small>${escape(mail.to)} · <time>${time(mail)}</time></small></li>`
	);
	const whose = to === null ? '' : ` for ${escape(to)}`;
	const list = rows.length > 0 ? `<ul>${rows.join('')}</ul>` : '<p>No messages yet.</p>';
	return page({
		title: 'Mailbox',
		body: `<h1>Mailbox${whose}</h1><p>Demo: messages stay on this machine and end here.
New ones appear by themselves.</p>${list}`,
		script: watch
	});
}

export function mailPage(mail: KeptMail): Response {
	// The message's own page runs nothing and may only open links, in a tab of their own.
	const inner = escape(`<base target="_blank">${mail.html}`);
	const formatted =
		mail.html === ''
			? ''
			: `<h2>As formatted</h2><iframe title="The message as formatted" srcdoc="${inner}"
sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
	return page({
		title: mail.subject,
		body: `<p><a href="/mailbox">All messages</a></p><h1>${escape(mail.subject)}</h1>
<dl><dt>To</dt><dd>${escape(mail.to)}</dd><dt>Sent</dt><dd>${time(mail)}</dd></dl>
<p><a href="/mailbox/${mail.id}/source">As sent, with its headers</a></p>
<h2>As text</h2><pre>${linked(mail.text)}</pre>${formatted}`
	});
}

function time(mail: KeptMail): string {
	return mail.sentAt.toISOString().slice(0, 19).replace('T', ' ');
}

function linked(text: string): string {
	const parts = text.split(/(https?:\/\/[^\s<>"]+)/);
	return parts
		.map((part, i) =>
			i % 2 === 1 ? `<a href="${escape(part)}">${escape(part)}</a>` : escape(part)
		)
		.join('');
}
