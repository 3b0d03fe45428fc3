import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { drawings, loadDrawings } from "./cards";

/** A picture with the words for what it shows. Its place is kept while it is on its way. */
export function Card({
  picture,
  children,
}: {
  readonly picture: string;
  /** What else stands beside it. */
  readonly children?: ComponentChildren;
}) {
  const { t } = useActivity().texts;
  useEffect(() => void loadDrawings(), []);
  const address = drawings.value[picture];
  return (
    <span class="tk-card-face">
      <span class="tk-drawing">{address && <img src={address} alt="" />}</span>
      <span>
        {t(`picture-${picture}`)}
        {children}
      </span>
    </span>
  );
}
