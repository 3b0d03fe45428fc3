import type { Texts } from "../model/texts";

interface PaperSlipProps {
  readonly code: string;
  /** Where the code is typed. */
  readonly host: string;
  readonly texts: Texts;
}

/** A code on paper, large: to copy by hand, or to print and cut out. */
export function PaperSlip({ code, host, texts }: PaperSlipProps) {
  const { t } = texts;
  return (
    <section class="tk-slip tk-print tk-stack tk-tight" aria-label={t("slip-title")}>
      <h3>{t("slip-title")}</h3>
      <p class="tk-slip-code">{code}</p>
      <p>{t("slip-what-for")}</p>
      <p>{t("slip-where", { host })}</p>
      <p class="tk-hint tk-no-print">{t("slip-once")}</p>
      <p class="tk-no-print">
        <button type="button" class="tk-button" onClick={() => window.print()}>
          {t("print")}
        </button>
      </p>
    </section>
  );
}
