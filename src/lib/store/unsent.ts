/** How much of a database is nowhere else, told without opening anything that is closed. */
import { answerOf, Connection } from './connection.ts';
import { personBlueprint } from './shape.ts';

/** `commands`: also those that wait for a file, and what was refused and not looked at. */
export type Unsent = { commands: number; files: number };

const ofCommands = ['outbox', 'waiting', 'refused'] as const;

export async function unsentIn(database: string): Promise<Unsent> {
	const connection = new Connection(personBlueprint(database));
	try {
		return await connection.read([...ofCommands, 'uploads'], async (tx) => {
			const [uploads, ...counts] = await Promise.all([
				answerOf<unknown[]>(tx.objectStore('uploads').getAll()),
				...ofCommands.map((name) => answerOf<number>(tx.objectStore(name).count()))
			]);
			const commands = counts.reduce((sum, one) => sum + one, 0);
			return { commands, files: uploads.filter(isHereOnly).length };
		});
	} finally {
		connection.close();
	}
}

/** One that is recorded has arrived; one that was refused will not. */
function isHereOnly(upload: unknown): boolean {
	const state = upload instanceof Object && 'state' in upload ? upload.state : null;
	return state !== 'recorded' && state !== 'refused';
}
