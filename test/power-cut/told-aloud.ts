/** The file in which a writer says what was acknowledged to it, a line each. */
export const ACKNOWLEDGED_FILE = 'acknowledged';

/** What was acknowledged: a command of a session with its fact as JSON, or with number 0 the session itself. */
export type Acknowledged = { readonly sessionId: string; readonly number: number; readonly fact: string };

/** As a line. */
export function asLine({ sessionId, number, fact }: Acknowledged): string {
  return `${sessionId} ${number} ${fact}\n`;
}

/** The lines that are whole. */
export function fromLines(text: string): Acknowledged[] {
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line) => {
    const [sessionId = '', number = ''] = line.split(' ', 2);
    return { sessionId, number: Number(number), fact: line.slice(sessionId.length + number.length + 2) };
  });
}
