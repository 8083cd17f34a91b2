/** The fixed status words for an application or a certificate, and how they look. */
import type { ApplicationState, CertificateState, Part } from '$lib/domain/states.ts';
import type { Sending } from '$lib/store/queries/application.ts';
import type { IconName } from '$lib/ui/icons.ts';
import type { Tone } from '$lib/ui/StatusBadge.svelte';
import type { Words } from '$lib/words.ts';

type PartFacts = {
	part: Part;
	state: ApplicationState | CertificateState;
	receipt: string | null;
	sending: Sending;
};
export type PartStatus = { text: string; tone: Tone; icon?: IconName };

/** "Received" is said only with the receipt in hand; before it, the thing is being sent. */
export function partStatus(
	{ part, state, receipt, sending }: PartFacts,
	words: Pick<Words, 'sync' | 'application'>,
	online: boolean
): PartStatus {
	const status = part === 'application' ? words.sync.status_application : words.sync.status;
	const said = words.application.state(part);
	if (sending) return onItsWay(sending, status, online);
	switch (state) {
		case 'draft':
		case 'none':
			return { text: said.draft, tone: 'quiet', icon: 'edit' };
		case 'submitted':
			return receipt
				? { text: status.received, tone: 'good' }
				: onItsWay('on_its_way', status, online);
		case 'in_review':
		case 'second_review':
			return { text: status.in_review, tone: 'active' };
		case 'changes_requested':
			return { text: status.change, tone: 'attention' };
		case 'approved':
			return { text: status.approved, tone: 'good' };
		case 'denied':
			return { text: said.denied, tone: 'problem' };
		case 'withdrawn':
			return { text: said.withdrawn, tone: 'quiet', icon: 'close' };
	}
}

function onItsWay(sending: Sending, status: Words['sync']['status'], online: boolean): PartStatus {
	return online && sending === 'on_its_way'
		? { text: status.sending, tone: 'waiting', icon: 'sending' }
		: { text: status.saved, tone: 'quiet', icon: 'device' };
}

/** The four honest states of a file, and what can go wrong on the way. */
export function fileStatus(
	state: string,
	isInReview: boolean,
	words: Pick<Words, 'sync' | 'application'>
): PartStatus {
	const { status } = words.sync;
	if (state === 'on_device') return { text: status.saved, tone: 'quiet', icon: 'device' };
	if (state === 'sending' || state === 'stored')
		return { text: status.sending, tone: 'waiting', icon: 'sending' };
	if (state === 'refused') return { text: words.application.file.refused, tone: 'problem' };
	return isInReview
		? { text: status.in_review, tone: 'active' }
		: { text: status.received, tone: 'good' };
}
