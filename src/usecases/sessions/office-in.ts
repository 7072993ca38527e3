import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';

/** The office in which this person says who stands in for `account`: their own, for themselves or as its head. */
export function officeIn(principal: Extract<Principal, { kind: 'account' }>, account: string): string {
  const { office } = principal;
  const may = account === principal.account || principal.role === 'head';
  if (office === undefined || !may) throw refuse('access.not-permitted');
  return office;
}
