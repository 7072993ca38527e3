import { actorOf, type Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { endDeputy } from '../../store/people/deputies.ts';
import type { Dependencies } from '../dependencies.ts';
import { staffStream } from '../staff/staff-stream.ts';
import { officeIn } from './office-in.ts';
import { forgetSignIns } from './remembered-sign-ins.ts';

/** Somebody is back before the named day: the deputy stands in no more, from this moment on. */
export async function endDeputation(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  asked: { readonly account: string; readonly deputy: string; readonly from: string },
): Promise<void> {
  const office = officeIn(principal, asked.account);
  const now = deps.now();
  const ended = await endDeputy(
    deps.database,
    deps.database.city,
    { ...asked, office },
    { day: now.slice(0, 10), now },
    { actor: actorOf(principal), stream: staffStream(asked.account) },
  );
  forgetSignIns(deps.database);
  if (!ended) throw refuse('access.deputation-unknown');
}
