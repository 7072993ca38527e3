import type { RegisterWrite } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure } from '../basis.ts';
import { schemaOf, words } from '../registers.ts';

/**
 * Who hangs on what: for each customer the line and the substation, found by either. An entry of its own each, so that
 * connecting one writes one, however many there are. Nothing of who they are; nobody but the supplier reads it.
 */
export const customersOfLines: RegisterDefinition = {
  code: 'power-line-customers',
  version: 2,
  name: { zh: '线路、变电站所带用电户', en: 'Customers of lines and substations' },
  basis: measure('outages'),
  schema: schemaOf(
    {
      substation: words('县区和变电站', 'District and substation', 100),
      line: words('县区、变电站和线路', 'District, substation and line', 200),
    },
    ['substation', 'line'],
  ),
  key: { zh: '报装编号', en: 'Number of the application' },
  owner: 'electricity-supply',
  lookups: [
    { code: 'substation', name: { zh: '变电站', en: 'Substation' }, field: 'substation' },
    { code: 'line', name: { zh: '线路', en: 'Line' }, field: 'line' },
  ],
  writers: ['power-connection'],
  kind: 'plain',
};

const substation = 'case.region + " " + data.substation';

/** Whoever is connected is told from then on when their line, or their substation, goes dark. */
export const joinsLine: readonly RegisterWrite[] = [
  {
    register: customersOfLines.code,
    key: 'case.number',
    act: 'put',
    content: { substation, line: `${substation} + " " + data.feeder` },
  },
];
