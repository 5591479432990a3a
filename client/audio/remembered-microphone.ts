const DEVICE_KEY = 'pacenotes.microphone';
const GAIN_KEY = 'pacenotes.microphone-gain';

/** The microphone that was chosen on this browser, or null. */
export function rememberedMicrophoneId(): string | null {
  return localStorage.getItem(DEVICE_KEY);
}

/** Keeps the choice for the next time. */
export function rememberMicrophone(deviceId: string): void {
  localStorage.setItem(DEVICE_KEY, deviceId);
}

/** The gain that a voice needed at this microphone the last time, in dB; null when it is not known. */
export function rememberedGainDb(deviceId: string): number | null {
  const [device, gain] = (localStorage.getItem(GAIN_KEY) ?? '').split(' ');
  const gainDb = Number(gain);
  return device === deviceId && gain !== undefined && Number.isFinite(gainDb) ? gainDb : null;
}

/** Keeps the gain for the next answer, so that not even a reload of the page loses it. */
export function rememberGain(deviceId: string, gainDb: number): void {
  localStorage.setItem(GAIN_KEY, `${deviceId} ${gainDb}`);
}
