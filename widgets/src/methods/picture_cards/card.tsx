import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { drawings, nameOf, type OwnPicture, ownPicture } from "./cards";

/** A picture with the words for what it shows. Its place is kept while it is on its way. */
export function Card({
  picture,
  children,
}: {
  readonly picture: string;
  /** What else stands beside it. */
  readonly children?: ComponentChildren;
}) {
  const activity = useActivity();
  const own = ownPicture(activity, picture);
  return (
    <span class={own ? "tk-card-face tk-of-kit" : "tk-card-face"}>
      {own ? <Brought own={own} /> : <Drawing picture={picture} />}
      <span>
        {nameOf(activity, picture)}
        {children}
      </span>
    </span>
  );
}

/** One of the drawings that are everywhere; the words beside it say what it shows. */
function Drawing({ picture }: { readonly picture: string }) {
  useEffect(() => void drawings.need(), []);
  const address = drawings.part.value?.[picture];
  return <span class="tk-drawing">{address && <img src={address} alt="" />}</span>;
}

/** A picture that the kit brings; where it cannot be had, its words stand there alone. */
function Brought({ own }: { readonly own: OwnPicture }) {
  const address = useActivity().media(own.picture).value;
  return <span class="tk-drawing">{address && <img src={address} alt="" />}</span>;
}
