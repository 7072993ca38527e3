import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { cityQuery } from '../../api/queries.ts';
import { OverdueIcon } from '../../components/icons.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { applyWords } from './apply-words.ts';

/** Which place handles the application: decides offices and promised time. */
export function RegionChoice({
  region,
  fault,
  onRegion,
}: {
  region: string | null;
  fault: boolean;
  onRegion: (region: string | null) => void;
}) {
  const w = useWords(applyWords);
  const text = useText();
  const regions = useQuery(cityQuery()).data?.regions ?? [];
  return (
    <div className="form-field" data-fault={fault || undefined}>
      <label className="form-label" htmlFor="form-region">
        {w.where}
      </label>
      <span className="form-description" id="form-region-hint">
        {w.whereHint}
      </span>
      <div className="form-control">
        <Select
          id="form-region"
          className="form-select"
          value={region}
          placeholder={w.choosePlace}
          aria-describedby="form-region-hint"
          aria-required
          aria-invalid={fault || undefined}
          showSearch={{ optionFilterProp: 'label' }}
          options={regions.map((each) => ({ value: each.code, label: text(each.name) }))}
          onChange={(next: string) => onRegion(next)}
        />
      </div>
      <div className="form-notes">
        {fault && (
          <span className="form-error">
            <OverdueIcon />
            {w.placeNeeded}
          </span>
        )}
      </div>
    </div>
  );
}
