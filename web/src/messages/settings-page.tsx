import './messages.css';
import '../components/sheet.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  channelNames,
  type MessageSettings,
  messageChannels,
  messageKindNames,
  messageKinds,
  type Pace,
  paces,
} from '../../../src/kernel/message/index.ts';
import { problemOf } from '../api/problem.ts';
import { ownMessagesQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import type { OwnMessages } from '../api/types.ts';
import { usePageTitle } from '../app/page-title.ts';
import { SignInFirst } from '../applicant/sign-in-first.tsx';
import { Button } from '../components/button.tsx';
import { CheckedForm } from '../components/checked-form/checked-form.tsx';
import { PageTop } from '../components/page-top.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { useText, useWords } from '../language/language.tsx';
import { messageWords } from './message-words.ts';

/** `/my/messages`: where one is reached, of what, and at what hours. */
export function MessageSettingsPage() {
  const w = useWords(messageWords);
  usePageTitle(w.title);
  return (
    <SignInFirst>
      <Opening />
    </SignInFirst>
  );
}

function Opening() {
  const w = useWords(messageWords);
  const found = useQuery(ownMessagesQuery());
  if (found.isPending) return <Skeleton lines={8} />;
  if (found.isError)
    return <ProblemNotice problem={problemOf(found.error)} again={() => void found.refetch()} />;
  const own = found.data;
  return (
    <div className="messages">
      <PageTop title={w.title} lead={w.lead} />
      <section className="sheet">
        <h2>{w.where}</h2>
        {own.contacts.map((contact) => (
          <ContactField key={contact.channel} contact={contact} />
        ))}
      </section>
      <Choices settings={own.settings as MessageSettings} />
    </div>
  );
}

function useOwn<Given>(ask: (given: Given) => Promise<OwnMessages>, onDone?: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ask,
    onSuccess: (own) => {
      queryClient.setQueryData(ownMessagesQuery().queryKey, own);
      onDone?.();
    },
  });
}

function ContactField({ contact }: { contact: OwnMessages['contacts'][number] }) {
  const w = useWords(messageWords);
  const { channel, address, confirmed, available } = contact;
  const path = { channel };
  const [written, setWritten] = useState<string | null>(null);
  const [code, setCode] = useState('');
  const enter = useOwn(
    (entered: string) => request('PUT', '/api/own-messages/{channel}', { path, body: { address: entered } }),
    () => setWritten(null),
  );
  const confirm = useOwn(
    () => request('POST', '/api/own-messages/{channel}/confirm', { path, body: { code } }),
    () => setCode(''),
  );
  const remove = useOwn(() => request('DELETE', '/api/own-messages/{channel}', { path }));
  const failed = enter.error ?? confirm.error ?? remove.error;
  const name = w[channel];
  if (!available && address === null)
    return (
      <p>
        {name}: <span className="quiet">{w.notOffered}</span>
      </p>
    );
  const entering = address === null || written !== null;
  return (
    <div>
      {entering ? (
        <CheckedForm
          className="messages-row"
          onSend={() => {
            enter.mutate(written ?? '');
          }}
        >
          <label>
            {name}
            <input
              type={channel === 'email' ? 'email' : 'tel'}
              autoComplete={channel === 'email' ? 'email' : 'tel'}
              value={written ?? ''}
              maxLength={254}
              required
              onChange={(event) => setWritten(event.target.value)}
            />
          </label>
          <Button type="submit" busy={enter.isPending}>
            {w.sendCode}
          </Button>
        </CheckedForm>
      ) : (
        <div className="messages-row">
          <p>
            {name}: <strong>{address}</strong>{' '}
            <span className="quiet">{confirmed ? w.confirmed : w.unconfirmed}</span>
          </p>
          <Button onClick={() => setWritten('')}>{w.change}</Button>
          <Button busy={remove.isPending} onClick={() => remove.mutate(undefined)}>
            {w.remove}
          </Button>
        </div>
      )}
      {!entering && !confirmed && (
        <CheckedForm
          className="messages-row"
          onSend={() => {
            confirm.mutate(undefined);
          }}
        >
          <label>
            {w.code}
            <input
              inputMode="numeric"
              autoComplete="one-time-code"
              value={code}
              maxLength={20}
              required
              onChange={(event) => setCode(event.target.value)}
            />
          </label>
          <Button type="submit" primary busy={confirm.isPending}>
            {w.confirm}
          </Button>
        </CheckedForm>
      )}
      {failed !== null && <ProblemNotice problem={problemOf(failed)} />}
    </div>
  );
}

function Choices({ settings }: { settings: MessageSettings }) {
  const w = useWords(messageWords);
  const text = useText();
  const [chosen, setChosen] = useState(settings);
  const save = useOwn((body: MessageSettings) =>
    request('PUT', '/api/own-messages', { body: body as OwnMessages['settings'] }),
  );
  const paceNames: Readonly<Record<Pace, string>> = { 'at-once': w.atOnce, daily: w.daily, off: w.off };
  const change = (part: Partial<MessageSettings>) => {
    save.reset();
    setChosen({ ...chosen, ...part });
  };
  const quiet = chosen.quiet ?? { from: '00:00', to: '00:00' };
  return (
    <CheckedForm
      className="sheet"
      onSend={() => {
        save.mutate(chosen);
      }}
    >
      <h2>{w.what}</h2>
      <table className="messages-table">
        <thead>
          <tr>
            <td />
            {messageChannels.map((channel) => (
              <th key={channel} scope="col">
                {text(channelNames[channel])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {messageKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{text(messageKindNames[kind])}</th>
              {messageChannels.map((channel) => (
                <td key={channel}>
                  <select
                    aria-label={w.paceOf(text(messageKindNames[kind]), text(channelNames[channel]))}
                    value={chosen.paces[kind][channel]}
                    onChange={(event) =>
                      change({
                        paces: {
                          ...chosen.paces,
                          [kind]: { ...chosen.paces[kind], [channel]: event.target.value as Pace },
                        },
                      })
                    }
                  >
                    {paces.map((pace) => (
                      <option key={pace} value={pace}>
                        {paceNames[pace]}
                      </option>
                    ))}
                  </select>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{w.when}</h2>
      <p className="quiet">{w.quiet}</p>
      <div className="messages-row">
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {w[end]}
            <input
              type="time"
              value={quiet[end]}
              required
              onChange={(event) => change({ quiet: { ...quiet, [end]: event.target.value } })}
            />
          </label>
        ))}
        <label>
          {w.dailyAt}
          <input
            type="time"
            value={chosen.dailyAt}
            required
            onChange={(event) => change({ dailyAt: event.target.value })}
          />
        </label>
        <label>
          {w.language}
          <select
            value={chosen.language}
            onChange={(event) => change({ language: event.target.value === 'en' ? 'en' : 'zh' })}
          >
            <option value="zh">{w.chinese}</option>
            <option value="en">{w.english}</option>
          </select>
        </label>
      </div>
      {save.isError && <ProblemNotice problem={problemOf(save.error)} />}
      <div className="messages-row">
        <Button type="submit" primary busy={save.isPending}>
          {save.isPending ? w.busy : w.save}
        </Button>
        {save.isSuccess && <p role="status">{w.saved}</p>}
      </div>
    </CheckedForm>
  );
}
