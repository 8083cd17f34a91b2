/** The counties of California, and one choice for those who live elsewhere. */
import type { Option } from '../program.ts';
import { both } from '../write.ts';

const names =
	'Alameda|Alpine|Amador|Butte|Calaveras|Colusa|Contra Costa|Del Norte|El Dorado|Fresno|Glenn|' +
	'Humboldt|Imperial|Inyo|Kern|Kings|Lake|Lassen|Los Angeles|Madera|Marin|Mariposa|Mendocino|' +
	'Merced|Modoc|Mono|Monterey|Napa|Nevada|Orange|Placer|Plumas|Riverside|Sacramento|San Benito|' +
	'San Bernardino|San Diego|San Francisco|San Joaquin|San Luis Obispo|San Mateo|Santa Barbara|' +
	'Santa Clara|Santa Cruz|Shasta|Sierra|Siskiyou|Solano|Sonoma|Stanislaus|Sutter|Tehama|Trinity|' +
	'Tulare|Tuolumne|Ventura|Yolo|Yuba';

export const counties: readonly Option[] = [
	...names.split('|').map((name) => ({
		value: name.toLowerCase().replaceAll(' ', '_'),
		label: both(name, name)
	})),
	{ value: 'outside', label: both('I live outside California', 'Vivo fuera de California') }
];
