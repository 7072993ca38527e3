/** How a party can be told to behave, until it is told otherwise or the order has run out. */
export const modes = ['prompt', 'delay', 'refuse', 'return', 'dark'] as const;
export type Mode = (typeof modes)[number];

export type Order = {
  readonly mode: Mode;
  /** delay: seconds by the city's clock before each answer (60 if absent). dark: seconds until the party is back (absent: until told). */
  readonly seconds?: number;
  /** For how many messages it holds; absent: for all. */
  readonly times?: number;
  /** refuse and return: what the answer says. */
  readonly reason?: string;
};

export type Behaviour = {
  readonly mode: Mode;
  readonly seconds: number | null;
  readonly timesLeft: number | null;
  readonly reason: string | null;
  /** When a dark party comes back by itself, in milliseconds since the epoch. */
  readonly darkUntil: number | null;
};

export const prompt: Behaviour = {
  mode: 'prompt',
  seconds: null,
  timesLeft: null,
  reason: null,
  darkUntil: null,
};

export function behaviourFrom(order: Order, now: number): Behaviour {
  const seconds = order.seconds ?? null;
  return {
    mode: order.mode,
    seconds,
    timesLeft: order.times ?? null,
    reason: order.reason ?? null,
    darkUntil: order.mode === 'dark' && seconds !== null ? now + seconds * 1000 : null,
  };
}

/** The behaviour in force now: a dark spell that has run out is over. */
export function inForce(behaviour: Behaviour, now: number): Behaviour {
  return behaviour.darkUntil !== null && now >= behaviour.darkUntil ? prompt : behaviour;
}

/** The behaviour left after one message has met it. */
export function afterOneMessage(behaviour: Behaviour): Behaviour {
  if (behaviour.timesLeft === null) return behaviour;
  return behaviour.timesLeft <= 1 ? prompt : { ...behaviour, timesLeft: behaviour.timesLeft - 1 };
}
