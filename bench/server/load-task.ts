/** How a connection sends: what it is given room for, or a batch each 256 ms as a person's answer makes them. */
export type Pace = 'saturating' | 'real-time';

/** What a process of load is to do. */
export type LoadTask = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sessions to hold, each by a connection of its own; for an echo their ids are only counted. */
  readonly sessionIds: readonly string[];
  readonly to: 'interview' | 'echo';
  readonly pace: Pace;
  /** How long it runs unmeasured, once all have been welcomed: code that is new is slow. */
  readonly warmUpMs: number;
  /** How long it is measured. */
  readonly forMs: number;
  /** Sound is sent too, a chunk a second, as while an answer runs. */
  readonly hasSound: boolean;
};

/** What a process of load has seen. */
export type LoadResult = {
  readonly connections: number;
  /** Messages that were acknowledged, or came back. */
  readonly messages: number;
  readonly chunks: number;
  /** From sending to hearing, ms: the middle, and what 99 of 100 lie below. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly wallMs: number;
  /** The processor's time of the load itself. */
  readonly cpuMs: number;
  /** Connections that were closed before the end. */
  readonly lost: number;
};
