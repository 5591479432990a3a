/** Largest wav that is taken in: an hour of 16-bit stereo at 48 kHz is 691 MB, of mono at 44.1 kHz 318 MB. */
export const MAX_WAV_BYTES = 700_000_000;
