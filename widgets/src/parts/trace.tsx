import { useState } from "preact/hooks";
import { useActivity } from "../model/activity";
import type { Step } from "../model/protocol";

/** The way of an item from part to part; its text is said once, where it was made. */
export function Trace({ steps }: { readonly steps: readonly Step[] }) {
  const parts = [...new Set(steps.map((step) => step.activity))];
  return (
    <ol class="tk-trace">
      {parts.map((part) => {
        const here = steps.filter((step) => step.activity === part);
        return (
          <li key={part}>
            <p class="tk-trace-part">{here[0]?.title}</p>
            <ul class="tk-stack tk-tight">
              {here.map((step) => (
                <li key={step.item}>
                  {step.text && (
                    <p class="tk-words" dir="auto">
                      {step.text}
                    </p>
                  )}
                  {step.told && <p class="tk-trace-told">{step.told}</p>}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

/** Where an item came from and what became of it, for the facilitator: behind one button, asked for when it is pressed. */
export function WhatBecame({ item, text }: { readonly item: string; readonly text: string }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const [steps, setSteps] = useState<readonly Step[] | null>(null);
  const ask = async () => setSteps(steps === null ? await activity.trace(item) : null);
  return (
    <div class="tk-stack tk-tight">
      <p>
        <button type="button" class="tk-button" aria-expanded={steps !== null} onClick={() => void ask()}>
          {t("trace-ask")}
          <span class="tk-unseen">: {text}</span>
        </button>
      </p>
      <div role="status">
        {steps !== null &&
          (new Set(steps.map((step) => step.activity)).size > 1 ? (
            <Trace steps={steps} />
          ) : (
            <p class="tk-hint">{t("trace-nothing")}</p>
          ))}
      </div>
    </div>
  );
}
