/** A flow as a list of steps: what the picture says, for those who read better than they see. */
import type { Project, Scenario } from '@simalur/model';
import { useWords } from '../../language/useWords.ts';
import type { FlowView } from '../../run/view.ts';
import { OutlineFacts } from './OutlineFacts.tsx';
import { inReadingOrder } from './readingOrder.ts';

interface FlowOutlineProps {
  readonly project: Project;
  readonly scenario: Scenario;
  readonly view: FlowView | undefined;
  readonly stale: boolean;
}

export function FlowOutline({ project, scenario, view, stale }: FlowOutlineProps) {
  const words = useWords();
  const { flow } = scenario;
  const names = new Map(flow.nodes.map((node) => [node.id, words.label(node.name)]));
  return (
    <ol className="outline">
      {inReadingOrder(flow).map((node) => {
        const next = [...new Set(flow.edges.filter((edge) => edge.from === node.id).map((edge) => edge.to))];
        return (
          <li key={node.id} className="outline__item">
            <span className="outline__name">{names.get(node.id)}</span>
            <OutlineFacts project={project} node={node} view={view} stale={stale} />
            {next.length > 0 ? (
              <p className="outline__detail">
                {words.w('outline.next')}: {next.map((id) => names.get(id) ?? id).join(', ')}
              </p>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
