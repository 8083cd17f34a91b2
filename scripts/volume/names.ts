/** Names as they occur together: the first are common, the last are rare, and some have marks. */
export const firstNames = [
	...['María', 'José', 'James', 'Mary', 'Luis', 'Ana', 'Robert', 'Linda', 'Juan', 'Patricia'],
	...[
		'Michael',
		'Jennifer',
		'Carlos',
		'Rosa',
		'David',
		'Elizabeth',
		'Jesús',
		'Guadalupe',
		'Daniel'
	],
	...[
		'Susan',
		'Miguel',
		'Jessica',
		'Francisco',
		'Sarah',
		'Thomas',
		'Karen',
		'Jorge',
		'Lisa',
		'Mark'
	],
	...['Nancy', 'Antonio', 'Sandra', 'Steven', 'Ashley', 'Manuel', 'Kimberly', 'Paul', 'Emily'],
	...['Andrew', 'Donna', 'Joshua', 'Michelle', 'Kenneth', 'Carol', 'Kevin', 'Amanda', 'Brian'],
	...[
		'Dorothy',
		'Minh',
		'Thuy',
		'Wei',
		'Mei',
		'Hiroshi',
		'Priya',
		'Arjun',
		'Fatima',
		'Omar',
		'Aisha'
	],
	...['Kwame', 'Amara', 'Siobhán', 'Zoë', 'Renée', 'Anaïs', 'Björn', 'Søren', 'Łucja', 'Dmitri'],
	...['Xochitl', 'Itzel', 'Nayeli', 'Tlaloc', 'Kalani', 'Leilani', 'Tigran', 'Anush', 'Quintina']
] as const;

export const lastNames = [
	...[
		'García',
		'Smith',
		'Hernández',
		'Johnson',
		'Martínez',
		'Williams',
		'López',
		'Brown',
		'Nguyen'
	],
	...[
		'Jones',
		'González',
		'Davis',
		'Rodríguez',
		'Miller',
		'Pérez',
		'Lee',
		'Sánchez',
		'Wilson',
		'Kim'
	],
	...['Anderson', 'Ramírez', 'Taylor', 'Torres', 'Thomas', 'Flores', 'Moore', 'Rivera', 'Jackson'],
	...['Gómez', 'Martin', 'Díaz', 'White', 'Cruz', 'Harris', 'Morales', 'Clark', 'Reyes', 'Lewis'],
	...[
		'Gutiérrez',
		'Robinson',
		'Ortiz',
		'Walker',
		'Chávez',
		'Young',
		'Ramos',
		'Allen',
		'Ruiz',
		'King'
	],
	...['Mendoza', 'Wright', 'Álvarez', 'Scott', 'Castillo', 'Hill', 'Vásquez', 'Green', 'Núñez'],
	...['Adams', 'Peña', 'Baker', 'Muñoz', 'Hall', 'Chen', 'Tran', 'Wang', 'Patel', 'Singh', 'Khan'],
	...[
		'Okafor',
		'Mensah',
		'Haddad',
		'Petrosyan',
		'Kowalski',
		'Novák',
		'O’Brien',
		'D’Angelo',
		'Sørensen'
	],
	...['Kealoha', 'Yazzie', 'Begay', 'Tsosie', 'Oyelaran', 'Vukčević', 'Zyla']
] as const;
