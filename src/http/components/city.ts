import { MessageSettingsView, OwnMessages } from '../../usecases/messages/own-settings.ts';
import { ServiceEntry, ServiceRecord } from '../../usecases/messages/service-record.ts';
import { NoticePage, NoticeView } from '../../usecases/notices/read-notices.ts';
import { FrontPageView } from '../../usecases/services/view-front-page.ts';
import { listOf } from '../../usecases/views/parts.ts';
import { CityView, OutsideParty, RegionView } from '../routes/city.ts';
import { ContactCode, EnteredContact } from '../routes/messages.ts';
import { NoticeCount, ReadMark } from '../routes/notices.ts';

/** The city, and what people are told. */
export const cityComponents = {
  CityView,
  FrontPageView,
  RegionView,
  OutsideParty,
  OutsidePartyList: listOf(OutsideParty),
  NoticeView,
  NoticePage,
  NoticeCount,
  OwnMessages,
  MessageSettingsView,
  EnteredContact,
  ContactCode,
  ServiceRecord,
  ServiceEntry,
  ReadMark,
};
