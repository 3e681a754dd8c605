/** Links on the screen: the one that is made, the one that was opened and waits for an answer. */
import type { Validation } from '@simalur/model';
import { create } from 'zustand';
import { useDocument } from '../../../state/document.ts';
import { showProblems } from '../problems.ts';
import { LINK_START, linkFor, readLink } from './link.ts';

export interface OpenedLink {
  readonly text: string;
  readonly validation: Validation;
}

interface LinkState {
  readonly sharing: { readonly fragment?: string; readonly length: number } | undefined;
  readonly opened: OpenedLink | undefined;
}

export const useLinks = create<LinkState>(() => ({ sharing: undefined, opened: undefined }));

export async function shareLink(): Promise<void> {
  const link = await linkFor(useDocument.getState().project);
  useLinks.setState({
    sharing: link.ok ? { fragment: link.fragment, length: link.fragment.length } : { length: link.length },
  });
}

export function endSharing(): void {
  useLinks.setState({ sharing: undefined });
}

export function forgetLink(): void {
  useLinks.setState({ opened: undefined });
}

/** Call once: looks at the address now and whenever its fragment changes. */
export function startLinks(): void {
  window.addEventListener('hashchange', () => void look());
  void look();
}

async function look(): Promise<void> {
  const { hash } = location;
  if (!hash.startsWith(LINK_START)) return;
  // Taken out at once: loading the page again must not ask a second time, and a picture of the screen must not show it.
  history.replaceState(null, '', location.pathname + location.search);
  const link = await readLink(hash);
  if (link.kind === 'trouble') {
    showProblems({ file: LINK_START, trouble: { kind: 'link', trouble: link.trouble } });
    return;
  }
  const { text, validation } = link;
  if (validation.project) useLinks.setState({ opened: { text, validation } });
  else {
    showProblems({
      file: LINK_START,
      trouble: { kind: 'findings', findings: validation.findings, document: undefined },
    });
  }
}
