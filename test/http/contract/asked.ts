import { licenceOnlyForm } from '../../support/cities.ts';
import type { Client } from '../../support/client.ts';
import { apply, keptDraft, readCase } from '../../support/startup.ts';
import type { Setting } from './setting.ts';

/** A path as described, one as asked for, and by whom; by nobody in particular unless said. */
export type Asked = readonly [string, string, Client?];

/** Answers that hold as much as the product ever puts into them. */
export async function askedOf({ city, product, applicant, other, made }: Setting): Promise<readonly Asked[]> {
  const { as } = product;
  const { whole, bulletin } = made;
  const clerk = as(city.oneDay.clerk);
  const administrator = as('administrator');
  const draft = await keptDraft(applicant, city.oneDay.region, licenceOnlyForm(city, city.oneDay.region));
  const waiting = await apply(other, city.oneDay.region, licenceOnlyForm(city, city.oneDay.region));
  const [licence] = (await readCase(applicant, whole.id)).children.filter(
    ({ service }) => service.code === 'startup.registration',
  );
  const { certificates } = await readCase(applicant, licence?.id ?? '');
  return [
    ['/api/city', '/api/city'],
    ['/api/outside-parties', '/api/outside-parties?kind=bank'],
    ['/api/session', '/api/session', clerk],
    ['/api/demonstration-accounts', '/api/demonstration-accounts'],
    ['/api/services', '/api/services?q=开饭店'],
    ['/api/front-page', '/api/front-page'],
    [
      '/api/decision-tables/{code}',
      `/api/decision-tables/power-works-payer?facts=${encodeURIComponent('{"permanence":"temporary"}')}`,
    ],
    ['/api/business-scope/terms', '/api/business-scope/terms?q=开饭店'],
    ['/api/business-scope/plan', '/api/business-scope/plan?terms=S054,S075,S999'],
    ['/api/services/{code}', '/api/services/startup'],
    ['/api/services/{code}', '/api/services/startup?lang=en'],
    ['/api/services/{code}/guide', '/api/services/startup/guide'],
    [
      '/api/services/{code}/guide',
      `/api/services/power-connection/guide?facts=${encodeURIComponent('{"voltage":"10kv"}')}`,
    ],
    ['/api/services/{code}/prefill', '/api/services/startup/prefill', applicant],
    ['/api/drafts', '/api/drafts', applicant],
    ['/api/drafts/{id}', `/api/drafts/${draft.id}`, applicant],
    ['/api/drafts/{id}/prefill', `/api/drafts/${draft.id}/prefill`, applicant],
    ['/api/counter/services', '/api/counter/services', clerk],
    ['/api/cases', '/api/cases', applicant],
    ['/api/cases/{id}', `/api/cases/${whole.id}`, applicant],
    ['/api/cases/{id}', `/api/cases/${licence?.id}`, clerk],
    ['/api/cases/{id}', `/api/cases/${waiting.id}`, clerk],
    ['/api/cases/{id}/clocks/{clock}/explain', `/api/cases/${whole.id}/clocks/promised/explain`, applicant],
    ['/api/work', '/api/work', clerk],
    ['/api/work/count', '/api/work/count', clerk],
    ['/api/track', `/api/track?number=${whole.number}&code=${whole.queryCode}`],
    ['/api/bulletins', '/api/bulletins'],
    ['/api/bulletin-rhythms', '/api/bulletin-rhythms', administrator],
    ['/api/bulletins/{id}', `/api/bulletins/${bulletin}`],
    ['/api/indicators', '/api/indicators'],
    ['/api/indicators/{code}', '/api/indicators/startup-days-county?groupBy=channel'],
    ['/api/indicators/{code}', '/api/indicators/startup-online-share'],
    ['/api/indicators/{code}/contributions', '/api/indicators/startup-steps/contributions'],
    ['/api/indicators/{code}', '/api/indicators/overall-water-gas-handling-days'],
    ['/api/overview', '/api/overview', administrator],
    ['/api/overview', '/api/overview?place=411081', as('planlead-startup')],
    ['/api/rankings/{of}', '/api/rankings/counties?from=2022-05&to=2022-06', administrator],
    ['/api/rankings/{of}', '/api/rankings/units?from=2022-05&to=2022-06', administrator],
    ['/api/registers', '/api/registers'],
    ['/api/registers/{code}/entries', '/api/registers/enterprise/entries'],
    ['/api/registers/{code}/entries', '/api/registers/bank-account/entries', as('auditor')],
    ['/api/certificates/{number}/verify', `/api/certificates/${certificates[0]?.number}/verify`],
    ['/.well-known/jwks.json', '/.well-known/jwks.json'],
    ['/api/certificates/types', '/api/certificates/types'],
    ['/api/own-certificates', '/api/own-certificates', applicant],
    ['/api/own-enterprises', '/api/own-enterprises', applicant],
    [
      '/api/own-certificates/{id}/credential',
      `/api/own-certificates/${certificates[0]?.id}/credential`,
      applicant,
    ],
    ['/api/plans', '/api/plans'],
    ['/api/plans/{no}', `/api/plans/${city.plan}`],
    ['/api/tasks', `/api/tasks?plan=${city.plan}`],
    ['/api/units', '/api/units'],
    ['/api/fulfilment', '/api/fulfilment?kind=function&by=evidence'],
    ['/api/own-tasks', '/api/own-tasks', clerk],
    ['/api/tasks/{no}/parts', '/api/tasks/1/parts', clerk],
    ['/api/limits', '/api/limits'],
    ['/api/supervision', '/api/supervision', as('supervisor')],
    ['/api/supervision/red', '/api/supervision/red', as('supervisor')],
    ['/api/operations/outbox', '/api/operations/outbox', administrator],
    ['/api/operations/parties', '/api/operations/parties', administrator],
  ];
}
