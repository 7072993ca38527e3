import type { Basis } from '../basis.ts';
import type { Text } from '../text.ts';

/**
 * How well it is known who a person is, the weakest first: the document was seen at a counter; an outside source
 * confirmed it over the exchange; the person showed an electronic licence. 市场主体登记管理条例 art. 15: whoever
 * registers does so under their real name.
 */
export const proofLevels = ['none', 'counter', 'source', 'licence'] as const;
export type ProofLevel = (typeof proofLevels)[number];

/** What a service asks for before it takes an application. */
export type RealNameDeclaration = {
  readonly level: Exclude<ProofLevel, 'none'>;
  readonly basis: readonly Basis[];
};

/**
 * The check itself as a service, whose form asks for `self`, `channel` and `consent`: it gives a level, and is offered to
 * nobody who is known already. How often one person
 * may be checked for one matter is a promise of the plan, so that it names the fact it keeps.
 */
export type IdentityCheckDeclaration = {
  readonly gives: Exclude<ProofLevel, 'none'>;
  readonly most: {
    readonly times: 1;
    readonly basis: readonly Basis[];
    /** The limit of the city's data that is kept by it. */
    readonly fact?: string;
  };
};

/** How it was known who somebody is when they asked, and whether they were checked for it. */
export type KnownAs = {
  readonly level: Exclude<ProofLevel, 'none'>;
  readonly how: string;
  /** The office at whose counter it was, or null. */
  readonly office: string | null;
  readonly at: string;
  /** How often the person was checked since they began to write this application. */
  readonly checks: number;
};

export const proofLevelNames = {
  none: { zh: '未核验', en: 'Not verified' },
  counter: { zh: '窗口核验证件', en: 'ID checked at a counter' },
  source: { zh: '数据源核验', en: 'Verified by a data source' },
  licence: { zh: '电子证照核验', en: 'Verified by electronic licence' },
} as const satisfies Record<ProofLevel, Text>;

/** Whether what is proven is enough for what is asked. */
export function suffices(proven: ProofLevel, asked: ProofLevel): boolean {
  return proofLevels.indexOf(proven) >= proofLevels.indexOf(asked);
}

/** Of the proofs that are good on this day the one that shows most; of two alike the first. */
export function bestProof<Proof extends { readonly level: ProofLevel; readonly until: string | null }>(
  proofs: readonly Proof[],
  day: string,
): Proof | null {
  return proofs
    .filter(({ until }) => until === null || day <= until)
    .reduce<Proof | null>(
      (best, each) => (best === null || !suffices(best.level, each.level) ? each : best),
      null,
    );
}

/** Documents that are checked at a counter. */
export const counterDocuments = {
  'resident-id': { zh: '居民身份证', en: 'Resident identity card' },
  passport: { zh: '护照', en: 'Passport' },
  'residence-permit': { zh: '居住证', en: 'Residence permit' },
} as const satisfies Readonly<Record<string, Text>>;

const waysOfProof: Readonly<Record<string, Text>> = {
  ...counterDocuments,
  'mobile-app': { zh: '省级登记应用核验', en: 'Provincial mobile app' },
  'face-check': { zh: '公安人脸核验', en: 'Public security face verification' },
  'bank-account': { zh: '银行账户四要素核验', en: 'Bank account (four-item match)' },
  'population-register': { zh: '人口库核验', en: 'Population register' },
  'electronic-licence': { zh: '电子营业执照', en: 'Electronic business licence' },
  demonstration: { zh: '演示数据', en: 'Demonstration data' },
};

/** By what somebody was shown to be who they are, in words; what has no words here is a name already. */
export function wayOfProof(how: string): Text {
  return waysOfProof[how] ?? { zh: how, en: how };
}
