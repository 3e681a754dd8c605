/** One pool of the roster: who, how many, and how many it was when the file was opened. */
import type { Pool } from '@simalur/model';
import { Icon } from '../../icons/Icon.tsx';
import { professionIcon } from '../../icons/profession.ts';
import { useWords } from '../../language/useWords.ts';
import { Stepper } from './Stepper.tsx';

interface StaffRowProps {
  readonly pool: Pool;
  readonly opened: number | undefined;
}

export function StaffRow({ pool, opened }: StaffRowProps) {
  const { w, label } = useWords();
  const name = label(pool.name);
  return (
    <li className="staff__row">
      <span className="staff__icon">
        <Icon name={professionIcon(pool.profession ?? pool.id)} size={18} />
      </span>
      <span className="staff__name">
        {name}
        {opened !== undefined && opened !== pool.units.length ? (
          <span className="staff__was">{w('controls.opened', { count: opened })}</span>
        ) : null}
      </span>
      <Stepper
        less={`staff.remove:${pool.id}`}
        more={`staff.add:${pool.id}`}
        value={pool.units.length}
        name={name}
      />
    </li>
  );
}
