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

export const proofLevelNames = {
  none: { zh: '未核验', en: 'Not proven' },
  counter: { zh: '窗口核验证件', en: 'Document checked at a counter' },
  source: { zh: '数据源核验', en: 'Confirmed by an outside source' },
  licence: { zh: '电子证照核验', en: 'By electronic licence' },
} as const satisfies Record<ProofLevel, Text>;

/** Whether what is proven is enough for what is asked. */
export function suffices(proven: ProofLevel, asked: ProofLevel): boolean {
  return proofLevels.indexOf(proven) >= proofLevels.indexOf(asked);
}
