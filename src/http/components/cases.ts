import { Beginnings, BeginningView } from '../../usecases/cases/list-beginnings.ts';
import { GatheringPage, GatheringView } from '../../usecases/cases/list-gatherings.ts';
import {
  BarredMove,
  CaseClocks,
  CaseRow,
  CaseView,
  CertificateView,
  FoundMaterialView,
  KnownView,
  MoveView,
  SignedView,
  StrandView,
  TimelineEntry,
  TrackStrand,
  TrackView,
  WorkRow,
} from '../../usecases/views/case-views.ts';
import { ClockStrip } from '../../usecases/views/clock-strip.ts';
import { pageOf } from '../../usecases/views/parts.ts';
import { ActBody } from '../routes/act-body.ts';
import { ClockExplanation, NewCase, WorkCount } from '../routes/cases.ts';
import { ActResult, Joining, ManyActs, ManyResults } from '../routes/many-cases.ts';

/** Cases, work on them and their clocks. */
export const casesComponents = {
  CaseRow,
  CasePage: pageOf(CaseRow),
  CaseView,
  CaseClocks,
  ClockStrip,
  ClockExplanation,
  BarredMove,
  MoveView,
  StrandView,
  TimelineEntry,
  CertificateView,
  FoundMaterialView,
  KnownView,
  SignedView,
  ActBody,
  ManyActs,
  NewCase,
  ManyResults,
  ActResult,
  Joining,
  GatheringView,
  GatheringPage,
  BeginningView,
  Beginnings,
  WorkRow,
  WorkPage: pageOf(WorkRow),
  WorkCount,
  TrackView,
  TrackStrand,
};
