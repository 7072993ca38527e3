import type { Basis } from '../basis.ts';
import type { JsonObject } from '../json.ts';
import type { Text } from '../text.ts';

/**
 * Whom data are for (政务信息资源共享管理暂行办法 art. 9): any other office; one that has shown why and was
 * granted it; nobody.
 */
export const classifications = ['unconditional', 'conditional', 'not-shared'] as const;
export type Classification = (typeof classifications)[number];

/** How old what is answered may be: written by the act itself, or brought in so often. */
export type Freshness = 'immediate' | 'daily' | 'monthly';

/** Where the answers come from: a register of ours, certificates we issued, or a party that is asked while one waits. */
export type DatasetSource =
  /** Of a register that holds more than these: the entries whose `field` is `oneOf` these words. */
  | {
      readonly register: string;
      readonly only?: { readonly field: string; readonly oneOf: readonly string[] };
    }
  | { readonly certificate: string }
  /** The kind of party, as steps name it. */
  | { readonly outside: string };

/**
 * What others may know of what an office holds. Declared by the pack whose services write it; what is not
 * declared is shared with nobody.
 */
export type DatasetDeclaration = {
  readonly code: string;
  readonly name: Text;
  readonly summary: Text;
  readonly source: DatasetSource;
  /** The duty whose office answers for the data, and decides who gets them. */
  readonly owner: string;
  /** Of whole records. A question to be answered with yes or no has a class of its own. */
  readonly classification: Classification;
  /** Where the class comes from. Not sharing wants a law, a custom is none. */
  readonly basis: readonly Basis[];
  readonly freshness: Freshness;
  /** What is known to be good or wanting. */
  readonly quality: Text;
  /** What whoever gets them must keep to. */
  readonly terms: Text;
  /** What a record is made of at most; of a grant, what it names of these. */
  readonly fields: readonly string[];
  readonly predicates: readonly PredicateDeclaration[];
  /** Published for anybody, without asking: nothing that is of a natural person. */
  readonly open?: { readonly fields: readonly string[]; readonly licence: OpenLicence };
};

/** A question whose answer is yes or no, asked where that is all one needs to know. */
export type PredicateDeclaration = {
  readonly code: string;
  /** As it is asked: “Is this enterprise registered?” */
  readonly question: Text;
  readonly classification: Classification;
  readonly answered:
    | {
        /** Over `entry` (empty where there is none), `there`, `open` and `today` (`predicate.ts`). */
        readonly holds: string;
      }
    /** By the party: the operation it is asked for. */
    | { readonly operation: string };
};

/** The terms of a licence, and its address as metadata name it. */
export const openLicences = {
  'cc-by-4.0': {
    name: { zh: '知识共享 署名 4.0 国际', en: 'Creative Commons Attribution 4.0 International' },
    uri: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const satisfies Record<string, { readonly name: Text; readonly uri: string }>;
export type OpenLicence = keyof typeof openLicences;

/** Whether an entry of its register is a record of the dataset. */
export function isRecordOf({ source }: Pick<DatasetDeclaration, 'source'>, content: JsonObject): boolean {
  const only = 'register' in source ? source.only : undefined;
  return only === undefined || only.oneOf.includes(String(content[only.field]));
}
