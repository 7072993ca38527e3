import type { Basis } from '../../kernel/basis.ts';

/** 市政公用事项一事通办 (plan 5, (七)). */
export const oneMatter: readonly Basis[] = [{ plan: 'water', measure: 'one-matter' }];

export const hall = { duty: 'government-service-hall' } as const;

/** What a home or a firm is connected to, who supplies it, and the service that connects it. */
export const utilities = [
  {
    code: 'power',
    name: { zh: '电', en: 'Power' },
    duty: 'electricity-supply',
    service: 'power-connection',
  },
  { code: 'gas', name: { zh: '气', en: 'Gas' }, duty: 'gas-supply', service: 'gas-connection' },
  { code: 'water', name: { zh: '水', en: 'Water' }, duty: 'water-supply', service: 'water-connection' },
  { code: 'heat', name: { zh: '暖', en: 'Heat' }, duty: 'heat-supply', service: 'heat-connection' },
  {
    code: 'telecom',
    name: { zh: '通信', en: 'Telecom' },
    duty: 'telecom-supply',
    service: 'telecom-connection',
  },
] as const;
export type UtilityCode = (typeof utilities)[number]['code'];

export function isWanted(code: UtilityCode): string {
  return `${JSON.stringify(code)} in form.utilities`;
}
