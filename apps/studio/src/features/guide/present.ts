/** Presenting: larger, and as large as the screen where the browser allows it. */
let presenting = false;

export function togglePresenting(): void {
  presenting = !presenting;
  if (presenting) document.documentElement.dataset['present'] = '';
  else delete document.documentElement.dataset['present'];
  // Refused in a frame or without a gesture: larger is still better than nothing.
  const request = presenting
    ? document.documentElement.requestFullscreen?.()
    : document.fullscreenElement
      ? document.exitFullscreen()
      : undefined;
  request?.catch(() => undefined);
}
