import type { Role } from '../access/principal.ts';
import type { City } from './city.ts';
import { type Report, reportMissing, reportRepeats } from './faults.ts';

const officeRoles: ReadonlySet<Role> = new Set(['clerk', 'handler', 'head']);
const partyRoles: ReadonlySet<Role> = new Set(['applicant', 'delegate']);

/** Every account stands somewhere: in an office, as a party, for a plan or for an outside party. */
export function checkPeople(
  report: Report,
  { demonstration, outsideParties, offices, regions, units, plans }: City,
): void {
  const { accounts, parties } = demonstration;
  const officeIds = new Set(offices.map(({ id }) => id));
  const regionIds = new Set(regions.map(({ id }) => id));
  const unitIds = new Set(units.map(({ id }) => id));
  const planCodes = new Set(plans.map(({ code }) => code));
  const persons = new Set(parties.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const partyIds = new Set(parties.map(({ id }) => id));
  const outsideIds = new Set(outsideParties.map(({ id }) => id));
  const person = { zh: '自然人', en: 'person' };

  reportRepeats(
    report,
    parties.map(({ id }, at) => [`accounts.json.parties[${at}].id`, id] as const),
  );
  reportRepeats(
    report,
    parties.map(({ identifier }, at) => [`accounts.json.parties[${at}].identifier`, identifier] as const),
  );
  parties.forEach((party, at) => {
    const path = `accounts.json.parties[${at}]`;
    if (!regionIds.has(party.region))
      reportMissing(report, `${path}.region`, { zh: '地区', en: 'region' }, party.region);
    if (party.kind === 'person' && party.delegates !== undefined) {
      report(`${path}.delegates`, '只有企业才有代办人', 'only an enterprise has delegates');
    }
    if (party.kind === 'person' && party.representative !== undefined) {
      report(
        `${path}.representative`,
        '只有企业才有法定代表人',
        'only an enterprise has a legal representative',
      );
    }
    if (party.representative !== undefined && !persons.has(party.representative))
      reportMissing(report, `${path}.representative`, person, party.representative);
    if (party.kind === 'enterprise' && party.proof !== undefined)
      report(`${path}.proof`, '只核验自然人的身份', 'only a person is known by a document');
    (party.delegates ?? []).forEach((delegate, no) => {
      if (!partyIds.has(delegate.agent) || delegate.agent === party.id)
        reportMissing(report, `${path}.delegates[${no}].agent`, person, delegate.agent);
    });
  });

  (demonstration.published ?? []).forEach(({ region }, at) => {
    if (!regionIds.has(region))
      reportMissing(report, `accounts.json.published[${at}].region`, { zh: '地区', en: 'region' }, region);
  });

  reportRepeats(
    report,
    accounts.map(({ username }, at) => [`accounts.json.accounts[${at}].username`, username] as const),
  );
  accounts.forEach((account, at) => {
    const path = `accounts.json.accounts[${at}]`;
    if (account.party !== undefined && !persons.has(account.party))
      reportMissing(report, `${path}.party`, person, account.party);
    account.grants.forEach((grant, no) => {
      const at = `${path}.grants[${no}]`;
      const { role, office, plan, outsideParty } = grant;
      if (office !== undefined && !officeIds.has(office))
        reportMissing(report, `${at}.office`, { zh: '处室', en: 'office' }, office);
      if (plan !== undefined && !planCodes.has(plan))
        reportMissing(report, `${at}.plan`, { zh: '专项方案', en: 'plan' }, plan);
      if (outsideParty !== undefined && !outsideIds.has(outsideParty)) {
        reportMissing(report, `${at}.outsideParty`, { zh: '外部机构', en: 'outside party' }, outsideParty);
      }
      if (officeRoles.has(role) && office === undefined)
        report(`${at}.office`, '这个角色须有所在处室', `a ${role} needs an office`);
      if (role === 'institution' && outsideParty === undefined)
        report(`${at}.outsideParty`, '须指明外部机构', 'an institution user needs an outside party');
      if (role === 'plan-lead' && plan === undefined)
        report(`${at}.plan`, '须指明专项方案', 'a plan lead needs a plan');
      if (partyRoles.has(role) && account.party === undefined)
        report(`${path}.party`, '须指明本人', `a ${role} needs a person behind the account`);
    });
  });

  reportRepeats(
    report,
    outsideParties.map(({ id }, at) => [`outside-parties.json[${at}].id`, id] as const),
  );
  outsideParties.forEach((party, at) => {
    const path = `outside-parties.json[${at}]`;
    if (party.unit !== null && !unitIds.has(party.unit))
      reportMissing(report, `${path}.unit`, { zh: '单位', en: 'unit' }, party.unit);
    party.regions.forEach((region, no) => {
      if (!regionIds.has(region))
        reportMissing(report, `${path}.regions[${no}]`, { zh: '地区', en: 'region' }, region);
    });
  });
}
