import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { compileInWorker } from '../../../server/notes/compile-in-worker.ts';
import { NotesError } from '../../../server/notes/notes-error.ts';
import { formatOf, type NotesFormat } from '../../../server/notes/notes-to-text.ts';
import { makeDocx, makeZip, paragraph } from './made-zip.ts';

const NOTES = 'Why us?\n- the team\n';
/** On a machine that does nothing else it is what a person waits; counted in the processor's own time. */
const MAX_CPU_MS = 2000;

function compile(bytes: Uint8Array, format: NotesFormat = 'text') {
  return compileInWorker({ bytes, format, known: [] });
}

describe('notes are read from', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from('Stärken\n- ruhig\n')],
    ['UTF-8 with a mark', Buffer.from('\ufeffStärken\n- ruhig\n')],
    ['UTF-16, little end first', Buffer.from('\ufeffStärken\n- ruhig\n', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeffStärken\n- ruhig\n', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('Stärken\n- ruhig\n', 'latin1')],
    ['lines that end as on Windows', Buffer.from('Stärken\r\n- ruhig\r\n')],
  ])('%s', async (_, bytes) => {
    const { proposal } = await compile(bytes);

    expect(proposal.questions).toMatchObject([{ asWritten: 'Stärken', line: 1, answerLines: [[2, 2]] }]);
  });

  test('a page, whose lines are those of the text made of it', async () => {
    const page = `<html><head><title>no</title></head><body><h2>Questions</h2><ol><li><b>Why us?</b><ul><li>the <i>team</i></li></ul></li></ol>
      <table><tr><th>a</th><th>b</th></tr></table><script>alert('Tell me about yourself?')</script></body></html>`;

    const { source, proposal } = await compile(Buffer.from(page), 'html');

    expect(source.split('\n')).toEqual(['## Questions', '1. **Why us?**', '    - the team', '| a | b |']);
    expect(proposal.questions).toMatchObject([{ asWritten: 'Why us?', line: 2, answerLines: [[3, 3]] }]);
  });

  test('a Word document', async () => {
    const docx = makeDocx(paragraph('Why us?', true) + paragraph('Because of the team.'));

    const { source, proposal } = await compile(docx, formatOf('notes.docx', docx));

    expect(source).toBe('**Why us?**\nBecause of the team.');
    expect(proposal.questions).toMatchObject([{ line: 1, answerLines: [[2, 2]] }]);
  });
});

describe('within 2 s it is said what is wrong with', () => {
  const bomb = makeZip({ 'word/document.xml': Buffer.alloc(60 * 1024 * 1024) });
  test.each<[string, Uint8Array, NotesFormat, string]>([
    [
      '10 MB of text',
      Buffer.from(NOTES.repeat(520_000)),
      'text',
      'line 5001: expected at most 5000 lines, got 1040001',
    ],
    [
      'many long lines',
      Buffer.from(`${'a'.repeat(999)}\n`.repeat(3000)),
      'text',
      'line 2001: expected at most 2000000 characters before it, got 3000000',
    ],
    [
      '20,000 lines',
      Buffer.from(NOTES.repeat(10_000)),
      'text',
      'line 5001: expected at most 5000 lines, got 20001',
    ],
    [
      'a line of 1 MB',
      Buffer.from(`${NOTES}${'x'.repeat(1_000_000)}`),
      'text',
      'line 3: expected at most 10000 characters, got 1000000',
    ],
    ['bytes that are no text', randomBytes(100_000), 'text', 'expected text, got a byte that no text has'],
    [
      'a docx that unpacks to 60 MB',
      bomb,
      'docx',
      'expected at most 41943040 bytes when unpacked, got 62914560',
    ],
    ['a docx that is no zip', Buffer.from('PK and so on'), 'docx', 'expected a Word document'],
    ['a zip without a document', makeZip({ 'a.txt': 'a' }), 'docx', 'expected a Word document'],
    ['a page 100,000 deep', Buffer.from('<div>'.repeat(100_000)), 'html', 'expected'],
  ])('%s', async (_, bytes, format, message) => {
    const before = process.cpuUsage();

    const outcome = await compile(bytes, format).catch((error: unknown) => error);

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(MAX_CPU_MS);
    if (outcome instanceof NotesError) expect(outcome.message).toContain(message);
    else expect(outcome).toMatchObject({ source: '' });
  });
});
