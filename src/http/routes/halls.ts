import { Type } from 'typebox';
import {
  CallView,
  callNumber,
  endNumber,
  giveBackNumber,
  HallList,
  HallView,
  listHalls,
  readCall,
  readNumber,
  showHall,
  TakenTicket,
  TicketView,
  takeNumber,
} from '../../usecases/counter/hall-queue.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { orNull } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { signedIn } from './replies.ts';

const Hall = Type.Object({ hall: Type.String({ maxLength: 64 }) });
const Key = Type.Object({ key: Type.String({ maxLength: 64 }) });
const aMinute = (max: number) => ({ rateLimit: { max, timeWindow: '1 minute' } });

export const NewTicket = Type.Object(
  { channel: Type.Enum(['hall', 'phone']) },
  { additionalProperties: false },
);
export const NewCall = Type.Object(
  {
    window: Type.String({ minLength: 1, maxLength: 20 }),
    after: Type.Optional(
      orNull(
        Type.String({
          maxLength: 64,
          description:
            '窗口现在显示的叫号；已经又叫过的，不再叫。The call that the window shows: where it has called again since, nothing more is called',
        }),
      ),
    ),
  },
  { additionalProperties: false },
);
export const CallEnded = Type.Object(
  { state: Type.Enum(['ended', 'missed']) },
  { additionalProperties: false },
);

/** The queue of a hall: numbers that nobody has to say their name for, and windows that call them. */
export function hallRoutes(app: App, deps: Dependencies): void {
  const tags = ['counter'];
  const anybody = { tags, policy: 'hall.queue' as const };
  const attending = { tags, security: signedIn, policy: 'counter.attend' as const };
  app.get(
    '/api/halls',
    {
      schema: {
        ...anybody,
        summary: '政务服务大厅名单',
        description: 'The city’s service halls',
        operationId: 'listHalls',
        response: { 200: HallList },
      },
    },
    () => listHalls(deps),
  );
  app.get(
    '/api/halls/:hall/queue',
    {
      schema: {
        ...anybody,
        summary: '大厅叫号屏：正在叫哪些号，还有几个在等',
        description: 'What the screen of a hall shows: which numbers are called, and how many wait',
        operationId: 'showHall',
        refuses: ['counter.hall-unknown'],
        params: Hall,
        response: { 200: HallView },
      },
    },
    (request) => showHall(deps, request.params.hall),
  );
  app.post(
    '/api/halls/:hall/tickets',
    {
      config: aMinute(10),
      schema: {
        ...anybody,
        summary: '取号，不用登录，也不问是谁；大厅里的号由大厅的人登录后发',
        description:
          'Take a number, without a sign-in and without a name; those of the hall itself its staff give out, signed in',
        operationId: 'takeNumber',
        refuses: [
          'access.sign-in-needed',
          'access.not-permitted',
          'counter.hall-unknown',
          'counter.hall-closed',
          'counter.queue-full',
        ],
        security: [{}, { session: [] }],
        params: Hall,
        body: NewTicket,
        response: { 200: TakenTicket },
      },
    },
    (request) =>
      takeNumber(deps, request.signedIn?.principal ?? null, request.params.hall, request.body.channel),
  );
  app.get(
    '/api/hall-tickets/:key',
    {
      config: aMinute(120),
      schema: {
        ...anybody,
        summary: '自己的号：前面还有几个，叫到哪个窗口',
        description: 'How one’s number stands: how many are before it, and to which window it is called',
        operationId: 'readNumber',
        refuses: ['counter.ticket-not-found'],
        params: Key,
        response: { 200: TicketView },
      },
    },
    (request) => readNumber(deps, request.params.key),
  );
  app.delete(
    '/api/hall-tickets/:key',
    {
      config: aMinute(30),
      schema: {
        ...anybody,
        summary: '不等了，把号退掉',
        description: 'Give one’s number back, so that nobody is called in vain',
        operationId: 'giveBackNumber',
        refuses: ['counter.ticket-not-found'],
        params: Key,
        response: { 200: TicketView },
      },
    },
    (request) => giveBackNumber(deps, request.params.key),
  );
  app.get(
    '/api/counter/call',
    {
      schema: {
        ...attending,
        summary: '本窗口正在叫的号，大厅还有几个在等',
        description: 'Which number one has called, and how many wait in the hall',
        operationId: 'getCall',
        refuses: ['access.not-permitted'],
        response: { 200: CallView },
      },
    },
    (request) => readCall(deps, principalOf(request)),
  );
  app.post(
    '/api/counter/calls',
    {
      schema: {
        ...attending,
        summary: '叫下一个号到本窗口',
        description: 'Call whoever has waited longest to one’s window, whatever they come for',
        operationId: 'callNumber',
        refuses: ['access.not-permitted', 'counter.nobody-waits'],
        body: NewCall,
        response: { 200: CallView },
      },
    },
    (request) => callNumber(deps, principalOf(request), request.body),
  );
  app.post(
    '/api/counter/calls/:id/ending',
    {
      schema: {
        ...attending,
        summary: '办完了，或者过号没有来',
        description: 'End a call: attended to, or nobody came',
        operationId: 'endCall',
        refuses: ['access.not-permitted', 'counter.ticket-not-found'],
        params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        body: CallEnded,
        response: { 200: CallView },
      },
    },
    (request) => endNumber(deps, principalOf(request), request.params.id, request.body.state),
  );
}
