import { Basis } from '../components/basis.tsx';
import { CaseRefused } from '../components/case-refused.tsx';
import { ClockStrip, OneClockStrip } from '../components/clock/clock-strip.tsx';
import { ParcelLine } from '../components/parcel/parcel-line.tsx';
import { CaseHeader } from '../components/work/case-header.tsx';
import { useText, useWords } from '../language/language.tsx';
import { EveryState } from './every-state.tsx';
import { examplesWords } from './examples-words.ts';
import {
  clocksOfEveryTone,
  longEvents,
  longStrands,
  sampleBasis,
  sampleClock,
  sampleEvents,
  sampleLongBasis,
  sampleRefusal,
  sampleStatutory,
  sampleStrands,
} from './samples.ts';
import { Shape, State } from './shape.tsx';

/** What stands wherever a case does. */
export function CaseShapes({ now }: { now: string }) {
  const w = useWords(examplesWords);
  const text = useText();
  const events = sampleEvents(now);
  return (
    <>
      <Shape title={w.clock} text={w.clockText}>
        {clocksOfEveryTone(now).map((clock) => (
          <State key={`${clock.state} ${clock.level} ${clock.late}`} name={text(clock.limit.text)}>
            <OneClockStrip clock={clock} />
          </State>
        ))}
        <State name={w.clockNone}>
          <OneClockStrip clock={null} />
        </State>
        <EveryState name={w.clockTwo} sample={TwoClocks} now={now} lines={2} />
      </Shape>
      <Shape title={w.parcel} text={w.parcelText}>
        <State name={w.before}>
          <ParcelLine events={events.slice(0, 1)} ended={false} holder={w.holder} />
        </State>
        <State name={w.over}>
          <ParcelLine events={events} ended how="favourable" />
        </State>
        <State name={w.long}>
          <ParcelLine events={longEvents(now)} strands={longStrands(now)} ended={false} />
        </State>
        <EveryState name={w.underWay} sample={Parcel} now={now} lines={6} />
      </Shape>
      <Shape title={w.header} text={w.headerText}>
        <State name={w.long} wide>
          <CaseHeader
            level={3}
            title={w.longName}
            number="XC-2022-0501-00013-1"
            phase={w.phase}
            clocks={{ promised: null, statutory: null }}
            facts={[
              { name: w.applicant, value: w.longName },
              { name: w.region, value: w.here },
            ]}
          />
        </State>
        <EveryState name={w.opening} sample={Header} now={now} wide />
      </Shape>
      <Shape title={w.refused} text={w.refusedText}>
        <EveryState name={w.refused} sample={Refused} lines={4} wide />
      </Shape>
      <Shape title={w.basis} text={w.basisText}>
        <State name={w.long}>
          <p>
            {w.longName}
            <Basis lines={sampleLongBasis} />
          </p>
        </State>
        <EveryState name={w.basis} sample={BasisSample} lines={1} />
      </Shape>
    </>
  );
}

function Refused() {
  const w = useWords(examplesWords);
  return <CaseRefused outcome={w.refused} refusal={sampleRefusal} />;
}

function TwoClocks({ now }: { now: string }) {
  return <ClockStrip clocks={{ promised: sampleClock(now), statutory: sampleStatutory(now) }} />;
}

function Parcel({ now }: { now: string }) {
  return <ParcelLine events={sampleEvents(now)} strands={sampleStrands(now)} ended={false} />;
}

function Header({ now }: { now: string }) {
  const w = useWords(examplesWords);
  return (
    <CaseHeader
      level={3}
      title={w.opening}
      basis={sampleBasis}
      number="XC-2022-0501-00012-3"
      phase={w.phase}
      clocks={{ promised: sampleClock(now), statutory: sampleStatutory(now) }}
      facts={[
        { name: w.applicant, value: w.somebody },
        { name: w.region, value: w.here },
      ]}
    />
  );
}

function BasisSample() {
  const w = useWords(examplesWords);
  return (
    <p>
      {w.limit}
      <Basis lines={sampleBasis} />
    </p>
  );
}
