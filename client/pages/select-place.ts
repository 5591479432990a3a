/** Puts the cursor to a place of a text, and brings it into view. Line and column count from 1. */
export function selectPlace(text: HTMLTextAreaElement, line: number, column: number): void {
  const lines = text.value.split('\n');
  const at = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, column - 1);
  text.focus();
  text.setSelectionRange(at, at);
  text.scrollTop = ((line - 3) / lines.length) * text.scrollHeight;
}
