/**
 * The drawing of a flow that can be changed. Everything is derived from the document; only what the hand holds during a
 * drag is kept here, and one drag is one entry of the history.
 */
import { type Position, withConnection, withEdgeEnds } from '@simalur/model';
import {
  Background,
  type Connection,
  type EdgeChange,
  MarkerType,
  MiniMap,
  type NodeChange,
  ReactFlow,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useEffect, useMemo, useState } from 'react';
import { useWords, word } from '../../language/useWords.ts';
import { useRun } from '../../run/useRun.ts';
import { announce } from '../../state/announcements.ts';
import { changeOnce, useDocument } from '../../state/document.ts';
import { usePreferences } from '../../state/preferences.ts';
import { clearSelection, select, useSelection } from '../../state/selection.ts';
import { useScenario } from '../../state/useScenario.ts';
import { Areas } from '../flow-canvas/Areas.tsx';
import { canvasWords } from '../flow-canvas/canvasWords.ts';
import { NODE_TYPES } from '../flow-canvas/nodes.tsx';
import { type PictureEdge, type PictureNode, pictureOf } from '../flow-canvas/picture.ts';
import { EDGE_TYPES } from '../flow-canvas/RouteEdge.tsx';
import { NodeSigns } from '../problems/NodeSigns.tsx';
import { setCanvas } from './canvasApi.ts';
import { canvasModel } from './canvasModel.ts';
import { connectionRefusal } from './connecting.ts';
import { openDialog } from './dialogs.ts';
import { Guides } from './Guides.tsx';
import { type Guide, guidesFor, snapped } from './guides.ts';
import { openMenu } from './menu.ts';
import { moveNodes } from './moving.ts';

const EDGE_DEFAULTS = {
  // As large on a thick line as on a thin one.
  markerEnd: {
    type: MarkerType.ArrowClosed,
    width: 19,
    height: 19,
    markerUnits: 'userSpaceOnUse',
    color: 'var(--edge)',
  },
  interactionWidth: 24,
};
const NONE: ReadonlyMap<string, Position> = new Map();
const FIT = { padding: 0.06, maxZoom: 1.25 } as const;

export function Canvas() {
  const words = useWords();
  const project = useDocument((state) => state.project);
  const scenario = useScenario();
  const selection = useSelection();
  const { study, stale } = useRun();
  const [held, setHeld] = useState(NONE);
  const [guides, setGuides] = useState<readonly Guide[]>([]);
  const view = study?.flows.get(scenario.id);
  const picture = useMemo(
    () => pictureOf(project, scenario.flow, view, stale, words, true),
    [project, scenario.flow, view, stale, words],
  );
  const { nodes, edges } = useMemo(() => canvasModel(picture, selection, held), [picture, selection, held]);
  const aria = useMemo(() => canvasWords(words), [words]);
  useEffect(() => () => setCanvas(undefined), []);

  const changeNodes = (changes: readonly NodeChange<PictureNode>[]) => {
    const chosen = new Set(selection.nodes);
    const places = new Map(held);
    let drops = false;
    for (const one of changes) {
      if (one.type === 'select') {
        if (one.selected) chosen.add(one.id);
        else chosen.delete(one.id);
      } else if (one.type === 'position') {
        // React Flow tells of a plain click as a move without a place.
        if (one.dragging && one.position) places.set(one.id, one.position);
        else if (!one.dragging) drops = true;
      }
    }
    if (changes.some(({ type }) => type === 'select')) select({ nodes: [...chosen], edges: selection.edges });
    if (drops) {
      if (places.size > 0) moveNodes(places);
      setHeld(NONE);
      setGuides([]);
    } else if (places.size > 0) {
      const lines = guidesFor(places, picture.nodes);
      setGuides(lines);
      setHeld(snapped(places, lines));
    }
  };
  const changeEdges = (changes: readonly EdgeChange<PictureEdge>[]) => {
    const chosen = new Set(selection.edges);
    for (const one of changes) {
      if (one.type !== 'select') continue;
      if (one.selected) chosen.add(one.id);
      else chosen.delete(one.id);
    }
    select({ nodes: selection.nodes, edges: [...chosen] });
  };
  const connect = ({ source, target }: Connection) => {
    const refusal = connectionRefusal(source, target);
    const { language } = usePreferences.getState();
    if (refusal) announce(refusal);
    else {
      changeOnce(withConnection(project, scenario.id, source, target));
      const name = (id: string) => words.label(scenario.flow.nodes.find((node) => node.id === id)?.name);
      announce(word(language, 'design.done.connect', { from: name(source), to: name(target) }));
    }
  };

  return (
    <ReactFlow
      id="design"
      key={scenario.id}
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      defaultEdgeOptions={EDGE_DEFAULTS}
      ariaLabelConfig={aria}
      onInit={setCanvas}
      fitView
      fitViewOptions={FIT}
      onNodesChange={changeNodes}
      onEdgesChange={changeEdges}
      onConnect={connect}
      onConnectEnd={(event, state) => {
        // Let go over the empty drawing: the block to connect to is chosen there.
        if (state.isValid !== null || !state.fromNode || state.fromHandle?.type !== 'source') return;
        if (event.target instanceof Element && !event.target.classList.contains('react-flow__pane')) return;
        openDialog({ kind: 'pick', where: { kind: 'after', node: state.fromNode.id } });
      }}
      isValidConnection={({ source, target }) => connectionRefusal(source, target) === undefined}
      onReconnect={(edge, { source, target }) => {
        changeOnce(withEdgeEnds(project, scenario.id, edge.id, { from: source, to: target }));
      }}
      onNodeContextMenu={(event, { id }) => {
        event.preventDefault();
        if (!selection.nodes.includes(id)) select({ nodes: [id] });
        openMenu(event.clientX, event.clientY);
      }}
      onSelectionContextMenu={(event) => {
        event.preventDefault();
        openMenu(event.clientX, event.clientY);
      }}
      onEdgeContextMenu={(event, { id }) => {
        event.preventDefault();
        if (!selection.edges.includes(id)) select({ edges: [id] });
        openMenu(event.clientX, event.clientY);
      }}
      onPaneContextMenu={(event) => {
        event.preventDefault();
        clearSelection();
        openMenu(event.clientX, event.clientY);
      }}
      edgesReconnectable
      reconnectRadius={14}
      connectOnClick
      nodesDraggable
      nodesConnectable
      elementsSelectable
      selectNodesOnDrag={false}
      multiSelectionKeyCode={['Control', 'Meta', 'Shift']}
      selectionKeyCode="Shift"
      // Commands of the registry delete and move: they are in the menu and in the history, whatever the key.
      deleteKeyCode={null}
      disableKeyboardA11y={false}
      nodeDragThreshold={3}
      minZoom={0.2}
      maxZoom={2.5}
      zoomOnDoubleClick={false}
      proOptions={{ hideAttribution: true }}
    >
      <Areas areas={picture.areas} />
      <NodeSigns nodes={nodes} />
      <Guides guides={guides} />
      <Background gap={16} size={1} color="var(--line)" />
      <MiniMap className="design__minimap" pannable zoomable ariaLabel={words.w('canvas.minimap')} />
    </ReactFlow>
  );
}
