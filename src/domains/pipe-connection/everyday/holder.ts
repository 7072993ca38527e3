import type {
  ReadDeclaration,
  ServiceDefinition,
  StepDefinition,
} from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import type { Utility } from '../utility.ts';

/*
 * An account number stands on every bill and can be guessed. What is asked of an account is asked by its holder, who is
 * known by a document: held against our register first, and then by the company, which has its accounts from before it.
 */

export const readsAccount = ({ code }: Utility): readonly ReadDeclaration[] => [
  { as: 'account', register: `${code}-account`, key: 'form.accountNumber' },
];

/** Whoever asks is known by a document that was seen at a counter, or better. */
export function knownHolder({ cites }: Utility): Pick<ServiceDefinition, 'realName'> {
  return { realName: { level: 'counter', basis: cites['service-quality'] } };
}

/** Who asks, for the company to confirm: under the name that was proven, whatever was typed. */
export const asker = '{"name": case.applicant, "residentId": form.contact.residentId}';

/** The account is that of whoever asks, as far as the register knows. */
export const isAskers = 'facts.account.?holder.orValue(case.party) == case.party';

/** Refused before the company is asked for anything, where the register knows that the account is another's. */
export function holderCheck(utility: Utility, isHolders: string, reason: Text, ends: string): StepDefinition {
  return {
    code: 'holder',
    name: { zh: '核对户主', en: 'Held against the holder' },
    kind: 'automatic',
    by: { system: true },
    reads: readsAccount(utility),
    rules: [
      { when: `facts.account == null || ${isHolders}`, outcome: 'holders' },
      { when: 'true', outcome: 'anothers', reason },
    ],
    outcomes: [
      { code: 'holders', name: { zh: '可以办', en: 'May go on' }, favourable: true },
      {
        code: 'anothers',
        name: { zh: '不是户主', en: 'Another’s account' },
        favourable: false,
        reason: 'required',
        ends: [{ outcome: ends }],
      },
    ],
  };
}

export const afterHolder = { all: [{ step: 'holder', outcomes: ['holders'] }] } as const;

export const notYours: Text = {
  zh: '这个户号不在你名下。请核对户号，由户主本人办理；房子换了主人的，先办过户',
  en: 'This account is not in your name. Check the number; its holder has to ask. If the place is yours now, take the account over first',
};
