import { randomBytes } from 'node:crypto';

/** Pages that this server writes itself: plain, readable, with nothing from elsewhere. */
export function page(
	{ title, body, script = '' }: { title: string; body: string; script?: string },
	status = 200
): Response {
	const nonce = randomBytes(12).toString('base64');
	const code = script === '' ? '' : `<script nonce="${nonce}">${script}</script>`;
	const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head>
<body><main>${body}</main>${code}</body></html>`;
	return new Response(html, {
		status,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			'content-security-policy':
				`default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; ` +
				`connect-src 'self'; frame-src 'self'; form-action 'self' http://localhost:* ` +
				`http://127.0.0.1:* http://*.localhost:*; base-uri 'none'; frame-ancestors 'none'`
		}
	});
}

export function escape(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; background: Canvas; color: CanvasText; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 0.5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem; }
a { color: LinkText; }
ul { list-style: none; padding: 0; margin: 1.5rem 0; border-top: 1px solid GrayText; }
li { padding: 0.75rem 0; border-bottom: 1px solid GrayText; }
li a { font-weight: 600; display: block; min-height: 28px; }
small, dt { color: GrayText; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0; }
dd { margin: 0; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0; }
iframe { width: 100%; height: 24rem; border: 1px solid GrayText; background: #fff; }
label { display: block; font-weight: 600; margin: 1rem 0 0.25rem; }
input, button { font: inherit; min-height: 44px; padding: 0 0.75rem; box-sizing: border-box; }
input { width: 100%; }
button { margin: 1.5rem 0.5rem 0 0; }
`;
