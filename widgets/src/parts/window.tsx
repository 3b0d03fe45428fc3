import type { ComponentChildren } from "preact";
import type { CommonSetUp, Kernel } from "../model/kernel";

/** The frame of a facilitator's page: its head with the language, what went wrong, and what is shown. */
export function Window<SetUp extends CommonSetUp>({
  kernel,
  head,
  tools,
  children,
}: {
  readonly kernel: Kernel<SetUp>;
  readonly head: ComponentChildren;
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { t } = kernel.words.value;
  const setUp = kernel.setUp.value;
  if (setUp === null) {
    return <Unready kernel={kernel} />;
  }
  return (
    <div class="tk-host tk-window">
      <header class="tk-window-head">
        <div>{head}</div>
        <div class="tk-row">
          {tools}
          <label>
            <span class="tk-unseen">{t("language")}</span>
            <select
              class="tk-select"
              value={setUp.language}
              onChange={(event) => kernel.speak(event.currentTarget.value)}
            >
              {setUp.languages.map(({ code, name }) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
      </header>
      <Problems kernel={kernel} />
      {children}
    </div>
  );
}

/** Before the kernel has said hello there are no words: the page around says that it waits. */
export function Unready<SetUp extends CommonSetUp>({ kernel }: { readonly kernel: Kernel<SetUp> }) {
  return (
    <main class="tk-host tk-window" aria-busy="true">
      <Problems kernel={kernel} />
    </main>
  );
}

/** What went wrong, where everyone at the window sees it. */
export function Problems<SetUp extends CommonSetUp>({ kernel }: { readonly kernel: Kernel<SetUp> }) {
  const { t } = kernel.words.value;
  const problem = kernel.problem.value;
  return (
    <div role="alert">
      {kernel.isSilent.value && <p class="tk-message">{t("kernel-silent")}</p>}
      {problem && (
        <p class="tk-message tk-refused tk-row">
          <span>
            <strong>{problem.message}</strong> {problem.hint}
          </span>
          <button
            type="button"
            class="tk-button tk-plain"
            onClick={() => {
              kernel.problem.value = null;
            }}
          >
            {t("understood")}
          </button>
        </p>
      )}
    </div>
  );
}
