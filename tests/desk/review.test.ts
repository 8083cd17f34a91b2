import { describe, expect, it } from 'vitest';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { sectionsShown } from '../../src/routes/desk/[review]/answers-shown.ts';
import { countdown } from '../../src/routes/desk/[review]/countdown.ts';
import {
	dropDraft,
	emptyDraft,
	keepDraft,
	keepWord,
	problemOf,
	readDraft,
	readWord
} from '../../src/routes/desk/[review]/draft.ts';
import { fitScale } from '../../src/routes/desk/[review]/view.svelte.ts';
import { actionOf } from '../../src/routes/desk/keyboard.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
const words = {
	none: 'Not answered',
	yes: 'Yes',
	no: 'No',
	topics: (count: number, of: number, missing: string) => `${count}/${of} ${missing}`
};
const say = { program: calmhsa, language: 'en', words } as const;

describe('The keyboard', () => {
	it('knows the keys of the desk', () => {
		expect(actionOf({ ...plain, key: 'j' })).toBe('next');
		expect(actionOf({ ...plain, key: 'a' })).toBe('approve');
		expect(actionOf({ ...plain, key: '?' })).toBe('help');
		expect(actionOf({ ...plain, key: 'q' })).toBeNull();
	});

	it('leaves the browser its own shortcuts', () => {
		expect(actionOf({ ...plain, key: 'a', ctrlKey: true })).toBeNull();
		expect(actionOf({ ...plain, key: 'r', metaKey: true })).toBeNull();
		expect(actionOf({ ...plain, key: 'n', isComposing: true })).toBeNull();
	});
});

describe('A reviewer’s unsent note', () => {
	const shelf = () => {
		const kept = new Map<string, string>();
		return {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => void kept.set(key, value),
			removeItem: (key: string) => void kept.delete(key)
		};
	};
	const place = { person: 'rowan', review: 'one', revision: 1 };
	const draft = {
		marks: { name: 'no' },
		reasons: [{ code: 'other', note: 'x' }],
		note: ''
	} as const;

	it('stays on the device until it is sent', () => {
		const here = shelf();
		keepDraft(place, draft, here);
		expect(readDraft(place, here)).toEqual(draft);
		dropDraft(place, here);
		expect(readDraft(place, here)).toEqual(emptyDraft);
	});

	it('belongs to one person, one review and one revision', () => {
		const here = shelf();
		keepDraft(place, draft, here);
		expect(readDraft({ ...place, revision: 2 }, here)).toEqual(emptyDraft);
		expect(readDraft({ ...place, person: 'lee' }, here)).toEqual(emptyDraft);
	});

	it('is not sent while it is longer than there is room for, and is kept whole', () => {
		const here = shelf();
		const long = { ...draft, note: '🙂'.repeat(4001) };
		expect(problemOf(long, [])).toBe('too_long');
		expect(problemOf({ ...draft, reasons: [{ code: 'other', note: long.note }] }, [])).toBe(
			'too_long'
		);
		expect(problemOf({ ...draft, note: '🙂'.repeat(4000) }, [])).toBeNull();
		expect(keepDraft(place, long, here)).toBe(true);
		expect(readDraft(place, here)).toEqual(long);
	});

	it('to others at the desk is kept by step too, and gone once it was said', () => {
		const here = shelf();
		const word = { person: 'rowan', review: 'one', what: 'escalate' };
		keepWord(word, 'Is this a diploma?', here);
		expect(readWord(word, here)).toBe('Is this a diploma?');
		expect(readWord({ ...word, person: 'lee' }, here)).toBe('');
		expect(readWord({ ...word, what: 'recuse' }, here)).toBe('');
		keepWord(word, '', here);
		expect(readWord(word, here)).toBe('');
	});

	it('says when the device has no room for it', () => {
		const full = {
			...shelf(),
			setItem: () => {
				throw new Error('full');
			}
		};
		expect(keepDraft(place, draft, full)).toBe(false);
	});
});

describe('The answers that were sent', () => {
	const fields = calmhsa.examples.find((example) => example.id === 'complete')?.fields ?? {};
	const certificate = { part: 'certificate', fields } as const;

	it('are told in words, not in codes', () => {
		const lines = sectionsShown(certificate, null, say).flatMap((section) => section.lines);
		const provider = lines.find((line) => line.path === 'training/provider');
		expect(provider?.value).toBe(calmhsa.providers[0]?.name);
		expect(lines.every((line) => line.before === null)).toBe(true);
	});

	it('show what differs from the revision before', () => {
		const before = { part: 'certificate', fields: { ...fields, 'training/hours': 60 } } as const;
		const lines = sectionsShown(certificate, before, say).flatMap((section) => section.lines);
		expect(lines.filter((line) => line.before !== null).map((line) => line.before)).toEqual(['60']);
	});

	it('hold the agreement and who signed it', () => {
		const sections = sectionsShown({ part: 'application', fields }, null, say);
		const paths = sections.flatMap((section) => section.lines.map((line) => line.path));
		expect(paths).toContain('agreements/ethics');
		expect(paths).toContain('agreements/ethics_name');
		expect(paths).not.toContain('training/provider');
	});
});

describe('Looking at evidence', () => {
	it('fits a whole page into the room there is', () => {
		expect(fitScale({ width: 800, height: 600 }, { width: 400, height: 600 })).toBe(0.5);
		expect(fitScale({ width: 0, height: 0 }, { width: 400, height: 600 })).toBe(1);
	});

	it('counts a claim down in minutes, and at the end in seconds', () => {
		expect(countdown(28.4 * 60_000)).toBe('28 min');
		expect(countdown(61_000)).toBe('1:01');
		expect(countdown(-5)).toBe('0:00');
	});
});
