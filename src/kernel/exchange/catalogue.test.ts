import { describe, expect, test } from 'vitest';
import type { ServiceDefinition } from '../process/definition.ts';
import { catalogueOperations, findExternalCall } from './catalogue.ts';

const name = (en: string) => ({ zh: `${en}（中）`, en });

const service: ServiceDefinition = {
  code: 'well-digging',
  version: 3,
  kind: 'service',
  name: name('Digging a well'),
  summary: name('A well, in a day'),
  basis: [{ law: '水法', article: '48' }],
  openedBy: 'applicant',
  form: {},
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'survey',
      name: name('Survey'),
      kind: 'inspect',
      by: { duty: 'water' },
      outcomes: [{ code: 'done', name: name('Done'), favourable: true }],
    },
    {
      code: 'drill',
      name: name('Drilling'),
      kind: 'external',
      by: { outside: 'driller', party: 'form.driller' },
      calls: { operation: 'driller.drill', payload: { site: 'form.site', depth: 'data.depth' } },
      outcomes: [
        { code: 'done', name: name('Done'), favourable: true },
        { code: 'refused', name: name('Refused'), favourable: false, reason: 'required' },
      ],
    },
  ],
  outcomes: [],
  fee: { amountFen: '0', basis: [] },
  visits: 0,
};

describe('the catalogue of operations', () => {
  test('lists each external step with what is shared, why, and which answers it takes', () => {
    expect(catalogueOperations([service])).toEqual([
      {
        operation: 'driller.drill',
        partyKind: 'driller',
        service: 'well-digging',
        version: 3,
        step: 'drill',
        purpose: { zh: 'Digging a well（中）：Drilling（中）', en: 'Digging a well: Drilling' },
        shares: ['depth', 'site'],
        classification: 'conditional',
        outcomes: [
          { code: 'done', favourable: true, reasonRequired: false },
          { code: 'refused', favourable: false, reasonRequired: true },
        ],
        basis: [{ law: '水法', article: '48' }],
      },
    ]);
  });

  test('finds no call behind a step that asks nobody outside', () => {
    expect(findExternalCall(service, 'survey')).toBeNull();
    expect(findExternalCall(service, 'nothing-of-the-kind')).toBeNull();
    expect(findExternalCall(service, 'drill')?.outcomes.map(({ code }) => code)).toEqual(['done', 'refused']);
  });
});
