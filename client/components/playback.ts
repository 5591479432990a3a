/** How an answer's sound stands; its place is on the answer's clock. */
export type Playback = { readonly isPlaying: boolean; readonly atMs: number; readonly speed: number };
