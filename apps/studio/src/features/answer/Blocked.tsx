/** Why there is no answer: in words, each finding with its mend. */
import type { StudyFailure } from '@simalur/experiment';
import { sayFailure } from '@simalur/report';
import { FindingList } from '../../findings/FindingList.tsx';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';

export function Blocked({ failure }: { readonly failure: StudyFailure }) {
  const { language } = useWords();
  const project = useDocument((state) => state.project);
  return (
    <div role="alert" className="answer__blocked">
      <p>{sayFailure(failure, language)}</p>
      {failure.code === 'compile' ? <FindingList findings={failure.findings} project={project} /> : null}
    </div>
  );
}
