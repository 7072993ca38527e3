import type { ASTNode } from '@marcbachmann/cel-js';
import { pathsOf } from '../expression/paths.ts';
import type { JsonObject } from '../json.ts';
import type { CaseEventBody, CaseEventType } from '../process/events.ts';
import type { IndicatorDefinition } from './definition.ts';
import { type IndicatorName, indicatorLanguage } from './language.ts';

/**
 * What formulas look at in a case, found in the formulas themselves. The rest of a case is neither opened nor worked
 * out: personal data stay sealed, and times are reckoned only where a formula asks for them.
 */
export type Reading = {
  readonly names: ReadonlySet<IndicatorName>;
  /** Fields of the form and of what steps have set; null: all of them. */
  readonly form: ReadonlySet<string> | null;
  readonly data: ReadonlySet<string> | null;
  /** How long steps took; how long the cases of a bundle took, and those of the same matter. */
  readonly stepTimes: boolean;
  readonly childTimes: boolean;
  readonly togetherTimes: boolean;
};

/** Of a case that nothing is measured of, as the parts of a bundle or of a matter are read: how it went, and nothing that is in it. */
export const readingOfParts: Reading = {
  names: new Set<IndicatorName>(),
  form: new Set<string>(),
  data: new Set<string>(),
  stepTimes: false,
  childTimes: false,
  togetherTimes: false,
};

/** Reads everything: for one case that is looked at by itself. */
export const wholeReading: Reading = {
  names: new Set<IndicatorName>([
    'case',
    'form',
    'data',
    'steps',
    'stretches',
    'region',
    'elapsed',
    'applicant',
    'children',
    'together',
  ]),
  form: null,
  data: null,
  stepTimes: true,
  childTimes: true,
  togetherTimes: true,
};

/** What these formulas read, and the named fields of form and data beside it. */
export function readingOf(
  indicators: readonly IndicatorDefinition[],
  beside: { readonly form?: readonly string[]; readonly data?: readonly string[] } = {},
): Reading {
  const expressions = indicators.flatMap(expressionsOf);
  const paths = expressions.flatMap((text) => pathsOf(parsed(text)));
  const fields = (root: string, more: readonly string[] = []): ReadonlySet<string> | null => {
    const read = paths.filter(([name]) => name === root).map(([, field]) => field);
    return read.some((field) => field === undefined || field === '*')
      ? null
      : new Set([...read.filter((field) => field !== undefined), ...more]);
  };
  const names = new Set(paths.map(([name]) => name as IndicatorName));
  // Written into a formula's text somewhere: what a macro's own variable is asked for has no path.
  const says = (name: IndicatorName, words: RegExp): boolean =>
    names.has(name) && expressions.some((text) => text.includes(name) && words.test(text));
  return {
    names,
    form: fields('form', beside.form),
    data: fields('data', beside.data),
    stepTimes: says('steps', /working(Minutes|Days)/),
    childTimes: says('children', /working(Days|Minutes)/),
    togetherTimes: says('together', /working(Days|Minutes)/),
  };
}

/** Every expression of an indicator. */
function expressionsOf({
  when,
  value,
  numerator,
  source,
  exclusions,
}: IndicatorDefinition): readonly string[] {
  return [when, value, numerator, source.together?.value, ...exclusions.map((each) => each.when)].filter(
    (expression) => expression !== undefined,
  );
}

function parsed(expression: string): ASTNode {
  const node = indicatorLanguage.parse(expression);
  if (node === null) throw new Error(`not an expression: ${expression}`);
  return node;
}

/** Whether what an event changes of a case can be seen by any formula. A new kind of event has to say it here. */
const seen = {
  'case-submitted': true,
  'case-resubmitted': true,
  'correction-requested': true,
  'case-accepted': true,
  'acceptance-refused': true,
  'form-amended': true,
  'materials-found': true,
  'application-signed': false,
  'case-noted': false,
  'files-attached': false,
  'step-opened': true,
  'step-skipped': true,
  'step-completed': true,
  'applicant-told': false,
  'child-waiting': false,
  'clock-stopped': true,
  'clock-resumed': true,
  'case-suspended': true,
  'case-resumed': true,
  'case-extended': true,
  'extension-requested': false,
  'extension-refused': false,
  'deadline-warned': false,
  'clocks-recomputed': true,
  'limit-changed': true,
  'fact-backdated': false,
  'stretch-begun': true,
  'stretch-paused': true,
  'stretch-resumed': true,
  'stretch-ended': true,
  'obligation-opened': false,
  'material-submitted': false,
  'obligation-kept': false,
  'obligation-broken': false,
  'obligation-released': false,
  'certificate-revoked': false,
  'certificate-issued': false,
  'certificate-withdrawn': false,
  'results-delivered': false,
  'case-withdrawn': false,
  'case-ended': true,
  'case-reopened': true,
  'case-rated': true,
  'step-assigned': false,
  'step-signed': false,
  'panel-named': false,
  'step-transferred': true,
  'case-transferred': true,
  'transfer-received': true,
  'office-succeeded': true,
  'avoidance-asked': false,
  'officer-avoided': false,
  'avoidance-refused': false,
  'children-opened': false,
  'gathering-closed': false,
  'service-added': false,
  'case-linked': false,
  'case-merged': false,
  'record-rectified': true,
  'definition-migrated': true,
} as const satisfies Record<CaseEventType, boolean>;

/** The kinds of events that a measured state is folded from. */
export const seenEvents: readonly CaseEventType[] = Object.entries(seen).flatMap(([type, is]) =>
  is ? [type as CaseEventType] : [],
);

/** An event without what no formula reads. Folded, it leaves a state in which everything that is read is as it was. */
export function trimmed(body: CaseEventBody, reading: Reading): CaseEventBody {
  switch (body.type) {
    case 'case-submitted':
      return { ...body, form: picked(body.form, reading.form), applicant: nobody };
    case 'case-resubmitted':
    case 'form-amended':
      return { ...body, form: picked(body.form, reading.form) };
    case 'correction-requested':
      return { ...body, items: [] };
    case 'materials-found':
      return { ...body, found: body.found.map(() => paper) };
    case 'step-completed':
      return { ...body, reason: null, output: nothing, sets: picked(body.sets, reading.data) };
    case 'record-rectified':
      return {
        ...body,
        before: nothing,
        after: rectifiedPart(body, reading),
        reason: '',
        evidence: '',
        ...(body.sets && { sets: picked(body.sets, reading.data) }),
      };
    default:
      return body;
  }
}

type Rectified = Extract<CaseEventBody, { type: 'record-rectified' }>;

function rectifiedPart({ target, after }: Rectified, reading: Reading): JsonObject {
  if (target.what === 'form') return picked(after, reading.form);
  return target.what === 'outcome' ? after : nothing;
}

const nothing: JsonObject = {};
const nobody = { party: '', account: '', name: '' } as const;
/** Papers are counted, whatever they are. */
const paper = {
  material: '',
  certificate: '',
  type: '',
  number: '',
  office: { zh: '', en: '' },
  issuedOn: '',
} as const;

function picked(from: JsonObject, fields: ReadonlySet<string> | null): JsonObject {
  if (fields === null) return from;
  if (fields.size === 0) return nothing;
  const found: Record<string, JsonObject[string]> = {};
  for (const field of fields) {
    const value = from[field];
    if (value !== undefined) found[field] = value;
  }
  return found;
}
