import {
  ApiClientList,
  ApiClientView,
  NewApiClient,
  RegisteredApiClient,
} from '../../usecases/sessions/api-clients.ts';
import { NewTotp, RecoveryCodes } from '../../usecases/sessions/set-up-totp.ts';
import {
  OwnLink,
  OwnPasskey,
  OwnProvider,
  OwnRecord,
  OwnSession,
  SecurityView,
} from '../../usecases/sessions/view-security.ts';
import { listOf } from '../../usecases/views/parts.ts';
import {
  IssuedRecovery,
  NewPasskey,
  NewPassword,
  RecoveryOrder,
  TotpConfirmation,
} from '../routes/security.ts';
import {
  AccountView,
  Credentials,
  DemonstrationAccount,
  PasskeyAnswer,
  PasskeyPurpose,
  PasskeyQuestion,
  PasskeySignIn,
  ProofBody,
  ProviderList,
  RecoveryBody,
  SessionView,
} from '../routes/session.ts';
import { GoOn, ProviderErrand } from '../routes/sign-in-elsewhere.ts';

/** Sessions, accounts, and clients that are programs. */
export const signingInComponents = {
  SessionView,
  AccountView,
  Credentials,
  PasskeyPurpose,
  PasskeyQuestion,
  PasskeyAnswer,
  PasskeySignIn,
  ProofBody,
  RecoveryBody,
  ProviderList,
  SecurityView,
  OwnSession,
  OwnPasskey,
  OwnProvider,
  OwnLink,
  OwnRecord,
  NewPasskey,
  NewTotp,
  TotpConfirmation,
  RecoveryCodes,
  NewPassword,
  RecoveryOrder,
  IssuedRecovery,
  ApiClientView,
  ApiClientList,
  NewApiClient,
  RegisteredApiClient,
  DemonstrationAccount,
  DemonstrationAccountList: listOf(DemonstrationAccount),
  GoOn,
  ProviderErrand,
};
