/** What is no indicator but belongs to every comparison: people, their minutes, skrining offered, worst queue. */
import type { FactRow } from '@simalur/report';

interface FactRowsProps {
  readonly facts: readonly FactRow[];
  readonly settled: string;
}

export function FactRows({ facts, settled }: FactRowsProps) {
  return facts.map((fact) => (
    <tr key={fact.id}>
      <th scope="row">{fact.name}</th>
      {fact.cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns are the scenarios, in a fixed order.
        <td key={index} className={settled}>
          {cell}
        </td>
      ))}
    </tr>
  ));
}
