// Refuses a Node that is too old, in words, before anything with newer syntax is read: import this first and the
// rest with `await import` (Node 14.8 and later get the message).

const WANTED_MAJOR = 20;
const WANTED_MINOR = 19;

/** Ends the process with a message where the running Node is older than what package.json asks for. */
export function requireNode() {
  const have = process.versions.node;
  const [major, minor] = have.split('.').map(Number);
  if (Number(major) > WANTED_MAJOR || (major === WANTED_MAJOR && Number(minor) >= WANTED_MINOR)) return;
  const wanted = `${WANTED_MAJOR}.${WANTED_MINOR}`;
  console.error(
    `SimAlur memerlukan Node.js ${wanted} atau lebih baru; yang terpasang ${have}.\n` +
      `Unduh versi LTS dari https://nodejs.org lalu jalankan perintah ini sekali lagi.\n\n` +
      `SimAlur needs Node.js ${wanted} or later; this is ${have}.\n` +
      `Get the LTS version from https://nodejs.org and run this command again.`,
  );
  process.exit(1);
}
