/**
 * Makes what the page of measures shows of one recording of `test/fixtures/speech`: its spectrogram as a picture, and
 * its voice track and labels.
 *
 *   node test/pictures/make-spectrogram.ts
 */
import { writeFile } from 'node:fs/promises';
import { readRecording } from '../speech/read-speech.ts';
import { exampleFile, EXAMPLE, spectrogramPng } from './spectrogram.ts';

const FOLDER = new URL('../../client/example/', import.meta.url);

const recording = await readRecording(EXAMPLE);
await writeFile(new URL('spectrogram.png', FOLDER), spectrogramPng(recording.pcm));
await writeFile(new URL('recording.json', FOLDER), exampleFile(recording));
