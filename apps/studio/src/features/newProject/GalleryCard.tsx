/** One clinic of the gallery: pictures of its first flows, its name, its size, and what is special about it. */
import type { GalleryEntry } from '@simalur/presets';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';

interface GalleryCardProps {
  readonly entry: GalleryEntry;
  readonly pictures: readonly string[];
  readonly onOpen: (entry: GalleryEntry) => void;
}

export function GalleryCard({ entry, pictures, onOpen }: GalleryCardProps) {
  const { w, language } = useWords();
  return (
    <button type="button" className="gallery-card" onClick={() => onOpen(entry)}>
      <span className="gallery-card__pictures" aria-hidden="true">
        {pictures.map((address, index) => (
          <span key={entry.flows[index]?.id} className="gallery-card__flow">
            <img className="gallery-card__picture" src={address} alt="" />
          </span>
        ))}
      </span>
      <span className="gallery-card__name">{entry.name[language]}</span>
      <span className="gallery-card__facts">
        <Icon name="queue" size={15} />
        {w('new.patients', { count: entry.patientsPerDay ?? 0 })}
        <Icon name="staff" size={15} />
        {w('new.staff', { count: entry.staff ?? 0 })}
        <Icon name="flow" size={15} />
        {w('new.flows', { count: entry.flows.length })}
      </span>
      <span className="gallery-card__summary">{entry.summary[language]}</span>
    </button>
  );
}
