import type { IndicatorDefinition } from '../indicator/definition.ts';
import type { Expression, OutcomeClass, ServiceDefinition } from '../process/definition.ts';
import type { RegisterDefinition } from '../register/definition.ts';
import type { Text } from '../text.ts';

/** What one plan's domain brings: plain data, checked when it is loaded. */
export type Pack = {
  /** The plan's code in every city's data, such as `enterprise-startup`. */
  readonly plan: string;
  readonly name: Text;
  readonly services: readonly ServiceDefinition[];
  readonly registers: readonly RegisterDefinition[];
  readonly indicators: readonly IndicatorDefinition[];
  readonly reactions: readonly Reaction[];
  readonly certificates: readonly CertificateType[];
  /** Serials and code series the pack's services draw on. */
  readonly series: readonly string[];
};

/** When a case of `on.service` ends so, a job keyed (event, reaction) opens another, effective once. */
export type Reaction = {
  readonly code: string;
  readonly on: {
    readonly service: string;
    readonly ended: readonly OutcomeClass[];
    readonly when?: Expression;
  };
  readonly opens: { readonly service: string; readonly form: Readonly<Record<string, Expression>> };
};

export type CertificateType = {
  readonly code: string;
  readonly name: Text;
  readonly issuerDuty: string;
  /** Content keys in printing order, with their labels. */
  readonly fields: readonly {
    readonly key: string;
    readonly name: Text;
    /** The value is a code, or a list of codes, of this list: print its names. */
    readonly codeList?: string;
    readonly format?: 'money-fen';
  }[];
};
