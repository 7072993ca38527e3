import type { Schemas } from '../../api/types.ts';
import { AsWritten } from '../../components/as-written.tsx';

type Paper = Schemas['PaperView'];
type Block = Schemas['PaperBlock'];

/** The bulletin as its papers have it, piece by piece: title, text, tables, bars; figures lead to their definitions. */
export function PaperOnScreen({ paper }: { paper: Paper }) {
  return (
    <article className="bulletin-paper">
      <header className="bulletin-paper-head">
        <p className="bulletin-paper-office">{paper.office}</p>
        <h2 className="bulletin-paper-title">{paper.title}</h2>
        {paper.subtitle.map((line) => (
          <p key={line} className="quiet">
            {line}
          </p>
        ))}
      </header>
      {paper.addressee !== null && <p>{paper.addressee}：</p>}
      {paper.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper keeps its order
        <Piece key={at} block={block} />
      ))}
      {paper.signed.length > 0 && (
        <div className="bulletin-paper-signed">
          {paper.signed.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {paper.copies !== null && <p className="quiet">{paper.copies}</p>}
    </article>
  );
}

function Piece({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p data-written={block.written}>
          <AsWritten quiet>{block.text ?? ''}</AsWritten>
        </p>
      );
    case 'small':
      return <p className="quiet small bulletin-paper-small">{block.text}</p>;
    case 'bars':
      return (
        <figure className="bulletin-paper-bars">
          <figcaption>{block.text}</figcaption>
          <ul>
            {block.bars.map(({ name, share, said, bad }) => (
              <li key={name}>
                <span>{name}</span>
                <svg width="100%" height="12" aria-hidden="true" focusable="false" data-bad={bad}>
                  <rect width={`${Math.round(share * 1000) / 10}%`} height="12" />
                </svg>
                <strong>{said}</strong>
              </li>
            ))}
          </ul>
        </figure>
      );
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reached by keyboard
        <section className="scroll-x" tabIndex={0} aria-label={block.text ?? undefined}>
          <table className="bulletin-table">
            <caption>{block.text}</caption>
            <thead>
              <tr>
                {block.columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a paper keeps its order
                <tr key={at}>
                  {row.map(({ text, bad, link }, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as are the columns of a row
                    <td key={column} data-bad={bad}>
                      {link === null ? text : <a href={link}>{text}</a>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
  }
}
