/** Turning a photo, and putting several into one document. */
export const photos = {
	title: 'Photos of this paper',
	lead: 'Turn them until the words stand upright. Several photos become one PDF, in this order.',
	page: (at: number) => `Page ${at}`,
	preview: (at: number) => `Photo of page ${at}`,
	turn: (at: number) => `Turn page ${at} a quarter to the right`,
	earlier: (at: number) => `Move page ${at} one place forward`,
	later: (at: number) => `Move page ${at} one place back`,
	remove: (at: number) => `Take page ${at} out`,
	turned: (at: number) => `Page ${at} was turned`,
	moved: (from: number, to: number) => `Page ${from} is page ${to} now`,
	removed: (at: number) => `Page ${at} was taken out`,
	added: (count: number) => (count === 1 ? 'A page was added' : `${count} pages were added`),
	add: 'Add photos',
	camera: 'Take a photo',
	full: (most: number) => `${most} pages are the most that one document can have`,
	only_photos: 'Only photos can be put together. Choose this file by itself',
	not_now: 'This photo has to be turned into a JPEG first, which needs a connection',
	working: 'Putting it together on this device',
	use: (count: number) => (count === 1 ? 'Use this photo' : `Use these ${count} pages as one PDF`)
};
