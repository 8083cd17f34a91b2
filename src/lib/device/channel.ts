/** Word between the tabs of this browser; nothing but what happened travels here. */
export type Word = 'changed' | 'person';

export type Channel = { tell(word: Word): void; close(): void };

export function openChannel(heard: (word: Word) => void): Channel {
	const channel = new BroadcastChannel('waymark');
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (data === 'changed' || data === 'person') heard(data);
	};
	return { tell: (word) => channel.postMessage(word), close: () => channel.close() };
}
