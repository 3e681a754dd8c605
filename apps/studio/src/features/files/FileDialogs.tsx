/** Everything that files, links and versions ask or say in a dialog. */
import { VersionsDialog } from '../versions/VersionsDialog.tsx';
import { FileProblems } from './FileProblems.tsx';
import { LinkPreview } from './link/LinkPreview.tsx';
import { ShareDialog } from './link/ShareDialog.tsx';

export function FileDialogs() {
  return (
    <>
      <LinkPreview />
      <ShareDialog />
      <VersionsDialog />
      <FileProblems />
    </>
  );
}
