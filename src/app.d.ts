declare global {
	namespace App {
		interface Error {
			message: string;
			/** Where in the app, for whoever mends it. */
			stack?: string;
			/** A part of the app could not be fetched. */
			isFetch?: boolean;
		}
	}
	/** Whether this build carries the demo: people, tour, developer's page. */
	const __DEMO__: boolean;
	/** The package's version. */
	const __VERSION__: string;
}
export {};
