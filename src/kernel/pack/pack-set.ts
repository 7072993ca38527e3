import { certificateFaults, issueFaults } from '../certificate/check.ts';
import type { CertificateType } from '../certificate/type.ts';
import { tableFaults } from '../decision-table/check.ts';
import type { DecisionTable } from '../decision-table/definition.ts';
import type { ErrorCode, ErrorParameters } from '../errors/index.ts';
import { checkDataset, heldBy } from '../exchange/check-dataset.ts';
import type { DatasetDeclaration } from '../exchange/dataset.ts';
import { checkDialect } from '../form/check-dialect.ts';
import type { FormSchema } from '../form/schema.ts';
import { checkIndicator } from '../indicator/check.ts';
import { anyRated } from '../indicator/contribute.ts';
import type { IndicatorDefinition } from '../indicator/definition.ts';
import type { PlacingsDeclaration, ReportsDeclaration } from '../indicator/report.ts';
import type { JsonObject } from '../json.ts';
import { checkDefinition } from '../process/check.ts';
import type { GatherDeclaration, ServiceDefinition, StepDefinition } from '../process/definition.ts';
import { checkExpression } from '../process/expression.ts';
import { type Fault, fault } from '../process/fault.ts';
import type { RegisterDefinition } from '../register/definition.ts';
import { lookupFault } from '../register/lookup.ts';
import { earlierFaults } from './check-earlier.ts';
import { existingFaults } from './check-existing.ts';
import { helpingFaults } from './check-helping.ts';
import { ledgerFaults } from './check-ledger.ts';
import { offeredFaults } from './check-offered.ts';
import { reactionFaults } from './check-reaction.ts';
import { scheduleFaults } from './check-schedule.ts';
import { togetherFaults } from './check-together.ts';
import { type Report, readFaults, writeFaults } from './check-writes.ts';
import { declaredTwice } from './declared-twice.ts';
import type {
  LedgerDeclaration,
  Pack,
  RankingDeclaration,
  Reaction,
  RhythmsDeclaration,
  SharingDeclaration,
} from './definition.ts';
import type { OversightDeclaration } from './oversight.ts';
import type { ScheduleDeclaration } from './schedule.ts';
import { standingFaults } from './standing.ts';

/** All packs of one installation, checked against each other and ready to look things up in. */
export type PackSet = {
  readonly packs: readonly Pack[];
  readonly services: ReadonlyMap<string, ServiceDefinition>;
  readonly registers: ReadonlyMap<string, RegisterDefinition>;
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>;
  readonly certificates: ReadonlyMap<string, CertificateType>;
  readonly datasets: ReadonlyMap<string, DatasetDeclaration>;
  /** Questions that rules alone answer. */
  readonly tables: ReadonlyMap<string, DecisionTable>;
  /** What stands behind the catalogue of datasets; null where no pack declares it. */
  readonly sharing: SharingDeclaration | null;
  /** How units report figures; null where no pack declares it. */
  readonly reports: ReportsDeclaration | null;
  /** Where the places that others give the city come in; null where no pack declares it. */
  readonly placings: PlacingsDeclaration | null;
  /** How the rhythms of bulletins are decided; null where no pack declares it. */
  readonly rhythms: RhythmsDeclaration | null;
  /** How the formula of rankings is decided; null where no pack declares it. */
  readonly ranking: RankingDeclaration | null;
  /** The indicator that counts good ratings of any service; null where no pack declares it. */
  readonly ratings: string | null;
  /** How the plan’s tasks are kept; null where no pack declares it. */
  readonly ledger: LedgerDeclaration | null;
  /** What supervision works with; null where no pack declares it. */
  readonly oversight: OversightDeclaration | null;
  readonly reactions: readonly Reaction[];
  readonly schedules: readonly ScheduleDeclaration[];
  /** The pack a service belongs to. */
  readonly packOf: (service: string) => Pack;
};

/** Puts packs together. Call `checkPacks` first; this only indexes. */
export function createPackSet(
  packs: readonly Pack[],
  cityCertificates: readonly CertificateType[] = [],
): PackSet {
  const owner = new Map(
    packs.flatMap((pack) => pack.services.map((service) => [service.code, pack] as const)),
  );
  return {
    packs,
    services: byCode(packs.flatMap((pack) => pack.services)),
    registers: byCode(packs.flatMap((pack) => pack.registers)),
    indicators: byCode(packs.flatMap((pack) => pack.indicators)),
    certificates: byCode([...cityCertificates, ...packs.flatMap((pack) => pack.certificates)]),
    sharing: packs.find(({ sharing }) => sharing !== undefined)?.sharing ?? null,
    reports: packs.find(({ reports }) => reports !== undefined)?.reports ?? null,
    placings: packs.find(({ placings }) => placings !== undefined)?.placings ?? null,
    rhythms: packs.find(({ rhythms }) => rhythms !== undefined)?.rhythms ?? null,
    ranking: packs.find(({ ranking }) => ranking !== undefined)?.ranking ?? null,
    ratings: packs.find(({ ratings }) => ratings !== undefined)?.ratings ?? null,
    oversight: packs.find(({ oversight }) => oversight !== undefined)?.oversight ?? null,
    datasets: byCode(packs.flatMap(({ datasets = [] }) => datasets)),
    tables: byCode(packs.flatMap(({ tables = [] }) => tables)),
    ledger: packs.find(({ ledger }) => ledger !== undefined)?.ledger ?? null,
    reactions: packs.flatMap((pack) => pack.reactions),
    schedules: packs.flatMap(({ schedules = [] }) => schedules),
    packOf: (service) => {
      const pack = owner.get(service);
      if (pack === undefined) throw new Error(`no pack declares ${service}`);
      return pack;
    },
  };
}

/** What a city must offer for the packs to run there. */
export type CityOffer = {
  readonly duties: ReadonlySet<string>;
  readonly planCodes: ReadonlySet<string>;
  readonly indicatorFacts: ReadonlySet<string>;
  readonly outsideKinds: ReadonlySet<string>;
  /** Types of certificates that the city declares itself. */
  readonly certificates?: readonly CertificateType[];
};

/** Everything wrong with the packs themselves, with each other, or with running them in this city. */
export function checkPacks(packs: readonly Pack[], city: CityOffer): readonly Fault[] {
  const { certificates: own = [] } = city;
  const set = createPackSet(packs, own);
  const types = [...own, ...packs.flatMap((pack) => pack.certificates)];
  const ofCity = [...own.flatMap((type) => certificateFaults(type, city.duties)), ...repeatedTypes(types)];
  const ofPacks = packs.flatMap((pack) =>
    [
      ...pack.services.flatMap(checkDefinition),
      ...pack.services.flatMap((service) => serviceFaults(service, set, city)),
      ...pack.services.flatMap(formFaults),
      ...pack.registers.flatMap(({ code, schema }) => dialectFaults(`/registers/${code}/schema`, schema)),
      ...pack.indicators.flatMap((indicator) => indicatorFaults(indicator, set, city)),
      ...pack.registers.flatMap((register) => registerFaults(register, set, city)),
      ...(pack.datasets ?? []).flatMap((dataset) => datasetFaults(dataset, set, city)),
      ...(pack.tables ?? []).flatMap((table) => tableFaults(table, new Set(set.services.keys()))),
      ...(pack.sharing === undefined ? [] : sharingFaults(pack.sharing, set)),
      ...(pack.oversight === undefined ? [] : oversightFaults(pack.oversight, set)),
      ...decidedFaults('/reports', pack.reports, set),
      ...decidedFaults('/placings', pack.placings, set),
      ...decidedFaults('/ranking', pack.ranking, set),
      ...decidedFaults('/rhythms', pack.rhythms, set),
      ...(pack.ratings === undefined || set.indicators.has(pack.ratings)
        ? []
        : [fault('/ratings', 'pack.indicator-unknown', { indicator: pack.ratings })]),
      ...(pack.standings ?? []).flatMap((standing) => standingFaults(standing, set)),
      ...pack.reactions.flatMap((reaction) => reactionFaults(reaction, set)),
      ...ledgerFaults(pack.ledger, set),
      ...earlierFaults(pack),
      ...(pack.schedules ?? []).flatMap((schedule) => scheduleFaults(schedule, set, city.duties)),
      ...pack.certificates.flatMap((type) => certificateFaults(type, city.duties)),
      ...(city.planCodes.has(pack.plan) ? [] : [fault('', 'pack.plan-unknown', { plan: pack.plan })]),
    ].map((each) => ({ ...each, path: `/${pack.plan}${each.path}` })),
  );
  return [...ofCity, ...declaredTwice(packs), ...ofPacks];
}

/** Two types may share neither their code nor their number. */
function repeatedTypes(types: readonly CertificateType[]): readonly Fault[] {
  return types.flatMap(({ code, typeNumber }, at) => {
    const path = `/certificates/${code}`;
    const before = types.slice(0, at);
    return [
      ...(before.some((other) => other.code === code)
        ? [fault(path, 'pack.certificate-type-twice', { certificate: code })]
        : []),
      ...(before.some((other) => other.typeNumber === typeNumber)
        ? [fault(path, 'pack.certificate-number-twice', { number: typeNumber })]
        : []),
    ];
  });
}

/** Everything wrong with the forms of one service. */
export function formFaults({ code, form, steps }: ServiceDefinition): readonly Fault[] {
  return [
    ...dialectFaults(`/${code}/form`, form),
    ...steps.flatMap((step) =>
      step.form === undefined ? [] : dialectFaults(`/${code}/steps/${step.code}/form`, step.form),
    ),
  ];
}

function dialectFaults(path: string, schema: JsonObject): readonly Fault[] {
  return checkDialect(schema).map((each) => ({ ...each, path: `${path}${each.path}` }));
}

function serviceFaults(service: ServiceDefinition, set: PackSet, city: CityOffer): readonly Fault[] {
  const faults: Fault[] = [];
  const at = (path: string, code: ErrorCode, parameters: ErrorParameters): void => {
    faults.push(fault(`/${service.code}${path}`, code, parameters));
  };
  const needsDuty = (duty: string, path: string): void => {
    if (!city.duties.has(duty)) at(path, 'pack.duty-unknown', { duty });
  };
  if (service.acceptance !== undefined) needsDuty(service.acceptance.by.duty, '/acceptance');
  if (service.opener !== undefined) needsDuty(service.opener.duty, '/opener');
  for (const [index, { duty }] of (service.readers ?? []).entries()) needsDuty(duty, `/readers/${index}`);
  if (service.merging !== undefined) needsDuty(service.merging.by.duty, '/merging');
  for (const { code, to } of service.transfers ?? [])
    if (to !== undefined) needsDuty(to.duty, `/transfers/${code}`);
  for (const { register } of service.offeredTo?.reads ?? [])
    if (!set.registers.has(register)) at('/offeredTo', 'pack.register-unknown', { register });
  offeredFaults(service.form, set.registers, (...wrong) => at('/form', ...wrong));
  for (const step of service.steps) {
    const path = `/steps/${step.code}`;
    for (const duty of dutiesOf(step)) needsDuty(duty, path);
    if (step.form !== undefined)
      offeredFaults(step.form, set.registers, (...wrong) => at(`${path}/form`, ...wrong));
    if (step.gathers !== undefined)
      gatheringFaults(step.gathers, set, (...wrong) => at(`${path}/gathers`, ...wrong));
    const entries = [...step.outcomes.flatMap(({ asks = [] }) => asks), ...Object.keys(step.suggests ?? {})];
    for (const field of entries)
      if (!Object.hasOwn(Object(step.form?.properties), field))
        at(`${path}/form`, 'pack.form-field-unused', { field });
    if (step.pool !== undefined && !isList(step.form, step.pool.entry))
      at(`${path}/pool`, 'pack.form-field-unused', { field: step.pool.entry });
    if ('service' in step.by) childFaults(step.by.service, set, (...wrong) => at(path, ...wrong));
    if ('outside' in step.by && !city.outsideKinds.has(step.by.outside)) {
      at(path, 'pack.party-kind-unknown', { kind: step.by.outside });
    }
    readFaults(step.reads, set.registers, (...wrong) => at(path, ...wrong));
    for (const outcome of step.outcomes) {
      writeFaults(outcome.writes, service.code, set.registers, (...wrong) => at(path, ...wrong));
      if (outcome.corrects !== undefined && set.sharing?.objection !== service.code)
        at(path, 'pack.register-closed', { register: outcome.corrects.register });
      for (const issue of outcome.issues ?? []) {
        const type = set.certificates.get(issue.type);
        if (type === undefined) at(path, 'pack.certificate-unknown', { certificate: issue.type });
        else for (const wrong of issueFaults(issue, type)) at(path, wrong.code, wrong.parameters);
      }
      for (const { type } of outcome.withdraws ?? [])
        if (!set.certificates.has(type)) at(path, 'pack.certificate-unknown', { certificate: type });
    }
  }
  for (const { writes } of service.withdrawal ?? [])
    writeFaults(writes, service.code, set.registers, (...wrong) => at('/withdrawal', ...wrong));
  for (const { code, from, certificate } of service.materials ?? []) {
    const path = `/materials/${code}`;
    if ((from === 'certificate') !== (certificate !== undefined)) at(path, 'pack.material-certificate', {});
    else if (certificate !== undefined && !set.certificates.has(certificate.type))
      at(path, 'pack.certificate-unknown', { certificate: certificate.type });
    const wrong = certificate?.number === undefined ? null : checkExpression(certificate.number);
    if (wrong !== null) at(path, 'pack.expression-wrong', { reason: wrong });
    for (const [field, expression] of Object.entries(certificate?.says ?? {})) {
      const type = set.certificates.get(certificate?.type ?? '');
      if (type !== undefined && !type.fields.some(({ key }) => key === field))
        at(path, 'pack.certificate-field-unknown', { field });
      const reason = checkExpression(expression);
      if (reason !== null) at(path, 'pack.expression-wrong', { reason });
    }
  }
  if (service.kind === 'bundle' && givesOfSeveral(service, set) && !service.steps.some(delivers))
    at('/steps', 'pack.bundle-without-delivery', {});
  if (service.figures !== undefined && service.openedBy !== 'office')
    at('/figures', 'pack.figures-unasked', {});
  for (const [entry, indicator] of Object.entries(service.figures?.entries ?? {})) {
    const path = `/figures/entries/${entry}`;
    if (!set.indicators.has(indicator)) at(path, 'pack.indicator-unknown', { indicator });
    if (!mayLack(service, entry, 'number')) at(path, 'pack.figure-required', { field: entry });
  }
  if (service.statement !== undefined && service.openedBy !== 'office')
    at('/statement', 'pack.figures-unasked', {});
  if (service.statement !== undefined && !mayLack(service, service.statement.entry, 'string'))
    at('/statement/entry', 'pack.statement-required', { field: service.statement.entry });
  for (const { code, by } of service.extensions ?? [])
    if (by !== undefined) needsDuty(by.duty, `/extensions/${code}`);
  for (const { code, check, obtained, breach } of service.obligations ?? []) {
    const path = `/obligations/${code}`;
    if (check !== undefined) needsDuty(check.by.duty, path);
    if (obtained !== undefined && !set.registers.has(obtained.register))
      at(path, 'pack.register-unknown', { register: obtained.register });
    writeFaults(breach.writes, service.code, set.registers, (...wrong) => at(`${path}/breach`, ...wrong));
  }
  return faults;
}

function isList(form: StepDefinition['form'], entry: string): boolean {
  const { properties = {} } = (form ?? {}) as Partial<FormSchema>;
  return properties[entry]?.type === 'array';
}

/** An entry of the form that need not be there: a place where nothing happened has no figure. */
function mayLack({ form }: ServiceDefinition, entry: string, type: 'number' | 'string'): boolean {
  const { properties = {}, required = [] } = form as Partial<FormSchema>;
  return properties[entry]?.type === type && !required.includes(entry);
}

function delivers({ delivers: way }: StepDefinition): boolean {
  return way !== undefined;
}

/** Whether some part of a bundle has something to hand over. */
function givesOfSeveral({ steps }: ServiceDefinition, set: PackSet): boolean {
  return steps.some(({ by }) => {
    const part = 'service' in by ? set.services.get(by.service) : undefined;
    return part?.steps.some(
      (step) => delivers(step) || step.outcomes.some(({ issues = [] }) => issues.length > 0),
    );
  });
}

function dutiesOf({ by }: StepDefinition): readonly string[] {
  if ('duty' in by) return [by.duty];
  if ('offices' in by) return by.offices;
  return 'panel' in by ? [by.panel.duty] : [];
}

/** What gathers, and what is gathered, must be made for one another. */
function gatheringFaults(gathers: GatherDeclaration, set: PackSet, at: Report): void {
  const gathered = childFaults(gathers.service, set, at);
  if (gathered !== undefined && (gathered.openedBy === 'joining') !== (gathers.each === undefined))
    at('pack.gathered-opening', {
      service: gathers.service,
      opened: gathers.each === undefined ? 'joining' : 'parent',
    });
}

/** A case under another ends with it: whatever is still open is withdrawn. */
function childFaults(service: string, set: PackSet, at: Report): ServiceDefinition | undefined {
  const child = set.services.get(service);
  if (child === undefined) at('pack.service-unknown', { service });
  else if (!child.outcomes.some((outcome) => outcome.class === 'withdrawn'))
    at('pack.child-without-withdrawn', { service });
  return child;
}

function indicatorFaults(indicator: IndicatorDefinition, set: PackSet, city: CityOffer): readonly Fault[] {
  const path = `/indicators/${indicator.code}`;
  return [
    ...indicator.source.services
      .filter((service) => service !== anyRated && !set.services.has(service))
      .map((service) => fault(path, 'pack.service-unknown', { service })),
    ...checkIndicator(indicator),
    ...togetherFaults(indicator, set),
    ...(indicator.target !== undefined || indicator.facts.some((fact) => city.indicatorFacts.has(fact))
      ? []
      : [fault(path, 'pack.target-missing')]),
  ];
}

function registerFaults(register: RegisterDefinition, set: PackSet, city: CityOffer): readonly Fault[] {
  const path = `/registers/${register.code}`;
  return [
    ...helpingFaults(register, set.registers),
    ...existingFaults(register),
    ...(city.duties.has(register.owner) ? [] : [fault(path, 'pack.duty-unknown', { duty: register.owner })]),
    ...register.writers
      .filter((writer) => !set.services.has(writer))
      .map((writer) => fault(path, 'pack.service-unknown', { service: writer })),
    ...(register.lookups ?? []).flatMap((lookup) => {
      const wrong = lookupFault(lookup, register.schema, register.publication?.fields ?? []);
      const at = `${path}/lookups/${lookup.code}`;
      return wrong === null ? [] : [fault(at, wrong, { field: lookup.field })];
    }),
  ];
}

function datasetFaults(dataset: DatasetDeclaration, set: PackSet, city: CityOffer): readonly Fault[] {
  const path = `/datasets/${dataset.code}`;
  return [
    ...(city.duties.has(dataset.owner) ? [] : [fault(path, 'pack.duty-unknown', { duty: dataset.owner })]),
    ...checkDataset(dataset, sourceOf(dataset, set, city)).map((each) => ({
      ...each,
      path: `${path}${each.path}`,
    })),
  ];
}

function sharingFaults({ grants, request, objection }: SharingDeclaration, set: PackSet): readonly Fault[] {
  return [
    ...(set.registers.has(grants) ? [] : [fault('/sharing', 'pack.register-unknown', { register: grants })]),
    ...[request, objection]
      .filter((service) => !set.services.has(service))
      .map((service) => fault('/sharing', 'pack.service-unknown', { service })),
  ];
}

/** A service and the register that it writes. */
function decidedFaults(
  path: string,
  declared: { readonly service: string; readonly register: string } | undefined,
  set: PackSet,
): readonly Fault[] {
  if (declared === undefined) return [];
  const { service, register } = declared;
  return [
    ...(set.services.has(service) ? [] : [fault(path, 'pack.service-unknown', { service })]),
    ...(set.registers.has(register) ? [] : [fault(path, 'pack.register-unknown', { register })]),
  ];
}

function oversightFaults(oversight: OversightDeclaration, set: PackSet): readonly Fault[] {
  const { order, meeting, inspection, commendation, records, circulars } = oversight;
  return [
    ...[order, meeting, inspection, commendation]
      .filter((service) => !set.services.has(service))
      .map((service) => fault('/oversight', 'pack.service-unknown', { service })),
    ...[records, circulars]
      .filter((register) => !set.registers.has(register))
      .map((register) => fault('/oversight', 'pack.register-unknown', { register })),
  ];
}

function sourceOf({ source, fields }: DatasetDeclaration, set: PackSet, city: CityOffer) {
  if ('register' in source) {
    const register = set.registers.get(source.register);
    return register === undefined ? null : heldBy(register.schema);
  }
  if ('outside' in source) return city.outsideKinds.has(source.outside) ? { fields, personal: [] } : null;
  const certificate = set.certificates.get(source.certificate);
  return certificate === undefined
    ? null
    : { fields: certificate.fields.map(({ key }) => key), personal: [] };
}

function byCode<Item extends { readonly code: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.code, item]));
}
