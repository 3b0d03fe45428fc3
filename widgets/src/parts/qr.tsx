import { useEffect, useState } from "preact/hooks";
import type { Incoming } from "../model/protocol";
import { addStyle } from "../model/styles";
import css from "./qr.css?text";

/** A QR code: an SVG path on a square of so many units. */
interface Qr {
  readonly size: number;
  readonly path: string;
}

/** A kernel, which draws the picture. */
export interface Asks {
  request(message: { type: string; text: string }, named: string): Promise<Incoming>;
}

/** A text as a picture for a camera. */
export function QrPicture({
  kernel,
  address,
  label,
}: {
  readonly kernel: Asks;
  readonly address: string;
  readonly label: string;
}) {
  addStyle("qr", css);
  const [qr, setQr] = useState<Qr | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void kernel.request({ type: "qr", text: address }, address).then((found) => {
      if (isCurrent) {
        setQr(found as Incoming & Qr);
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [kernel, address]);
  return (
    <svg
      class="tk-qr"
      role="img"
      aria-label={label}
      viewBox={qr ? `0 0 ${qr.size} ${qr.size}` : "0 0 1 1"}
      shapeRendering="crispEdges"
    >
      {qr && <path d={qr.path} />}
    </svg>
  );
}
