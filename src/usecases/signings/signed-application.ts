import type { Held } from '../../kernel/access/powers.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { FileReference } from '../../kernel/file/index.ts';
import type {
  Attended,
  GivenSignature,
  ServiceDefinition,
  SignedApplication,
} from '../../kernel/process/index.ts';
import type { Draft } from '../../store/cases/drafts.ts';
import type { VisitRow } from '../../store/counter/visits.ts';
import type { RoundRow } from '../../store/signings/rounds.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { unseal } from '../personal-fields/unseal.ts';
import { isAsSigned, isSameContent } from './content.ts';

/**
 * The signatures with which a draft is handed in, held once more against what is handed in with these files; null
 * where it was not sent for signature. Refuses `signing.under-way` while some have not signed, and
 * `signing.content-changed` where it is not what they signed; and what a clerk filled in without the confirmation of
 * whoever it is for (`counter.not-confirmed`), and what somebody refused to sign (`signing.refused`).
 */
export async function signedApplication(
  deps: Dependencies,
  definition: ServiceDefinition,
  draft: Draft,
  {
    round,
    files,
    visit,
    by,
  }: {
    /** The last one of the draft. */
    readonly round: RoundRow | null;
    readonly files: readonly FileReference[];
    readonly visit: VisitRow | null;
    /** What makes whoever is there act for the applicant; null where they are the applicant. */
    readonly by: Held | null;
  },
): Promise<SignedApplication | null> {
  const byHand = new Set(round?.asks.map(({ file }) => file));
  const content = files.filter(({ id }) => !byHand.has(id));
  // Kept once more it is another version, and still what somebody refused to sign.
  if (round?.state === 'refused' && (await isSameContent(deps, definition, draft, round, content)))
    throw refuse('signing.refused');
  const current = round !== null && round.draftVersion === draft.version ? round : null;
  if (current?.state === 'open') throw refuse(visit === null ? 'signing.under-way' : 'counter.not-confirmed');
  if (current?.state !== 'complete') {
    if (visit !== null) throw refuse('counter.not-confirmed');
    return null;
  }
  if (!(await isAsSigned(deps, definition, draft, current, content))) throw refuse('signing.content-changed');
  return {
    round: current.id,
    hash: current.hash,
    nonce: await unseal<string>(deps, current.nonce),
    signatures: await Promise.all(current.asks.map((ask) => signatureOf(deps, ask))),
    ...(visit === null ? {} : { attended: attendedBy(visit, by) }),
  };
}

function attendedBy({ id, clerk, office, document }: VisitRow, by: Held | null): Attended {
  const acting = by === null || by.kind === 'self' ? {} : { by: by.kind };
  return { visit: id, clerk, office, document, ...acting };
}

async function signatureOf(deps: Dependencies, ask: RoundRow['asks'][number]): Promise<GivenSignature> {
  const { mark, roles, how, at, account, powers, file, certificate } = ask;
  if (how === null || at === null) throw new Error('a complete round with one who has not signed');
  return {
    mark,
    as: roles,
    name: await unseal<string>(deps, ask.name),
    how,
    at: inCityTime(deps.time.zone, at),
    ...(account === null ? {} : { account }),
    ...(powers.length === 0 ? {} : { powers }),
    ...(certificate === null ? {} : { certificate }),
    ...(file === null ? {} : { file }),
  };
}
