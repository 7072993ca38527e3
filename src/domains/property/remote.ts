import { choice, day, schemaOf } from '../../kernel/form/field-makers.ts';
import type { Expression, RegisterWrite } from '../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import { measure } from './basis.ts';

/**
 * 异地可办: applied for anywhere, registered where the property is, delivered anywhere. All thirteen kinds are asked for
 * online, reviewed by whoever keeps the register, and answered with a certificate that is valid everywhere.
 */
const kinds = [
  ['property-first', '首次登记', 'First registration'],
  ['property-transfer', '转移登记', 'Transfer'],
  ['property-change', '变更登记', 'Change'],
  ['property-correction', '更正登记', 'Correction'],
  ['property-mortgage', '抵押登记', 'Mortgage'],
  ['property-advance-notice', '预告登记', 'Advance notice'],
  ['property-objection', '异议登记', 'Objection'],
  ['property-cancellation', '注销登记', 'Cancellation'],
  ['property-query', '登记资料查询', 'Query of the register'],
  ['property-proof', '自助证明', 'Self-service proof'],
  ['property-reissue', '换证', 'Exchange of a certificate'],
  ['property-handover', '交房即交证', 'Title with the keys'],
  ['property-batch', '企业批量转移', 'A firm’s transfers in one application'],
] as const;

export const remote = kinds.map(([code]) => code);

const basis = measure('province-wide');

/** 已实现异地可办的业务: of each kind the first that was done without anybody coming, and nothing of whose it was. */
export const remoteKinds: RegisterDefinition = {
  code: 'property-remote-kind',
  version: 1,
  name: { zh: '异地可办的不动产登记业务', en: 'Kinds of registration done from anywhere' },
  basis,
  schema: schemaOf({ kind: choice('业务', 'Kind', kinds), since: day('首件办成日期', 'Done first on') }, [
    'kind',
    'since',
  ]),
  key: { zh: '业务', en: 'Kind' },
  owner: 'property-registration',
  publication: { fields: ['kind', 'since'], basis },
  writers: [...remote, 'property-transfer-of-batch'],
  kind: 'plain',
};

/**
 * What the step that answers adds, where a kind is done for the first time by people who applied from elsewhere. Looked up
 * each time, written once: nobody waits for anybody else over it.
 */
export function doneFromAnywhere(code: string): {
  readonly reads: { readonly as: string; readonly register: string; readonly key: Expression };
  readonly sets: Readonly<Record<string, Expression>>;
  readonly write: RegisterWrite;
} {
  const key = JSON.stringify(code);
  const isFirst = `facts.away == null && case.channel == "online" && case.service == ${key}`;
  return {
    reads: { as: 'away', register: remoteKinds.code, key },
    sets: { firstAway: isFirst },
    write: {
      register: remoteKinds.code,
      key,
      act: 'put',
      when: isFirst,
      content: { kind: key, since: 'today' },
    },
  };
}
