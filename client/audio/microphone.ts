import { microphoneProblemOf, type MicrophoneProblem } from './microphone-problem.ts';
import { rememberedMicrophoneId } from './remembered-microphone.ts';

/** An open microphone. */
export type Microphone = {
  readonly stream: MediaStream;
  readonly track: MediaStreamTrack;
  readonly deviceId: string;
  /** As the system calls it. */
  readonly label: string;
  /** The browser would not leave the sound as it is: pauses may then be off by up to 0.1 s. */
  readonly isProcessed: boolean;
  /** Echo was to be cancelled, and whether it is: a browser may say yes and leave it off. */
  readonly cancelsEcho: boolean;
  readonly isEchoCancelled: boolean;
};

/** A microphone that can be chosen. */
export type MicrophoneChoice = { readonly deviceId: string; readonly label: string };

/**
 * The sound as it is: with these on, gaps were measured wrong by up to 99 ms, speech clipped, and the noise floor moved.
 */
const UNPROCESSED = { echoCancellation: false, noiseSuppression: false, autoGainControl: false } as const;

/**
 * Opens the microphone that was chosen last, or the system's; the caller stops its track.
 *
 * @param cancelsEcho for a stream's whole life: it cannot be switched on within one
 */
export async function openMicrophone(
  deviceId: string | null = rememberedMicrophoneId(),
  cancelsEcho = false,
): Promise<Microphone | MicrophoneProblem> {
  if (!isSecureContext || !('mediaDevices' in navigator)) return { type: 'not-secure' };
  // An ideal, not a must: a chosen microphone that is not connected today gives way to the system's.
  const device = deviceId === null ? {} : { deviceId: { ideal: deviceId } };
  try {
    const audio = { ...UNPROCESSED, echoCancellation: cancelsEcho, channelCount: { ideal: 1 }, ...device };
    return microphoneOf(await navigator.mediaDevices.getUserMedia({ audio }), cancelsEcho);
  } catch (error) {
    return microphoneProblemOf(error);
  }
}

/** The microphones that are connected; their names are known once one has been opened. */
export async function listMicrophones(): Promise<MicrophoneChoice[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter((device) => device.kind === 'audioinput' && device.deviceId !== '')
    .map(({ deviceId, label }) => ({ deviceId, label }));
}

function microphoneOf(stream: MediaStream, cancelsEcho: boolean): Microphone {
  const [track] = stream.getAudioTracks();
  if (track === undefined) throw new Error('The browser gave a microphone without a track.');
  const settings = track.getSettings();
  return {
    stream,
    track,
    deviceId: settings.deviceId ?? '',
    label: track.label,
    cancelsEcho,
    isEchoCancelled: isOn(settings, 'echoCancellation'),
    isProcessed: Object.keys(UNPROCESSED).some((name) => isOn(settings, name)),
  };
}

/** A browser that does not say is taken at its word that it accepted what was asked. */
function isOn(settings: MediaTrackSettings, name: string): boolean {
  return (settings as Record<string, unknown>)[name] === true;
}
