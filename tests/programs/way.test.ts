/** Ways into a program, and further in it: each asks for its own, and for nothing of another. */
import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../src/lib/domain/application.ts';
import { sectionQuestions } from '../../src/lib/domain/form.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { ways } from '../../src/lib/programs/calmhsa/ways.ts';
import { loadProgram, sendsCertificate } from '../../src/lib/programs/catalogue.ts';
import { massachusetts } from '../../src/lib/programs/massachusetts.ts';
import { alongWay, wholeOf } from '../../src/lib/programs/way.ts';
import { flawsOf } from './flaws.ts';

const whole = wholeOf(calmhsa, ways);
const specializations = ['family', 'crisis', 'unhoused', 'justice'];
const sectionsOn = (way: string) => alongWay(whole, way).sections.map(({ id }) => id);
const papersOn = (way: string) => alongWay(whole, way).documents.map(({ id }) => id);

test('the first way is the definition itself', async () => {
	const { pathways: _, sections, ...along } = alongWay(whole, 'initial');
	const { pathways: _first, sections: first, ...rest } = calmhsa;
	expect(along).toEqual(rest);
	expect(sections.map(({ show: _show, ...section }) => section)).toEqual(first);
	expect(await loadProgram('calmhsa', 'initial')).toEqual(calmhsa);
	expect(await loadProgram('calmhsa')).toEqual(calmhsa);
	expect(await loadProgram('massachusetts', 'class')).toEqual(massachusetts);
});

test('a way that nobody knows is taken for the first', async () => {
	expect(await loadProgram('calmhsa', 'by_sea')).toEqual(calmhsa);
	expect(alongWay(whole, 'by_sea').parts).toEqual(['application', 'certificate']);
});

test('who comes from another state proves their work, and no 80 hours', async () => {
	expect(sectionsOn('reciprocity')).toEqual([
		'identity',
		'eligibility',
		'experience',
		'education',
		'reciprocity',
		'letters',
		'ethics',
		'fee'
	]);
	expect(papersOn('reciprocity')).toEqual([
		'photo_id',
		'diploma',
		'other_certificate',
		'education_certificates',
		'letter_supervisor',
		'letter_colleague',
		'letter_self'
	]);
	const along = await loadProgram('calmhsa', 'reciprocity');
	expect(along).toEqual(alongWay(whole, 'reciprocity'));
	expect(along?.parts).toEqual(['application']);
	expect(along?.exam).toEqual(calmhsa.exam);
	expect(along?.fees.map(({ id }) => id)).toEqual(['application', 'exam', 'renewal']);
	const asked = along?.eligibility.map(({ id }) => id);
	expect(asked).toContain('peer_work');
	expect(asked).toContain('exam');
	expect(asked).not.toContain('training');
});

test.each(specializations)('%s asks for its training and for nothing else', (way) => {
	const along = alongWay(whole, way);
	expect(sectionsOn(way)).toEqual(['specialty']);
	expect(papersOn(way)).toEqual(['specialty_certificate']);
	expect(along.fees).toEqual([]);
	expect(along.pathways.find(({ id }) => id === way)).toMatchObject({
		after: 'certification',
		training: { hoursMin: { value: 40, confirmed: true } }
	});
	expect(along.checklist.every(({ id }) => id.startsWith('specialty_'))).toBe(true);
	expect(along.reasons.every(({ code }) => code.startsWith('specialty_'))).toBe(true);
});

test('what nobody published is told as not confirmed', () => {
	const open = whole.eligibility.filter(({ confirmed }) => confirmed === false);
	expect(open.map(({ id }) => id)).toEqual(['special_proof', 'special_free']);
	const justice = whole.pathways.find(({ id }) => id === 'justice');
	expect(justice?.training?.topics?.confirmed).toBe(false);
	expect(whole.pathways.find(({ id }) => id === 'crisis')?.training?.topics).toBeUndefined();
});

describe('an application along a way', () => {
	const draft = (way: string, answers: object, documents: readonly string[]) => ({
		answers: { pathway: way, ...answers },
		documents,
		context: { today: '2026-11-22', providers: [], competencies: [] }
	});
	const training = {
		'specialty/provider': 'The Old Lighthouse',
		'specialty/hours': 40,
		'specialty/completed_on': '2026-10-01'
	};

	test.each(specializations)('of %s is whole with the training and its paper', (way) => {
		const full = draft(way, training, ['specialty_certificate']);
		expect(problemsOf(alongWay(whole, way), 'application', full)).toEqual([]);
		expect(problemsOf(whole, 'application', full)).toEqual([]);
	});

	test('lacks on its way what it lacks in the whole, and nothing that others ask for', () => {
		for (const { id } of whole.pathways) {
			const empty = draft(id, {}, []);
			const along = problemsOf(alongWay(whole, id), 'application', empty);
			expect(problemsOf(whole, 'application', empty)).toEqual(along);
			expect(along.length).toBeGreaterThan(0);
		}
		const short = draft('crisis', { ...training, 'specialty/hours': 39 }, []);
		expect(problemsOf(whole, 'application', short).map(({ code }) => code)).toEqual([
			'answer.number_too_low',
			'document.missing'
		]);
	});

	test('from another state needs everything of the list', () => {
		const paths = alongWay(whole, 'reciprocity').sections.flatMap(sectionQuestions);
		const needed = paths.filter(
			({ path, required }) => required && path.startsWith('reciprocity/')
		);
		expect(needed).toHaveLength(7);
		const open = draft('reciprocity', { 'reciprocity/good_standing': false }, []);
		const codes = problemsOf(whole, 'application', open).map(({ code }) => code);
		expect(codes).toContain('eligibility.good_standing');
	});
});

test('a certificate goes with the ways that send one', () => {
	expect(sendsCertificate('calmhsa', 'initial')).toBe(true);
	expect(sendsCertificate('calmhsa', 'reciprocity')).toBe(false);
	expect(sendsCertificate('calmhsa', 'crisis')).toBe(false);
	expect(sendsCertificate('massachusetts', 'class')).toBe(false);
	expect(sendsCertificate('elsewhere', 'initial')).toBe(true);
});

test('what is shown on a way that there is not is a flaw', () => {
	const [first, ...rest] = whole.sections;
	if (!first) throw new Error('there are sections');
	const lost = { ...first, show: [{ path: 'pathway', is: ['by_sea'] }] };
	expect(flawsOf({ ...whole, sections: [lost, ...rest] }).join()).toMatch(/pathway/);
});
