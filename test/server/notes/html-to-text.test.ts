import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../../server/notes/html-to-text.ts';

const WRITTEN = ['**Why us?**', '- the team', '    - and Jo', '', '1. Tell me about yourself'];

describe('a list with a blank line behind it is read as it was written in', () => {
  test.each([
    [
      'Google Docs',
      `<b style="font-weight:normal;"><p dir="ltr"><span style="font-weight:700;">Why us?</span></p>
      <ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>the team</span></p></li>
      <ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>and Jo</span></p></li></ul></ul>
      <br /><ol><li><p>Tell me about yourself</p></li></ol></b>`,
    ],
    [
      'Word and Outlook',
      `<p class=MsoNormal><b>Why us?<o:p></o:p></b></p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span>the team</p>
      <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span>and Jo</p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Tell me about yourself</p>`,
    ],
    [
      'Evernote',
      `<div><b>Why us?</b></div><ul><li><div>the team</div><ul><li><div>and Jo</div></li></ul></li></ul>
      <div><br/></div><ol><li><div>Tell me about yourself</div></li></ol>`,
    ],
    [
      'Notion',
      `<p><strong>Why us?</strong></p><ul><li><p>the team</p><ul><li><p>and Jo</p></li></ul></li></ul>
      <p></p><ol><li><p>Tell me about yourself</p></li></ol>`,
    ],
    [
      'Gmail',
      `<div dir="ltr"><b>Why us?</b><br><ul><li>the team<ul><li>and Jo<br></li></ul></li></ul>
      <div><br></div><ol><li>Tell me about yourself</li></ol></div>`,
    ],
    [
      'Apple Notes',
      `<p class="p1"><b>Why us?</b></p><ul class="ul1"><li class="li1">the team</li><ul><li class="li1">and Jo</li></ul></ul>
      <p class="p2"><br></p><ol><li class="li1">Tell me about yourself</li></ol>`,
    ],
  ])('%s', (_, html) => {
    expect(htmlToText(html).split('\n')).toEqual(WRITTEN);
  });
});

test('an item without words leaves no sign of its own, in whatever it stands', () => {
  expect(htmlToText('<ul><li></li><li><div></div></li><li> <ul><li>x</li></ul></li></ul><p>y</p>')).toBe(
    '    - x\ny',
  );
  expect(htmlToText('<blockquote><table><tr><td>a</td></tr></table>b</blockquote>')).toBe('| a |\nb');
});

test('a heading within an item keeps its own sign', () => {
  expect(htmlToText('<ul><li><h3>Why us?</h3><p>the team</p></li></ul>')).toBe('### Why us?\nthe team');
});

test('a quote and a heading whose words stand in a paragraph of their own begin with their sign', () => {
  expect(htmlToText('<blockquote>\n<p>one</p><p>two</p></blockquote><h2><div>three</div></h2>')).toBe(
    '> one\ntwo\n## three',
  );
});
