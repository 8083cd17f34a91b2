declare global {
	/** Whether this build carries the demo: people, tour, developer's page. */
	const __DEMO__: boolean;
	/** The package's version. */
	const __VERSION__: string;
}
export {};
