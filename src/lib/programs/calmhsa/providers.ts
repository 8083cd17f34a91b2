/**
 * Training providers that we found named, each with how sure that is. No day of approval is
 * published where we looked, so none is given: staff fill the days in, and until they do, the
 * reviewer checks them. Ids are random and never change.
 */
import type { Provider } from '../program.ts';

function provider(id: string, name: string, source: string): Provider {
	const confirmed = source !== 'provider_list';
	return { id, name, approvedFrom: null, approvedTo: null, source, confirmed };
}

export const providers: readonly Provider[] = [
	provider(
		'b272f195-7492-4a57-a619-c5c52d13d2a0',
		'Depression and Bipolar Support Alliance (DBSA)',
		'provider_dbsa'
	),
	provider(
		'4dee0798-98c2-4162-af65-28f9008e01d6',
		'Cal Voices – WISE University',
		'provider_cal_voices'
	),
	provider('36646996-2c48-4e8e-ae66-3195e1cc7f39', 'L.A. CADA Academy', 'provider_lacada'),
	provider('8d00e560-fe03-435a-ad82-8fbd5ded2621', 'NAMI California', 'provider_list'),
	provider(
		'570e2674-4d0a-4fb1-ac9e-a6f97d05e1d2',
		'City College of San Francisco',
		'provider_list'
	),
	provider(
		'356dd31a-7c28-431d-a100-8e5e298a9ff8',
		'Loyola Marymount University Extension',
		'provider_list'
	),
	provider('df004851-eec2-491d-a833-0d61b4224d41', 'Parents Anonymous Inc.', 'provider_list'),
	provider('3dc0fd2a-36b3-45ef-a6f7-7b2e27eaaa12', 'Community Action Marin', 'provider_list'),
	provider(
		'b70adcf4-cf13-4648-aaf2-33292c31d8f1',
		'BestNow! – Peer Wellness Collective',
		'provider_list'
	),
	provider('69a4d57d-8f38-464a-a6eb-efe30a67abec', 'Crestwood Behavioral Health', 'provider_list'),
	provider('5d5004b3-a618-4616-aa37-a74d8d637e52', 'Tarzana Treatment Centers', 'provider_list'),
	provider(
		'c84d4890-5886-47fe-af17-d14b4453e4d9',
		'Worker Education and Resource Center',
		'provider_list'
	)
];
