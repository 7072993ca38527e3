import { refuse } from '../../kernel/errors/index.ts';
import type { SignedApplication } from '../../kernel/process/index.ts';
import type { Draft } from '../../store/cases/drafts.ts';
import type { VisitAbout, VisitRow } from '../../store/counter/visits.ts';
import { lastRoundOf } from '../../store/signings/rounds.ts';
import { actingIn } from '../counter/acting-in-visit.ts';
import { mustStillWait } from '../counter/waits-for-visit.ts';
import type { Dependencies } from '../dependencies.ts';
import { handInDraft } from '../files/hand-in.ts';
import type { Person } from '../parties/capacity.ts';
import { answerOf, type KeyedRequest } from '../requests/repeated-request.ts';
import { formOfContent, pictureOf } from '../signings/content.ts';
import { signedApplication } from '../signings/signed-application.ts';
import { type Changed, changeCase } from './change-case.ts';
import { currentDefinition } from './definitions.ts';

/**
 * Hands in, in the applicant's name, what was filled in at a counter for a case that is there: as it was confirmed by
 * whoever was there, whose power is looked at once more. Refuses `counter.not-confirmed`, `counter.power-not-held`,
 * `counter.case-not-waiting`, and what the case refuses.
 */
export async function actFromVisit(
  deps: Dependencies,
  clerk: Person,
  {
    draft,
    visit,
    about,
    request,
  }: {
    readonly draft: Draft;
    readonly visit: VisitRow;
    readonly about: VisitAbout;
    readonly request: KeyedRequest | null;
  },
): Promise<{ readonly changed: Changed; readonly signed: SignedApplication }> {
  const { database } = deps;
  const by = await actingIn(deps, visit);
  await mustStillWait(deps, about);
  const round = await lastRoundOf(database, database.city, draft.id);
  const files = await handInDraft(
    deps,
    draft.id,
    about.case,
    (row) => round !== null && pictureOf(row, round, visit) === 'loose',
  );
  const definition = currentDefinition(deps, draft.service);
  const signed = await signedApplication(deps, definition, draft, { round, files, visit, by });
  if (signed === null) throw refuse('counter.not-confirmed');
  const confirmed = { signed, channel: visit.channel, ...(files.length > 0 && { files }) };
  const changed = await changeCase(deps, {
    principal: clerk,
    case: { id: about.case },
    ...(request === null ? {} : { idempotency: answerOf(deps, request, about.case) }),
    // A clock that was looked at meanwhile takes nothing from what was signed; whether it still waits, the decision says.
    expectedVersion: null,
    draft: { id: draft.id, version: draft.version },
    command:
      about.act === 'withdraw'
        ? { act: 'withdraw', reason: about.reason, ...confirmed }
        : { act: 'resubmit', form: formOfContent(definition, draft.form, about), ...confirmed },
  });
  return { changed, signed };
}
