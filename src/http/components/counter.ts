import { RepresentedList, RepresentedView } from '../../usecases/counter/find-represented.ts';
import { CallView, HallList, HallView, TakenTicket, TicketView } from '../../usecases/counter/hall-queue.ts';
import { HelperList, HelperView, HelpList, HelpView } from '../../usecases/counter/helpers.ts';
import { CounterServiceList } from '../../usecases/counter/offered-at-counters.ts';
import { VisitPage, VisitView } from '../../usecases/counter/visit-views.ts';
import { NewCaseVisit, NewRepresented, NewVisit } from '../routes/counter.ts';
import { CallEnded, NewCall, NewTicket } from '../routes/halls.ts';
import { HelpEnded, NewHelper } from '../routes/helpers.ts';

/** Halls, visits and those who help. */
export const counterComponents = {
  VisitView,
  VisitPage,
  NewVisit,
  NewCaseVisit,
  NewRepresented,
  RepresentedView,
  RepresentedList,
  CounterServiceList,
  HallList,
  HallView,
  TicketView,
  TakenTicket,
  CallView,
  NewTicket,
  NewCall,
  CallEnded,
  HelperView,
  HelperList,
  NewHelper,
  HelpView,
  HelpList,
  HelpEnded,
};
