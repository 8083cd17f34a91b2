/** Holds the page's title at one word, whatever a page calls itself. Answers with how to stop. */
export function holdTitle(title: string): () => void {
	const hold = () => {
		if (document.title !== title) document.title = title;
	};
	const watch = new MutationObserver(hold);
	watch.observe(document.head, { childList: true, subtree: true, characterData: true });
	hold();
	return () => watch.disconnect();
}
