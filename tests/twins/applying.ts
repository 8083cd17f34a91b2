/** The applicant's commands in the model: start, answer, attach, send, withdraw. */
import {
	digestOf,
	isLive,
	mayEdit,
	problemsOf,
	visibleQuestions
} from '../../src/lib/domain/application.ts';
import { refuseAnswer } from '../../src/lib/domain/answer.ts';
import { dayOf } from '../../src/lib/domain/calendar.ts';
import { maySendCertificate, refuseCertificate } from '../../src/lib/domain/certificate.ts';
import { questionAt, sectionOf } from '../../src/lib/domain/form.ts';
import type { Part } from '../../src/lib/domain/states.ts';
import type { Json } from '../../src/lib/domain/text.ts';
import { harbor } from '../fixtures/harbor.ts';
import type { Act, Args } from './act.ts';
import { ownApplication, partOf } from './application.ts';
import { refuseClasses } from './asking.ts';
import { endInterview } from './interviewing.ts';
import { closeReviews, queue } from './reviewing.ts';
import { endSeatOf } from './seating.ts';
import { obey, refuse, refuseIf } from './world.ts';
import type { TwinApplication, World } from './world.ts';

export function start(world: World, act: Act): void {
	const id = act.args.application ?? '';
	refuseIf((world.applications[id]?.person ?? act.by) !== act.by, 'bad_arguments');
	const lives = Object.values(world.applications).some(
		(one) =>
			one.person === act.by &&
			(one.id === id || (one.state !== 'withdrawn' && one.state !== 'denied'))
	);
	refuseIf(lives, 'application.exists');
	world.applications[id] = {
		id,
		person: act.by,
		state: 'draft',
		revision: 0,
		submittedAt: null,
		certificate: { state: 'none', revision: 0 },
		fields: {},
		replaced: {},
		sent: { application: [], certificate: [] },
		feeReference: null,
		isFeeConfirmed: false,
		hasEnd: false,
		letters: 0
	};
}

export function answer(world: World, act: Act): void {
	const application = ownApplication(world, act);
	const { path = '', value = null, base = 0 } = act.args;
	const question = questionAt(harbor, path);
	if (question === null) return refuse('answer.unknown_question');
	refuseIf(
		refuseAnswer(question, value, contextOf(world)) === 'answer.too_long',
		'answer.too_long'
	);
	refuseLocked(application, sectionOf(harbor, path)?.part ?? 'application');
	const before = application.fields[path];
	if (before && before.rev !== base && !isSame(before.value, value)) {
		application.replaced[path] = (application.replaced[path] ?? 0) + 1;
	}
	const rev = (before?.rev ?? 0) + 1;
	application.fields[path] = { value, edit: act.uid, rev, at: world.now };
}

function isSame(left: Json, right: Json): boolean {
	return JSON.stringify(left) === JSON.stringify(right);
}

function refuseLocked({ state, certificate }: TwinApplication, part: Part): void {
	const states = { application: state, certificate: certificate.state };
	refuseIf(!mayEdit(part, states), `${part}.locked`);
}

export function attach(world: World, act: Act): void {
	const application = ownApplication(world, act);
	const { file = '', document = '', sha256 = '' } = act.args;
	const rule = harbor.documents.find(({ id }) => id === document);
	if (!rule || world.files[file]) return refuse('bad_arguments');
	refuseLocked(application, rule.part);
	refuseIf(!world.stored.includes(sha256), 'file.not_stored');
	for (const one of filesOf(world, application)) {
		if (one.document !== document || !isLive(one.state)) continue;
		one.state = one.state === 'received' ? 'superseded' : 'removed';
	}
	const about = { id: file, application: application.id, document, sha256 };
	world.files[file] = { ...about, state: 'stored', isReceived: false };
}

function filesOf(world: World, { id }: TwinApplication) {
	return Object.values(world.files).filter(({ application }) => application === id);
}

export function removeFile(world: World, act: Act): void {
	const application = ownApplication(world, act);
	const file = world.files[act.args.file ?? ''];
	if (!file || file.application !== application.id) return refuse('not_found');
	if (file.state === 'removed' || file.state === 'superseded') return;
	const rule = harbor.documents.find(({ id }) => id === file.document);
	refuseLocked(application, rule?.part ?? 'application');
	file.state = 'removed';
}

export function submit(world: World, act: Act): void {
	const application = ownApplication(world, act);
	refuseLocked(application, 'application');
	refuseStale(world, application, { part: 'application', args: act.args });
	const isLate = refuseClasses(world, application, act.args.at ?? null);
	send(world, application, 'application');
	const review = world.reviews[`${application.id}/application`];
	if (review) review.isLate = isLate;
	const fee = application.fields['fee/reference']?.value ?? null;
	application.feeReference = typeof fee === 'string' ? fee : null;
}

export function submitCertificate(world: World, act: Act): void {
	const application = ownApplication(world, act);
	refuseLocked(application, 'certificate');
	const may = maySendCertificate(harbor.certificateOrder, application.state);
	refuseIf(!may, 'certificate.after_approval');
	refuseStale(world, application, { part: 'certificate', args: act.args });
	const providers = harbor.providers.map((one) => {
		return { ...one, approved_from: one.approvedFrom, approved_to: one.approvedTo };
	});
	if (harbor.training) obey(refuseCertificate(harbor.training, answersOf(application), providers));
	send(world, application, 'certificate');
}

/** What a device would send with a part: what it has on screen. */
export function seenOf(world: World, application: TwinApplication, part: Part) {
	const digest = digestOf({
		form: harbor,
		part,
		fields: Object.entries(application.fields).map(([path, { edit }]) => ({ path, edit })),
		files: filesOf(world, application)
	});
	return { digest, revision: partOf(application, part).revision };
}

function refuseStale(
	world: World,
	application: TwinApplication,
	{ part, args }: { part: Part; args: Args }
): void {
	const { digest, revision } = seenOf(world, application, part);
	const isSeen = args.revision === revision && args.digest === digest;
	refuseIf(!isSeen, `${part}.stale`);
}

function answersOf(application: TwinApplication): Record<string, Json> {
	const fields = Object.entries(application.fields);
	return Object.fromEntries(fields.map(([path, { value }]) => [path, value]));
}

function contextOf(world: World) {
	return {
		today: dayOf(world.now),
		providers: harbor.providers.map(({ id }) => id),
		competencies: (harbor.training?.competencies ?? []).map(({ id }) => id),
		classes: Object.values(world.classes).map(({ id }) => ({ id, isOpen: true }))
	};
}

function draftOf(world: World, application: TwinApplication) {
	const live = filesOf(world, application).filter(({ state }) => isLive(state));
	const documents = live.map(({ document }) => document);
	return { answers: answersOf(application), documents, context: contextOf(world) };
}

function send(world: World, application: TwinApplication, part: Part): void {
	const draft = draftOf(world, application);
	refuseIf(problemsOf(harbor, part, draft).length > 0, `${part}.incomplete`);
	const shown = harbor.sections
		.filter((section) => section.part === part)
		.flatMap((section) => visibleQuestions(section, draft.answers));
	const fields = shown.flatMap(({ path }) => {
		const value = draft.answers[path] ?? null;
		return value === null ? [] : [[path, value] as const];
	});
	const files = filesOf(world, application)
		.filter(({ document }) =>
			harbor.documents.some((one) => one.id === document && one.part === part)
		)
		.filter(({ state }) => isLive(state))
		.map(({ id }) => id);
	const sent = application.sent[part];
	const revision = sent.length + 1;
	sent.push({ revision, fields: Object.fromEntries(fields), files });
	Object.assign(partOf(application, part), { state: 'submitted', revision });
	if (part === 'application') application.submittedAt = world.now;
	queue(world, application, part);
}

export function withdraw(world: World, act: Act): void {
	const application = ownApplication(world, act);
	refuseIf(application.revision !== act.args.revision, 'application.stale');
	const isOver = ['approved', 'denied', 'withdrawn'].includes(application.state);
	refuseIf(isOver, 'application.locked');
	application.state = 'withdrawn';
	closeReviews(world, application);
	endInterview(world, application);
	endSeatOf(world, application);
}
