/** The id of the control at a place, so that summaries, reasons and links can point to it. */
export function placeId(place: string): string {
	return place.replace(/[/:]/gu, '-');
}

/** Where a place is mended: the page of its section, at the control. */
export function placeHref(section: string, place: string): string {
	return `/application/${section}#${placeId(place)}`;
}
