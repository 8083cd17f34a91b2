import { expect, test } from 'vitest';
import type { Notification } from '../../src/lib/domain/rows.ts';
import { detailOf } from '../../src/routes/notifications/detail.ts';

const one: Notification = {
	id: 'n1',
	application_id: null,
	kind: 'class.cancelled',
	about: { name: { en: 'Spring', es: 'Primavera' }, reason: 'The room has flooded' },
	at: 0,
	read_at: null
};

test('news of a class say which one, and why it does not take place', () => {
	expect(detailOf(one, 'en')).toBe('Spring: The room has flooded');
	const { name = null } = one.about;
	expect(detailOf({ ...one, kind: 'class.changed', about: { name } }, 'es')).toBe('Primavera');
});

test('other news say nothing of the kind', () => {
	expect(detailOf({ ...one, kind: 'application.received' }, 'en')).toBeNull();
	expect(detailOf({ ...one, about: {} }, 'en')).toBeNull();
});
