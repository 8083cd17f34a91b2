/** Mails that are due, as the database tells them. */
import { isRecord } from '../_shared/environment.ts';
import type { DueMail, MailStep } from './compose.ts';
import { readReference, type ReferenceMail } from './reference.ts';

/** What only a request for a reference says, null in any other mail. */
export type Due = DueMail & { reference: ReferenceMail | null };

export function readDue(answer: unknown): Due[] {
	if (!Array.isArray(answer)) throw new Error('mails_due did not answer a list');
	return answer.map((row: unknown) => {
		if (!isRecord(row)) throw new Error('mails_due answered something else than rows');
		const about = isRecord(row['about']) ? row['about'] : {};
		const receipt = about['receipt'];
		const language = row['language'] === 'es' ? 'es' : 'en';
		return {
			id: String(row['id']),
			to: String(row['to']),
			name: typeof row['name'] === 'string' ? row['name'] : '',
			kind: String(row['kind']),
			reference: readReference(String(row['kind']), language, about),
			language,
			receipt: typeof receipt === 'string' ? receipt : null,
			when: whenIn(about, language),
			steps: stepsIn(row['instructions'], language),
			stop: typeof row['stop'] === 'string' ? row['stop'] : null
		};
	});
}

/** An interview's time in its own zone; null where there is none, or where it cannot be read. */
function whenIn(about: Readonly<Record<string, unknown>>, language: 'en' | 'es'): string | null {
	const { starts_at: at, zone } = about;
	if (typeof at !== 'number' || typeof zone !== 'string') return null;
	try {
		return new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
			weekday: 'long',
			year: 'numeric',
			month: 'long',
			day: 'numeric',
			hour: 'numeric',
			minute: '2-digit',
			timeZone: zone,
			timeZoneName: 'short'
		}).format(at);
	} catch {
		return null;
	}
}

/** A letter's steps in one language; what is not understood is left out, and the app has it all. */
function stepsIn(told: unknown, language: 'en' | 'es'): MailStep[] {
	if (!Array.isArray(told)) return [];
	return told.flatMap((step: unknown) => {
		const title = wordIn(step, 'title', language);
		const body = wordIn(step, 'body', language);
		return title === null || body === null ? [] : [{ title, body }];
	});
}

function wordIn(step: unknown, name: string, language: 'en' | 'es'): string | null {
	const text = isRecord(step) ? step[name] : null;
	const word = isRecord(text) ? text[language] : null;
	return typeof word === 'string' ? word : null;
}
