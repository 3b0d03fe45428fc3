import type { ComponentType } from "preact";
import { type Activity, useActivity } from "../model/activity";
import type { Item } from "../model/protocol";
import { addStyle } from "../model/styles";
import type { Texts } from "../model/texts";
import { Changeable } from "./entries";
import { asked, dateOf, type Field, headingKey, type Line, type Said, saidIn, stateKey } from "./line";
import { Fields, NewLine } from "./line_form";
import css from "./lines.css?text";
import { Pages, type Tile } from "./pages";
import { Table, Twin } from "./twin";
import { UntilReveal } from "./until_reveal";

/** How a method shows the lines that are written down for the room. */
export interface Written<L extends Line> {
  /** What a line is called on the wire. */
  readonly kind: string;
  /** The fields of a new line, or of one that is there. */
  readonly fields: (line?: L) => readonly Field[];
  /** Where a new line is written: above the others unless said otherwise. */
  readonly adds?: "above" | "below";
  /** Whether a new line may be written; by default while the activity is open. */
  readonly mayAdd?: (activity: Activity) => boolean;
  /** The order on the wall; by default as they were written. */
  readonly compare?: (one: L, other: L) => number;
  /** What a line is called, by which people who listen know its buttons. */
  readonly words: (line: L, activity: Activity) => string;
  /** A line as it stands. */
  readonly draw: ComponentType<LineProps<L>>;
  /** What those who may change a line do with it at any time, long after the activity too. */
  readonly later?: ComponentType<{ readonly line: L }>;
  /** The fields that the table has, in order. */
  readonly columns: readonly Field[];
  /** What all lines come to, above them. */
  readonly sum?: ComponentType<{ readonly lines: readonly L[] }>;
  /** A class of the list, where its lines do not just stand below each other. */
  readonly listClass?: string;
  /** What stands above all on every screen. */
  readonly notice?: ComponentType;
}

export interface LineProps<L extends Line> {
  readonly line: L;
  /** What it is called. */
  readonly words: string;
  /** Whether whoever looks may change it, and the activity is open. */
  readonly isChangeable: boolean;
}

interface Own {
  readonly [lines: string]: readonly { readonly id: string }[] | undefined;
}

/** The screens of such a method. */
export function screensOf<L extends Line>(
  written: Written<L>,
): {
  participant: ComponentType;
  room: ComponentType;
} {
  return {
    participant: () => <OnPhone written={written} />,
    room: () => <OnWall written={written} />,
  };
}

/** Give what a line is called. */
function useWords<L extends Line>(written: Written<L>): (line: L) => string {
  const activity = useActivity();
  return (line) => written.words(line, activity);
}

function useLines<L extends Line>({ kind, compare }: Written<L>): readonly L[] {
  addStyle("lines", css);
  const lines = useActivity().view.all<L>(kind);
  return lines.sort((one, other) => compare?.(one, other) || one.order - other.order);
}

/** A phone shows what was written; a scribe's writes it down. */
function OnPhone<L extends Line>({ written }: { readonly written: Written<L> }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const lines = useLines(written);
  const own = new Set(
    (activity.view.part<Own>("own").value?.[`${written.kind}s`] ?? []).map((each) => each.id),
  );
  const isScribe = activity.role === "scribe";
  if (activity.isBlind && !isScribe) {
    return <UntilReveal />;
  }
  return (
    <div class="tk-stack">
      {written.notice && <written.notice />}
      {isScribe && <Adding written={written} at="above" />}
      {!isScribe && activity.isOpen && <p class="tk-hint">{t("phones-rest-hint")}</p>}
      {lines.length > 0 && <h3>{t("lines-heading")}</h3>}
      {written.sum && lines.length > 0 && <written.sum lines={lines} />}
      <List
        written={written}
        lines={lines}
        mayChange={(line) => isScribe && (line.given || own.has(line.id))}
      />
      {isScribe && <Adding written={written} at="below" />}
    </div>
  );
}

/** What was written, on the wall; the facilitator writes. */
function OnWall<L extends Line>({ written }: { readonly written: Written<L> }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const lines = useLines(written);
  const wordsOf = useWords(written);
  if (activity.isBlind) {
    return <UntilReveal />;
  }
  const isFacilitator = activity.role === "facilitator";
  const picture =
    activity.role === "room" ? (
      <Pages
        lanes={[{ id: "", tiles: lines.map((line) => tileOf(line, wordsOf(line), written)) }]}
        label={t("lines-title", { lines: lines.length })}
        least={22}
        most={1.35}
        ordered
      />
    ) : (
      <List written={written} lines={lines} mayChange={() => isFacilitator} />
    );
  return (
    <div class="tk-stack">
      {written.notice && <written.notice />}
      {isFacilitator && <Adding written={written} at="above" />}
      {lines.length === 0 ? (
        isFacilitator ? (
          <p class="tk-awaiting">{t("board-empty")}</p>
        ) : (
          <UntilReveal empty={t("board-empty")} />
        )
      ) : (
        <Twin
          picture={
            <>
              {written.sum && <written.sum lines={lines} />}
              {picture}
            </>
          }
          table={<LinesTable written={written} lines={lines} />}
        />
      )}
      {isFacilitator && <Adding written={written} at="below" />}
    </div>
  );
}

interface AddingProps<L extends Line> {
  readonly written: Written<L>;
  readonly at: "above" | "below";
}

/** The form of a new line, where the method has it. */
function Adding<L extends Line>({ written, at }: AddingProps<L>) {
  const activity = useActivity();
  const isHere = (written.adds ?? "above") === at && (written.mayAdd?.(activity) ?? true);
  return activity.isOpen && isHere ? <NewLine kind={written.kind} fields={written.fields()} /> : null;
}

/** A line as it stands on the wall. */
function tileOf<L extends Line>(line: L, words: string, written: Written<L>): Tile {
  const { id, ...said } = line;
  return {
    id,
    looks: JSON.stringify(said),
    class: "tk-line",
    draw: () => <written.draw line={line} words={words} isChangeable={false} />,
  };
}

interface ListProps<L extends Line> {
  readonly written: Written<L>;
  readonly lines: readonly L[];
  readonly mayChange: (line: L) => boolean;
}

function List<L extends Line>({ written, lines, mayChange }: ListProps<L>) {
  const activity = useActivity();
  const wordsOf = useWords(written);
  return (
    <ol class={written.listClass ?? "tk-lines"}>
      {lines.map((line) =>
        mayChange(line) ? (
          <OneLine key={line.id} written={written} line={line} isOpen={activity.isOpen} />
        ) : (
          <li key={line.id} class="tk-line">
            <written.draw line={line} words={wordsOf(line)} isChangeable={false} />
          </li>
        ),
      )}
    </ol>
  );
}

interface OneLineProps<L extends Line> {
  readonly written: Written<L>;
  readonly line: L;
  readonly isOpen: boolean;
}

function OneLine<L extends Line>({ written, line, isOpen }: OneLineProps<L>) {
  const { texts } = useActivity();
  const words = useWords(written)(line);
  const fields = written.fields(line);
  const said = saidIn(fields, line);
  const empty = saidIn(fields, undefined);
  const isEmpty = fields.every(({ name }) => said[name] === empty[name]);
  return (
    <Changeable<Said>
      kind={written.kind}
      id={line.id}
      words={words}
      class="tk-line"
      said={said}
      asked={(changed) => asked(fields, changed)}
      fields={(changed, change) => <Fields fields={fields} said={changed} onChange={change} isWhole />}
      removal={line.given ? (isEmpty ? null : texts.t("empty-line")) : undefined}
    >
      <written.draw line={line} words={words} isChangeable={isOpen} />
      {written.later && <written.later line={line} />}
    </Changeable>
  );
}

/** The same as a table; columns that hold nothing are left out. */
function LinesTable<L extends Line>({
  written,
  lines,
}: {
  readonly written: Written<L>;
  readonly lines: readonly L[];
}) {
  const activity = useActivity();
  const { t } = activity.texts;
  const wordsOf = useWords(written);
  const cells = written.columns.map((field, place) =>
    lines.map((line) => (place === 0 ? wordsOf(line) : cell(field, line, activity))),
  );
  const used = written.columns.flatMap((field, place) =>
    cells[place]?.some((each) => each !== "") ? [{ field, cells: cells[place] }] : [],
  );
  return (
    <Table
      caption={t("lines-title", { lines: lines.length })}
      headings={used.map(({ field }) => t(headingKey(field)))}
      rows={lines.map((_, row) => used.map((column) => column.cells[row] ?? ""))}
    />
  );
}

function cell(field: Field, line: Line, activity: Activity): string {
  const value = saidIn([field], line)[field.name] ?? "";
  const { texts } = activity;
  switch (field.kind) {
    case "day":
      return dayOf(value, texts);
    case "item":
      return itemText(value, activity);
    case "state":
      return value && texts.t(stateKey(value));
    default:
      return value;
  }
}

/** A day in words; nothing where there is none. */
export function dayOf(day: string, { t }: Texts): string {
  return day ? t("day", { day: dateOf(day) }) : "";
}

/** The text of what a line is about; nothing where it is about nothing that is there. */
export function useItem(id: string): string {
  return itemText(id, useActivity());
}

export function itemText(id: string, { view, texts }: Activity): string {
  const item = view.part<Item>(`item:${id}`).value;
  return item === undefined ? "" : item.translated ? texts.of(item.translated) : item.text;
}
