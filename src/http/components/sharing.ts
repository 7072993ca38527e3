import { ConsumerKey, ConsumerKeyList } from '../../usecases/sharing/consumer-keys.ts';
import { DataObjection } from '../../usecases/sharing/object-to-data.ts';
import { OwnRequest, OwnRequestPage, Withdrawal } from '../../usecases/sharing/own-requests.ts';
import { DatasetList, DatasetView, OperationView } from '../../usecases/sharing/read-catalogue.ts';
import { CensusRowView, CensusView } from '../../usecases/sharing/read-census.ts';
import { ReadingPage, ReadingView } from '../../usecases/sharing/read-readings.ts';
import { GrantList, GrantView, UsagePage, UsageView } from '../../usecases/sharing/read-usage.ts';
import { DataRequest, Opened } from '../../usecases/sharing/request-data.ts';
import {
  CaseProof,
  ConsistencyView,
  CosignatureBody,
  CosignatureTaken,
  CosignedBy,
  HashText,
  HeadView,
  InclusionView,
  LeavesView,
  LogKeyView,
  ProvenEvent,
  TransparencyView,
  TreeCode,
  TreeView,
  WitnessView,
} from '../../usecases/transparency/transparency-views.ts';
import { listOf, pageOf } from '../../usecases/views/parts.ts';
import { NewConsumerKey, OpenCatalogue, OpenRecords, OperationDescription } from '../routes/sharing.ts';

/** The catalogue of data, and the log’s proofs. */
export const sharingComponents = {
  DatasetView,
  DatasetList,
  OperationView,
  OperationDescription,
  CensusView,
  CensusRowView,
  DataRequest,
  OwnDataRequest: OwnRequest,
  OwnDataRequestPage: OwnRequestPage,
  DataRequestWithdrawal: Withdrawal,
  DataObjection,
  OpenedCase: Opened,
  GrantView,
  GrantList,
  UsageView,
  UsagePage,
  ConsumerKey,
  ConsumerKeyList,
  NewConsumerKey,
  ReadingView,
  ReadingPage,
  OpenCatalogue,
  OpenRecords,
  TransparencyView,
  TreeView,
  TreeCode,
  HashText,
  HeadView,
  HeadPage: pageOf(HeadView),
  HeadList: listOf(HeadView),
  CosignedBy,
  CosignatureBody,
  CosignatureTaken,
  LogKeyView,
  WitnessView,
  ConsistencyView,
  InclusionView,
  LeavesView,
  CaseProof,
  ProvenEvent,
};
