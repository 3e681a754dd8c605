/** The demand's assumptions: how many come, who they are, what they need. */
import type { PatientClass, Project } from '@simalur/model';
import { labelText } from '@simalur/model';
import { said } from './describeFigure.ts';
import { sayNumber, sayShare } from './describeNumber.ts';
import type { Moved, Variation } from './variationTypes.ts';
import { type Words, words } from './words.ts';

type NeedShare = NonNullable<PatientClass['needs']>[number];

export function patientVariations(project: Project): Variation[] {
  return [
    ...volumeVariation(project),
    ...dayVariation(project),
    ...companionVariation(project),
    ...mixVariations(project),
    ...attributeVariations(project),
    ...needVariations(project),
    ...priorityVariation(project),
  ];
}

/** Stated range: from the quietest weekday (0.8) to the busiest (1.3). */
function volumeVariation(project: Project): Variation[] {
  if (!project.demand.streams.some((stream) => stream.kind === 'walkIn')) return [];
  const moved = (factor: number): Moved => {
    const { id, en } = sayNumber(factor);
    return {
      value: words(`× ${id}`, `× ${en}`),
      apply: (copy) => {
        for (const stream of copy.demand.streams) if (stream.kind === 'walkIn') stream.perDay *= factor;
      },
    };
  };
  return [
    { id: 'volume', name: words('Pasien per hari', 'Patients a day'), low: moved(0.8), high: moved(1.3) },
  ];
}

function dayVariation({ demand }: Project): Variation[] {
  const cv = demand.dayVariation?.cv;
  if (cv === undefined || cv === 0) return [];
  const moved = (factor: number): Moved => ({
    value: sayNumber(cv * factor),
    apply: (copy) => {
      if (copy.demand.dayVariation) copy.demand.dayVariation.cv = cv * factor;
    },
  });
  const name = words('Ragam hari ramai dan sepi', 'Busy and quiet days');
  return [{ id: 'dayVariation', name, low: moved(0.5), high: moved(2) }];
}

/** Fewer or more who come in twos; the number of patients stays. */
function companionVariation({ demand }: Project): Variation[] {
  const first = demand.streams.find((stream) => stream.kind === 'walkIn' && stream.companion);
  const share = first?.kind === 'walkIn' ? first.companion?.probability : undefined;
  if (share === undefined || share === 0) return [];
  const moved = (factor: number): Moved => ({
    value: sayShare(Math.min(1, share * factor)),
    apply: (copy) => {
      for (const stream of copy.demand.streams) {
        if (stream.kind !== 'walkIn' || !stream.companion) continue;
        const before = stream.companion.probability;
        const after = Math.min(1, before * factor);
        stream.perDay = (stream.perDay * (1 + before)) / (1 + after);
        stream.companion.probability = after;
      }
    },
  });
  const name = words('Datang dengan pendamping berobat', 'Come with a companion in need of care');
  return [{ id: 'companion', name, low: moved(0.5), high: moved(2) }];
}

/** The share of a life stage; the others keep their proportions. */
function mixVariations({ demand }: Project): Variation[] {
  const first = demand.streams.find((stream) => stream.kind === 'walkIn');
  if (first?.kind !== 'walkIn' || first.mix.length < 2) return [];
  return first.mix.flatMap(({ class: id, share }) => {
    const patientClass = demand.classes.find((c) => c.id === id);
    if (!patientClass || share <= 0 || share >= 0.5) return [];
    const moved = (factor: number): Moved => ({
      value: sayShare(Math.min(0.9, share * factor)),
      apply: (copy) => {
        for (const stream of copy.demand.streams) {
          if (stream.kind !== 'walkIn') continue;
          reweigh(stream.mix, id, factor);
          if (stream.companion) reweigh(stream.companion.mix, id, factor);
        }
      },
    });
    const name = said(patientClass.name);
    const title = words(`Bagian ${name.id.toLowerCase()}`, `Share: ${name.en.toLowerCase()}`);
    return [{ id: `mix/${id}`, name: title, low: moved(0.5), high: moved(2) }];
  });
}

function reweigh(mix: { class: string; share: number }[], id: string, factor: number): void {
  const own = mix.find((part) => part.class === id);
  if (!own || own.share >= 1) return;
  const after = Math.min(0.9, own.share * factor);
  const rest = (1 - after) / (1 - own.share);
  for (const part of mix) part.share = part === own ? after : part.share * rest;
}

function attributeVariations({ demand }: Project): Variation[] {
  return demand.attributes.flatMap((attribute, a) => {
    const { probability } = attribute;
    if (probability === 0) return [];
    const moved = (factor: number): Moved => ({
      value: sayShare(Math.min(1, probability * factor)),
      apply: (copy) => {
        const own = copy.demand.attributes[a];
        if (!own) return;
        own.probability = Math.min(1, own.probability * factor);
        for (const share of own.byClass ?? []) share.probability = Math.min(1, share.probability * factor);
      },
    });
    return [{ id: `attribute/${attribute.id}`, name: said(attribute.name), low: moved(0.5), high: moved(2) }];
  });
}

/** The shares of one need that are less than certain, all classes together; of skrining, all packages together. */
function needVariations(project: Project): Variation[] {
  const screening = new Set(project.needs.filter(({ kind }) => kind === 'screening').map(({ id }) => id));
  const single = project.needs.filter(({ id }) => !screening.has(id));
  const groups: { id: string; name: Words; needs: ReadonlySet<string> }[] = single.map(({ id, name }) => ({
    id,
    name: words(`Peluang: ${labelText(name, 'id')}`, `Probability: ${labelText(name, 'en')}`),
    needs: new Set([id]),
  }));
  groups.push({
    id: 'screening',
    name: words('Sudah waktunya skrining', 'Due for skrining'),
    needs: screening,
  });
  return groups.flatMap(({ id, name, needs }) => {
    const shares = uncertain(project, needs);
    if (shares.length === 0) return [];
    const moved = (factor: number): Moved => ({
      value: span(shares.map((share) => Math.min(1, share.probability * factor))),
      apply: (copy) => {
        for (const share of uncertain(copy, needs))
          share.probability = Math.min(1, share.probability * factor);
      },
    });
    // Nearly everybody gets medicine: there is nothing above.
    const isHigh = shares.every((share) => share.probability > 0.6);
    return [{ id: `need/${id}`, name, low: moved(0.5), ...(isHigh ? {} : { high: moved(2) }) }];
  });
}

function uncertain({ demand }: Project, needs: ReadonlySet<string>): NeedShare[] {
  return demand.classes
    .flatMap((c) => [...(c.needs ?? []), ...(c.reasons ?? []).flatMap((reason) => reason.needs)])
    .filter((share) => needs.has(share.need) && share.probability > 0 && share.probability < 1);
}

function span(shares: readonly number[]): Words {
  const [low, high] = [sayShare(Math.min(...shares)), sayShare(Math.max(...shares))];
  return low.id === high.id ? low : words(`${low.id}–${high.id}`, `${low.en}–${high.en}`);
}

/** Stated range: priority for the elderly, pregnant and under-five, or none. */
function priorityVariation({ demand }: Project): Variation[] {
  const urgent = new Set(demand.classes.map(({ priority }) => priority));
  if (urgent.size < 2) return [];
  const none: Moved = {
    value: words('tidak ada', 'none'),
    apply: (copy) => {
      for (const patientClass of copy.demand.classes) patientClass.priority = 1;
    },
  };
  return [{ id: 'priority', name: words('Antrean prioritas', 'Priority in queues'), low: none }];
}
