/** As browsers can: the first that this one knows. */
const KINDS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];
/** Speech is clear with it, and ten minutes are 2.4 megabytes. */
const BITS_PER_SECOND = 32_000;

/** Whether this page may use the microphone: over https or on the facilitator's laptop, never on plain http in a room. */
export function canRecord(): boolean {
  return (
    window.isSecureContext === true &&
    typeof navigator.mediaDevices?.getUserMedia === "function" &&
    typeof MediaRecorder === "function" &&
    KINDS.some((kind) => MediaRecorder.isTypeSupported(kind))
  );
}

/** One recording, from the microphone that the person allows. */
export class Recording {
  readonly #recorder: MediaRecorder;
  readonly #pieces: Blob[] = [];

  private constructor(stream: MediaStream) {
    this.#recorder = new MediaRecorder(stream, {
      mimeType: KINDS.find((kind) => MediaRecorder.isTypeSupported(kind)),
      audioBitsPerSecond: BITS_PER_SECOND,
    });
    this.#recorder.ondataavailable = ({ data }) => this.#pieces.push(data);
    this.#recorder.start();
  }

  /** Begin; fails where the person does not allow it or there is no microphone. */
  static async begin(): Promise<Recording> {
    return new Recording(await navigator.mediaDevices.getUserMedia({ audio: true }));
  }

  /** Stop, and give what was recorded. The microphone is let go. */
  end(): Promise<Blob> {
    return new Promise((resolve) => {
      this.#recorder.onstop = () => {
        for (const track of this.#recorder.stream.getTracks()) {
          track.stop();
        }
        resolve(new Blob(this.#pieces, { type: this.#recorder.mimeType }));
      };
      this.#recorder.stop();
    });
  }
}
