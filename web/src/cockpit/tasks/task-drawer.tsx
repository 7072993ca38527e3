import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { targetText } from '../../components/figure/target-text.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import { StateMark } from '../state-mark.tsx';
import type { TaskRow } from '../types.ts';

/** A task whole, beside the list. */
export function TaskDrawer({ task, onClose }: { task: TaskRow | null; onClose: () => void }) {
  const w = useWords(cockpitWords);
  const text = useText();
  return (
    <Drawer
      open={task !== null}
      onClose={onClose}
      size="min(36rem, 100vw)"
      title={task === null ? '' : `${w.taskNo(task.no)} ${text(task.direction)}`}
      destroyOnHidden
    >
      {task !== null && <Task task={task} />}
    </Drawer>
  );
}

function Task({ task }: { task: TaskRow }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <div className="task-detail">
      <p>
        <StateMark state={task.state} /> <span className="quiet">{text(task.stateText)}</span>
      </p>
      <p>{text(task.summary)}</p>
      <dl className="task-facts">
        <div>
          <dt>{w.plan}</dt>
          <dd>
            <Link to="/cockpit/plans/$plan" params={{ plan: String(task.plan) }}>
              {text(task.planName)}
            </Link>
          </dd>
        </div>
        {task.measure !== null && (
          <div>
            <dt>{w.measure}</dt>
            <dd>
              <Link to="/cockpit/plans/$plan" params={{ plan: String(task.plan) }} hash={task.measure}>
                {task.measureRef ?? task.measure}
              </Link>
            </dd>
          </div>
        )}
        <div>
          <dt>{w.deadline}</dt>
          <dd>
            {text(task.deadlineText)}
            {task.deadline.note !== null && <span className="quiet"> {text(task.deadline.note)}</span>}
          </dd>
        </div>
        <div>
          <dt>{w.units}</dt>
          <dd>
            <ul>
              {task.units.map((unit) => (
                <li key={unit.id}>
                  <Link to="/cockpit/tasks" search={{ unit: unit.id }}>
                    {text(unit.name)}
                  </Link>
                  {unit.role !== 'responsible' && <span className="quiet"> {text(unit.roleName)}</span>}
                </li>
              ))}
              {task.andOthers && <li className="quiet">{w.andOthers}</li>}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{w.fulfilledBy}</dt>
          <dd>
            {task.fulfilledBy.length === 0 ? (
              <span className="quiet">{w.notFulfilled}</span>
            ) : (
              <ul>
                {task.fulfilledBy.map(({ kind, code, name }) => (
                  <li key={`${kind} ${code}`}>
                    {kind === 'indicator' ? (
                      <Link to="/cockpit/indicators/$code" params={{ code }}>
                        {text(name)}
                      </Link>
                    ) : (
                      text(name)
                    )}
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        {task.targets.length > 0 && (
          <div>
            <dt>{w.targets}</dt>
            <dd>
              <ul>
                {task.targets.map((target) => (
                  <li key={`${target.what.zh} ${target.by}`}>
                    {text(target.what)}{' '}
                    {targetText({ ...target, qualifier: null, holds: null }, target.unit, lang)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {task.content !== null && (
        <section>
          <h3>{w.wording}</h3>
          <p className="wording" lang="zh-CN">
            {task.content}
          </p>
        </section>
      )}
      {lang === 'en' && Object.keys(task.english).length > 0 && (
        <p className="quiet small">{w.englishMarks}</p>
      )}
    </div>
  );
}
