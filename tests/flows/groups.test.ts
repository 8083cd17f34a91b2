/** Learning together, as two people: a study group with a quiz round, and a mentor. */
import { expect, type Page } from '@playwright/test';
import { decks as d } from '../../src/lib/words/en/decks.ts';
import { groups as w } from '../../src/lib/words/en/groups.ts';
import { mentors as m } from '../../src/lib/words/en/mentors.ts';
import { notifications as n } from '../../src/lib/words/en/notifications.ts';
import { accessible, type Account, fully, type Stage, test } from './harness.ts';
import { logIn } from './people.ts';

async function makeGroup(page: Page): Promise<string> {
	await page.getByLabel(w.name, { exact: true }).fill('Tuesday evenings');
	await page.locator('#make-as').fill('Avery');
	await page.getByRole('button', { name: w.make_button }).click();
	await expect(page.getByRole('heading', { name: 'Tuesday evenings' })).toBeVisible();
	const code = await page.getByLabel(w.code, { exact: true }).textContent();
	return code?.replace(' ', '') ?? '';
}

async function join(page: Page, code: string): Promise<void> {
	await page.goto(`/study/groups/join#${code}`);
	await page.getByLabel(w.as, { exact: true }).fill('Jordan');
	await page.getByRole('button', { name: w.join_button }).click();
	await expect(page.getByRole('heading', { name: 'Tuesday evenings' })).toBeVisible();
}

async function say(page: Page, text: string): Promise<void> {
	await page.getByLabel(w.talk.field).fill(text);
	await page.getByRole('button', { name: w.talk.send, exact: true }).click();
	await expect(page.getByLabel(w.talk.field)).toHaveValue('');
}

const answerFirst = (page: Page) =>
	page.getByRole('group', { name: w.round.choose }).getByRole('radio').first().check();

/** Two people, signed in, in one group; avery made it. */
async function twoInAGroup(avery: Page, jordan: Page, stage: Stage): Promise<void> {
	await logIn(avery, await stage.account('avery'), '/study/groups');
	const code = await makeGroup(avery);
	await logIn(jordan, await stage.account('jordan'), '/study/groups');
	await join(jordan, code);
}

test('two people meet in a group by its code, see each other, write and go through a round', async ({
	browsers,
	stage
}) => {
	test.slow();
	const [avery, jordan] = [await browsers.desk(), await browsers.phone()];
	await twoInAGroup(avery, jordan, stage);

	await test.step('each sees that the other is here', async () => {
		for (const page of [avery, jordan]) {
			await expect(page.getByText(w.group.present(2))).toBeVisible();
		}
		await expect(avery.getByRole('img', { name: w.group.qr })).toBeVisible();
		await accessible(avery);
		await accessible(jordan);
	});
	await test.step('what one writes, the other reads at once', async () => {
		await say(jordan, 'Shall we start with ethics?');
		await expect(avery.getByText('Shall we start with ethics?')).toBeVisible();
		await say(avery, 'Yes, five questions.');
		await expect(jordan.getByText('Yes, five questions.')).toBeVisible();
	});
	await playRound(avery, jordan);
});

test(
	'a member reports a message, the owner removes who wrote it, and staff settle it',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const [avery, jordan] = [await browsers.desk(), await browsers.phone()];
		await twoInAGroup(avery, jordan, stage);
		await say(jordan, 'Something unkind');
		await avery.getByRole('button', { name: w.talk.report('Jordan') }).click();
		await avery.getByLabel(w.talk.reason).fill('It hurts');
		await accessible(avery);
		await avery
			.getByRole('dialog')
			.getByRole('button', { name: w.talk.report_button, exact: true })
			.click();
		await expect(avery.getByText(w.talk.reported)).toBeVisible();
		await expect(avery.getByText('Something unkind')).toHaveCount(0);

		await avery.getByRole('button', { name: w.group.remove('Jordan') }).click();
		await avery.getByRole('button', { name: w.group.remove_button, exact: true }).click();
		await expect(jordan.getByText(w.gone, { exact: true })).toBeVisible();
		await expect(avery.getByText(w.group.present(1))).toBeVisible();

		const quinn = await browsers.desk();
		await logIn(quinn, await stage.official('quinn', 'staff'), '/study/groups/care');
		await expect(quinn.getByText('Something unkind')).toBeVisible();
		await accessible(quinn);
		await quinn.getByRole('button', { name: w.care.remove }).click();
		await expect(quinn.getByText('Something unkind')).toHaveCount(0);
		await expect(avery.getByText(w.talk.removed)).toBeVisible();

		await avery.getByRole('button', { name: w.group.leave }).click();
		await avery.getByRole('dialog').getByRole('button', { name: w.group.leave }).click();
		await expect(avery.getByRole('heading', { name: w.none })).toBeVisible();
	}
);

test(
	'a deck of one’s own is shared with the group, and copied by another member',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const [avery, jordan] = [await browsers.desk(), await browsers.phone()];
		await twoInAGroup(avery, jordan, stage);
		const address = avery.url();
		await avery.goto('/study/decks');
		await ownDeck(avery);
		await avery.goto(address);
		await avery.getByRole('button', { name: w.decks.share, exact: true }).click();
		await avery.getByRole('button', { name: w.decks.share_button, exact: true }).click();
		await jordan.getByRole('button', { name: w.decks.look('Ethics words') }).click();
		await expect(jordan.getByText('What comes first?')).toBeVisible();
		await accessible(jordan);
		await jordan.getByRole('button', { name: w.decks.copy }).click();
		await expect(jordan.getByText(w.decks.copied).first()).toBeVisible();
		await jordan.getByRole('link', { name: w.decks.own }).click();
		await expect(jordan.getByText('Ethics words').first()).toBeVisible();
	}
);

test(
	'a mentor is asked, accepts, both write, and it ends in a block that says so to nobody',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const [avery, jordan] = [await browsers.phone(), await browsers.desk()];
		const who = await stage.account('jordan');
		await certify(stage, who);
		await logIn(jordan, who, '/study/mentors');
		await jordan.getByRole('button', { name: m.offer.open }).click();
		await jordan.getByLabel(m.offer.name).fill('Jordan');
		await jordan.getByLabel(m.offer.about).fill('Certified in 2023, works in a clinic.');
		await accessible(jordan);
		await jordan.getByRole('button', { name: m.offer.send }).click();
		await expect(jordan.getByText(m.offer.states.listed)).toBeVisible();

		await logIn(avery, await stage.account('avery'), '/study/mentors');
		await accessible(avery);
		await avery.getByRole('button', { name: m.ask('Jordan') }).click();
		await avery.getByLabel(m.as).fill('Avery');
		await avery.getByLabel(m.note).fill('How was your first week?');
		await avery.getByRole('button', { name: m.send }).click();
		await expect(avery.getByText(m.waiting)).toBeVisible();

		await jordan.goto('/notifications');
		await jordan.getByRole('link', { name: n.kinds['mentor.asked'].title }).click();
		await expect(jordan.getByText('How was your first week?')).toBeVisible();
		await accessible(jordan);
		await jordan.getByRole('button', { name: m.accept }).click();
		await say(avery, 'Thank you for saying yes!');
		await expect(jordan.getByText('Thank you for saying yes!')).toBeVisible();
		await accessible(avery);

		await jordan.getByRole('button', { name: m.block }).click();
		await jordan.getByRole('dialog').getByRole('button', { name: m.block }).click();
		await expect(jordan.getByText(m.blocked)).toBeVisible();
		await expect(avery.getByText(m.ended)).toBeVisible();
		await avery.goto('/study/mentors');
		await expect(avery.getByText(m.none)).toBeVisible();
	}
);

test(
	'with no signal groups say what still works, and open when it is back',
	fully,
	async ({ browsers, stage }) => {
		const avery = await browsers.phone();
		await logIn(avery, await stage.account('avery'), '/study/groups');
		await expect(avery.getByRole('heading', { name: w.none })).toBeVisible();
		await avery.context().setOffline(true);
		await expect(avery.getByText(w.offline_text)).toBeVisible();
		await accessible(avery);
		await avery.getByLabel(w.code, { exact: true }).fill('BCDF');
		await avery.getByRole('button', { name: w.join_button }).click();
		await expect(avery.getByText(w.code_short)).toBeVisible();
		await avery.context().setOffline(false);
		await avery.getByLabel(w.code, { exact: true }).fill('BCDFGHJK');
		await avery.locator('#join-as').fill('Avery');
		await avery.getByRole('button', { name: w.join_button }).click();
		await expect(avery.getByText(w.code_unknown)).toBeVisible();
	}
);

async function playRound(avery: Page, jordan: Page): Promise<void> {
	await test.step('a round: both answer, the host shows, nobody sees what the other chose', async () => {
		await avery.getByRole('button', { name: w.round.start }).click();
		await answerFirst(jordan);
		await expect(jordan.getByText(w.round.your_answer)).toBeVisible();
		await answerFirst(avery);
		await expect(avery.getByText(w.round.answered(2, 2))).toBeVisible();
		await accessible(jordan);
		await avery.getByRole('button', { name: w.round.reveal }).click();
		await expect(jordan.getByText(w.round.chose(2))).toBeVisible();
		await expect(jordan.getByText(w.round.wait_next)).toBeVisible();
		await accessible(jordan);
	});
	await test.step('the round outlives a reload, and ends with a score for the group', async () => {
		await avery.getByRole('button', { name: w.round.next }).click();
		await jordan.reload();
		await expect(jordan.getByText(w.round.number(2, 5))).toBeVisible();
		await answerFirst(jordan);
		await avery.getByRole('button', { name: w.round.end }).click();
		for (const page of [avery, jordan]) {
			await expect(page.getByRole('heading', { name: w.round.done })).toBeVisible();
		}
		await expect(jordan.getByText(/Only you see this/)).toBeVisible();
		await accessible(jordan);
	});
}

/** Writes a deck of one card. */
async function ownDeck(page: Page): Promise<void> {
	await page.getByLabel(d.name, { exact: true }).fill('Ethics words');
	await page.getByRole('button', { name: d.make }).click();
	await page.getByLabel(d.front, { exact: true }).fill('What comes first?');
	await page.getByLabel(d.back, { exact: true }).fill('The person');
	await page.getByRole('button', { name: d.save_card }).click();
	await expect(page.getByText('What comes first?').first()).toBeVisible();
}

/** As if an approved certificate were here. */
async function certify(stage: Stage, { id }: Account): Promise<void> {
	const [row] = await stage.backend.db.q(
		`insert into app.applications (id, person, program, edition, pathway, state)
			values (gen_random_uuid(), $1, 'calmhsa', 1, 'initial', 'approved') returning id`,
		[id]
	);
	await stage.backend.db.q(
		`insert into app.certificates (id, person, state) values ($1, $2, 'approved')
			on conflict (id) do update set state = 'approved'`,
		[row?.['id'], id]
	);
}
