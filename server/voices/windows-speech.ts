import { primaryLanguage, type SpeechProgram } from './speech-program.ts';

/** The steps -10 to 10 around its usual rate; one down. */
const CALM_RATE = -1;

const LIST_VOICES = `
Add-Type -AssemblyName System.Speech
$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
$speaker.GetInstalledVoices() | Where-Object { $_.Enabled } | ForEach-Object {
  $_.VoiceInfo.Culture.Name + "|" + $_.VoiceInfo.Name
}`;

/** The words come by the environment: it holds any character, and nothing in it is read as a command. */
const SPEAK = `
$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Speech
$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
$speaker.SelectVoice($env:PACENOTES_VOICE)
$speaker.Rate = ${CALM_RATE}
$format = New-Object System.Speech.AudioFormat.SpeechAudioFormatInfo(22050, 'Sixteen', 'Mono')
$speaker.SetOutputToWaveFile($env:PACENOTES_WAV, $format)
$speaker.Speak($env:PACENOTES_WORDS)
$speaker.Dispose()`;

/** The voices of Windows, by the PowerShell that comes with it. */
export const WINDOWS_SPEECH: SpeechProgram = {
  id: 'windows-speech',
  name: 'Windows voice',
  command: 'powershell',
  platform: 'win32',
  listing: powershellArgs(LIST_VOICES),
  chooseVoice(language, listed) {
    const voices = listed.split(/\r?\n/).flatMap(readVoice);
    const exact = voices.find((voice) => voice.language === language.toLowerCase());
    const near = voices.find((voice) => primaryLanguage(voice.language) === primaryLanguage(language));
    return (exact ?? near)?.name ?? null;
  },
  callFor: ({ words, voice, wavFile }) => ({
    args: powershellArgs(SPEAK),
    input: '',
    environment: { PACENOTES_WORDS: words, PACENOTES_VOICE: voice, PACENOTES_WAV: wavFile },
  }),
};

/** The script goes encoded, for PowerShell reads quotes in its own ways. */
function powershellArgs(script: string): string[] {
  const encoded = Buffer.from(script, 'utf16le').toString('base64');
  return ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-EncodedCommand', encoded];
}

function readVoice(line: string) {
  const [language, name] = line.split('|');
  return language === undefined || name === undefined ? [] : [{ language: language.toLowerCase(), name }];
}
