import { ExchangeHealth, PartyHealthView } from '../../usecases/exchange/read-health.ts';
import { BackgroundWorkView } from '../../usecases/jobs/background-work.ts';
import { StuckJobView } from '../../usecases/jobs/stuck-jobs.ts';
import { MonthOrder, MonthState } from '../../usecases/month/made-up-month.ts';
import { OperationView } from '../../usecases/operations/operations-log.ts';
import { listOf, pageOf } from '../../usecases/views/parts.ts';
import { BehaviourOrder, OutboxView, PartyBehaviour, ReplayOrder, Requeued } from '../routes/exchange.ts';
import {
  CaseMigration,
  EarlierVersions,
  EarlierVersionView,
  LeftCase,
  Migration,
  MigrationOrder,
  MigrationPreview,
  StepChange,
  Succession,
} from '../routes/reorganisation.ts';
import { StuckJobSettled } from '../routes/stuck-jobs.ts';

/** What runs behind the product, and cases that go over to a later version. */
export const operationsComponents = {
  Succession,
  LeftCase,
  MigrationPage: MigrationPreview,
  CaseMigration,
  EarlierVersionView,
  EarlierVersions,
  StepChange,
  MigrationOrder,
  Migration,
  OutboxView,
  OutboxPage: pageOf(OutboxView),
  BackgroundWorkView,
  MonthOrder,
  MonthState,
  StuckJobView,
  StuckJobPage: pageOf(StuckJobView),
  StuckJobSettled,
  OperationView,
  OperationPage: pageOf(OperationView),
  Requeued,
  ReplayOrder,
  ExchangeHealth,
  PartyHealthView,
  PartyBehaviour,
  PartyBehaviourList: listOf(PartyBehaviour),
  BehaviourOrder,
};
