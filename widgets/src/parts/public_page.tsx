import { useState } from "preact/hooks";
import type { CommonSetUp, Kernel } from "../model/kernel";
import { Poster } from "./poster";

interface PublicAddressProps<SetUp extends CommonSetUp> {
  readonly kernel: Kernel<SetUp>;
  /** Of the activity. */
  readonly title: string;
  /** Where the page is, under the address on the internet. */
  readonly path: string;
}

/** Where everybody reads what an activity tells: the address, to open, and to show and print with its picture. */
export function PublicAddress<SetUp extends CommonSetUp>({ kernel, title, path }: PublicAddressProps<SetUp>) {
  const { t } = kernel.words.value;
  const [isShown, setShown] = useState(false);
  const address = `${kernel.setUp.value?.public_url ?? ""}${path}`;
  return (
    <>
      <a class="tk-link tk-poster-address" href={address} target="_blank" rel="noreferrer">
        {address}
      </a>
      <button
        type="button"
        class="tk-button"
        aria-label={`${t("link-show")}: ${title}`}
        onClick={() => setShown(true)}
      >
        {t("link-show")}
      </button>
      {isShown && (
        <Poster
          kernel={kernel}
          name={title}
          lead={t("public-poster")}
          address={address}
          onClose={() => setShown(false)}
        />
      )}
    </>
  );
}

/** The way to the page of an activity, as the hub serves it. */
export function publicPath(cycle: string, activity: string): string {
  return `/p/${encodeURIComponent(cycle)}/${encodeURIComponent(activity)}`;
}
