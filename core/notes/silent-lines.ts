/** What opens and closes a block of code, and the language behind it. */
const FENCE = /^\s*(?:>\s*)?(`{3,}|~{3,})\s*([\w+#-]*)/;

/** These name prose that somebody only wanted to keep as it is. */
const PROSE = /^(?:|text|txt|md|markdown|plaintext|plain|quote)$/i;

/** How a line of a program looks, in whatever language. */
const PROGRAM =
  /[;{}]\s*$|[^:]\/\/ |^\s*(?:\/\/|#include|import |from \S+ import|def |class |return\b|const |let |var |func |fn |public |private |if \(|for \(|while \(|select .+ from |\$ )|=>|[!=]==?|\w\(\)|^\s*[\w.]+\s=\s/i;

/** Of lines that no language names, such a share must look like a program; we chose it. */
const MIN_SHARE = 0.5;

/** An entry of a table of contents, which leads to a heading of the same document. */
const ENTRY = /^\s*(?:[-*+]|\d{1,3}[.)])\s+.*\]\(#[^)]+\)/;

/** Fewer entries are links to what is meant; we chose it. */
const MIN_ENTRIES = 3;

/** The lines, by index, whose words say nothing of an interview: code between two fences, and a table of contents. */
export function silentLines(lines: readonly string[]): ReadonlySet<number> {
  const entries = [...lines.keys()].filter((i) => ENTRY.test(lines[i] ?? ''));
  return new Set([...codeLines(lines), ...(entries.length < MIN_ENTRIES ? [] : entries)]);
}

/** Lines of code. A fence that is never closed opens nothing. */
function codeLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let opened: { readonly i: number; readonly fence: string; readonly language: string } | null = null;
  for (const [i, line] of lines.entries()) {
    const [, fence = '', language = ''] = FENCE.exec(line) ?? [];
    if (fence === '') continue;
    if (opened === null) opened = { i, fence, language };
    else if (fence.startsWith(opened.fence) && language === '') {
      const inside = lines.slice(opened.i + 1, i);
      const isNamed = !PROSE.test(opened.language) && !isMostOf(inside, lines);
      if (isNamed || looksLikeCode(inside)) for (const at of inside.keys()) found.add(opened.i + 1 + at);
      opened = null;
    }
  }
  return found;
}

/** Whoever keeps all of the notes between two fences wants the page to leave them as they are. */
function isMostOf(inside: readonly string[], lines: readonly string[]): boolean {
  return inside.filter(isWritten).length > lines.filter(isWritten).length / 2;
}

function looksLikeCode(inside: readonly string[]): boolean {
  const written = inside.filter(isWritten);
  const alike = written.filter((line) => PROGRAM.test(line)).length;
  return alike > 0 && alike / written.length >= MIN_SHARE;
}

function isWritten(line: string): boolean {
  return line.trim() !== '';
}
