/** What somebody reads who was not approved. */
export const denied = {
	title: 'Why it was not approved',
	next: 'What you can do now',
	appeal: 'If you see it differently',
	again: 'Start a new application'
};
