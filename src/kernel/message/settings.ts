import type { MessageChannelName, MessageKind } from './kinds.ts';

/** At once, together with others once a day, or not at all. In the product everything is told in any case. */
export const paces = ['at-once', 'daily', 'off'] as const;
export type Pace = (typeof paces)[number];

/** How somebody wants to be told outside the product. */
export type MessageSettings = {
  readonly paces: Readonly<Record<MessageKind, Readonly<Record<MessageChannelName, Pace>>>>;
  /** Nothing goes out in these hours of the city's clock; null: at any hour. */
  readonly quiet: { readonly from: string; readonly to: string } | null;
  /** When what is sent once a day is sent, by the city's clock. */
  readonly dailyAt: string;
  readonly language: 'zh' | 'en';
};

export const defaultSettings: MessageSettings = {
  paces: {
    statutory: { email: 'at-once', sms: 'at-once' },
    todo: { email: 'at-once', sms: 'at-once' },
    progress: { email: 'daily', sms: 'off' },
  },
  quiet: { from: '22:00', to: '07:00' },
  dailyAt: '09:00',
  language: 'zh',
};

const day = 24 * 60;

/**
 * How many minutes a message waits from this minute of the city's day on: for the hour of what is sent once a day,
 * and until it is quiet no more. A message that would fall into quiet hours goes out as they end.
 */
export function minutesToWait(settings: MessageSettings, pace: Exclude<Pace, 'off'>, minute: number): number {
  const until = pace === 'daily' ? (minutesOf(settings.dailyAt) - minute + day) % day : 0;
  return until + quietFor(settings, (minute + until) % day);
}

function quietFor({ quiet }: MessageSettings, minute: number): number {
  if (quiet === null) return 0;
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  const into = (minute - from + day) % day;
  const length = (to - from + day) % day;
  return into < length ? length - into : 0;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
