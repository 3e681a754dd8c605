/** Alur: what a node does and where it leads, a line and its condition, or the scenario as a whole. */
import { type Field, type FlowNode, fieldsAt, type Label } from '@simalur/model';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { TextField } from '../../ui/fields/TextFields.tsx';
import { editPart } from './edit.ts';
import { renamed } from './renamed.ts';
import { SchemaForm } from './SchemaForm.tsx';
import { Steps } from './Steps.tsx';
import type { InspectorContext, Subject } from './subject.ts';
import { Ways } from './Ways.tsx';

export function FlowLevel(context: InspectorContext) {
  const { subject, path } = context;
  const { w } = useWords();
  if (subject.kind === 'edge') return <EdgePart {...context} subject={subject} />;
  if (subject.kind === 'node') return <NodePart {...context} subject={subject} />;
  return (
    <>
      <p className="inspector__note">{w('inspector.pickHint')}</p>
      <SchemaForm path={path} only={['name', 'reason', 'records']} />
      <SchemaForm path={['settings']} only={['targetMinutes', 'marginMinutes', 'replications']} />
    </>
  );
}

/** Fields of a node that have a place of their own in the panel. */
const SHOWN = [
  'name',
  'note',
  'group',
  'steps',
  'route',
  'queue',
  'rooms',
  'streams',
  'outcome',
  'activity',
  'when',
];

function NodePart({
  scenario,
  subject,
  path,
}: InspectorContext & { subject: Extract<Subject, { kind: 'node' }> }) {
  const { w } = useWords();
  const project = useDocument((state) => state.project);
  const { node, path: at } = subject;
  const rare = fieldsAt(project, at).filter(isRare(node));
  return (
    <>
      <NamePart path={at} name={node.name} note={node.note} />
      {scenario.flow.groups && scenario.flow.groups.length > 0 ? (
        <SchemaForm path={at} only={['group']} />
      ) : null}
      <SchemaForm path={at} only={['streams', 'outcome', 'activity']} />
      {node.kind === 'station' ? (
        <>
          <Steps station={node} path={at} />
          <section className="panel-part panel-part--plain">
            <h3>{w('part.room')}</h3>
            <SchemaForm path={at} only={['rooms']} />
            <SchemaForm path={[...at, 'queue']} only={['discipline', 'places', 'whenFull']} />
          </section>
        </>
      ) : null}
      {node.kind === 'delay' ? <SchemaForm path={at} only={['when']} /> : null}
      {node.kind === 'exit' ? null : <Ways node={node} scenario={scenario} path={path} />}
      {rare.length > 0 ? (
        <details className="panel-part">
          <summary>{w('part.rare')}</summary>
          {node.kind === 'station' ? (
            <SchemaForm path={[...at, 'queue']} omit={['discipline', 'places', 'whenFull']} />
          ) : null}
          <SchemaForm path={at} only={rare.map(({ name }) => name)} />
        </details>
      ) : null}
    </>
  );
}

function isRare(node: FlowNode) {
  const elsewhere = node.kind === 'followUp' ? ['days', 'adherence', 'at'] : [];
  return ({ name }: Field) => ![...SHOWN, ...elsewhere, 'id', 'position', 'source'].includes(name);
}

function NamePart({
  path,
  name,
  note,
}: {
  readonly path: InspectorContext['path'];
  readonly name: Label;
  readonly note: Label | undefined;
}) {
  const { w, language, label } = useWords();
  return (
    <div className="panel-form">
      <TextField
        label={w('inspector.name')}
        value={label(name)}
        onCommit={(text) =>
          text.trim() === '' ? w('input.empty') : editPart([...path, 'name'], renamed(name, text, language))
        }
      />
      <TextField
        label={w('inspector.notes')}
        long
        value={label(note)}
        onCommit={(text) => editPart([...path, 'note'], renamed(note, text, language, true))}
      />
    </div>
  );
}

function EdgePart({
  scenario,
  subject,
  path,
}: InspectorContext & { subject: Extract<Subject, { kind: 'edge' }> }) {
  const { w } = useWords();
  const { edge } = subject;
  const from = scenario.flow.nodes.find(({ id }) => id === edge.from);
  if (!from) return null;
  return (
    <>
      <Ways node={from} scenario={scenario} path={path} only={edge.to} />
      <details className="panel-part">
        <summary>{w('part.rare')}</summary>
        <SchemaForm path={subject.path} omit={['from', 'to', 'when', 'share']} thing="edges" />
      </details>
    </>
  );
}
