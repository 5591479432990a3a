import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { ESPEAK_NG } from './espeak-ng.ts';
import { findProgram, type Machine } from './find-program.ts';
import { FLITE } from './flite.ts';
import { MAC_SAY } from './mac-say.ts';
import { piperWith } from './piper.ts';
import { plainWords } from './plain-words.ts';
import { runProgram } from './run-program.ts';
import { SpeechCache } from './speech-cache.ts';
import type { SpeechProgram } from './speech-program.ts';
import { trimSpeech } from './speech-wav.ts';
import type { Speech, SpeechRequest, VoiceChoice } from './speech.ts';
import { suggestProgram } from './suggest-program.ts';
import { Turns } from './turns.ts';
import { WINDOWS_SPEECH } from './windows-speech.ts';

/** Named anew when a program is called in another way, so that what was made before is made again. */
const HOW_IT_IS_CALLED = '1';

/** Chosen by us: a page may ask for a whole script at once, and an answer may be heard meanwhile. */
const PROGRAMS_AT_ONCE = 2;

export type ProgramSpeechOptions = Machine & {
  readonly cacheFolder: string;
  /** A voice model file for piper, or null. */
  readonly piperVoice: string | null;
  /** Told which program failed, never at what. */
  readonly warn: (line: string) => void;
};

type InstalledProgram = { readonly program: SpeechProgram; readonly path: string };
type ChosenVoice = InstalledProgram & { readonly voice: string };

/** Speech by the programs on this machine. They are looked for at each request: one installed meanwhile is found. */
export class ProgramSpeech implements Speech {
  readonly #options: ProgramSpeechOptions;
  readonly #cache: SpeechCache;
  readonly #turns = new Turns(PROGRAMS_AT_ONCE);
  readonly #underWay = new Map<string, Promise<Uint8Array | null>>();
  readonly #listings = new Map<string, Promise<string>>();

  constructor(options: ProgramSpeechOptions) {
    this.#options = options;
    this.#cache = new SpeechCache(options.cacheFolder);
  }

  async findVoices(): Promise<VoiceChoice> {
    const programs = this.#installed().map(({ program: { id, name } }) => ({ id, name }));
    return { programs, suggestion: programs.length === 0 ? suggestProgram(this.#options) : null };
  }

  async say(request: SpeechRequest): Promise<Uint8Array | null> {
    const words = plainWords(request.text);
    if (words === '') return null;
    for (const choice of await this.#choices(request)) {
      const sound = await this.#sayOnce(choice, words);
      if (sound !== null) return sound;
      this.#options.warn(`${choice.program.name} made no sound.`);
    }
    return null;
  }

  /** Those on the PATH, in order of how natural they sound. */
  #installed(): InstalledProgram[] {
    const { piperVoice, platform } = this.#options;
    const piper = piperVoice === null ? [] : [piperWith(piperVoice)];
    return [...piper, MAC_SAY, WINDOWS_SPEECH, ESPEAK_NG, FLITE]
      .filter((program) => program.platform === null || program.platform === platform)
      .flatMap((program) => {
        const path = findProgram(program.command, this.#options);
        return path === null ? [] : [{ program, path }];
      });
  }

  /** Those that speak the language, the one asked for first. */
  async #choices({ language, voiceName }: SpeechRequest): Promise<ChosenVoice[]> {
    const chosen = await Promise.all(
      this.#installed().map(async (installed) => {
        const voice = installed.program.chooseVoice(language, await this.#listingOf(installed));
        return voice === null ? [] : [{ ...installed, voice }];
      }),
    );
    const isAskedFor = ({ program }: ChosenVoice) => program.id === voiceName;
    return chosen.flat().sort((one, other) => Number(isAskedFor(other)) - Number(isAskedFor(one)));
  }

  #listingOf({ program, path }: InstalledProgram): Promise<string> {
    if (program.listing === null) return Promise.resolve('');
    const known = this.#listings.get(path);
    if (known !== undefined) return known;
    const listing = runProgram(path, { args: program.listing, input: '' }).then((printed) => printed ?? '');
    this.#listings.set(path, listing);
    return listing;
  }

  /** From the cache, or from the same request that is under way, or made now. */
  async #sayOnce(choice: ChosenVoice, words: string): Promise<Uint8Array | null> {
    const name = cacheName(choice, words);
    const underWay = this.#underWay.get(name);
    if (underWay !== undefined) return underWay;
    const sound = this.#findOrMake(choice, words, name).finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, sound);
    return sound;
  }

  async #findOrMake(choice: ChosenVoice, words: string, name: string): Promise<Uint8Array | null> {
    const kept = await this.#cache.find(name);
    if (kept !== null) return kept;
    const sound = await this.#turns.take(() => this.#make(choice, words));
    if (sound !== null) await this.#cache.keep(name, sound);
    return sound;
  }

  async #make({ program, path, voice }: ChosenVoice, words: string): Promise<Uint8Array | null> {
    const wavFile = this.#cache.temporaryFile();
    try {
      const printed = await runProgram(path, program.callFor({ words, voice, wavFile }));
      return printed === null ? null : trimSpeech(await readFile(wavFile));
    } catch {
      // It ended well and wrote nothing: the caller says so.
      return null;
    } finally {
      await rm(wavFile, { force: true });
    }
  }
}

function cacheName({ program, voice }: ChosenVoice, words: string): string {
  const made = JSON.stringify([HOW_IT_IS_CALLED, program.id, voice, words]);
  return createHash('sha256').update(made).digest('hex');
}
