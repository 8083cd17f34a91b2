/** T2 and C3 at the desk: a decision rests, and nobody judges what they should not. */
import { migrations } from '../mutant.ts';
import type { Mutant } from '../mutant.ts';

const { deskGaps, deskWork, steppedBack, verdicts } = migrations;
const rested = 'supabase/tests/verdicts.test.ts';
const sampling = 'supabase/tests/samples.test.ts';
const handing = 'supabase/tests/desk-work.test.ts';
const leaving = 'supabase/tests/stepped-back.test.ts';

export const resting: readonly Mutant[] = [
	{
		id: 'T2.heard_at_once',
		suffers: 'An applicant hears of a slip of the finger that was to be taken back.',
		file: verdicts,
		text: "if rest = interval '0' then",
		becomes: 'if true then',
		tests: [rested]
	},
	{
		id: 'T2.sent_after_the_end',
		suffers: 'An applicant who took the application back is told that it was approved.',
		file: verdicts,
		text: 'if app.still_held(verdict) then',
		becomes: 'if true then',
		tests: [rested]
	},
	{
		id: 'T2.outlives_its_claim',
		suffers: 'A decision goes out although a lead has ended the claim that it was made with.',
		file: deskWork,
		text: `	update app.verdicts v set state = 'void'
	where v.review_id = p_review.id and v.reviewer = p_claim.reviewer and v.state = 'waiting';
`,
		becomes: '',
		also: [{ file: verdicts, text: 'if app.still_held(verdict) then', becomes: 'if true then' }],
		tests: [rested]
	},
	{
		id: 'T2.taken_back_by_anybody',
		suffers: 'A colleague takes back or sends what somebody else has decided.',
		file: verdicts,
		text: "found.state <> 'waiting' or found.reviewer <> auth.uid() then",
		becomes: "found.state <> 'waiting' then",
		tests: [rested]
	},
	{
		id: 'C3.other_revision_decided',
		suffers: 'A reviewer approves a revision that they have not read.',
		file: deskGaps,
		text: "if review.state <> 'claimed' or review.revision is distinct from (p_args->>'revision')::int then",
		becomes: "if review.state <> 'claimed' then",
		tests: ['supabase/tests/reviewing.test.ts']
	},
	{
		id: 'T2.decided_twice',
		suffers: 'A second decision is made over one that rests.',
		file: deskGaps,
		text: `	elsif (app.open_verdict(review)).id is not null then
		perform app.refuse('review.decided');
	elsif denial.reviewer`,
		becomes: '	elsif denial.reviewer',
		tests: [rested]
	},
	{
		id: 'T2.sample_goes_out',
		suffers: 'What a colleague was to look at first is out before they have.',
		file: verdicts,
		text: 'if p_verdict.sampled is null then',
		becomes: 'if true then',
		tests: [sampling]
	},
	{
		id: 'C3.looks_at_own',
		suffers: 'A reviewer agrees with their own decision.',
		file: deskWork,
		text: '\n\t\tor (app.open_verdict(p_review)).reviewer = auth.uid() then',
		becomes: ' then',
		also: [
			{
				file: verdicts,
				text: "	elsif verdict.reviewer = auth.uid() then\n		perform app.refuse('claim.second');\n",
				becomes: ''
			}
		],
		tests: [sampling]
	},
	{
		id: 'C3.reads_after_stepping_back',
		suffers: 'Somebody who knows an applicant claims and decides the file all the same.',
		file: deskWork,
		text: "	elsif app.is_recused(found.application_id) then\n		perform app.refuse('claim.recused');\n",
		becomes: '',
		tests: [handing]
	},
	{
		id: 'T2.outlives_its_application',
		suffers: 'Colleagues are asked for ever to look at a decision on what was taken back.',
		file: steppedBack,
		text: "where v.application_id = p_application and v.state in ('waiting', 'checking');",
		becomes: "where v.application_id = p_application and v.state = 'waiting';",
		tests: [sampling]
	},
	{
		id: 'T2.denial_outlives_its_application',
		suffers: 'A denial of what was taken back lies there for ever and waits for a second person.',
		file: steppedBack,
		text: "where d.application_id = p_application and d.state = 'proposed';",
		becomes: 'where false;',
		tests: [leaving]
	},
	{
		id: 'C3.decides_after_stepping_back',
		suffers: 'What somebody concluded about a cousin goes out after they stepped back from it.',
		file: steppedBack,
		text: '	perform app.void_conclusions(review.application_id);\n',
		becomes: '',
		tests: [leaving]
	},
	{
		id: 'C3.denied_by_one',
		suffers: 'A denial goes out that one person stands behind: the other one stepped back.',
		file: steppedBack,
		text: `			update app.verdicts v set state = 'void'
			where v.review_id = review.id and v.state = 'waiting' and v.kind = 'deny';
`,
		becomes: '',
		tests: [leaving]
	},
	{
		id: 'C3.gives_out_after_stepping_back',
		suffers: 'A lead chooses who decides on their own cousin.',
		file: steppedBack,
		text: "	elsif app.is_recused(review.application_id) then\n		perform app.refuse('claim.recused');\n",
		becomes: '',
		tests: [leaving]
	}
];
