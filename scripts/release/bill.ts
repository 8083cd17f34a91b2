/**
 * The bill of materials (CycloneDX): every package that what is deployed was made from. npm writes it
 * from what is installed; what differs from run to run is taken out, so that one commit has one bill.
 */
import { execFileSync } from 'node:child_process';

/** Made when the commit was, not when it was asked for. */
export function billOfMaterials(root: string, madeAt: Date): string {
	const told = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
		cwd: root,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
		maxBuffer: 64 * 1024 * 1024
	});
	return stableBill(told, madeAt);
}

export function stableBill(told: string, madeAt: Date): string {
	const { serialNumber: _, ...bill } = parseBill(told);
	const metadata = { ...bill['metadata'], timestamp: madeAt.toISOString() };
	return `${JSON.stringify({ ...bill, metadata }, null, '\t')}\n`;
}

type Bill = { serialNumber?: string; metadata?: object; [key: string]: unknown };

function parseBill(told: string): Bill {
	return JSON.parse(told) as Bill;
}
