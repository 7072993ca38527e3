import type { CaseView } from '../api/types.ts';

/** A stop on the way: told by the company, or read off the steps of the case. */
export type Stop = {
  readonly code: StopCode;
  readonly state: 'done' | 'now' | 'later';
  readonly on: string | null;
  readonly note: string;
  /** Id of a picture. */
  readonly photo: string;
};

type StopCode =
  | 'contracted'
  | 'designed'
  | 'material'
  | 'begun'
  | 'line'
  | 'tested'
  | 'accepted'
  | 'connected'
  | 'surveyed'
  | 'drawn'
  | 'approved'
  | 'pipes'
  | 'digging'
  | 'pipeLaid'
  | 'pressed'
  | 'restored'
  | 'laid'
  | 'joined';

type Delay = { readonly on: string; readonly to: string; readonly why: string };

export type WorksState = {
  /** The customer has them built. */
  readonly own: boolean;
  /** Local days; null while there is none. */
  readonly agreedOn: string | null;
  readonly putOffTo: string | null;
  readonly builtOn: string | null;
  readonly stops: readonly Stop[];
  readonly delays: readonly Delay[];
};

const told = ['designed', 'material', 'begun', 'line', 'tested', 'accepted'] as const;
const before: readonly (readonly [code: StopCode, steps: readonly string[]])[] = [
  ['surveyed', ['survey']],
  ['drawn', ['design']],
  ['approved', ['approvals', 'works-notice']],
];
/** Stages of a pipe as the company tells them, and what they are called here. */
const toldOfPipe: readonly (readonly [stage: string, code: StopCode])[] = [
  ['material', 'pipes'],
  ['begun', 'digging'],
  ['line', 'pipeLaid'],
  ['tested', 'pressed'],
  ['restored', 'restored'],
];
const building = ['works-short', 'works-long', 'works-own'];
const pipeServices: readonly string[] = ['gas-connection', 'water-connection', 'heat-connection'];

/** Whether a case is of works that are followed here. */
export function hasWorks({ service, data }: Pick<CaseView, 'service' | 'data'>): boolean {
  if (service.code === 'power-connection') return textOf(data.agreedOn) !== null;
  return pipeServices.includes(service.code) && typeof data.metres === 'number' && data.metres > 0;
}

/** What a connection says of its works. What is not of the expected shape counts as not there. */
export function worksStateOf(view: CaseView): WorksState {
  const { data, service } = view;
  return {
    own: data.payer === 'customer',
    agreedOn: textOf(data.agreedOn),
    putOffTo: textOf(data.putOffTo),
    builtOn: textOf(data.builtOn),
    stops: service.code === 'power-connection' ? powerStops(view) : pipeStops(view),
    delays: listOf(data.worksDelays).map(({ on, to, why }) => ({
      on: String(on ?? ''),
      to: String(to ?? ''),
      why: String(why ?? ''),
    })),
  };
}

type Reached = Omit<Stop, 'state'> & { readonly done: boolean };

/** Each stage that was told, the latest word of each; what was passed over on the way is done, too. */
function powerStops({ data, endedAt, outcome }: CaseView): readonly Stop[] {
  const news = new Map(listOf(data.worksNews).map((each) => [String(each.stage), each] as const));
  const signedOn = textOf(data.signedOn);
  const builtOn = textOf(data.builtOn);
  const connected = endedAt !== null && outcome?.class === 'favourable';
  // What the power company builds itself nobody else accepts.
  const acceptedOn = data.payer === 'power-company' ? builtOn : textOf(data.worksAcceptedOn);
  const built = acceptedOn === null && !connected ? told.indexOf('accepted') - 1 : told.length - 1;
  const furthest = builtOn === null ? told.findLastIndex((code) => news.has(code)) : built;
  const middle = told.map((code, at): Reached => {
    const said = news.get(code);
    const last = code === 'accepted' ? acceptedOn : null;
    return {
      code,
      done: at <= furthest,
      on: textOf(said?.on) ?? last,
      note: String(said?.note ?? ''),
      photo: String(said?.photo ?? ''),
    };
  });
  return walked([
    { code: 'contracted', done: signedOn !== null, on: signedOn, note: '', photo: '' },
    ...middle,
    {
      code: 'connected',
      done: connected,
      on: connected ? (endedAt?.slice(0, 10) ?? null) : null,
      note: '',
      photo: '',
    },
  ]);
}

/**
 * What is not on this connection’s way, such as drawings of a short line, is no stop of it. Stages that are told lie
 * between leave for the line and its end; of a line that the customer has built nobody tells any.
 */
function pipeStops({ data, strands, endedAt, outcome }: CaseView): readonly Stop[] {
  const connected = endedAt !== null && outcome?.class === 'favourable';
  const byStep = (code: StopCode, steps: readonly string[]): readonly Reached[] => {
    const those = strands.filter(({ step, status }) => steps.includes(step.code) && status !== 'skipped');
    if (those.length === 0) return [];
    const done = those.every(({ status }) => status === 'done');
    return [
      { code, done, on: done ? (those.at(-1)?.doneAt?.slice(0, 10) ?? null) : null, note: '', photo: '' },
    ];
  };
  const news = new Map(listOf(data.worksNews).map((each) => [String(each.stage), each] as const));
  const laid = byStep('laid', building);
  const isLaid = connected || laid.some(({ done }) => done);
  const furthest = toldOfPipe.findLastIndex(([stage]) => news.has(stage));
  const middle = toldOfPipe.map(([stage, code], at): Reached => {
    const said = news.get(stage);
    return {
      code,
      // The road may be restored after the line is in use: that is done when it is told.
      done: stage === 'restored' ? said !== undefined : isLaid || at <= furthest,
      on: textOf(said?.on),
      note: String(said?.note ?? ''),
      photo: String(said?.photo ?? ''),
    };
  });
  const isTold = data.payer !== 'customer' && (textOf(data.agreedOn) !== null || news.size > 0);
  return walked([
    ...before.flatMap(([code, steps]) => byStep(code, steps)),
    ...(isTold ? middle.slice(0, -1) : []),
    ...laid,
    ...(isTold ? middle.slice(-1) : []),
    {
      code: 'joined',
      done: connected,
      on: connected ? (endedAt?.slice(0, 10) ?? null) : null,
      note: '',
      photo: '',
    },
  ]);
}

/** The first stop that is not reached is where the works are. */
function walked(stops: readonly Reached[]): readonly Stop[] {
  const at = stops.findIndex(({ done }) => !done);
  return stops.map(({ done, ...stop }, index) => ({
    ...stop,
    state: done ? 'done' : index === at ? 'now' : 'later',
  }));
}

/** Whole days from one local day to another; negative where it is past. */
export function daysTo(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : [];
}
