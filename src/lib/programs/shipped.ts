/** Written by `npm run generate` from the definitions beside this file: change it there. */
import type { Shipped } from './program.ts';

export const shipped: readonly Shipped[] = [
	{
		facts: {
			id: 'calmhsa',
			edition: 1,
			name: {
				en: 'Medi-Cal Peer Support Specialist',
				es: 'Especialista en Apoyo entre Pares de Medi-Cal'
			},
			region: { en: 'California', es: 'California' },
			parts: ['application', 'certificate'],
			hasClasses: false,
			pathways: [
				{ id: 'initial' },
				{ id: 'reciprocity', parts: ['application'] },
				{ id: 'family', parts: ['application'], after: 'certification' },
				{ id: 'crisis', parts: ['application'], after: 'certification' },
				{ id: 'unhoused', parts: ['application'], after: 'certification' },
				{ id: 'justice', parts: ['application'], after: 'certification' }
			]
		},
		load: async () => (await import('./calmhsa.ts')).calmhsa,
		ways: async () => (await import('./calmhsa/ways.ts')).ways,
		opening: async () => (await import('./calmhsa/opening.ts')).opening
	},
	{
		facts: {
			id: 'massachusetts',
			edition: 1,
			name: {
				en: 'Certified Peer Specialist',
				es: 'Especialista en Apoyo entre Pares Certificado'
			},
			region: { en: 'Massachusetts', es: 'Massachusetts' },
			parts: ['application'],
			hasClasses: true,
			pathways: [{ id: 'class' }]
		},
		load: async () => (await import('./massachusetts.ts')).massachusetts,
		opening: async () => (await import('./massachusetts/opening.ts')).opening,
		pages: async () => (await import('./massachusetts/pages.ts')).pages
	}
];
