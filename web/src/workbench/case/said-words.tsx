import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  caseNumbersIn,
  formatCaseNumber,
  parseCaseNumber,
} from '../../../../src/kernel/identity/case-number.ts';
import type { Json, JsonObject } from '../../../../src/kernel/json.ts';
import { registerNamed } from '../../../../src/kernel/register/named.ts';
import { registersQuery } from '../../api/queries.ts';
import type { CaseView } from '../../api/types.ts';
import { AsWritten } from '../../components/as-written.tsx';

/** A page, or a register's public part with what was asked of it. */
const addressed = /^(https?:\/\/|\/registers\/)\S+$/;

/**
 * Words as somebody wrote them, and what they name as a door: an address, cases that the reader may open, and a register
 * where one is meant as evidence.
 */
export function SaidWords({
  words,
  cited,
  register,
}: {
  words: string;
  cited: CaseView['cited'];
  register: boolean;
}) {
  if (addressed.test(words))
    return (
      <a href={words} target="_blank" rel="noopener noreferrer">
        {words}
      </a>
    );
  if (register) return <RegisterSaid words={words} />;
  return piecesOf(words, cited).map(({ at, text, id }) =>
    id === null ? (
      <AsWritten key={at} quiet>
        {text}
      </AsWritten>
    ) : (
      <Link key={at} to="/work/case/$case" params={{ case: id }}>
        {text}
      </Link>
    ),
  );
}

/** Whose page nobody may read is named and is no door. */
function RegisterSaid({ words }: { words: string }) {
  const registers = useQuery(registersQuery()).data?.items ?? [];
  const register = registerNamed(
    registers.filter((each) => each.public),
    words,
  );
  if (register === null) return words;
  return (
    <Link to="/registers/$code" params={{ code: register.code }}>
      {words}
    </Link>
  );
}

type Piece = { readonly at: number; readonly text: string; readonly id: string | null };

/** Words in pieces: numbers of cases that can be opened, and what stands between them. */
export function piecesOf(words: string, cited: CaseView['cited']): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const written of cited.length === 0 ? [] : caseNumbersIn(words)) {
    const parsed = parseCaseNumber(written);
    const id =
      parsed === null ? undefined : cited.find(({ number }) => number === formatCaseNumber(parsed))?.id;
    if (id === undefined) continue;
    const at = words.indexOf(written, from);
    if (at > from) pieces.push({ at: from, text: words.slice(from, at), id: null });
    pieces.push({ at, text: written, id });
    from = at + written.length;
  }
  if (from < words.length) pieces.push({ at: from, text: words.slice(from), id: null });
  return pieces;
}

/** Where the entries of a case say that what they show is a register: lists of {kind, what}, by the entry. */
export function registersSaid(data: JsonObject): ReadonlySet<string> {
  return new Set(
    Object.entries(data).flatMap(([name, value]) =>
      Array.isArray(value)
        ? (value as readonly Json[]).flatMap((item, at) =>
            (item as { readonly kind?: Json } | null)?.kind === 'register' ? [`/${name}/${at}/what`] : [],
          )
        : [],
    ),
  );
}
