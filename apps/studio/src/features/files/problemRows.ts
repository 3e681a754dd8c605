/** Troubles of a file as rows of where, what and mend, in the reader's language. */
import { formatNumber, type SaidFinding, sayFinding } from '@simalur/report';
import { word } from '../../language/useWords.ts';
import type { Language } from '../../language/words.ts';
import type { FileTrouble } from './problems.ts';

export function problemRows(trouble: FileTrouble, language: Language): readonly SaidFinding[] {
  switch (trouble.kind) {
    case 'tooBig': {
      const megabytes = (bytes: number) => formatNumber(bytes / 1e6, language, 1);
      const sizes = { size: megabytes(trouble.size), limit: megabytes(trouble.limit) };
      return [
        { where: '', what: word(language, 'file.tooBig', sizes), mend: word(language, 'file.tooBigMend') },
      ];
    }
    case 'unreadable':
      return [
        { where: '', what: word(language, 'file.unreadable'), mend: word(language, 'file.unreadableMend') },
      ];
    case 'link':
      return [
        {
          where: word(language, 'link.whole'),
          what: word(language, `link.${trouble.trouble}`),
          mend: word(language, `link.${trouble.trouble}Mend`),
        },
      ];
    case 'findings':
    case 'remarks':
      return trouble.findings.map((finding) => sayFinding(finding, language, trouble.document));
  }
}
