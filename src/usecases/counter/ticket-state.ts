import type { TicketRow, TicketState } from '../../store/counter/hall-tickets.ts';

/** How a number stands on a day: one of another day is called no more, whatever it waited for. */
export function stateOn({ state, day }: Pick<TicketRow, 'state' | 'day'>, today: string): TicketState {
  const isOver = state !== 'waiting' && state !== 'called';
  return isOver || day === today ? state : 'missed';
}
