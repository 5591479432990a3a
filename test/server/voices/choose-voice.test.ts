import { describe, expect, test } from 'vitest';
import { ESPEAK_NG } from '../../../server/voices/espeak-ng.ts';
import { FLITE } from '../../../server/voices/flite.ts';
import { MAC_SAY } from '../../../server/voices/mac-say.ts';
import { piperWith } from '../../../server/voices/piper.ts';
import { WINDOWS_SPEECH } from '../../../server/voices/windows-speech.ts';

describe('eSpeak NG', () => {
  const LISTED = `Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn              (zh-cmn 5)(zh 5)
 5  de              --/M      German             gmw/de
 5  en-029          --/M      English_(Caribbean) gmw/en-029           (en 10)
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 2  en-us           --/M      English_(America)  gmw/en-US            (en 3)
 5  fr-be           --/M      French_(Belgium)   roa/fr-BE            (fr 8)
 5  fr-fr           --/M      French_(France)    roa/fr               (fr 5)
`;

  test.each([
    ['en-US', 'en-us'],
    ['en-GB', 'en-gb'],
    ['en', 'en-gb'],
    ['en-AU', 'en-gb'],
    ['de-AT', 'de'],
    ['fr', 'fr-fr'],
    ['fr-CA', 'fr-fr'],
    ['zh-CN', 'cmn'],
    ['xx', null],
  ])('speaks %s with %s', (language, voice) => {
    expect(ESPEAK_NG.chooseVoice(language, LISTED)).toBe(voice);
  });
});

describe('the voice of macOS', () => {
  const LISTED = `Albert              en_US    # Hello! My name is Albert.
Alice               it_IT    # Ciao! Mi chiamo Alice.
Bad News            en_US    # Hello! My name is Bad News.
Daniel              en_GB    # Hello! My name is Daniel.
Eddy (German (Germany)) de_DE    # Hallo! Ich heiße Eddy.
Samantha            en_US    # Hello! My name is Samantha.
Zoe (Premium)       en_AU    # Hello! My name is Zoe.
`;

  test.each([
    ['en-US', 'Samantha'],
    ['en-GB', 'Daniel'],
    ['en-AU', 'Zoe (Premium)'],
    ['en', 'Zoe (Premium)'],
    ['it', 'Alice'],
    ['de', 'Eddy (German (Germany))'],
    ['sv', null],
  ])('speaks %s with %s', (language, voice) => {
    expect(MAC_SAY.chooseVoice(language, LISTED)).toBe(voice);
  });
});

describe('the voice of Windows', () => {
  const LISTED = 'de-DE|Microsoft Hedda Desktop\r\nen-US|Microsoft Zira Desktop\r\n';

  test.each([
    ['en-US', 'Microsoft Zira Desktop'],
    ['en-GB', 'Microsoft Zira Desktop'],
    ['de', 'Microsoft Hedda Desktop'],
    ['fr', null],
  ])('speaks %s with %s', (language, voice) => {
    expect(WINDOWS_SPEECH.chooseVoice(language, LISTED)).toBe(voice);
  });
});

test('Flite speaks English with its clearest voice, and nothing else', () => {
  const listed = 'Voices available: kal awb_time kal16 awb rms slt \n';

  expect(FLITE.chooseVoice('en-GB', listed)).toBe('slt');
  expect(FLITE.chooseVoice('en', 'Voices available: kal ')).toBe('kal');
  expect(FLITE.chooseVoice('de', listed)).toBeNull();
});

test('Piper speaks the language that the name of its voice model begins with', () => {
  const piper = piperWith('/voices/de_DE-thorsten-medium.onnx');

  expect(piper.chooseVoice('de-AT', '')).toBe('/voices/de_DE-thorsten-medium.onnx');
  expect(piper.chooseVoice('en', '')).toBeNull();
  expect(piperWith('/voices/mine.onnx').chooseVoice('en', '')).toBe('/voices/mine.onnx');
});

test('no program gets the words among its arguments, whatever they are', () => {
  const words = '--help; rm -rf $HOME "quoted"';

  for (const program of [ESPEAK_NG, FLITE, MAC_SAY, WINDOWS_SPEECH, piperWith('/voices/en_US-x.onnx')]) {
    const { args } = program.callFor({ words, voice: 'a voice', wavFile: '/out.wav' });
    expect(args.join(' ')).not.toContain('rm -rf');
  }
});
