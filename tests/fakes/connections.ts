/** Remembers every connection to IndexedDB that is opened from now on, as a browser could close them. */
export function watchConnections(): { closeAll(): void } {
	const connections: IDBDatabase[] = [];
	const open = indexedDB.open.bind(indexedDB);
	indexedDB.open = (name, version) => {
		const request = open(name, version);
		request.addEventListener('success', () => connections.push(request.result));
		return request;
	};
	return { closeAll: () => connections.forEach((connection) => connection.close()) };
}
