import type { Header } from "../../model/protocol";
import { PublicAddress, publicPath } from "../../parts/public_page";
import type { Screen } from "./screen";

interface PublicProps {
  readonly screen: Screen;
  readonly header: Header;
}

/** The public page of an activity that may have one: open it, hand its address on, take it back. */
export function Public({ screen, header }: PublicProps) {
  const { t, of } = screen.words.value;
  const setUp = screen.setUp.value;
  if (header.settings.public !== true) {
    return null;
  }
  if (!setUp?.public_url) {
    return <p class="tk-hint">{t("public-no-address")}</p>;
  }
  const publish = (published: boolean) => () =>
    void screen.ask("publish_activity", { activity: header.id, published });
  return (
    <section class="tk-row tk-public" aria-label={t("public-page")}>
      <p>{t(header.published ? "public-is-open" : "public-is-not-open")}</p>
      {header.published ? (
        <>
          <PublicAddress
            kernel={screen.kernel}
            title={of(header.title)}
            path={publicPath(setUp.cycle, header.id)}
          />
          <button type="button" class="tk-button" onClick={publish(false)}>
            {t("public-take-back")}
          </button>
        </>
      ) : (
        <button type="button" class="tk-button" onClick={publish(true)}>
          {t("public-open")}
        </button>
      )}
    </section>
  );
}
