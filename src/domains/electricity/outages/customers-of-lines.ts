import type { ReadDeclaration, RegisterWrite } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure } from '../basis.ts';
import { schemaOf } from '../registers.ts';

/**
 * Who hangs on what: for each line and each substation the numbers of the applications by which its customers were
 * connected. Nothing of who they are; nobody but the supplier reads it.
 */
export const customersOfLines: RegisterDefinition = {
  code: 'power-line-customers',
  version: 1,
  name: { zh: '线路、变电站所带用电户', en: 'Customers of lines and substations' },
  basis: measure('outages'),
  schema: schemaOf(
    {
      cases: {
        type: 'array',
        maxItems: 20_000,
        items: { type: 'string', maxLength: 60, 'x-text': { title: { zh: '报装编号', en: 'Application' } } },
        'x-text': { title: { zh: '用电户的报装编号', en: 'Applications of its customers' } },
      },
    },
    ['cases'],
  ),
  key: { zh: '县区、变电站（和线路）', en: 'District, substation (and line)' },
  owner: 'electricity-supply',
  writers: ['power-connection'],
  kind: 'plain',
};

const substation = 'case.region + " " + data.substation';
const line = `${substation} + " " + data.feeder`;

export const onLine: readonly ReadDeclaration[] = [
  { as: 'ofSubstation', register: customersOfLines.code, key: substation },
  { as: 'ofLine', register: customersOfLines.code, key: line },
];

function joins(key: string, known: string): RegisterWrite {
  return {
    register: customersOfLines.code,
    key,
    act: 'put',
    content: { cases: `(facts.${known} == null ? [] : facts.${known}.cases) + [case.number]` },
  };
}

/** Whoever is connected is told from then on when their line, or their substation, goes dark. */
export const joinsLine: readonly RegisterWrite[] = [joins(substation, 'ofSubstation'), joins(line, 'ofLine')];
