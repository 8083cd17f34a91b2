/** What the polite live region says next. Said again even when the words are the same. */
export class Announcer {
	text = $state('');
	#ending: ReturnType<typeof setTimeout> | undefined;

	/** It is gone once it has been heard: "All saved" must not stand there while the next thing waits. */
	say(text: string): void {
		clearTimeout(this.#ending);
		this.text = '';
		queueMicrotask(() => (this.text = text));
		this.#ending = setTimeout(() => (this.text = ''), heardMs);
	}
}

const heardMs = 5_000;
