import type { ClientFact } from '../../core/interview/fact.ts';
import { chance } from '../../core/interview/chance.ts';
import type { Command } from '../../core/protocol/client-message.ts';
import type { InterviewView } from '../../core/protocol/interview-view.ts';
import { InterviewLink, ViewEvent } from '../../client/session/interview-link.ts';
import { RememberingStorage } from './remembering-storage.ts';
import { tellAnswer, type ToldAnswer } from './told-answer.ts';

/** More than this is not told ahead of what is acknowledged, as in a browser that is offline for some seconds. */
const WAITING_MOST = 30;

/** One in so many facts is followed by a reload of the page. */
const RELOAD_EVERY = 150;

/**
 * Someone who holds an interview through the product's own link and outbox, reloads the page now and then, and remembers all
 * that was said, to hold the server to it.
 */
export class Person {
  readonly sessionId: string;
  /** Everything that was said, by its number. */
  readonly said = new Map<number, ClientFact>();
  readonly answers = new Map<string, ToldAnswer>();
  /** What went wrong on this side: a number that was given twice. */
  readonly faults: string[] = [];
  /** The newest number that the server has acknowledged. */
  acknowledged = 0;
  isFinished = false;
  readonly #seed: number;
  readonly #url: string;
  readonly #storage = new RememberingStorage();
  #link: InterviewLink;
  #view: InterviewView | null = null;
  #toSay: ClientFact[] = [];
  #spokenTo = '';

  constructor(sessionId: string, url: string, seed: number) {
    this.sessionId = sessionId;
    this.#url = url;
    this.#seed = seed;
    this.#link = this.#openPage();
  }

  /** Says as much as may wait. Called again and again, for nothing here waits for a moment. */
  step(): void {
    this.#hearAcknowledged();
    if (this.#link.state === 'taken-over' || this.#link.state === 'refused') this.reload();
    if (this.#link.state !== 'connected' || this.#view === null) return;
    if (this.#toSay.length === 0) this.#toSay = this.#answerTo(this.#view);
    while (this.#toSay.length > 0 && this.#link.waiting.length < WAITING_MOST) {
      const [fact] = this.#toSay.splice(0, 1);
      if (fact !== undefined && this.#say(fact)) return;
    }
  }

  /** The page is left and opened again: only what it has stored is known. */
  reload(): void {
    this.#hearAcknowledged();
    this.#link.close();
    this.#view = null;
    this.#link = this.#openPage();
  }

  leave(): void {
    this.#link.close();
  }

  /** Whether nothing waits to be acknowledged. */
  get isHeard(): boolean {
    return this.#link.state === 'connected' && this.#link.waiting.length === 0;
  }

  #openPage(): InterviewLink {
    const link = new InterviewLink(this.sessionId, this.#url, this.#storage);
    link.addEventListener('view', (event) => {
      if (link === this.#link && event instanceof ViewEvent) this.#view = event.view;
    });
    link.connect();
    return link;
  }

  /** Says one fact. @returns whether the page was reloaded after it */
  #say(fact: ClientFact): boolean {
    this.#link.send(fact);
    const command: Command | undefined = this.#link.waiting.at(-1);
    if (command === undefined) throw new Error('What was sent waits to be acknowledged.');
    const { number } = command;
    if (this.said.has(number)) this.faults.push(`number ${number} was given to two facts`);
    this.said.set(number, fact);
    if (chance(this.#seed, `${this.sessionId} reload ${number}`) * RELOAD_EVERY >= 1) return false;
    this.reload();
    return true;
  }

  #hearAcknowledged(): void {
    const oldest = this.#link.waiting[0]?.number;
    if (this.#link.state !== 'connected' && oldest === undefined) return;
    this.acknowledged = Math.max(this.acknowledged, (oldest ?? this.said.size + 1) - 1);
  }

  #answerTo({ phase, answer }: InterviewView): ClientFact[] {
    if (phase === 'finished') this.isFinished = true;
    const moment = `${phase} ${answer?.answerId ?? ''}`;
    if (moment === this.#spokenTo) return [];
    if (phase === 'ready') return this.#speak(moment, [{ type: 'begun' }]);
    if (phase === 'saying-goodbye') return this.#speak(moment, [{ type: 'goodbye-said' }]);
    if (phase !== 'asking' || answer === null) return [];
    const told = tellAnswer(this.#seed, this.sessionId, answer.answerId);
    this.answers.set(answer.answerId, told);
    return this.#speak(moment, [...told.facts]);
  }

  #speak(moment: string, facts: ClientFact[]): ClientFact[] {
    this.#spokenTo = moment;
    return facts;
  }
}
