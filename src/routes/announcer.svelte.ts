/** What the polite live region says next. Said again even when the words are the same. */
export class Announcer {
	text = $state('');

	say(text: string): void {
		this.text = '';
		queueMicrotask(() => (this.text = text));
	}
}
