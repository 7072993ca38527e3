import { branches, trader } from '../types/codes.ts';

/* Which way a firm ends, by what was asked (`form`) and, once it was looked up, by what it is (`data`). */

export const simple = 'form.procedure == "simple"';
export const general = 'form.procedure == "general"';
export const ofBranch = 'form.procedure == "branch"';
export const isTrader = `data.type == "${trader}"`;
export const isSimpleCompany = `data.procedure == "simple" && !(${isTrader})`;
export const isGeneral = 'data.procedure == "general"';
export const isBranch = 'data.procedure == "branch"';
/** A sole trader who closes the simple way is shown to nobody, nor is a branch. */
export const hasNotice = `!(${isBranch}) && !(data.procedure == "simple" && ${isTrader})`;
/** The same before it is written down what the firm is. */
export const willHaveNotice = `!(${ofBranch}) && !(${simple} && facts.enterprise.type == "${trader}")`;
export const isBranchInRegister = `(facts.enterprise.type in ${JSON.stringify(branches)})`;

/** What the register of notices says of the firm from now on. */
export function closedNotice(status: string) {
  return {
    register: 'deregistration-notice',
    key: 'form.uscc',
    act: 'change',
    content: { uscc: 'form.uscc', name: 'data.name', procedure: 'form.procedure', since: 'today', status },
  } as const;
}
