import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { type Offered, useOffered } from "../../parts/option";
import { TakeBack } from "../../parts/take_back";
import { useDragging } from "./dragging";
import { movedTo, type Own, type RankingResults, useOrder, usePlaces } from "./order";
import { Shown } from "./outcomes";

/** What a participant does: fill the places, the most important first, and send the order; later see the results. */
export function Rank() {
  const activity = useActivity();
  const options = useOffered();
  const results = activity.view.part<RankingResults>("results").value;
  if (options.length === 0) {
    return <p class="tk-message">{activity.texts.t("nothing-to-rank")}</p>;
  }
  return (
    <div class="tk-stack">
      {activity.isOpen ? <Ballot options={options} /> : <Given options={options} />}
      {results && <Shown results={results} />}
    </div>
  );
}

/** What has the focus after a step: the button that was pressed may be gone, or have moved in the list. */
type Focus = { readonly option: string; readonly button: string } | null;

function Ballot({ options }: { readonly options: readonly Offered[] }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const places = usePlaces(options);
  const command = useCommand();
  const [order, isChanged, mark] = useOrder(options);
  const [said, setSaid] = useState("");
  const [isTaken, setTaken] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const focus = useRef<Focus>(null);
  const sent = activity.view.part<Own>("own").value?.order ?? [];
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? "";
  const free = options.filter(({ id }) => !order.includes(id));
  const left = Math.max(0, places - order.length);
  const put = (option: string, place: number, button = "") => {
    focus.current = button ? { option, button } : null;
    setSaid(t("said-on-place", { option: textOf(option), place: place + 1 }));
    mark(movedTo(order, option, place));
  };
  const takeOff = (option: string) => {
    focus.current = { option, button: "put" };
    setSaid(t("said-off", { option: textOf(option) }));
    mark(order.filter((each) => each !== option));
  };
  const dragging = useDragging(order, put);
  useLayoutEffect(() => {
    const wanted = focus.current;
    focus.current = null;
    const row = wanted && box.current?.querySelector(`[data-option="${CSS.escape(wanted.option)}"]`);
    const next = row?.querySelector<HTMLElement>(`[data-does="${wanted?.button}"]`);
    // Where the button has gone with its step, the next thing to press has the focus.
    const other = wanted && box.current?.querySelector<HTMLElement>("[data-does=put], [type=submit]");
    (next ?? other)?.focus();
  }, [order.join(" ")]);
  return (
    <form
      ref={box}
      class="tk-stack"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!command.pending && left === 0 && (await command.run("rank", { order }))) {
          mark(null);
        }
      }}
    >
      <p>{t("rank-hint", { places })}</p>
      <h3>{t("your-order")}</h3>
      <ol class="tk-order" ref={dragging.list}>
        {order.map((id, place) => (
          <Placed
            key={id}
            option={{ id, text: textOf(id) }}
            place={place}
            last={order.length - 1}
            isDragged={dragging.option === id}
            onMove={(to, button) => put(id, to, button)}
            onTakeOff={() => takeOff(id)}
            onGrip={(event) => dragging.start(id, event)}
          />
        ))}
        {Array.from({ length: left }, (_, place) => (
          <li key={`free-${place}`} class="tk-place-free">
            <span class="tk-place">{order.length + place + 1}.</span> {t("place-free")}
          </li>
        ))}
      </ol>
      <p role="status" class="tk-hint">
        {said} {t("places-left", { left })}
      </p>
      {left > 0 && (
        <>
          <h3>{t("options-left")}</h3>
          <ul class="tk-stack tk-free">
            {free.map(({ id, text }) => (
              <li key={id} data-option={id}>
                <button
                  type="button"
                  class="tk-button tk-words"
                  dir="auto"
                  data-does="put"
                  onClick={() => put(id, order.length, "gone")}
                >
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {(isChanged || sent.length === 0) && (
        <div>
          <button type="submit" class="tk-button tk-primary" disabled={left > 0}>
            {t(sent.length > 0 ? "change-order" : "send-order")}
          </button>
        </div>
      )}
      <Outcome command={command} given={!isChanged && sent.length > 0} />
      <p role="status">{isTaken && sent.length === 0 && t("removed")}</p>
      {sent.length > 0 && (
        <div>
          <TakeBack
            action="withdraw_ranking"
            onDone={() => {
              mark(null);
              setTaken(true);
            }}
          />
        </div>
      )}
      {activity.isBlind && <p class="tk-hint">{t("blind-until-reveal")}</p>}
    </form>
  );
}

interface PlacedProps {
  readonly option: { readonly id: string; readonly text: string };
  readonly place: number;
  readonly last: number;
  readonly isDragged: boolean;
  readonly onMove: (to: number, button: string) => void;
  readonly onTakeOff: () => void;
  readonly onGrip: (event: PointerEvent) => void;
}

/** An option on its place, with everything that can be done with it: buttons, and a grip to drag it by. */
function Placed({ option, place, last, isDragged, onMove, onTakeOff, onGrip }: PlacedProps) {
  const { t } = useActivity().texts;
  const steps = [
    { does: "up", key: "move-up", sign: "↑", to: place - 1, isOff: place === 0 },
    { does: "down", key: "move-down", sign: "↓", to: place + 1, isOff: place === last },
  ];
  return (
    <li class={isDragged ? "tk-placed tk-dragged" : "tk-placed"} data-option={option.id}>
      <p class="tk-placed-text">
        <span class="tk-place">{place + 1}.</span>
        <span class="tk-words" dir="auto">
          {option.text}
        </span>
        <span class="tk-grip" aria-hidden="true" title={t("drag")} onPointerDown={onGrip}>
          ⠿
        </span>
      </p>
      <div class="tk-row">
        {steps.map(({ does, key, sign, to, isOff }) => (
          // One that cannot do anything here keeps the focus of who moves by keyboard.
          <button
            key={does}
            type="button"
            class="tk-button"
            data-does={does}
            aria-disabled={isOff}
            onClick={() => !isOff && onMove(to, does)}
          >
            <span aria-hidden="true">{sign}</span>
            <span class="tk-unseen">
              {t(key)}: {option.text}
            </span>
          </button>
        ))}
        <button type="button" class="tk-button tk-plain" data-does="off" onClick={onTakeOff}>
          {t("take-off")}
          <span class="tk-unseen">: {option.text}</span>
        </button>
        {place > 1 && (
          <button type="button" class="tk-button" data-does="first" onClick={() => onMove(0, "down")}>
            {t("move-first")}
            <span class="tk-unseen">: {option.text}</span>
          </button>
        )}
      </div>
    </li>
  );
}

/** One's order while nothing can be changed; it can be deleted all the same. */
function Given({ options }: { readonly options: readonly Offered[] }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const order = activity.view.part<Own>("own").value?.order ?? [];
  if (order.length === 0) {
    return null;
  }
  return (
    <section class="tk-stack tk-given">
      <h3>{t("your-order")}</h3>
      <ol class="tk-order">
        {order.map((id, place) => (
          <li key={id} class="tk-words">
            <span class="tk-place">{place + 1}.</span>{" "}
            {options.find((option) => option.id === id)?.text ?? t("removed-option")}
          </li>
        ))}
      </ol>
      <div>
        <TakeBack action="withdraw_ranking" />
      </div>
    </section>
  );
}
