import { Type } from 'typebox';
import type { Region } from '../../kernel/city/index.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { asForm, resolveLanguage } from '../../kernel/form/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import {
  evaluate,
  type LimitDeclaration,
  type ServiceDefinition,
  type StepActor,
  type StepDefinition,
} from '../../kernel/process/index.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { describeLimit } from '../../kernel/time/index.ts';
import { regionFacts } from '../cases/city-facts.ts';
import type { Dependencies } from '../dependencies.ts';
import { ratingsOfService, ServiceRatings } from '../indicators/ratings.ts';
import { doerName } from '../views/doers.ts';
import { BasisView, basisView, Coded, orNull, TextView } from '../views/parts.ts';
import { tablesOf } from './decision-tables.ts';
import { holdsOf, limitsOf, rolesOf, stepRoles } from './path-of-service.ts';
import { PreviewOffer, previewsOf } from './preview-form.ts';

export const LimitView = Type.Object({
  text: TextView,
  whom: orNull(TextView),
  where: orNull(TextView),
  basis: Type.Array(BasisView),
});
type LimitView = Type.Static<typeof LimitView>;

/** A service in a list: the answer first. */
export const ServiceRow = Type.Object({
  code: Type.String(),
  kind: Type.Enum(['service', 'bundle']),
  name: TextView,
  summary: TextView,
  plan: Coded,
  keywords: Type.Array(Type.String()),
  promised: Type.Array(LimitView),
  fee: Type.Object({ text: TextView, basis: Type.Array(BasisView) }),
  visits: Type.Integer(),
});
export type ServiceRow = Type.Static<typeof ServiceRow>;

export const ServiceStep = Type.Object({
  code: Type.String(),
  name: TextView,
  kind: Type.String(),
  by: TextView,
  after: Type.Array(Type.String()),
  limit: orNull(LimitView),
  optional: Type.Boolean(),
  role: Type.Enum([...stepRoles], {
    description:
      '主线、退回后的补办、随时可能重复的环节。Part of the way, a way back, or beside it and repeated',
  }),
  holds: orNull(
    Type.Boolean({
      description:
        '按给出的事实是否要办；说不准为 null。Whether it is taken by the facts given; null while open',
    }),
  ),
});
export const MaterialView = Type.Object({
  code: Type.String(),
  name: TextView,
  from: Type.Enum(['applicant', 'certificate', 'exchange', 'form']),
  always: Type.Boolean({
    description: '人人都要；否则看填的内容。Everybody needs it; else it hangs on what is entered',
  }),
});

/** Everything a person may want to know before applying (办事指南). */
export const ServiceGuide = Type.Intersect([
  ServiceRow,
  Type.Object({
    version: Type.Integer(),
    askedFor: Type.Boolean({
      description:
        '由人申请；否则由部门或其他办件发起。Whether people ask for it; otherwise offices or other cases begin it',
    }),
    statutory: Type.Array(LimitView),
    steps: Type.Array(ServiceStep),
    materials: Type.Array(MaterialView),
    results: Type.Array(Coded),
    basis: Type.Array(BasisView),
    indicators: Type.Array(
      Type.String({
        description: '衡量这个事项的指标代码。Codes of the indicators that measure this service',
      }),
    ),
    tables: Type.Array(Coded, {
      description: '事先可以自己判断的问题。Questions that anybody may have answered beforehand',
    }),
    previews: Type.Array(PreviewOffer),
    realName: Type.Boolean({ description: '办理须先实名核验。Whether one must have proven one’s name' }),
    asksBusinessScope: Type.Boolean({
      description: '是否填写经营范围。Whether the form asks what business the enterprise does',
    }),
    ratings: orNull(ServiceRatings),
  }),
]);
export type ServiceGuide = Type.Static<typeof ServiceGuide>;

/** The same, with the form to apply by. */
export const ServiceView = Type.Intersect([
  ServiceGuide,
  Type.Object({
    computed: Type.Array(Type.String(), {
      description: '由系统算出、不用填写的表单项。Entries of the form that are figures, which nobody enters',
    }),
    form: Type.Record(Type.String(), Type.Unknown(), {
      description: 'JSON Schema；给出 ?lang 时只有一种语言。JSON Schema, in one language when ?lang is given',
    }),
  }),
]);
export type ServiceView = Type.Static<typeof ServiceView>;

/** Services the public may ask for; `q` finds everyday words, names and codes in either language. */
export function listServices(deps: Dependencies, q = ''): ServiceRow[] {
  const words = q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return [...deps.packs.services.values()]
    .filter((service) => service.openedBy === 'applicant')
    .map((service) => ({ service, score: score(service, words) }))
    .filter((found) => words.length === 0 || found.score > 0)
    .sort((left, right) => right.score - left.score)
    .map(({ service }) => viewRow(deps, service));
}

/** A service as its page shows it, with how people have rated it. */
export async function getServicePage(
  deps: Dependencies,
  code: string,
  language: Language | null,
): Promise<ServiceView> {
  return { ...getService(deps, code, language), ratings: await ratingsOfService(deps, code) };
}

/**
 * The same without the form, which weighs more than all the rest. Of somebody of whom facts are known it says which
 * steps are theirs, and lists only limits that may be theirs.
 */
export async function getServiceGuide(
  deps: Dependencies,
  code: string,
  facts: JsonObject,
): Promise<ServiceGuide> {
  const { form: _form, computed: _computed, ...guide } = await getServicePage(deps, code, null);
  const service = deps.packs.services.get(code);
  if (service === undefined || Object.keys(facts).length === 0) return guide;
  return {
    ...guide,
    promised: limitsHere(deps, service, limitsOf(service.limits.promised, facts)),
    steps: guide.steps.map((step) => ({
      ...step,
      holds: holdsOf(service.steps.find((each) => each.code === step.code)?.when, facts),
    })),
  };
}

export function getService(
  deps: Dependencies,
  code: string,
  language: Language | null,
): Omit<ServiceView, 'ratings'> {
  const service = deps.packs.services.get(code);
  if (service === undefined) throw refuse('case.service-unknown', { service: code });
  const roles = rolesOf(service.steps);
  return {
    ...viewRow(deps, service),
    version: service.version,
    askedFor: service.openedBy === 'applicant',
    statutory: limitsHere(deps, service, service.limits.statutory),
    steps: service.steps
      .filter(({ kind }) => kind !== 'amend')
      .map((step) => ({
        code: step.code,
        name: step.name,
        kind: step.kind,
        by: doerOf(deps, step.by),
        after: triggers(step),
        limit: stepLimit(deps, service, step),
        optional: step.when !== undefined,
        role: roles.get(step.code) ?? 'path',
        holds: step.when === undefined ? true : null,
      })),
    materials: (service.materials ?? []).map(({ code: material, name, from, when }) => ({
      code: material,
      name,
      from: from ?? 'applicant',
      always: when === undefined,
    })),
    results: resultsOf(deps, service, new Set()),
    basis: service.basis.map((basis) => basisView(basis, deps.city)),
    tables: tablesOf(deps, code),
    previews: previewsOf(deps, service),
    indicators: [...deps.packs.indicators.values()]
      .filter((indicator) => indicator.source.services.includes(code))
      .map((indicator) => indicator.code),
    realName: service.realName !== undefined,
    asksBusinessScope: 'businessScope' in asForm(service.form).properties,
    computed: [
      ...Object.keys(service.figures?.entries ?? {}),
      ...(service.statement === undefined ? [] : [service.statement.entry]),
    ],
    form: language === null ? service.form : resolveLanguage(service.form, language, deps.codeLists),
  };
}

function viewRow(deps: Dependencies, service: ServiceDefinition): ServiceRow {
  const pack = deps.packs.packOf(service.code);
  return {
    code: service.code,
    kind: service.kind,
    name: service.name,
    summary: service.summary,
    plan: {
      code: pack.plan,
      name: deps.city.plans.find(({ code }) => code === pack.plan)?.name ?? pack.name,
    },
    keywords: [...(service.keywords ?? [])],
    promised: limitsHere(deps, service, service.limits.promised),
    fee: {
      text: feeText(service),
      basis: service.fee.basis.map((basis) => basisView(basis, deps.city)),
    },
    visits: service.visits,
  };
}

/** The variants of a limit that hold somewhere in this city; a pack may bring more than it uses. */
function limitsHere(
  deps: Dependencies,
  service: ServiceDefinition,
  limits: readonly LimitDeclaration[],
): LimitView[] {
  return limits.flatMap((limit) => {
    const regions = regionsWhere(deps, service, limit);
    return regions.length === 0 ? [] : [viewLimit(deps, limit, regions)];
  });
}

/** The limit in words, and the regions where this variant holds when it does not hold everywhere. */
function viewLimit(deps: Dependencies, limit: LimitDeclaration, regions: readonly Region[]): LimitView {
  const everywhere = regions.length === deps.city.regions.length;
  return {
    text: describeLimit(limit),
    whom: limit.whom ?? null,
    where: everywhere
      ? null
      : {
          zh: regions.map(({ name }) => name.zh).join('、'),
          en: regions.map(({ name }) => name.en).join(', '),
        },
    basis: limit.basis.map((basis) => basisView(basis, deps.city)),
  };
}

function regionsWhere(
  deps: Dependencies,
  service: ServiceDefinition,
  { when }: LimitDeclaration,
): readonly Region[] {
  if (when === undefined) return deps.city.regions;
  const plan = deps.packs.packOf(service.code).plan;
  const nothing = { form: {}, data: {}, steps: {}, case: {}, facts: {}, output: {}, today: '' };
  return deps.city.regions.filter(({ id }) => {
    const { code, level, top, division, parties, settings } = regionFacts(deps.city, id, plan);
    const region: JsonObject = { code, level, top, division, parties: { ...parties }, settings };
    try {
      return evaluate(when, { ...nothing, region }) === true;
    } catch {
      // A condition on what the applicant enters cannot be told by region: it may hold anywhere.
      return true;
    }
  });
}

export function stepLimit(
  deps: Dependencies,
  service: ServiceDefinition,
  step: StepDefinition,
): LimitView | null {
  if (step.limit !== undefined) return viewLimit(deps, step.limit, regionsWhere(deps, service, step.limit));
  const child = 'service' in step.by ? deps.packs.services.get(step.by.service) : undefined;
  const [promised] = child === undefined ? [] : limitsHere(deps, child, child.limits.promised);
  return promised ?? null;
}

export function doerOf(deps: Dependencies, by: StepActor): Text {
  return doerName(deps, by, {
    applicant: { zh: '申请人', en: 'You' },
    outside: (kind) => outsideName(deps, kind),
  });
}

function outsideName(deps: Dependencies, kind: string): Text {
  const parties = deps.city.outsideParties.filter((party) => party.kind === kind);
  const [party] = parties;
  if (party === undefined) return { zh: kind, en: kind };
  if (parties.length === 1) return party.name;
  return kind === 'bank'
    ? { zh: '你选的银行', en: 'The bank you choose' }
    : { zh: '你选的机构', en: 'The provider you choose' };
}

function triggers(step: StepDefinition): string[] {
  if (step.after === undefined) return [];
  return ('all' in step.after ? step.after.all : step.after.any).map((trigger) => trigger.step);
}

/** Certificates this service issues, itself or through the services of its bundle. */
function resultsOf(deps: Dependencies, service: ServiceDefinition, seen: Set<string>): Coded[] {
  if (seen.has(service.code)) return [];
  seen.add(service.code);
  return service.steps.flatMap((step) => {
    const own = step.outcomes.flatMap((outcome) =>
      (outcome.issues ?? []).map(({ type }) => ({
        code: type,
        name: deps.packs.certificates.get(type)?.name ?? { zh: type, en: type },
      })),
    );
    const child = 'service' in step.by ? deps.packs.services.get(step.by.service) : undefined;
    return child === undefined ? own : [...own, ...resultsOf(deps, child, seen)];
  });
}

function feeText({ fee }: ServiceDefinition): Text {
  if (fee.note !== undefined) return fee.note;
  return fee.amountFen === '0'
    ? { zh: '不收费', en: 'Free' }
    : { zh: '按所选内容计算', en: 'Depends on what you choose' };
}

/** How well a service answers what was typed: every word counts where it is found, names most. */
function score(service: ServiceDefinition, words: readonly string[]): number {
  const names = [service.code, service.name.zh, service.name.en].map((name) => name.toLowerCase());
  const keywords = (service.keywords ?? []).map((keyword) => keyword.toLowerCase());
  const summary = `${service.summary.zh} ${service.summary.en}`.toLowerCase();
  let total = 0;
  for (const word of words) {
    if (names.some((name) => name.includes(word) || word.includes(name))) total += 4;
    const told = keywords.filter((keyword) => keyword.includes(word) || word.includes(keyword)).length;
    // Of a word that says several things, whoever answers most of them.
    if (told > 0) total += 2 + told;
    if (summary.includes(word)) total += 1;
  }
  return total;
}
