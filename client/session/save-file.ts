/** Hands text, or a file that was made, to the browser to be kept. */
export function saveFile(name: string, content: string | Blob, type = 'text/plain'): void {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // A large file is still being read when the click returns.
  setTimeout(() => URL.revokeObjectURL(url), KEEP_URL_MS);
}

const KEEP_URL_MS = 60_000;
