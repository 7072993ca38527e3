import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCityTime } from '../../app/city-time.ts';
import { Dialog } from '../../components/dialog.tsx';
import { targetText } from '../../components/figure/target-text.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { targetTime } from '../../language/target-times.ts';
import { cockpitWords } from '../cockpit-words.ts';
import { Readings } from '../indicators/known-sections.tsx';
import { knownWords } from '../indicators/known-words.ts';
import { StateMark } from '../state-mark.tsx';
import type { TaskRow } from '../types.ts';
import { TaskCase } from './task-case.tsx';
import { TaskFulfilment } from './task-fulfilment.tsx';
import { TaskParts } from './task-parts.tsx';

/** A task whole, beside the list. */
export function TaskDrawer({ task, onClose }: { task: TaskRow; onClose: () => void }) {
  const w = useWords(cockpitWords);
  const k = useWords(knownWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <Dialog side title={`${w.taskNo(task.no)} ${text(task.direction)}`} onClose={onClose}>
      <div className="task-detail">
        <p>
          <StateMark state={task.state} /> <span className="quiet">{text(task.stateText)}</span>
        </p>
        <p>{text(task.summary)}</p>
        <dl className="task-facts">
          <Fact name={w.plan}>
            <Link to="/cockpit/plans/$plan" params={{ plan: String(task.plan) }}>
              {w.planNo(task.plan)} {text(task.planName)}
            </Link>
          </Fact>
          {task.measure !== null && (
            <Fact name={w.measure}>
              <Link to="/cockpit/plans/$plan" params={{ plan: String(task.plan) }} hash={task.measure}>
                {task.measureRef ?? task.measure}
              </Link>
            </Fact>
          )}
          <Fact name={w.deadline}>
            {text(task.deadlineText)}
            {task.changedDue !== null && <strong> {w.changedDue(task.changedDue)}</strong>}
            {task.deadline.note !== null && <span className="quiet"> {text(task.deadline.note)}</span>}
          </Fact>
          <Fact name={w.units}>
            <ul>
              {task.units.map((unit) => (
                <li key={`${unit.id} ${unit.role}`}>
                  <Link to="/cockpit/tasks" search={{ unit: unit.id }}>
                    {text(unit.name)}
                  </Link>
                  {unit.role !== 'responsible' && <span className="quiet"> {text(unit.roleName)}</span>}
                </li>
              ))}
              {task.andOthers && <li className="quiet">{w.andOthers}</li>}
            </ul>
          </Fact>
          {task.caseId !== null && (
            <Fact name={w.caseOf}>
              <TaskCase task={task} />
            </Fact>
          )}
          <Fact name={w.fulfilledBy}>
            <TaskFulfilment task={task} />
          </Fact>
          {task.targets.length > 0 && (
            <Fact name={w.targets}>
              <ul>
                {task.targets.map((target) => (
                  <li key={`${target.what.zh} ${target.by} ${target.comparator}`}>
                    <TaskTarget target={target} />
                  </li>
                ))}
              </ul>
            </Fact>
          )}
        </dl>
        {task.contradictions.length > 0 && (
          <section>
            <h3>{k.contradictions}</h3>
            <Readings contradictions={task.contradictions} />
          </section>
        )}
        {task.content !== null && (
          <section>
            <h3>{w.wording}</h3>
            <p className="wording" lang="zh-CN">
              {task.content}
            </p>
          </section>
        )}
        <TaskParts task={task} />
        {lang === 'en' && Object.keys(task.english).length > 0 && (
          <p className="quiet small">{w.englishMarks}</p>
        )}
      </div>
    </Dialog>
  );
}

function TaskTarget({ target }: { target: TaskRow['targets'][number] }) {
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <>
      {text(target.what)} {targetText({ ...target, qualifier: null, holds: null }, target.unit, lang)}
      <span className="quiet"> {targetTime(target.by, lang, today)}</span>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
