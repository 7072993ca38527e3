import type { ReadDeclaration } from '../../kernel/process/definition.ts';

/*
 * The branches that a company has now, listed under its code: none of them may be left when the company is struck off
 * (市场主体登记管理条例 art. 32), and a register is read by its key.
 */

export function readBranches(company: string): ReadDeclaration {
  return { as: 'branches', register: 'company-branches', key: company };
}

/** Those read as `facts.branches`. */
export const branchesNow = '(facts.branches == null ? [] : facts.branches.branches)';
