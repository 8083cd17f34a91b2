/** Word between the tabs of this browser; nothing but what happened travels here. */
const words = ['changed', 'person', 'let-go'] as const;
export type Word = (typeof words)[number];

export type Channel = { tell(word: Word): void; close(): void };

export function openChannel(heard: (word: Word) => void): Channel {
	const channel = new BroadcastChannel('waymark');
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const word = words.find((known) => known === data);
		if (word) heard(word);
	};
	return { tell: (word) => channel.postMessage(word), close: () => channel.close() };
}
