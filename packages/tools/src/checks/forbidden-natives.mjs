// Finds calls of native functions that `native-rules.mjs` forbids, in what is shipped; tests may call them.
import { lineOf, maskSource } from './mask-source.mjs';
import { NATIVE_EXCEPTIONS, NATIVE_RULES } from './native-rules.mjs';

/** @typedef {import('./source-files.mjs').SourceFile} SourceFile */

/**
 * @param {SourceFile[]} files
 * @param {import('./native-rules.mjs').NativeException[]} [exceptions]
 * @returns {string[]} one line per offence, and one per exception that nothing needs any more
 */
export function forbiddenNatives(files, exceptions = NATIVE_EXCEPTIONS) {
  const unused = new Set(exceptions);
  const offences = files
    .filter((file) => !file.test)
    .flatMap((file) => {
      const { code } = maskSource(file.text);
      return NATIVE_RULES.filter((rule) => rule.places.includes(file.package)).flatMap((rule) =>
        [...code.matchAll(rule.pattern)].flatMap((match) => {
          const exception = exceptions.find(
            ({ path, rule: name }) =>
              name === rule.name && (path.endsWith('/') ? file.path.startsWith(path) : file.path === path),
          );
          if (!exception)
            return [
              `${file.path}:${lineOf(file.text, match.index)}: \`${match[0].trim()}\` (${rule.name}): ${rule.why}`,
            ];
          unused.delete(exception);
          return [];
        }),
      );
    });
  const stale = [...unused].map(
    ({ path, rule }) => `native-rules.mjs: the exception for ${path} (${rule}) is not needed any more`,
  );
  return [...offences, ...stale];
}
