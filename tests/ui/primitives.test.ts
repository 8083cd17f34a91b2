import { render } from 'svelte/server';
import { createRawSnippet } from 'svelte';
import { describe, expect, test } from 'vitest';
import Button from '../../src/lib/ui/Button.svelte';
import DateField from '../../src/lib/ui/DateField.svelte';
import ErrorSummary from '../../src/lib/ui/ErrorSummary.svelte';
import RadioGroup from '../../src/lib/ui/RadioGroup.svelte';
import SavedMark from '../../src/lib/ui/SavedMark.svelte';
import StatusBadge from '../../src/lib/ui/StatusBadge.svelte';
import TextField from '../../src/lib/ui/TextField.svelte';
import { countWords, plain } from '../../src/lib/ui/field.ts';

const children = createRawSnippet(() => ({ render: () => '<span>Go on</span>' }));

describe('a field', () => {
	test('ties label, hint and error to its box', () => {
		const { body } = render(TextField, {
			props: {
				id: 'name',
				label: 'First name',
				hint: 'As on your ID',
				error: 'Type your first name'
			}
		});
		expect(body).toContain('for="name"');
		expect(body).toContain('aria-describedby="name-hint name-error"');
		expect(body).toContain('aria-invalid="true"');
		expect(body).toContain('id="name-error"');
	});

	test('is not marked as wrong without an error', () => {
		const { body } = render(TextField, { props: { id: 'name', label: 'First name' } });
		expect(body).not.toContain('aria-invalid');
		expect(body).not.toContain('aria-describedby');
	});
});

describe('a date', () => {
	const words = { day: 'Day', month: 'Month', year: 'Year' };
	const props = { id: 'born', label: 'Date of birth', words, value: '1990-07-01' };

	test('stands in the order of the language', () => {
		const order = ['day', 'month', 'year'] as const;
		const { body } = render(DateField, { props: { ...props, order } });
		expect(body.indexOf('Day')).toBeLessThan(body.indexOf('Month'));
		expect(body.indexOf('Month')).toBeLessThan(body.indexOf('Year'));
	});

	test('gives its first box the id that a summary points to', () => {
		const order = ['month', 'day', 'year'] as const;
		const { body } = render(DateField, { props: { ...props, order } });
		expect(body).toContain('id="born"');
		expect(body).toContain('<fieldset');
		expect(body).toContain('value="1990"');
	});
});

describe('other primitives', () => {
	test('a button with an address is a link', () => {
		expect(render(Button, { props: { href: '/study', children } }).body).toMatch(
			/<a [^>]*href="\/study"/u
		);
		expect(render(Button, { props: { children } }).body).toMatch(/<button [^>]*type="button"/u);
	});

	test('a summary without errors is not there', () => {
		const props = { title: 'There is a problem', errors: [] };
		expect(render(ErrorSummary, { props }).body).not.toContain('role="alert"');
	});

	test('a summary leads to each field', () => {
		const errors = [{ id: 'name', text: 'Type your first name' }];
		const { body } = render(ErrorSummary, { props: { title: 'There is a problem', errors } });
		expect(body).toContain('href="#name"');
		expect(body).toContain('role="alert"');
	});

	test('a status always has a word beside its colour', () => {
		expect(render(StatusBadge, { props: { tone: 'good', text: 'Received' } }).body).toContain(
			'Received'
		);
	});

	test('a saved mark says nothing before there is something to say', () => {
		expect(render(SavedMark, { props: { state: 'none', text: 'Saved' } }).body).not.toContain(
			'Saved'
		);
		expect(render(SavedMark, { props: { state: 'failed', text: 'Not saved' } }).body).toContain(
			'role="alert"'
		);
	});

	test('a list of choices is a group with a legend', () => {
		const options = [{ value: 'a', label: 'Alder' }];
		const { body } = render(RadioGroup, { props: { id: 'tree', label: 'Which tree?', options } });
		expect(body).toMatch(/<fieldset[\s\S]*<legend[\s\S]*Which tree\?/u);
	});
});

describe('text', () => {
	test('is counted in words as people count them', () => {
		expect([countWords(''), countWords('  one   two\nthree '), countWords('sí, se puede')]).toEqual(
			[0, 3, 3]
		);
	});

	test('is found without its accents', () => {
		expect(plain('García Ñuñoa')).toBe('garcia nunoa');
	});
});
