/** The cards: their day, their parts, and how they are planned. */
const cardsCount = (count: number) => (count === 1 ? '1 card' : `${count} cards`);
const newCount = (count: number) => (count === 1 ? '1 new card' : `${count} new cards`);
const nights = (days: number) => (days === 1 ? '1 day' : `${days} days`);

export const cards = {
	part: 'Part of the cards',
	all_parts: 'All parts',
	part_due: (name: string, count: number) => (count === 0 ? name : `${name} (${count} now)`),
	no_exam: 'No exam day is set, so cards come back when you are about to forget them.',
	set_exam: 'Set a day in your plan',
	building: (days: number) => `${nights(days)} to your exam. The cards are planned for that day.`,
	stretch: (days: number) =>
		`${nights(days)} to your exam. In this last stretch you see every card that you know once more.`,
	tomorrow:
		'Your exam is tomorrow. Look once more at what you remember least, then rest: sleep helps more than one more hour of cards.',
	exam_today: 'Your exam is today. No new cards: what you know, you bring with you.',
	exam_past:
		'The exam day in your plan has passed. Until you set another, cards come back when you are about to forget them.',
	not_fitting: (count: number) =>
		`${newCount(count)} can no longer be seen often enough before the exam. The areas that matter most come first.`,
	none_fit: (count: number) =>
		`${newCount(count)} would come too late to stay in memory until the exam, so they are left out.`,
	more: (count: number) => `Show ${newCount(count)} anyway`,
	how: 'How the cards are planned',
	all_cards: 'All cards',
	set_aside: 'Set this card aside',
	aside_done: 'Set aside. It is under “All cards”',
	aside_undone: 'The card is back',
	your_answer: 'Your answer, in your own words',
	your_answer_hint: 'A few sentences are enough. What you type stays on this device.',
	compare: 'Compare with a model answer',
	yours: 'Your answer',
	model: 'A model answer',
	wrote_nothing: 'You wrote nothing this time.',
	compare_with:
		'Look for the same ideas, not the same words. Then say how well you knew it: nobody else grades it.',
	explain: 'Explain it',
	explain_keys: 'Keys: Ctrl and Enter compare, then 1 to 4 grade it',
	not_confirmed: 'not confirmed',
	undo_aside: 'Bring the last card back',
	outlook: 'Cards coming back in the next four weeks',
	outlook_exam: 'Exam day',
	parts: 'Parts of the cards',
	study_part: (name: string, due: string) => `${due}: ${name}`,
	aside: 'Set aside',
	aside_lead: 'These cards are not shown until you bring them back. What you knew of them is kept.',
	bring_back: 'Bring back',
	bring_back_card: (front: string) => `Bring back: ${front}`,
	set_aside_short: 'Set aside',
	set_aside_card: (front: string) => `Set aside: ${front}`,
	every_card: 'Every card',
	state_new: 'Not seen yet',
	state_learning: 'Being learned',
	state_due: 'To see now',
	state_back: (when: string) => `Back in ${when}`,
	state_aside: 'Set aside',
	not_saved: 'This is not saved yet. Press it again',
	cards_count: cardsCount,
	how_page: [
		{
			title: 'What you know fades, and each review makes it last longer',
			text: [
				'After each card you say how well you knew it. From that, the app works out how long you are likely to remember it. A card that you knew well comes back after days, then weeks. One that you missed comes back the same day.',
				'Without an exam day, a card comes back when there is a one in ten chance that you have forgotten it.'
			]
		},
		{
			title: 'With an exam day, only one morning counts',
			text: [
				'You see cards the same number of times, but on the days that help most for that morning. Long before the exam, cards that you know well wait a little longer. The time saved goes into the last stretch: the last 3 to 14 days, as many as it takes to see every card that you know once more, about 30 a day. The ones you know best come first and the ones you know least come last, because what you saw last is what you remember best.',
				'In areas where you miss more cards, the cards come back sooner. The same is true for an area that counts more in the exam. Today all areas count the same, because nobody has published how much each one counts.'
			]
		},
		{
			title: 'Nothing new at the last moment',
			text: [
				'New cards are spread over the days that are left, with room for days off. The last days bring no new ones, so each card can be seen on at least two more days. If there is not enough time for all of them, the cards page says how many do not fit, and each area gives its share of those that do. You can still ask for them.'
			]
		},
		{
			title: 'Missed days',
			text: [
				'A day off costs nothing. Whatever was planned is spread again over the days that are left.'
			]
		},
		{
			title: 'How sure is this?',
			text: [
				'It was measured with thousands of simulated evenings. Some simulated learners followed this plan. Others followed one that does not know the day, and saw no fewer cards. With two to four weeks, those who followed this plan had forgotten about a third fewer cards on the day; with two months, less than half as many. Real people differ from simulated ones, and knowing cards is not the same as passing an exam.'
			]
		}
	]
};
