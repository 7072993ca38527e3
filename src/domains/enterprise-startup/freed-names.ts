import type { ReadDeclaration, RegisterWrite } from '../../kernel/process/definition.ts';

/*
 * A name that nobody bears any more is kept for a year: after an enterprise was struck off, has taken another name, or
 * its registration was revoked (企业名称登记管理规定 art. 17). The register of names says since when; whoever judges a
 * new name reads it there.
 */

/** The entry of a name, for a step that is to say that it has become free; none for an empty key. */
export function readName(key: string): ReadDeclaration {
  return { as: 'name', register: 'enterprise-name', key };
}

/** Says that the name read as `facts.name` is borne no longer from today on. */
export function freeName(key: string, when = 'true'): RegisterWrite {
  return {
    register: 'enterprise-name',
    key,
    when: `facts.name != null && (${when})`,
    act: 'change',
    content: {
      name: 'facts.name.name',
      reservedOn: 'facts.name.reservedOn',
      holder: 'facts.name.holder',
      uscc: 'facts.name.?uscc.orValue(null)',
      endedAt: 'today',
    },
  };
}
