import { expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import { pipeSupplyRules } from './pipe-supply.ts';

const holder = { name: '林晓', residentId: '411082198506150021' };
const asked = async (verb: string, body: JsonObject) => {
  const answer = await pipeSupplyRules('gas-supply')[`gas-supply.${verb}`]?.({
    id: 'm1',
    city: '411000',
    party: { id: 'north-gas', name: { zh: '燃气公司', en: 'Gas company' } },
    body,
    confirms: async () => false,
  });
  return answer?.outcome;
};

test.each(['find-bill', 'set-supply', 'transfer-account'])(
  '%s is for whoever holds the account: another, or nobody named, is refused',
  async (verb) => {
    expect(await asked(verb, { accountNumber: '4110000001', holder })).toBe('done');
    expect(await asked(verb, { accountNumber: '4110000008', holder })).toBe('refused');
    expect(await asked(verb, { accountNumber: '4110000001' })).toBe('refused');
  },
);
