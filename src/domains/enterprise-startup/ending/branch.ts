import type { RegisterWrite } from '../../../kernel/process/definition.ts';
import { branchesNow } from '../company-branches.ts';
import { isBranch } from './procedure.ts';

const among = `${branchesNow}.exists(each, each.uscc == form.uscc)`;

/** Its company has one branch fewer, and its name is free for another. */
export const branchIsOver: readonly RegisterWrite[] = [
  {
    register: 'branch-name',
    key: `${branchesNow}.filter(each, each.uscc == form.uscc)[0].key`,
    when: `${isBranch} && ${among}`,
    act: 'close',
    content: {},
  },
  {
    register: 'company-branches',
    key: 'data.parent',
    when: `${isBranch} && ${among}`,
    act: 'put',
    content: { branches: `dyn(${branchesNow}.filter(each, each.uscc != form.uscc))` },
  },
];
