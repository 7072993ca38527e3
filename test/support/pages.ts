import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { waterPlan } from '../plan/water-plan.ts';
import { publishedBulletin } from './bulletins.ts';
import { firstCity as city, companyForm, freshName, licenceOnlyForm } from './cities.ts';
import { drawingsInReview, owner, powerAskedFor, registeredProject } from './construction.ts';
import type { Product } from './product.ts';
import { acceptanceUnderWay } from './site-visit.ts';
import { act, apply, childOf, ended, keptDraft, register } from './startup.ts';

/** A page as somebody comes to it, and what they may open on it. */
export type Visited = {
  /** The address as the routes declare it, such as `/my/cases/$id`. */
  readonly route: string;
  readonly path: string;
  readonly who: string | null;
  readonly what: string;
  readonly open?: (page: Page) => Promise<void>;
  /** What the address names is not there: the server says so, and the browser notes it. */
  readonly missing?: true;
};

/** Every address that the web declares. */
export function declaredRoutes(): ReadonlySet<string> {
  const source = resolve(import.meta.dirname, '../../web/src');
  const files = globSync('*/*routes.tsx', { cwd: source });
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(resolve(source, file), 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(
        ([, path = '']) => path,
      ),
    ),
  );
}

/** Brings cases into every state that a page can show, and lists the pages of all faces. */
export async function everyPage(product: Product): Promise<readonly Visited[]> {
  const [first, second] = city.applicants;
  const { clerk, handler, region } = city.oneDay;
  const person = product.as(first);
  const begin = async (form = licenceOnlyForm(city, region)) => await apply(person, region, form);

  const taken = freshName();
  const done = await begin(companyForm(city, region));
  const registration = await register(product, done.id, city.oneDay);
  const { number: finished, queryCode } = await ended(person, done.id);
  const licence = (await product.as(handler).get<CaseWithPapers>(`/api/cases/${registration}`))
    .certificates[0];
  const waiting = await begin();
  const corrected = await begin();
  await act(product.as(clerk), corrected.id, {
    act: 'request-correction',
    items: [
      { field: 'address', text: '请写明房号' },
      { field: 'shareholders', text: '出资日期请与章程一致' },
    ],
  });
  await register(product, (await begin(licenceOnlyForm(city, region, { tradeName: taken }))).id, city.oneDay);
  const returned = await begin(licenceOnlyForm(city, region, { tradeName: taken }));
  await act(product.as(clerk), returned.id, { act: 'accept' });
  const name = await childOf(person, returned.id, 'name');
  const running = await begin();
  await act(product.as(clerk), running.id, { act: 'accept' });
  const review = await childOf(product.as(handler), running.id, 'registration');
  const draft = await keptDraft(person, region, { tradeName: '山明' });
  const toSign = await keptDraft(person, region, licenceOnlyForm(city, region));
  const { id: signing } = await person.post<{ id: string }>(`/api/drafts/${toSign.id}/signing`, {
    version: toSign.version,
  });
  const { id: attended } = await product.as(clerk).post<{ id: string }>('/api/counter/visits', {
    service: 'startup',
    region,
    ticket: 'A017',
    channel: 'counter',
    person: { name: '林晓', residentId: '411082198506150021', phone: '13800000001' },
    document: 'resident-id',
  });
  const hall = product.deps.city.regions.find(({ id }) => id === region)?.hall ?? '';
  await product.as(clerk).post(`/api/halls/${hall}/tickets`, { channel: 'hall' });
  await product.as(clerk).post('/api/counter/calls', { window: '3' });
  const imported = await product
    .as('administrator')
    .call<{ readonly id: string }>('POST', '/api/imports', undefined, {
      raw: waterPlan(),
      headers: { 'content-type': 'text/plain' },
    });

  const supervised = await underSupervision(product);

  const bulletin = await publishedBulletin(product);

  const building = '2206-411002-04-01-000009';
  await registeredProject(product, building, 6000);
  const acceptance = await acceptanceUnderWay(product, '2206-411002-04-01-000010');
  const drawn = await drawingsInReview(product, building, ['structure', 'fire']);

  const connection = await powerAskedFor(product);

  const visit = (
    route: string,
    path: string,
    who: string | null,
    what: string,
    open?: Visited['open'],
  ): Visited => ({ route, path, who, what, ...(open === undefined ? {} : { open }) });
  const missing = (route: string, path: string, who: string | null, what: string): Visited => ({
    ...visit(route, path, who, what),
    missing: true,
  });
  const click = (name: RegExp) => async (page: Page) => await page.getByRole('button', { name }).click();

  return [
    visit('/', '/', null, 'home'),
    visit('/projects/$code', `/projects/${building}`, null, 'a building project'),
    visit('/my/visits/$id', `/my/visits/${acceptance.id}`, owner, 'the time of a joint visit'),
    visit('/work/visits/$id', `/work/visits/${acceptance.id}`, 'housing-handler', 'times to propose'),
    visit('/my/works/$id', `/my/works/${connection.id}`, owner, 'works before their contract'),
    visit(
      '/work/works/$id',
      `/work/works/${connection.id}`,
      'power-handler',
      'works as the company sees them',
    ),
    visit('/my/drawings/$id', `/my/drawings/${drawn.id}`, owner, 'drawings in review'),
    visit('/work/drawings/$id', `/work/drawings/${drawn.id}`, 'housing-handler', 'drawings to review'),
    visit('/services', '/services', null, 'all services'),
    visit('/services', '/services?q=zzz', null, 'a search without result'),
    visit('/business-scope', '/business-scope?q=%E9%A5%AD%E5%BA%97&terms=S054,S075', null, 'a scope chosen'),
    visit('/business-scope', '/business-scope?q=zzz', null, 'a business that no term names'),
    visit('/services/$code', '/services/startup', null, 'a service'),
    missing('/services/$code', '/services/nothing', null, 'no such service'),
    visit(
      '/decide/$code',
      '/decide/power-works-payer?permanence=permanent&voltage=10kv',
      null,
      'a question half answered',
    ),
    visit('/registers', '/registers', null, 'all public registers'),
    visit('/registers/$code', '/registers/property-unit', null, 'a register that shows what is named'),
    visit('/property', '/property', null, 'a property to look up'),
    visit('/property', '/property?q=411002001001GB00001F00010001', null, 'a property that is not there'),
    visit('/registers/$code', '/registers/enterprise', null, 'a register'),
    visit('/registers/$code', '/registers/power-outage?q=zzz', null, 'a register where nothing is found'),
    visit('/costs', '/costs', null, 'what permits cost, before anything is said'),
    visit(
      '/costs',
      '/costs?region=411002&use=warehouse&floorArea=1800&smallLowRisk=true&investment=9000000',
      null,
      'what the permits of a store cost',
    ),
    visit('/power', '/power', null, 'power: outages and ways'),
    visit('/power', '/power?view=table', null, 'outages as a table'),
    visit('/power', '/power?region=411002', null, 'power in one district'),
    visit('/power/capacity', '/power/capacity?kw=500', null, 'what lines can still take'),
    visit('/who-pays/$kind', '/who-pays/power', null, 'who pays for a power line, before anything is said'),
    visit(
      '/who-pays/$kind',
      '/who-pays/water?outside=needed&beyondStandard=false&inPlanArea=false',
      null,
      'who pays for a water pipe',
    ),
    missing('/who-pays/$kind', '/who-pays/nothing', null, 'no such line'),
    visit('/property/quality', '/property/quality', null, 'land administration, published'),
    visit('/decide/$code', '/decide/power-works-payer?permanence=temporary', null, 'a question answered'),
    missing('/decide/$code', '/decide/nothing', null, 'no such question'),
    visit('/track', `/track?number=${finished}&code=${queryCode}`, null, 'a tracked case'),
    visit('/track', '/track?number=X-1&code=A', null, 'a case that is not there'),
    visit('/halls', '/halls', null, 'all halls'),
    visit('/halls/$hall', `/halls/${hall}`, null, 'a hall that calls numbers'),
    visit('/promises', '/promises', null, 'promises'),
    visit('/promises/$code', '/promises/startup-steps', null, 'a figure'),
    visit(
      '/certificates/verify',
      `/certificates/verify?number=${licence?.number}`,
      null,
      'a valid certificate',
    ),
    visit(
      '/verify',
      `/verify?number=${licence?.number}`,
      null,
      'a valid certificate, at its address of today',
    ),
    visit('/verify', '/verify#nothing', null, 'a code that says nothing'),
    visit('/my/enterprise', '/my/enterprise', first, 'enterprises, with what each may add'),
    visit('/my/certificates', '/my/certificates', first, 'certificates'),
    visit('/my/certificates/$id', `/my/certificates/${licence?.id}`, first, 'a certificate to be shown'),
    missing('/shown/$token', '/shown/nothing', null, 'a code that is too old'),
    visit(
      '/my/certificates/$id/display',
      `/my/certificates/${licence?.id}/display`,
      first,
      'a certificate on a screen',
    ),
    visit('/my/signings/$id', `/my/signings/${signing}`, first, 'a content being signed'),
    visit('/apply/$draft', `/apply/${toSign.id}`, first, 'an application being signed'),
    visit('/sign', '/sign', null, 'a link that is not complete'),
    visit('/sign', `/sign#${'x'.repeat(43)}`, null, 'a link to sign by'),
    visit('/my/help', '/my/help', first, 'help, and who gives it'),
    visit('/work/counter', '/work/counter', clerk, 'a counter'),
    visit('/work/counter/$visit', `/work/counter/${attended}`, clerk, 'somebody at the counter'),
    visit('/transparency', '/transparency', null, 'the public log'),
    visit('/exchange/catalogue', '/exchange/catalogue', null, 'the catalogue of data'),
    visit('/exchange/catalogue/$code', '/exchange/catalogue/enterprise', null, 'published data'),
    visit('/exchange/catalogue/$code', '/exchange/catalogue/bank-account', null, 'data that are not shared'),
    visit('/exchange/census', '/exchange/census', null, 'the census'),
    visit('/my/readings', '/my/readings', first, 'who looked at one’s data'),
    visit('/my/readings', '/my/readings', second, 'data that nobody looked at'),
    visit('/my/objection/$dataset', '/my/objection/enterprise', first, 'an objection'),
    visit('/work/exchange', '/work/exchange', 'administrator', 'how the exchange goes'),
    visit('/work/exchange', '/work/exchange', handler, 'an office that was granted nothing'),
    visit('/work/exchange/ask/$dataset', '/work/exchange/ask/business-licence', handler, 'asking for data'),
    visit('/design', '/design', null, 'the shapes'),
    visit('/sign-in', '/sign-in', null, 'signing in'),
    missing('', '/nothing-here', null, 'no such page'),
    visit('/my', '/my', first, 'my page'),
    visit('/my', '/my', second, 'my page with nothing on it'),
    visit('/my/notices', '/my/notices', first, 'what an applicant is told'),
    visit('/my/notices', '/my/notices', second, 'nothing to be told'),
    visit('/my/messages', '/my/messages', first, 'how one is told'),
    visit('/my/data', '/my/data', first, 'what there is about somebody'),
    visit('/my/security', '/my/security', first, 'one’s own ways of signing in'),
    visit('/my/security/real-name', '/my/security/real-name', first, 'a name that is proven'),
    visit('/my/security/real-name', '/my/security/real-name', 'zhaosiqi', 'a name to be proven'),
    visit('/my/powers', '/my/powers', first, 'whom one acts for, and who acts for one'),
    visit('/my/powers', '/my/powers', second, 'nobody to act for'),
    visit('/work/staff', '/work/staff', 'administrator', 'who works where'),
    visit('/work/staff', '/work/staff', clerk, 'one’s own office'),
    visit('/work/identity', '/work/identity', clerk, 'who somebody is'),
    visit('/my/gatherings', '/my/gatherings', first, 'nothing to join'),
    visit(
      '/my/gatherings/$case/$step',
      `/my/gatherings/${waiting.id}/claims`,
      first,
      'joining what is not open',
    ),
    visit('/work/begin', '/work/begin', clerk, 'what an office may begin'),
    visit('/work/begin/$service', '/work/begin/startup', clerk, 'beginning what an office may not'),
    visit('/work/notices', '/work/notices', clerk, 'what an office is told'),
    visit('/my/cases/$id', `/my/cases/${done.id}`, first, 'a finished case'),
    visit('/my/cases/$id', `/my/cases/${waiting.id}?receipt=1`, first, 'a receipt'),
    visit('/my/cases/$id', `/my/cases/${corrected.id}`, first, 'a correction to answer'),
    visit('/my/cases/$id', `/my/cases/${name}`, first, 'a step sent back'),
    visit(
      '/my/cases/$id',
      `/my/cases/${running.id}`,
      first,
      'why this date',
      click(/日期怎么来的|Why this date/),
    ),
    visit('/apply/new/$service', '/apply/new/startup', first, 'an unfinished application'),
    visit('/apply/$draft', `/apply/${draft.id}`, first, 'an application'),
    visit('/apply/$draft', `/apply/${draft.id}?group=review`, first, 'an application read back'),
    visit('/work', '/work', clerk, 'a queue'),
    visit('/work', '/work', first, 'a queue for somebody who has none'),
    visit('/work/case/$case', `/work/case/${waiting.id}`, clerk, 'a case to accept'),
    visit(
      '/work/case/$case',
      `/work/case/${review}`,
      handler,
      'an act being filled in',
      click(/退回修改|Returned for changes/),
    ),
    visit('/work/case/$case', `/work/case/${registration}`, handler, 'a case with its licence'),
    visit('/work/cases', '/work/cases', 'supervisor', 'all cases'),
    visit('/work/access', '/work/access', 'administrator', 'programs and recovery codes'),
    visit('/work/operations', '/work/operations', 'administrator', 'operations'),
    visit('/work/month', '/work/month', 'administrator', 'a made-up month'),
    visit('/work/migrations', '/work/migrations', 'administrator', 'versions of services'),
    visit('/cockpit', '/cockpit', 'supervisor', 'the overview'),
    visit('/cockpit', '/cockpit?view=table&places=clocks', 'planlead-startup', 'the places as a table'),
    visit('/cockpit', '/cockpit?wall=1', 'planlead-startup', 'the overview on a wall'),
    visit('/cockpit/places/$place', `/cockpit/places/${region}`, 'planlead-startup', 'a county'),
    visit('/cockpit/plans', '/cockpit/plans', 'supervisor', 'plans'),
    visit('/cockpit/plans/$plan', '/cockpit/plans/1', 'supervisor', 'a plan'),
    visit('/cockpit/plans/$plan/places', '/cockpit/plans/1/places', 'supervisor', 'places compared'),
    visit('/cockpit/tasks', '/cockpit/tasks', 'supervisor', 'tasks'),
    visit('/cockpit/fulfilment', '/cockpit/fulfilment', 'supervisor', 'what keeps each promise'),
    visit('/cockpit/timeline', '/cockpit/timeline', 'supervisor', 'tasks over the months'),
    visit('/work/tasks', '/work/tasks', handler, 'the tasks of an office'),
    visit('/cockpit/indicators', '/cockpit/indicators', 'supervisor', 'indicators'),
    visit('/cockpit/indicators/$code', '/cockpit/indicators/startup-steps', 'supervisor', 'an indicator'),
    visit('/cockpit/ranking', '/cockpit/ranking', 'supervisor', 'the ranking'),
    visit('/cockpit/supervision', '/cockpit/supervision', 'supervision-handler', 'supervision'),
    visit(
      '/cockpit/supervision/meetings/$case',
      `/cockpit/supervision/meetings/${supervised.meeting}`,
      'supervision-handler',
      'a meeting to begin',
    ),
    visit(
      '/cockpit/supervision/inspections/$case',
      `/cockpit/supervision/inspections/${supervised.inspection}`,
      'supervision-handler',
      'an inspection to freeze',
    ),
    visit('/cockpit/bulletins', '/cockpit/bulletins', 'coordinator', 'bulletins'),
    visit('/cockpit/bulletins/$id', `/cockpit/bulletins/${bulletin}`, 'coordinator', 'a bulletin'),
    visit(
      '/cockpit/bulletins/rhythms',
      '/cockpit/bulletins/rhythms',
      'coordinator',
      'how often bulletins begin',
    ),
    visit('/progress', '/progress', null, 'how the plan stands'),
    visit('/cockpit/imports', '/cockpit/imports', 'administrator', 'imports'),
    visit('/cockpit/imports/$import', `/cockpit/imports/${imported.body.id}`, 'administrator', 'an import'),
  ];
}

type CaseWithPapers = { readonly certificates: readonly { readonly id: string; readonly number: string }[] };

/** An order that is due today, and a meeting and an inspection that are about to begin. */
async function underSupervision(product: Product) {
  const watch = product.as('supervision-handler');
  const begin = async (service: string, form: object) =>
    (await watch.post<{ readonly id: string }>('/api/cases', { service, form })).id;
  await begin('supervision', {
    origin: 'appeal',
    office: city.oneDay.office,
    matter: '窗口一次告知不到位',
    due: city.morning.slice(0, 10),
  });
  return {
    meeting: await begin('supervision-meeting', { title: '六月调度会', day: '2022-06-10' }),
    inspection: await begin('special-inspection', {
      title: '窗口督查',
      subject: '一次告知',
      checklist: 'counter',
      from: '2022-01-01',
      to: '2022-12-31',
      size: 2,
    }),
  };
}
