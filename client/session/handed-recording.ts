/** Sent to the window when a recording waits to be brought in. */
export class RecordingHandedEvent extends Event {
  static readonly eventName = 'recording-handed';

  constructor() {
    super(RecordingHandedEvent.eventName);
  }
}

let handed: File | null = null;

/** Hands a recording to the page that brings them in, which may be still to come. */
export function handRecording(file: File): void {
  handed = file;
  window.dispatchEvent(new RecordingHandedEvent());
}

/** Takes the recording that was handed, once. */
export function takeHandedRecording(): File | null {
  const file = handed;
  handed = null;
  return file;
}
