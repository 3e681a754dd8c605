// Finds imports that go the wrong way, leave their package by a side door, or close a circle between files.
import path from 'node:path';
import { PACKAGE_RULES, TEST_USES } from './import-rules.mjs';
import { readImports } from './read-imports.mjs';

/** @typedef {import('./source-files.mjs').SourceFile} SourceFile */

/**
 * @param {SourceFile[]} files
 * @returns {string[]} one line per offence, empty where all is well
 */
export function wrongImports(files) {
  return [...files.flatMap((file) => wrongImportsOf(file)), ...circles(files)];
}

/** @param {SourceFile} file */
function wrongImportsOf(file) {
  const rule = PACKAGE_RULES[file.package];
  if (!rule) return [`${file.path}: ${file.package} has no rule in import-rules.mjs`];
  const forTests = file.test ? [...TEST_USES, ...packagesBefore(file.package)] : [];

  return readImports(file.text).flatMap(({ from, typeOnly, line }) => {
    const where = `${file.path}:${line}`;
    if (from.startsWith('.')) {
      const target = path.posix.join(path.posix.dirname(file.path), from);
      const inside = target.startsWith(`${file.package}/`);
      return inside ? [] : [`${where}: '${from}' leaves ${file.package}; import the package by its name`];
    }
    if (matches(from, rule.uses) || matches(from, forTests)) return [];
    if (matches(from, rule.types)) {
      const mend = `${file.package} may use only types of '${from}': write \`import type\``;
      return typeOnly || file.test ? [] : [`${where}: ${mend}`];
    }
    return [`${where}: ${file.package} may not import '${from}'`];
  });
}

/** @param {string} folder */
function packagesBefore(folder) {
  const order = Object.keys(PACKAGE_RULES);
  // A package's own public door counts as before it: that is what its tests test.
  const names = order
    .slice(0, order.indexOf(folder) + 1)
    .map((place) => `@simalur/${path.posix.basename(place)}`);
  return names.flatMap((name) => [name, `${name}/*`]);
}

/** @param {string} specifier @param {string[]} patterns */
function matches(specifier, patterns) {
  return patterns.some((pattern) => {
    if (pattern.endsWith('*')) return specifier.startsWith(pattern.slice(0, -1));
    // A library's own subpaths (`react-dom/client`) go with it; ours are named one by one.
    return specifier === pattern || (!pattern.startsWith('@simalur/') && specifier.startsWith(`${pattern}/`));
  });
}

/**
 * Circles among files of one package, also those made of types alone: two files that need each other are one idea.
 * Between packages the table already rules them out.
 * @param {SourceFile[]} files
 */
function circles(files) {
  const graph = new Map(files.map((file) => [file.path, neighbours(file, files)]));
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[]} */
  const found = [];

  /** @param {string} file @param {string[]} trail */
  const visit = (file, trail) => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      found.push(`circle: ${[...trail.slice(start), file].join(' -> ')}`);
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/** @param {SourceFile} file @param {SourceFile[]} files */
function neighbours(file, files) {
  return readImports(file.text).flatMap(({ from }) => {
    if (!from.startsWith('.')) return [];
    const target = path.posix.join(path.posix.dirname(file.path), from);
    const bare = target.replace(/\.[cm]?[jt]sx?$/, '');
    const names = ['.ts', '.tsx', '.mts', '/index.ts', '/index.tsx'].map((ending) => bare + ending);
    return files
      .filter(({ path: candidate }) => candidate === target || names.includes(candidate))
      .map(({ path: p }) => p);
  });
}
