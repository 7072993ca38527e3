import './search-box.css';
import { useNavigate } from '@tanstack/react-router';
import { SearchIcon } from '../../components/icons.tsx';
import { useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';

const dictionary = words({
  label: { zh: '搜索要办的事', en: 'Search for what you need' },
  placeholder: { zh: '比如：开饭店', en: 'For example, open a restaurant' },
  search: { zh: '搜索', en: 'Search' },
});

/** One box over all services. A plain GET form, so it works before and without script. */
export function SearchBox({ value = '' }: { value?: string | undefined }) {
  const w = useWords(dictionary);
  const navigate = useNavigate();
  return (
    <search>
      <form
        className="search-box"
        action="/services"
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          const asked = String(new FormData(event.currentTarget).get('q') ?? '').trim();
          void navigate({ to: '/services', search: asked === '' ? {} : { q: asked } });
        }}
      >
        <input
          key={value}
          name="q"
          type="search"
          defaultValue={value}
          aria-label={w.label}
          placeholder={w.placeholder}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={80}
        />
        <button type="submit">
          <SearchIcon />
          {w.search}
        </button>
      </form>
    </search>
  );
}
