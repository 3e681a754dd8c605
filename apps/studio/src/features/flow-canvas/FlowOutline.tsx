/** A flow as a list of steps: what the picture says, for those who read better than they see. */
import type { Project, Scenario } from '@simalur/model';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import type { FlowView } from '../../run/view.ts';
import { staffText, waitText } from './describe.ts';
import { inReadingOrder } from './readingOrder.ts';
import { servingAt } from './staffing.ts';

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
        const result = view?.stations.get(node.id);
        const next = [...new Set(flow.edges.filter((edge) => edge.from === node.id).map((edge) => edge.to))];
        return (
          <li key={node.id} className="outline__item">
            <span className="outline__name">{names.get(node.id)}</span>
            {view?.worst === node.id ? (
              <span className={stale ? 'outline__worst stale' : 'outline__worst'}>
                <Icon name="bottleneck" size={15} />
                {words.w('node.bottleneck')}
              </span>
            ) : null}
            <p className="outline__detail">
              {node.kind === 'station'
                ? `${words.w('outline.staff')}: ${staffText(servingAt(node, project), words)}`
                : words.w(`node.kind.${node.kind}`)}
            </p>
            {result ? (
              <p className={stale ? 'outline__result stale' : 'outline__result'}>{waitText(result, words)}</p>
            ) : null}
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
