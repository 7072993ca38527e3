import { PrefillSource, PrefillView } from '../../usecases/drafts/prefill.ts';
import { FileView, UploadView } from '../../usecases/files/file-views.ts';
import { PermitView, ScopePlanView, ScopeTermView } from '../../usecases/services/business-scope.ts';
import {
  DecisionTableView,
  TableAnswerView,
  TableOutcomeView,
  TableRowView,
} from '../../usecases/services/decision-tables.ts';
import { SheetView } from '../../usecases/services/form-sheets.ts';
import { PreviewOffer, PreviewView } from '../../usecases/services/preview-form.ts';
import { ProcessDiagram, ProcessEdgeView, ProcessNodeView } from '../../usecases/services/view-process.ts';
import {
  LimitView,
  MaterialView,
  ServiceGuide,
  ServiceRow,
  ServiceStep,
  ServiceView,
} from '../../usecases/services/view-service.ts';
import { DraftSigning, SignerView, SigningRow, SigningView } from '../../usecases/signings/read-signing.ts';
import { listOf, pageOf } from '../../usecases/views/parts.ts';
import {
  Deleted,
  DraftCheck,
  DraftParty,
  DraftView,
  FormFault,
  KeptDraft,
  NewDraft,
  Receipt,
  Submission,
} from '../routes/drafts.ts';
import { ChunkTaken, DraftFiles, NewUpload } from '../routes/files.ts';
import { PreviewAsked } from '../routes/previews.ts';
import {
  ContentSignature,
  DeskSignature,
  LinkAgain,
  SentForSignature,
  SignatureByLink,
  SignatureRefusal,
  SigningLink,
} from '../routes/signings.ts';

/** Services, drafts, their files, and signatures. */
export const draftsComponents = {
  ServiceRow,
  ServiceList: listOf(ServiceRow),
  ScopeTermView,
  ScopeTermList: listOf(ScopeTermView),
  PermitView,
  DecisionTableView,
  TableAnswerView,
  TableOutcomeView,
  TableRowView,
  ScopePlanView,
  PreviewOffer,
  PreviewView,
  SheetView,
  PreviewAsked,
  ServiceGuide,
  ServiceView,
  ServiceStep,
  MaterialView,
  LimitView,
  ProcessDiagram,
  ProcessNodeView,
  ProcessEdgeView,
  PrefillView,
  PrefillSource,
  DraftView,
  DraftPage: pageOf(DraftView),
  NewDraft,
  KeptDraft,
  DraftCheck,
  DraftParty,
  FormFault,
  Deleted,
  Submission,
  Receipt,
  SigningRow,
  SigningList: listOf(SigningRow),
  SigningView,
  SignerView,
  DraftSigning,
  SentForSignature,
  ContentSignature,
  SignatureRefusal,
  DeskSignature,
  LinkAgain,
  SigningLink,
  SignatureByLink,
  FileView,
  UploadView,
  NewUpload,
  ChunkTaken,
  DraftFiles,
};
