/** Tabs of the same browser tell each other what they have open and what they saved. Hints only: the store decides. */

interface Message {
  readonly kind: 'hello' | 'here' | 'bye' | 'saved';
  readonly tab: string;
  readonly document: string;
  readonly revision: number;
}

export interface Tabs {
  /** Asks again who else has the project open; call when it changes and when the page is seen again. */
  readonly ask: () => void;
  readonly tellSaved: (revision: number) => void;
}

interface TabsInput {
  readonly tab: string;
  readonly document: () => string;
  readonly onOthers: (others: boolean) => void;
  /** Another tab has saved this project. */
  readonly onSaved: (revision: number) => void;
}

const CHANNEL = 'simalur-tabs';

export function createTabs({ tab, document, onOthers, onSaved }: TabsInput): Tabs {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);
  const others = new Set<string>();
  const post = (kind: Message['kind'], revision = 0): void =>
    channel?.postMessage({ kind, tab, document: document(), revision } satisfies Message);

  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = messageOf(data);
    if (!message || message.tab === tab) return;
    const same = message.document === document();
    if (same && message.kind !== 'bye') others.add(message.tab);
    else others.delete(message.tab);
    if (message.kind === 'hello' && same) post('here');
    if (message.kind === 'saved' && same) onSaved(message.revision);
    onOthers(others.size > 0);
  });
  window.addEventListener('pagehide', () => post('bye'));

  return {
    ask: () => {
      others.clear();
      onOthers(false);
      post('hello');
    },
    tellSaved: (revision) => post('saved', revision),
  };
}

/** Any page of this address may write to the channel. */
function messageOf(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { kind, tab, document, revision } = data as Partial<Record<keyof Message, unknown>>;
  if (typeof tab !== 'string' || typeof document !== 'string' || typeof revision !== 'number')
    return undefined;
  if (kind !== 'hello' && kind !== 'here' && kind !== 'bye' && kind !== 'saved') return undefined;
  return { kind, tab, document, revision };
}
