import { createHash } from 'node:crypto';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { chunksOf, fileLimits } from '../../kernel/file/index.ts';
import { isApplicant } from '../../kernel/process/index.ts';
import { addNoticeDocument, findNoticeDocument, recordReading } from '../../store/messages/service.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import { type CaseWithEvents, findCaseWithEvents } from '../cases/load-case.ts';
import { hasInHand } from '../cases/read-case.ts';
import { ownerOf } from '../cases/sealer.ts';
import type { Dependencies } from '../dependencies.ts';
import { renderNotice } from '../documents/render-notice.ts';
import { addressOf, fileKey, openChunk, sealChunk } from '../files/file-bytes.ts';
import { sealUnder } from '../personal-fields/seal.ts';
import { statutoryNotice } from './statutory-notice.ts';

export type ReadDocument = { readonly name: string; readonly pdf: Buffer };

/**
 * The signed document of what a case's event tells whoever asked: as it was first written, which is kept. Whoever
 * reads it on their side has been served with it; others' readings are written down. Refuses `case.not-found` and
 * `message.document-unknown`.
 */
export async function readNoticeDocument(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  caseId: string,
  seq: number,
): Promise<ReadDocument> {
  const loaded = await findCaseWithEvents(deps, caseId);
  if (loaded === null || !(await hasInHand(deps, principal, loaded.state))) throw refuse('case.not-found');
  const { database } = deps;
  const pdf = await documentOf(deps, loaded, seq);
  const { state } = loaded;
  if (isApplicant(principal, state))
    await recordReading(database, database.city, {
      case: caseId,
      seq,
      account: principal.account,
      at: deps.now(),
    });
  else
    await recordAccess(database, database.city, {
      id: deps.newId(),
      at: deps.now(),
      account: principal.account,
      purpose: 'handle-case',
      case: caseId,
      fields: [`document ${seq}`],
    });
  return { name: `${state.number}-${String(seq).padStart(3, '0')}.pdf`, pdf };
}

async function documentOf(deps: Dependencies, loaded: CaseWithEvents, seq: number): Promise<Buffer> {
  const { database } = deps;
  const { definition, state, events } = loaded;
  const known = await findNoticeDocument(database, database.city, state.id, seq);
  const { owner } = await ownerOf(deps, state.applicant.party);
  const key = await fileKey(deps, owner);
  if (key === null) throw refuse('file.erased');
  if (known !== null) {
    const pieces = Array.from({ length: chunksOf(known.size) }, (_, n) =>
      openChunk(deps, key, known.address, n),
    );
    return Buffer.concat(await Promise.all(pieces));
  }
  const event = events.find((each) => each.seq === seq);
  const notice =
    event === undefined
      ? null
      : statutoryNotice(
          deps.city,
          definition,
          state,
          event,
          events.filter((each) => each.seq < seq),
        );
  if (notice === null) throw refuse('message.document-unknown');
  const { pdf } = await renderNotice(deps, notice);
  const hash = createHash('sha256').update(pdf).digest('hex');
  const address = addressOf(deps.masterKey, owner, hash);
  const pieces = Array.from({ length: chunksOf(pdf.length) }, (_, n) =>
    sealChunk(key, address, n, pdf.subarray(n * fileLimits.chunk, (n + 1) * fileLimits.chunk)),
  );
  await addNoticeDocument(
    database,
    database.city,
    {
      case: state.id,
      seq,
      address,
      person: owner,
      hash: sealUnder(new Map([[owner, key]]), owner, hash),
      size: pdf.length,
      pieces,
    },
    deps.now(),
  );
  // Where another process was faster, its document is the one that is kept.
  return (await findNoticeDocument(database, database.city, state.id, seq))?.address === address
    ? pdf
    : await documentOf(deps, loaded, seq);
}
