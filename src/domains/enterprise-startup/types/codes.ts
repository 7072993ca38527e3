/*
 * National codes of types of market entities, by what the law asks of them. Expressions over a type that the register
 * holds stand here; those over a form in `kinds.ts`.
 */

/** A company of several shareholders; of one natural person; of one enterprise, which natural persons hold or do not. */
export const ofSeveral = ['1130'];
export const ofOnePerson = ['1151'];
export const ofOneEnterprise = ['1152', '1153'];
/** With Chinese shareholders beside those from abroad; of several from abroad; of one of them, a person or an enterprise. */
export const jointVentures = ['5110'];
export const ofForeigners = ['5130'];
export const ofOneForeigner = ['5140', '5150'];
export const foreignCompanies = [...jointVentures, ...ofForeigners, ...ofOneForeigner];
export const companies = [...ofSeveral, ...ofOnePerson, ...ofOneEnterprise, ...foreignCompanies];
export const partnerships = ['4531', '4533'];
export const cooperative = '9100';
export const trader = '9500';

/** Each type of company has a type of branch of its own. */
const branchOf: readonly (readonly [readonly string[], string])[] = [
  [ofSeveral, '2130'],
  [ofOnePerson, '2151'],
  [['1152'], '2152'],
  [['1153'], '2153'],
  [foreignCompanies, '5810'],
];
export const branches = branchOf.map(([, branch]) => branch);

/** Whether the type that an expression gives is one of these. */
export const isAmong = (type: string, codes: readonly string[]): string =>
  `(${type} in ${JSON.stringify(codes)})`;

/** The type of a branch of a company of this type. */
export const branchType = (type: string): string =>
  branchOf.reduceRight(
    (otherwise, [companyTypes, branch]) => `(${isAmong(type, companyTypes)} ? "${branch}" : ${otherwise})`,
    '"2130"',
  );

/** What sort of market entity it is (市场主体登记管理条例 art. 2): a sole trader is one, and no enterprise. */
export const entityKind = (type: string): string => {
  const kinds: readonly (readonly [readonly string[], string])[] = [
    [[trader], 'sole-trader'],
    [[cooperative], 'cooperative'],
    [partnerships, 'partnership'],
    [branches, 'branch'],
  ];
  return kinds.reduceRight(
    (otherwise, [types, kind]) => `(${isAmong(type, types)} ? "${kind}" : ${otherwise})`,
    '"company"',
  );
};
