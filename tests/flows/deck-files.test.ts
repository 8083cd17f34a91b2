/** Files of cards: looked at, brought in, taken out; and those that cannot be used. */
import { expect, type Page } from '@playwright/test';
import { common } from '../../src/lib/words/en/common.ts';
import { decks } from '../../src/lib/words/en/decks.ts';
import { accessible, fully, type Stage, test } from './harness.ts';
import { arrived, choose, fileFrom, makeDeck, opened, writeCard } from './own-decks.ts';

test(
	'a file is looked at before it is brought in; what is left out is named and handed back',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		const who = await opened(phone, stage);
		await makeDeck(phone, 'Ethics');
		await phone.getByRole('link', { name: decks.bring }).click();

		await test.step('a spreadsheet of a Spanish computer, with a broken row', () =>
			bringSpanish(phone));
		await test.step('the same file again adds nothing twice', async () => {
			await phone.getByRole('button', { name: decks.import.other }).click();
			await choose(phone, 'otra.csv', '¿Qué es?,Esperanza');
			await expect(phone.getByText(decks.import.nothing_new)).toBeVisible();
		});
		await test.step('what is saved as a file runs in no spreadsheet and comes back', async () => {
			await phone.getByRole('link', { name: common.cancel }).click();
			const file = await fileFrom(phone, decks.save_file);
			expect(file).toBe(`\ufeff${decks.front},${decks.back}\r\n¿Qué es?,Esperanza\r\n'-5,frío\r\n`);
		});
		await test.step('two thousand cards come in and arrive', () => bringMany(phone, stage, who.id));
	}
);

test(
	'a file that cannot be used is told in words, and changes nothing',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		await opened(phone, stage);
		await makeDeck(phone, 'Law');
		await writeCard(phone, 'Here before', 'Here after');
		await phone.getByRole('link', { name: decks.bring }).click();
		const hundredThousand = Array.from({ length: 100_000 }, (_, n) => `front ${n},back ${n}`);
		const { faults } = decks.import;
		const files: readonly [string, string | Buffer, string][] = [
			['empty.csv', '', faults({ code: 'empty' })],
			['photo.csv', Buffer.from([137, 80, 78, 71, 0, 1, 2]), faults({ code: 'not_text' })],
			['cut-off.apkg', Buffer.from('PK\u0003\u0004 cut off'), faults({ code: 'package_broken' })],
			['one.txt', 'one\ntwo\nthree', faults({ code: 'one_column' })],
			[
				'hundred-thousand.csv',
				hundredThousand.join('\n'),
				faults({ code: 'too_many', rows: 100_000, most: 2000 })
			]
		];
		for (const [name, content, said] of files) {
			await choose(phone, name, content);
			await expect(phone.getByRole('alert')).toContainText(name);
			await expect(phone.getByRole('alert')).toContainText(said);
		}
		await expect(phone.getByText(decks.import.untouched)).toBeVisible();
		await accessible(phone);
		await phone.getByRole('link', { name: 'Law' }).click();
		await expect(phone.getByText('Here after')).toBeVisible();
	}
);

async function bringSpanish(phone: Page): Promise<void> {
	const rows = ['Pregunta;Respuesta', '¿Qué es?;Esperanza', ';sin pregunta', `=1+1;"${'dos'}"x`];
	await choose(phone, 'tarjetas.csv', Buffer.from([...rows, '-5;frío'].join('\r\n'), 'latin1'));
	await expect(phone.getByText(decks.import.left_out_text)).toBeVisible();
	const row = phone.getByRole('listitem').filter({ hasText: decks.import.row(3) });
	await expect(row).toContainText(decks.import.row_fault('front_missing'));
	await accessible(phone);
	expect(await fileFrom(phone, decks.import.left_out_save)).toContain('sin pregunta');
	await phone.getByRole('button', { name: decks.import.add(2) }).click();
	await expect(phone.getByText(decks.import.added(2))).toBeVisible();
}

async function bringMany(phone: Page, { backend: { db } }: Stage, person: string): Promise<void> {
	await phone.getByRole('link', { name: decks.title }).click();
	await makeDeck(phone, 'Many');
	await phone.getByRole('link', { name: decks.bring }).click();
	const many = Array.from({ length: 2000 }, (_, n) => `Question ${n}\tAnswer ${n}`);
	await choose(phone, 'many.tsv', many.join('\n'));
	await phone.getByRole('button', { name: decks.import.add(2000) }).click();
	await expect(phone.getByText(decks.import.added(2000))).toBeVisible();
	await arrived(phone);
	const found = 'select 1 from app.deck_cards where person = $1 and not deleted';
	expect(await db.q(found, [person])).toHaveLength(2002);
	await phone.getByRole('link', { name: decks.import.to_deck }).click();
	await expect(phone.getByText(decks.deck_full(2000))).toBeVisible();
	await phone.getByLabel(decks.find).fill('answer 1999');
	await expect(phone.getByText('Question 1999')).toBeVisible();
	await accessible(phone);
}
