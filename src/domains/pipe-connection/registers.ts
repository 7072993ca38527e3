import { choice, day, schemaOf } from '../../kernel/form/field-makers.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import { applicantKind } from './connection/form.ts';
import { number, region, words } from './fields.ts';
import { landRows, payerTable } from './payer.ts';
import type { Utility } from './utility.ts';

/** Who bears each line, who is connected, and what companies did not keep. */
export function connectionRegisters(utility: Utility): readonly RegisterDefinition[] {
  const { code, name, cites, duty } = utility;
  const payer = choice(
    '出资人',
    'Who pays',
    payerTable(utility).outcomes.map((each) => [each.code, each.name.zh, each.name.en] as const),
  );
  const connection = `${code}-connection`;
  return [
    {
      code: `${code}-works-investment`,
      version: 1,
      name: { zh: `${name.zh}外线费用分担`, en: `Who bears ${name.en} lines outside boundaries` },
      basis: cites.charges,
      schema: schemaOf({
        region,
        payer,
        clause: choice(
          '依据的条款',
          'The clause',
          landRows(utility).map((row) => [row.code, row.clause.zh, row.clause.en] as const),
        ),
        decidedOn: day('判定日期', 'Decided on'),
      }),
      key: { zh: '报装编号', en: 'Number of the application' },
      owner: duty,
      publication: { fields: ['region', 'payer', 'clause', 'decidedOn'], basis: cites.charges },
      writers: [connection],
      kind: 'plain',
    },
    {
      code: `${code}-account`,
      version: 2,
      name: { zh: `${name.zh}用户台账`, en: `Accounts: ${name.en}` },
      basis: cites['handling-time'],
      schema: schemaOf(
        {
          region,
          kind: applicantKind,
          payer,
          metres: number('新铺外线（米）', 'Metres laid outside'),
          connectedOn: day('接通日期', 'Connected on'),
          status: choice('状态', 'How it stands', [
            ['open', '在用', 'In use'],
            ['suspended', '报停', 'Suspended'],
          ]),
          since: day('自', 'Since'),
          // Whose it is: by whom it is asked for here, and by what number the holder signs. Neither is published.
          holder: words('户主（本平台账户主体）', 'Holder, as known here', 80),
          holderNumber: {
            ...words('户主证件号码', 'Number of the holder’s document', 18),
            'x-personal': true,
          },
        },
        ['region', 'kind', 'connectedOn', 'status', 'since'],
      ),
      key: { zh: '户号', en: 'Account number' },
      owner: duty,
      writers: [connection, `${code}-transfer`, `${code}-suspension`],
      kind: 'plain',
    },
    {
      code: `${code}-broken-promise`,
      version: 2,
      name: { zh: `${name.zh}报装失诺记录`, en: `Promises not kept: ${name.en}` },
      basis: cites['works-approval'],
      schema: schemaOf(
        {
          kind: choice('什么没有做到', 'What was not kept', [
            ['reinstatement', '没有按标准修复道路和绿地', 'Roads and greenery not restored'],
            ['line-papers', '没有补齐审批材料', 'Papers for the line did not follow'],
            ['overcharge', '清单外收费', 'Charged beyond the list'],
          ]),
          region,
          on: day('日期', 'On'),
          // Of what was found about charges: always the company.
          by: choice('谁没有做到', 'Whose it was', [
            ['company', '供应企业', 'The company'],
            ['customer', '自己施工的用户', 'A customer who built'],
          ]),
        },
        ['kind', 'region', 'on'],
      ),
      key: { zh: '办件编号', en: 'Number of the case' },
      owner: 'city-management-licensing',
      publication: { fields: ['kind', 'region', 'on', 'by'], basis: cites['works-approval'] },
      writers: [connection, `${code}-complaint`],
      kind: 'plain',
    },
  ];
}
