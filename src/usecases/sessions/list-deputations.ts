import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { listDeputies } from '../../store/people/deputies.ts';
import type { Dependencies } from '../dependencies.ts';
import { listOf, Named } from '../views/parts.ts';

/** Who stands in for whom, until when. */
export const DeputationView = Type.Object({
  account: Named,
  deputy: Named,
  from: Type.String({ format: 'date' }),
  to: Type.String({ format: 'date' }),
  reason: Type.String(),
  mayEnd: Type.Boolean({ description: '本人可以提前结束。The reader may end it early' }),
});
export const Deputations = listOf(DeputationView);

/** What goes on now or is to come: a head sees all of the office, everybody else what they are part of. */
export async function listDeputations(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
): Promise<Type.Static<typeof Deputations>> {
  const { account: self, office, role } = principal;
  if (office === undefined) throw refuse('access.not-permitted');
  const rows = await listDeputies(deps.database, deps.database.city, office, deps.now().slice(0, 10));
  return {
    items: rows
      .filter(({ account, deputy }) => role === 'head' || account === self || deputy === self)
      .map(({ account, deputy, from, to, reason, accountName, deputyName }) => ({
        account: { id: account, name: accountName },
        deputy: { id: deputy, name: deputyName },
        from,
        to,
        reason,
        mayEnd: role === 'head' || account === self,
      })),
  };
}
