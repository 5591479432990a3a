import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fact, InterviewEvent } from '../../core/interview/fact.ts';
import { makePlan } from '../../core/interview/make-plan.ts';
import { trackStretches } from '../../core/interview/track-stretches.ts';
import { fold } from '../../core/interview/transition.ts';
import { answerOf, type InterviewState } from '../../core/interview/state.ts';
import { toPcm16 } from '../../core/pacing/pcm16.ts';
import { msOfSample } from '../../core/pacing/sample-clock.ts';
import { countAnswer } from '../../core/session/count-answer.ts';
import { DEFAULT_SETTINGS } from '../../core/session/settings.ts';
import { BankShelf } from '../../server/banks/bank-shelf.ts';
import { loadVoiceModel } from '../../server/voice-model/load-voice-model.ts';
import { trackRecording } from '../../server/voice-model/track-recording.ts';
import { composeSpeech } from '../speech/compose-speech.ts';
import { SAMPLE_ANSWERS, type SampleAnswer } from './sample-answers.ts';

// Writes server/sample/sample-session.json: composed answers, through the same model, log and figures as spoken ones.
// Run it with `node test/sample/write-sample-session.ts`; it needs espeak-ng.

const ROOT = join(import.meta.dirname, '..', '..');
const OUT = join(ROOT, 'server', 'sample', 'sample-session.json');

/** An interviewer's usual rate, for how long each line took to say: about 170 words a minute. */
const MS_A_WORD = 350;

/** What a person leaves after the last word before pressing Done. */
const BEFORE_DONE_MS = 1300;

/** A quiet room. */
const ROOM_DBFS = -58;

const log: InterviewEvent[] = [];
let nowMs = Date.parse('2026-01-01T10:00:00.000Z');

append(await created());
let state = append({ type: 'begun' });
for (const answer of SAMPLE_ANSWERS) state = await sayAnswer(state, answer);
nowMs += 4000;
append({ type: 'goodbye-said' });
await writeFile(OUT, `[\n${log.map((event) => JSON.stringify(event)).join(',\n')}\n]\n`);
process.stdout.write(`${log.length} events, ${state.phase.type}\n`);

async function created(): Promise<Fact> {
  const shelf = new BankShelf([join(ROOT, 'question-banks')]);
  const found = await shelf.findScript('behavioural', 'behavioural-star-short');
  if (found === null) throw new Error('The bank or its script has another name now.');
  const plan = makePlan(found.bank, found.script, {
    seed: 1,
    timesAsked: () => 0,
    soundUrl: (sound) => sound,
  });
  return { type: 'created', plan, patience: { patienceMs: DEFAULT_SETTINGS.patienceMs } };
}

async function sayAnswer(before: InterviewState, { latencyMs, said }: SampleAnswer): Promise<InterviewState> {
  const { phase } = before;
  if (phase.type !== 'asking') throw new Error(`Expected a question to be asked, but it is ${phase.type}.`);
  const { answerId, lines } = phase;
  const question = lines.at(-1)?.text ?? '';
  for (const line of lines.slice(0, -1)) nowMs += wordsOf(line.text) * MS_A_WORD;
  const askedAt = wallTime();
  nowMs += wordsOf(question) * MS_A_WORD;

  const { samples } = composeSpeech({
    leadMs: latencyMs,
    tailMs: BEFORE_DONE_MS,
    items: said,
    noiseDbfs: ROOM_DBFS,
    sampleRateHz: 16_000,
  });
  const pcm = toPcm16(samples);
  const track = await trackRecording(pcm, await loadVoiceModel());
  append({
    type: 'answer-opened',
    answerId,
    askedBy: 'speech-program',
    askedAt,
    startedAt: wallTime(),
    responseLatencyErrorMs: 40,
    gainDb: track.gainDb,
  });
  nowMs += msOfSample(pcm.length);
  for (const stretch of trackStretches(answerId, track)) append(stretch);
  append({ type: 'done', answerId, atSample: pcm.length });
  const sent = append({ type: 'answer-sent', answerId, frames: track.voice.length, clippedSamples: 0 });
  const band = answerOf(sent, answerId)?.band ?? null;
  const context = {
    band,
    question: { responseLatencyErrorMs: 40, wasHeard: true },
    echoMs: 0,
    clippedShare: 0,
  };
  const { answerMs } = countAnswer(track, context, DEFAULT_SETTINGS.minPauseMs);
  process.stdout.write(`${question} ${answerMs} ms\n`);
  nowMs += 300;
  return append({ type: 'measured', answerId, answerMs });
}

function append(fact: Fact): InterviewState {
  log.push({ seq: log.length + 1, at: wallTime(), number: null, fact });
  return fold(log).state;
}

function wallTime(): string {
  return new Date(Math.round(nowMs)).toISOString();
}

function wordsOf(text: string): number {
  return text.split(/\s+/).length;
}
